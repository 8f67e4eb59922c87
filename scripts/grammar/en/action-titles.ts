// What stands above lists of actions.

/** "Action items", "ACTIONS:", "To do"; actions of an earlier meeting are that meeting's. */
const TITLE =
  /^(?:\d{1,3}[.)]?\s+)?(?:new |open |agreed |list of |summary of |table of )?(?:actions?(?: (?:items?|points?|list|log|register|summary|agreed))?(?: summary| list)?(?: \(ais?\))?|ais|to-?do(?:s|'s| list| items?)?|to dos?|tasks)(?: (?:from|of) (?:this|the) meeting)?\s*:?$/i;
export const isActionsTitle = (title: string): boolean => TITLE.test(title.trim());

/** "Next steps" may hold plans as well: there only a point that somebody is to do is an action. */
const NEXT_STEPS =
  /^(?:\d{1,3}[.)]?\s+)?(?:(?:agreed )?next steps?|follow[- ]?ups?(?: actions?| items?)?|(?:next steps?|follow[- ]?ups?) ?(?:\/|and|&) ?actions?|actions? ?(?:\/|and|&) ?(?:next steps?|follow[- ]?ups?))\s*:?$/i;
export const mayHoldActions = (title: string): boolean => NEXT_STEPS.test(title.trim());
