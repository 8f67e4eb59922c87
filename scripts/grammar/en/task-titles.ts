// What a point is about, before whoever is to do something: "Audit: Cllr Ash to ask the auditor".

import { findIn } from '../needed-words.ts';

/** Not behind "Motion:" or "Decision:": what is moved is not to be done, and what was decided has its own place. */
const NO_TITLE =
  '(?!(?:(?:draft |proposed )?(?:motions?|resolutions?|decisions?)|proposals?|amendments?|options?|questions?|re(?:solved|commendations?|commended)|agreed|noted|approved|attendees|participants|present|apologies|regrets)\\b)';
const TITLED = new RegExp(`^${NO_TITLE}\\p{L}[^:.;–—]{2,50}(?:: | [–—] )`, 'iu');
/** "Kitchen floor - Dora to ask" */
const HYPHENED = new RegExp(
  `^${NO_TITLE}\\p{L}(?:[^:.;–—()[\\]=]|\\([^()]{1,30}\\)){2,50}? - (?=[\\p{Lu}@])`,
  'u',
);

/** "Audit: Cllr Ash to ask the auditor" => "Cllr Ash to ask the auditor"; undefined where no such title stands before it. */
export function behindTitle(point: string): string | undefined {
  const title = (findIn(TITLED, point) ?? findIn(HYPHENED, point))?.[0];
  return title === undefined ? undefined : point.slice(title.length);
}
