// What stands above lists of actions.

import type { ActionsBelow } from '../action-grammar.ts';
import { withoutPicture } from './pictures.ts';

/** "Action items", "ACTIONS:", "To do"; actions of an earlier meeting are that meeting's. */
const TITLE =
  /^(?:\d{1,3}[.)]?\s+)?(?:new |open |agreed |list of |summary of |table of )?(?:actions?(?: (?:items?|points?|list|log|register|summary|agreed))?(?: summary| list)?(?: \(ais?\))?|ais|to-?do(?:s|'s| list| items?)?|to dos?|tasks)(?: (?:from|of) (?:this|the) meeting)?\s*:?$/i;

/** "Next steps" may hold plans as well: there only a point that somebody is to do is an action. */
const NEXT_STEPS =
  /^(?:\d{1,3}[.)]?\s+)?(?:(?:agreed )?next steps?|follow[- ]?ups?(?: actions?| items?)?|(?:next steps?|follow[- ]?ups?) ?(?:\/|and|&) ?actions?|actions? ?(?:\/|and|&) ?(?:next steps?|follow[- ]?ups?))\s*:?$/i;

/** "Review of previous action items", "Actions from the last meeting": of those the earlier minutes tell. */
const EARLIER =
  /^(?:\d{1,3}[.)]?\s+)?(?:review (?:of )?)?(?:the )?(?:(?:previous|prior|last|earlier|past|carried[- ]over)(?: (?:meeting|week|month)(?:['’]?s)?)? (?:actions?(?: (?:items?|points?|list|log))?|ais|to-?dos?|tasks)|(?:actions?(?: (?:items?|points?|list|log))?|ais|to-?dos?|tasks) (?:from|of|since|at) (?:the |our )?(?:previous|prior|last|earlier|past)(?: (?:meetings?|minutes|week|month|call))?)(?: review)?\s*:?$/i;

export function actionsBelow(written: string): ActionsBelow | undefined {
  const title = withoutPicture(written);
  if (TITLE.test(title)) return 'actions';
  if (NEXT_STEPS.test(title)) return 'owned';
  return EARLIER.test(title) ? 'earlier' : undefined;
}
