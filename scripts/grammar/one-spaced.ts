// A text on one line, with one space between its words.

/** Most texts are so already: to look costs less than to write each space anew. */
export const oneSpaced = (text: string): string =>
  (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
