// Typst as text: calls and literals. All words go in as string literals, so that minutes can say anything and command
// nothing.

/** An expression in Typst's code mode. */
export type Typst = string;

/** A text as a string literal. Control characters, which no browser shows either, are taken out. */
export const literal = (text: string): Typst =>
  `"${text
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\p{Surrogate}|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(/["\\]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\t/g, '\\t')}"`;

/** Expressions one after another, as one piece of content. */
export function sequence(parts: readonly Typst[]): Typst {
  const [first, ...others] = parts.filter(part => part !== '');
  if (first === undefined) return '""';
  return others.length === 0 ? first : `{${[first, ...others].join(';')}}`;
}

/** `("heading", "level: 2", …)` => `heading(level: 2, …)`; arguments that are empty are left out. */
export const call = (name: string, ...args: readonly Typst[]): Typst =>
  `${name}(${args.filter(arg => arg !== '').join(', ')})`;

/** An array, which in Typst has a comma behind its only entry. */
export const array = (entries: readonly Typst[]): Typst => `(${entries.map(entry => `${entry}, `).join('')})`;

/** A BCP 47 tag as arguments of `text`: "en-GB" => `lang: "en", region: "GB"`. */
export function languageTypst(tag: string): Typst {
  const [, language = 'en', region] = /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}))?(?:-|$)/i.exec(tag) ?? [];
  return `lang: ${literal(language.toLowerCase())}, region: ${region === undefined ? 'none' : literal(region.toUpperCase())}`;
}

/** No word is cut off at the edge of the paper: one longer than a line of large print may be broken, without a hyphen. */
export const withBreaks = (text: string): string =>
  text.replace(/[\p{L}\p{N}\p{M}_]{31,}/gu, word => word.replace(/.{15}(?=\P{M})/gu, '$&\u200B'));
