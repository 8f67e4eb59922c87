// What stands above lists of actions.

import type { ActionsBelow } from '../action-grammar.ts';
import { anyOf } from '../any-of.ts';
import { standsIn } from '../needed-words.ts';
import { withoutPicture } from './pictures.ts';

/** "Action items", "ACTIONS:", "To do", "The following actions were agreed:"; actions of an earlier meeting are that meeting's. */
const TITLE = new RegExp(
  `^(?:\\d{1,3}[.)]?\\s+)?(?:(?:the |our )?(?:(?:new|open|agreed|following|resulting|assigned|post-meeting) )?|(?:list|summary|table|log|register|recap|delegation|distribution|division|allocation|assignment) of (?:the )?)${anyOf(
    /actions?(?: (?:items?|points?|steps?|list|log|register|tracker|summary|agreed))?(?: summary| list)?(?: \(ais?\))?/,
    /ais|to-?do(?:s|['’]s| list| items?)?|to do(?:['’]?s)?|to do list|tasks? (?:list|allocation|assignments?)|tasks|things to do|to be done/,
    /actions?(?: items?| points?)? ?\/ ?(?:tasks|to-?dos?)|tasks ?\/ ?(?:actions?(?: items?| points?)?|to-?dos?)/,
  )}${anyOf(
    // "arising", "to be taken", "were agreed", "& owners"
    / (?:arising|resulting|required|needed|agreed|to be taken|to take)/,
    / (?:were|have been|are) (?:agreed|assigned|identified|noted|taken|recorded|allocated|decided)(?: upon| on)?/,
    / ?(?:and|&|\/) ?(?:owners?|responsibilities|deadlines|assignments)/,
    '',
  )}${anyOf(
    // "from this meeting", "at the meeting", "for the next meeting", "this week"
    / (?:from|of|at|in|during) (?:this|the|today['’]s) (?:meeting|call|session)/,
    / (?:for )?this (?:week|month|sprint)/,
    / (?:for|before|until|by) (?:the )?(?:next|coming|following) (?:meeting|call|session|week|month|time)/,
    // "(after meeting)", but not "(done)"
    / \((?![^()]*\b(?:last|previous|prior|old|earlier|done|completed?|closed)\b)[^()]{2,40}\)/,
    '',
  )}\\s*:?$`,
  'i',
);

const THINGS =
  '(?:(?:the following|these|several|some|a few|a number of|many|various|other|more|what)(?: other| more)?)?(?: ?(?:things|jobs|tasks|items|steps|work|matters))?';
/** "before the fair", and more words before the list. */
const FOR_WHAT =
  '(?: (?:before|for|by|at|until|ahead of|prior to) [^.:;]{2,50})?(?:[.,:;]? (?:namely|these are|they are|as follows|in particular))?';

/** "Next steps" may hold plans as well: there only a point that somebody is to do is an action. */
const NEXT_STEPS = new RegExp(
  `^(?:\\d{1,3}[.)]?\\s+)?${anyOf(
    /(?:agreed )?next steps?(?: for .{2,30})?|(?:our |immediate )?next actions?|follow[- ]?ups?(?: actions?| items?)?/,
    /(?:next steps?|follow[- ]?ups?) ?(?:\/|and|&) ?actions?(?: items?)?|actions?(?: items?)? ?(?:\/|and|&) ?(?:next steps?|follow[- ]?ups?)/,
    /(?:(?:key )?takeaways?|decisions?|outcomes?|results?|conclusions?|summary|resolutions?|issues|questions|notes) ?(?:\/|and|&|,) ?(?:actions?(?: (?:items?|points?|steps?))?|next steps?|to-?dos?|tasks)/,
    // "Several things need to be done before the fair. Namely:", "Still to be done:", "What we need to do:", "Jobs for the fair:"
    new RegExp(
      `${THINGS}(?: (?:that|which|we))? (?:still |all |now )?(?:needs?|ha(?:s|ve)|remains?|(?:is|are)(?: left)?)(?: to be done| to do| doing)${FOR_WHAT}`,
    ),
    new RegExp(`(?:still|yet|left|what(?: (?:is|['’]s))?(?: still)?) to (?:be done|do)${FOR_WHAT}`),
    new RegExp(`jobs(?: to (?:be done|do))?${FOR_WHAT}(?<!^jobs)`),
    /(?:old|outstanding|ongoing|pending|current|remaining|unfinished) (?:actions?(?: (?:items?|points?))?|ais|to-?dos?|tasks)|assignments|homework|commitments|take-?aways|action plan|deliverables|who does what/,
  )}\\s*:?$`,
  'i',
);

/** "Review of previous action items", "Actions from the last meeting": of those the earlier minutes tell. */
const EARLIER =
  /^(?:\d{1,3}[.)]?\s+)?(?:(?:review|follow[- ]?up|update|progress)(?: (?:of|on|from))? )?(?:the )?(?:(?:previous|prior|last|earlier|past|completed|closed|finished|carried[- ]over)(?: (?:meeting|week|month)(?:['’]?s)?)? (?:actions?(?: (?:items?|points?|list|log))?|ais|to-?dos?|tasks)|(?:actions?(?: (?:items?|points?|list|log))?|ais|to-?dos?|tasks) (?:from|of|since|at) (?:the |our )?(?:previous|prior|last|earlier|past)(?: (?:meetings?|minutes|week|month|call|time|session|year))?|(?:actions?(?: (?:items?|points?))?|tasks) \((?:previous|old|last|completed|done|closed)\b[^()]{0,30}\)|(?<=^(?:\d{1,3}[.)]?\s+)?(?:follow[- ]?up|update) (?:from|on) (?:the )?)(?:previous|last|prior) (?:call|meeting|minutes|session))(?: review)?\s*:?$/i;

export function actionsBelow(written: string): ActionsBelow | undefined {
  const title = withoutPicture(written);
  if (standsIn(TITLE, title)) return 'actions';
  if (standsIn(NEXT_STEPS, title)) return 'owned';
  return standsIn(EARLIER, title) ? 'earlier' : undefined;
}

/** "Agenda items", "Topics to discuss", "Votes": what stands below is ticked off as it is dealt with. */
const TICKED_OFF =
  /^(?:\d{1,3}[.)]?\s+)?(?:(?:(?:today['’]s|meeting|draft|proposed|open|standing|regular) )?agenda(?: (?:items?|topics|points))?|(?:(?:discussion|agenda|meeting) )?(?:topics|items|points)(?: (?:discussed|covered|(?:for|of|under) discussion|to (?:discuss|cover)))?|votes?|voting|ballots?|polls?|motions|order of (?:business|the day)|attendance|roll call|quorum)(?: \([^()]{1,40}\))?\s*:?$/i;

export const ticksOff = (title: string): boolean => standsIn(TICKED_OFF, withoutPicture(title).trim());
