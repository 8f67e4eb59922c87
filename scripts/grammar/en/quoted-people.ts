// People of whom minutes tell what they said: "Dora explained the plan.", "CQ asked for a week."
//
// Why are they looked for? Small bodies often keep no list of who came, and yet say who is to do what.

import { isNoName } from './attendance/no-names.ts';
import { TASK } from './task-verbs.ts';

/** What only a person does. It is looked for first: names stand everywhere. */
const SAID =
  / (?:said|asked|reported|explained|suggested|mentioned|confirmed|thought|volunteered|offered|clarified|stated|commented|presented|replied|answered|apologi[sz]ed|thanked|pointed out)\b/g;

/** One word or initials at the beginning of a sentence or of a point, right before that; a radio amateur has a call sign: "Dora K5XYZ". */
const NAME_BEFORE =
  /(?=\p{Lu})(?<=^\s{0,12}(?:[-*+]|\d{1,3}[.)])?\s{0,4}|[.!?:]\s)(\p{Lu}\p{Ll}[\p{L}'’-]{1,20}|\p{Lu}{2})(?: \p{Lu}{1,2}\d\p{Lu}{1,3})?(?::| (?:has|had|also|then|again))?$(?![\s\S])/mu;
/** More than a name takes, with what stands before it. */
const FARTHEST = 80;

export function quotedIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { 0: said, index } of text.matchAll(SAID)) {
    const before = text.slice(Math.max(0, index - FARTHEST), index);
    // "Acme has offered to move it": a firm does so as well.
    if (said === ' offered' && / ha[sd]$/.test(before)) continue;
    const name = NAME_BEFORE.exec(before)?.[1];
    if (name !== undefined && !isNoName(name)) names.add(name);
  }
  for (const name of doersIn(text)) names.add(name);
  return names;
}

/** "- Dora will update the page": at the beginning of a point. */
const WILL_DO = new RegExp(
  `^\\s{0,12}(?:[-*+]|\\d{1,3}[.)])\\s{1,4}(\\p{Lu}\\p{Ll}{2,12}) will (?=${TASK})`,
  'gmu',
);
/** So many do not do things by chance. */
const FEWEST_DOERS = 3;

/**
 * Whoever is to do something, by several points that say so, where the list of those present has surnames alone. Words that are
 * written small as well are things: "Website will open" where they speak of "the website".
 */
function doersIn(text: string): ReadonlySet<string> {
  const found = new Set(
    [...text.matchAll(WILL_DO)].flatMap(([, name = '']) => (isNoName(name) ? [] : [name])),
  );
  if (found.size < FEWEST_DOERS) return new Set();
  const small = new Set(text.match(/\p{L}+/gu));
  const names = [...found].filter(name => !small.has(name.toLowerCase()));
  return new Set(names.length < FEWEST_DOERS ? [] : names);
}
