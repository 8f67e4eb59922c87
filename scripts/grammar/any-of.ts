// Many ways of saying one thing as one pattern, so that another way is another row.

/** The source of a pattern that finds any of these, the first that fits; their flags are those of the whole. */
export const anyOf = (...ways: readonly (RegExp | string)[]): string =>
  `(?:${ways.map(way => (typeof way === 'string' ? way : way.source)).join('|')})`;

/** "report|(?:sub-)?committee" as "[Rr]eport|(?:[Ss]ub-)?committee": a sentence or a point may begin with it. */
export const inBothCases = (words: string): string =>
  words.replace(/(?<=^|\||\(\?:)\p{Ll}/gu, first => `[${first.toUpperCase()}${first}]`);
