// Labels of actions, "ACTION:", "AI for Dora:", and whose name stands in or behind them.

import { mayFind, standsIn } from '../needed-words.ts';
import { VERB } from './action-ways.ts';
import { isToAction } from './tasks-behind.ts';

/** "ACTION: Clerk to get two quotes", "Action point 3 – …", "AI: Dora to ask", "ACTION-31: …", "[ACTION] …", "#action Dora to ask", "#todo: Dora to ask" */
const WORD =
  '(?:\\[(?:ACTIONS?|Actions?|action|AI)\\](?=\\s)|#(?:ACTION|Action|action|TODO|ToDo|Todo|todo)(?=:?\\s|:[A-Za-z])|ACTIONS?|Actions?|actions?(?=(?: (?:items?|points?))?:))';
/** "[ACTION: Dora] ask him" says what "ACTION (Dora): ask him" does. */
export const WITH_OWNER_INSIDE = /^\[(ACTION|Action|AI): ?([^():[\]]{2,60})\] ?(?=\S)/;
/** "[Action Dora to ask him]" */
export const IN_SQUARE_BRACKETS = /^\[((?:ACTION|Action|AI)\b [^[\]]{4,300})\]\.?$/;
const KINDS =
  '(?: (?:[Pp]oints?|[Ii]tems?|POINTS?|ITEMS?|[Aa]greed|[Rr]equired|[Aa]rising|[Nn]eeded|AGREED|REQUIRED|ARISING))?';
export const LABEL = new RegExp(
  `^(?:A[IPR](?=:)|\\[AR\\](?=\\s)|(?:T(?:ODO|o[- ]?[Dd]o)|to-?do)(?=:)|T(?:asks?|ASKS?)(?=:)|${WORD})${KINDS}(?: \\d{4}-\\d\\d-\\d\\d|[- ]?#?\\d{1,4}(?:[./]\\d{1,4}){0,2})?(?: ?(?:[:–—-]|:-)\\s?|(?<=\\]|#(?:ACTION|Action|action|TODO|ToDo|Todo|todo)) |(?<=#(?:ACTION|Action|action|TODO|ToDo|Todo|todo)):)(?=\\S)`,
);
/** "Dora", "@dora", "Dora Elder and Ben", "the Clerk", "Ben/Dora" */
const ONE_OWNER = "(?:the |@)?[\\p{L}][\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}-]+)?";
const SHORT_OWNERS = `(?=\\p{Lu}|@|the \\p{Lu})${ONE_OWNER}(?:(?:, | and | & |/)${ONE_OWNER}){0,3}`;
/** "AI (Dora): ask him", "ACTION 2026-03-05 Dora: ask him", "ACTION Dora to ask him", "Action on the Clerk: ask him", "AI for Dora: ask him" */
export const LABEL_WITH_OWNER = new RegExp(
  `^(?:A[IPR](?= ?\\(| for | on | ${SHORT_OWNERS}: )|T(?:ODO|o[- ]?[Dd]o)(?= ?\\(| ${SHORT_OWNERS}: )|${WORD})${KINDS}(?: \\d{4}-\\d\\d-\\d\\d)?(?:, | )?(?:(?<= )(?:on|for|by) )?(?:[([](?:name=)?(?<named>[^():[\\]]{2,80})[)\\]]|(?<= |, )(?<beside>[^():,]{2,80}?(?:, [^():,]{2,40}?){0,3}))(?: ?: +(?=\\S)| [–—-] (?=\\p{Ll})|(?<=A[IP] ?\\([^()]{2,80}\\)) (?=\\p{Ll}{2,} )|(?: (?:is|are))? to ${VERB})(?<task>.+)$`,
  'su',
);

export const OWNER_BEHIND_LABEL = new RegExp(
  `^(?:ACTION|Action) (?!(?:Group|Team|Committee|Board|Council|Plan|Log|List|Register|Summary|Tracker|Sheet|Required|Needed|Taken|Fraud|Aid|Research)\\b)\\p{Lu}[^:.;,\\n]{1,40}? (?:(?:is|are) )?to ${VERB}`,
  'u',
);

export const beginsAction = (text: string): boolean =>
  standsIn(LABEL, text) || standsIn(OWNER_BEHIND_LABEL, text) || isToAction(text);

/** "They may draft one; ACTION: Dora will ask": where in a sentence labels stand, behind what parts it or in capitals. */
const WITHIN =
  /(?<=[;,:)–—-] )(?:Action(?: (?:item|point))?|AI|AP|TODO): ?(?=\S)|(?<=\S )(?:ACTION(?: (?:ITEM|POINT))?: ?(?=\S)|AI: (?=\p{Lu}\p{Ll}+ (?:to|will) ))/gu;
export const labelsWithin = (sentence: string): readonly number[] =>
  mayFind(WITHIN, sentence)
    ? [...sentence.matchAll(WITHIN)].flatMap(({ index }) =>
        NAME_ALONE.test(sentence.slice(0, index)) ? [] : [index],
      )
    : [];
/** "(Dora) TODO: ask him", "Dora: ACTION: ask him": a name alone before a label belongs to it. */
const NAME_ALONE = /^\s{0,4}[([]?[@\p{Lu}][\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{0,20})?[)\]]?(?: ?[:–—-])? $/u;
