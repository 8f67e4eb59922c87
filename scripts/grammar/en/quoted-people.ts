// People of whom minutes tell what they said: "Dora explained the plan.", "CQ asked for a week."
//
// Why are they looked for? Small bodies often keep no list of who came, and yet say who is to do what.

import { isNoName } from './attendance/no-names.ts';

/**
 * One word or initials at the beginning of a sentence or of a point, and what only a person does. The capital is looked for first:
 * what stands before it would be looked for at each sign of the text.
 */
const SAID =
  /(?=\p{Lu})(?<=^\s{0,12}(?:[-*+]|\d{1,3}[.)])?\s{0,4}|[.!?:]\s)(\p{Lu}\p{Ll}[\p{L}'’-]{1,20}|\p{Lu}{2})(?::| (?:has|had|also|then|again))? (?:said|asked|reported|explained|suggested|mentioned|confirmed|thought|volunteered|offered|clarified|stated|commented|presented|replied|answered|apologi[sz]ed|thanked|pointed out)\b/gmu;

export const quotedIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(SAID)].flatMap(([, name = '']) => (isNoName(name) ? [] : [name])));
