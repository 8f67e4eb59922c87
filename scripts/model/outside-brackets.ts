// A text cut at separators that stand outside its round brackets: "Jane Roe (Chair, Labour), John Doe" names two people.

const BRACKET = /[()]/g;

/**
 * Cuts a text wherever `separator`, which must be global, stands outside brackets: where the next bracket behind it does not
 * close. A lookahead for that in the separator itself would look through the rest of the text from each comma anew.
 */
export function splitOutsideBrackets(text: string, separator: RegExp): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  let bracket = -1;
  for (const { 0: found, index } of text.matchAll(separator)) {
    const end = index + found.length;
    if (bracket < end) bracket = nextBracket(text, end);
    if (text[bracket] === ')') continue;
    pieces.push(text.slice(start, index));
    start = end;
  }
  pieces.push(text.slice(start));
  return pieces;
}

function nextBracket(text: string, from: number): number {
  BRACKET.lastIndex = from;
  return BRACKET.exec(text)?.index ?? text.length;
}
