// Words with their bold, italics and links as Markdown.

import { escapeInline, escapeLineStart } from '../markdown-text.ts';

export interface Run {
  /** Plain; "\n" is a line break. */
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly script?: 'sup' | 'sub';
  readonly href?: string;
}

/** Runs as the lines of a paragraph. */
export function inlineMarkdown(runs: readonly Run[]): string {
  const merged = merge(withScripts(runs));
  const written = merged
    .map((run, index) => runMarkdown(run, merged[index - 1]?.text.at(-1), merged[index + 1]?.text[0]))
    .join('')
    .replace(/(?<![ \t])[ \t]*\n[ \t]*/g, '\n')
    .trim()
    .split('\n')
    .map(escapeLineStart)
    .join('\\\n');
  return SCRIPTS.reduce((text, [sign, tag]) => text.replaceAll(sign, tag), written);
}

/** Signs that stand for tags while runs are joined; they are nobody's letters. */
const SCRIPTS = [
  ['\uE010', '<sup>'],
  ['\uE011', '</sup>'],
  ['\uE012', '<sub>'],
  ['\uE013', '</sub>'],
] as const;

/**
 * Raised and lowered words as words like others between signs. Right behind a word they look like that word, whatever the file
 * says: Word makes "rd" bold behind a plain 3, and a bold sign between the two would be read as asterisks.
 */
function withScripts(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = [];
  for (const { script, ...run } of runs) {
    const text = run.text.replace(/[\uE010-\uE013]/g, '');
    const [, lead = '', words = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
    if (script === undefined || words === '' || run.href !== undefined) {
      all.push({ ...run, text, ...(script && { script }) });
      continue;
    }
    const [open, close] = script === 'sup' ? ['\uE010', '\uE011'] : ['\uE012', '\uE013'];
    const before = all.at(-1);
    const isBehind = lead === '' && before?.href === undefined && /\S$/.test(before?.text ?? '');
    const look = isBehind && before ? before : run;
    all.push({ ...look, text: `${lead}${open}${words}${close}${trail}` });
  }
  return all;
}

export const plainText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

const isAlike = (one: Run, other: Run): boolean =>
  (one.bold ?? false) === (other.bold ?? false) &&
  (one.italic ?? false) === (other.italic ?? false) &&
  (one.struck ?? false) === (other.struck ?? false) &&
  one.script === other.script &&
  one.href === other.href;

/** Word cuts a sentence into many runs; those that look alike become one, and a space joins the run before it. */
function merge(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const { text, ...look } of runs) {
    const run = { ...look, text: text.replace(/[^\S\n]+/g, ' ') };
    const last = merged.at(-1);
    if (last && (isAlike(last, run) || (/^ *$/.test(run.text) && last.href === undefined)))
      merged[merged.length - 1] = { ...last, text: (last.text + run.text).replace(/ {2,}/g, ' ') };
    else if (run.text !== '') merged.push(run);
  }
  return merged;
}

const WORD = /[\p{L}\p{N}]/u;
const SIGN = /[\p{P}\p{S}\uE010-\uE013]/u;

/** `before` and `after` are the letters beside it: emphasis beside them would not be read as such. */
function runMarkdown(run: Run, before = ' ', after = ' '): string {
  const [, lead = '', words = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? [];
  if (words === '') return run.text;
  const text = run.href === undefined ? escapeInline(words) : linkMarkdown(words, run.href);
  const scripted = run.script ? `<${run.script}>${text}</${run.script}>` : text;
  const opens = lead !== '' || !WORD.test(before) || !SIGN.test(words[0] ?? '');
  const closes = trail !== '' || !WORD.test(after) || !SIGN.test(words.at(-1) ?? '');
  const mark =
    opens && closes && !words.includes('\n')
      ? `${run.bold ? '**' : ''}${run.italic ? '*' : ''}${run.struck ? '~~' : ''}`
      : '';
  return `${lead}${mark}${scripted}${[...mark].reverse().join('')}${trail}`;
}

/** A link; an address that is its own words needs no brackets. */
export const linkMarkdown = (words: string, href: string): string =>
  words === href && /^https?:/.test(href)
    ? href
    : `[${escapeInline(words).replace(/(?<!\\)[[\]]/g, '\\$&')}](${linkTarget(href)})`;

/** Spaces and brackets would end the address too soon. */
const linkTarget = (href: string): string =>
  href.replace(/[\s()<>\\]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
