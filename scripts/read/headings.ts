// What a heading says: a number, if the clerk gave one, and a title.

// "82.", "82", "77/21", "5a.", "(A)". Why not "3.0" or "2024"? "3.0 model" and "2024 budget" are titles.
const NUMBER =
  /^(?:(\([A-Za-z0-9]{1,3}\))|([A-Z]?\d{1,5}[a-z]?(?:\/\d{1,4}[a-z]?)*)(?:[.:)](?=\s)|(?=\s)))\s+(?=\S)/;

export interface Heading {
  readonly number?: string;
  readonly title: string;
}

/** Parts a heading's words: "82. Quarter one" => number "82", title "Quarter one". */
export function parseHeading(text: string): Heading {
  const match = NUMBER.exec(text);
  const number = match?.[1] ?? match?.[2];
  if (!match || number === undefined) return { title: text };
  const isYear = /^(?:19|20)\d{2}$/.test(number) && !/^[.:)]/.test(text.slice(number.length));
  return isYear ? { title: text } : { number, title: text.slice(match[0].length) };
}

const SUB_NUMBER = /^\(?([A-Za-z]|[ivx]{2,5}|\d{1,3}(?:\.\d{1,3})*[a-z]?)[).]+\s+(?=\S)/;

/** Parts a sub-heading's words: "(A) Welfare reform" => number "A"; only a bracketed or dotted number counts. */
export function parseSubHeading(text: string): Heading {
  const match = SUB_NUMBER.exec(text);
  return match?.[1] === undefined
    ? { title: text }
    : { number: match[1], title: text.slice(match[0].length) };
}
