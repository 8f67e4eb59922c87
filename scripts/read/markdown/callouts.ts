/** "[!abstract]- Vote:": what a quotation is of, where it is folded up, as part of a pattern. */
export const CALLOUT = String.raw`\[!\p{L}[\p{L}-]{1,20}\][-+]?\s{0,9}`;
