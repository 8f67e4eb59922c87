/** The words of a text by which it can be told again, in small letters: those of four letters and more. */
export const longWords = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
