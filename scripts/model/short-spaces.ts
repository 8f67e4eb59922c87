// Rows of spaces, no longer than any page shows. A pattern that looks for the end of such a row would look again from each
// of its signs.

const LONGEST = 200;
const LONG = new RegExp(`[ \\t\\u00A0]{${LONGEST + 1},}`);
const EVERY = new RegExp(LONG.source, 'g');

export const withShortSpaces = (text: string): string =>
  LONG.test(text) ? text.replace(EVERY, space => space.slice(0, LONGEST)) : text;
