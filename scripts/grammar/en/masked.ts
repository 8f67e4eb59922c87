// A text in which what is quoted cannot be seen: words of a motion, a letter or a standing order are nobody's decision here.

const QUOTED =
  /“[^”]{0,4000}”|"[^"]{0,4000}"|(?<![\p{L}\p{N}])[‘'](?=\p{Lu})[^’'\n]{0,1000}(?:(?<=\p{L})[’'](?=\p{L})[^’'\n]{0,400}){0,8}[’']/gu;

/** As long as the text, so that a place in it is a place in the text. The point of a number ends nothing: "£318.77". */
export const masked = (text: string): string =>
  text.replace(QUOTED, quoted => '\u00a4'.repeat(quoted.length)).replace(/(?<=\d)\.(?=\d)/g, '·');

/** Words that a pattern found in a masked sentence, as they stand in the sentence itself. */
export function unmasked(words: string, match: RegExpExecArray, sentence: string): string {
  const at = match.index + match[0].lastIndexOf(words);
  return sentence.slice(at, at + words.length);
}

/** "8:15", "8:15 p.m." hold neither a stop nor a colon: the time at which something was moved stands within its sentence. */
export const withoutTimes = (text: string): string => {
  const plain = /\d:\d\d/.test(text) ? text.replace(/(?<=\b\d{1,2}):(?=\d\d\b)/g, '·') : text;
  return /\d ?[ap]\.m\./i.test(plain) ? plain.replace(/(?<=\d ?[ap])\.(m)\.(?= \S)/gi, '·$1·') : plain;
};
