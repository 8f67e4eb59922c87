// Plain text as Markdown that says the same: what would become a heading, a list or emphasis by accident is escaped.

// Addresses are left whole, as they become links. A `_` within a word and a lone `[` say nothing in Markdown;
// for the partner of a `[` no more is looked through than a label can hold.
const INLINE =
  /https?:\/\/[^\s<>]+|\\(?=[!-/:-@[-`{-~])|[`*]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\[(?=[^\]]{999}|[^\]]*\][([:]|\^|[ x]?\])|<(?=[a-z/!?])|~(?=~)|&(?=#?\w+;)/giu;

const LINE_START =
  /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|(?:-[ \t]*){3,}$|=+\s*$|~~~|\||\((?=(?:\d{1,3}|[a-z]{1,6})\)\s))|^(?:\d{1,9}|[a-z]|[ivx]{2,6})(?=[.)](?:\s|$))/i;

/** Text within a line: its signs stay signs. */
export const escapeInline = (text: string): string =>
  text.replace(INLINE, found => (found.length > 1 ? found : `\\${found}`));

/** The beginning of a line that is a paragraph and nothing else: "1. May" => "1\. May". */
export const escapeLineStart = (line: string): string =>
  line.replace(LINE_START, sign => (/^[\p{L}\p{N}]/u.test(sign) ? `${sign}\\` : `\\${sign}`));

/** White space as minutes have it: no-break spaces become spaces, and two spaces become one. */
export const tidy = (text: string): string => text.replace(/[\s\u00A0\u2007\u202F]+/g, ' ').trim();

/** Every line as a quotation. */
export const quoted = (markdown: string): string =>
  markdown
    .split('\n')
    .map(line => (line === '' ? '>' : `> ${line}`))
    .join('\n');
