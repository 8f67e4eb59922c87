// Actions in the cells of a column of them: "Clerk to write", "Dora will ask", or a name beside notes that want something done.

import type { ReadAction } from '../action-grammar.ts';
import type { KnownName } from '../said.ts';
import { lastSentence } from '../sentences.ts';
import { taskGiven } from './action-ways.ts';
import { actionInWords } from './actions.ts';
import type { DatesIn } from './dates.ts';
import { areOwners } from './doers.ts';
import { actionInList } from './listed-actions.ts';
import { TO_BE_DONE } from './tasks-behind.ts';

/** In the United States "Action" heads what was moved and decided: "Motion by Amber, second Birch. Carried." */
const TELLS_DECISION =
  /\b(?:motions?|moved|movers?|seconded|second(?:er)?|m\/s\/?c?|carried|passed|approved|adopted|accepted|tabled|unanimous(?:ly)?|resolved|noted)\b/i;

export function actionInCell(
  cell: string,
  notes: string | undefined,
  isKnown: KnownName,
  datesIn: DatesIn,
): ReadAction | undefined {
  const text = cell.replace(/\s+/g, ' ').trim();
  if (TELLS_DECISION.test(text)) return undefined;
  const told = actionInList(text, isKnown, datesIn);
  if (told && told.owners.length > 0) return told;
  // Behind its head somebody need not be known, as behind "Action:".
  const labelled = actionInWords(`Action: ${text}`, isKnown, datesIn);
  if (labelled && labelled.owners.length > 0) return labelled;
  const owners = areOwners(text.replace(/\.$/, ''), name => isKnown(name) || /^\p{Lu}{2,3}$/u.test(name));
  const wanted = lastSentence(notes ?? '');
  // "The Clerk will write to the school." has told it in full.
  if (!owners || !TO_BE_DONE.test(wanted) || taskGiven(wanted, isKnown)) return undefined;
  if (actionInWords(wanted, isKnown, datesIn)) return undefined;
  return { owners, what: wanted.replace(/[.;,]$/, ''), done: false };
}
