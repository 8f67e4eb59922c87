// Lines that each begin with a code, as indicators do: "NI64 Plans which have ceased". Several of them are a list.

/** "NI64", "BI59a", "KPI 3", "LI-12b", and then words that end no sentence. */
const CODED =
  /^(?:\p{Lu}{1,4}[ -]?\d{1,4}[a-z]?|\p{Lu}{2,4}\d{1,3}\.\d{1,3})[\s\u00A0]+[\p{L}%£].{5,}[^.!?;:]$/u;

/** A road is no indicator: "A57 Ferry Road". */
const ROAD = /^[ABM]\d{1,4}[\s\u00A0]/;

export const isCoded = (text: string): boolean => CODED.test(text) && !ROAD.test(text);

/** Whether a line is a point of a list of coded lines: one stands beside it. */
export const isCodedPoint = (text: string, before: string | undefined, next: string | undefined): boolean =>
  isCoded(text) && [before, next].some(beside => beside !== undefined && isCoded(beside));
