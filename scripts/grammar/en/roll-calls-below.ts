// What was voted on and passed in the first line of a paragraph, and below it who voted how, a side a line:
//
//   DO PASS, 6-1-0, BILL 5
//   YES: Amber, Birch
//   NO: Cedar

import { findIn } from '../needed-words.ts';
import type { FoundLabel } from '../said.ts';
import { type RollCall, rollCallIn } from './roll-calls.ts';

const FIGURES = '\\(?\\d{1,3} ?[-–/:] ?\\d{1,3}(?: ?[-–/:] ?\\d{1,3})?\\)?';
const PASSED =
  '(?:[Uu]nanimously )?(?:PASSE[DS]|CARRIE[DS]|ADOPTED|APPROVED|CONFIRMED|ACCEPTED|[Pp]asse[ds]|[Cc]arrie[ds]|[Aa]dopted|[Aa]pproved|[Cc]onfirmed|[Aa]ccepted)(?: [Uu]nanimously)?';
/** "DO PASS, 6-1-0, BILL 5": what student senates vote on; of the figures a typist may have lost the dashes. */
const DO_PASS = new RegExp(
  `^(?<label>D(?:O|o) (?:PASS|CONFIRM|ADOPT|APPROVE|[Pp]ass|[Cc]onfirm|[Aa]dopt|[Aa]pprove))[,:;]? (?:(?:${FIGURES}|\\d{2,6})[,:;]? )?(?<rest>\\p{L}.{2,200})$`,
  'u',
);
/** "Motion to pay the bill: PASSED 3-1", "Bill 5 – Approved (3-1-0)" */
const PASSED_BY = new RegExp(
  `^(?:(?:The |A )?(?:[Mm]otion|MOTION):? )?(?<rest>[\\p{L}\\d](?:(?!\\b(?:if|not|was|were|had)\\b).){2,200}?) ?(?:[:,–—-]|(?<=\\S)(?= ))+ ?(?<label>${PASSED}):?,? ${FIGURES}\\.?$`,
  'u',
);

/** "VOTE: Shall we accept the plan?", and below who voted how, and "Result: accepted" */
const ASKED = /^V(?:OTE|ote)(?: on)?: ?(?<rest>\p{Lu}[^?]{6,200})\?$/u;
const RESULT =
  /\n(?:Result|RESULT|Outcome|OUTCOME): (?<label>(?:accepted|approved|passed|carried|adopted|agreed|yes)\b)[^\n]{0,60}$/iu;

/** The paragraph's parts; undefined where it is anything else, or where no more were for it than against it. */
function partsOf(
  text: string,
): { readonly label: string; readonly rest: string; readonly call: RollCall } | undefined {
  const end = text.indexOf('\n');
  const first = text.slice(0, end).trim();
  if (end < 0 || first.length > LONGEST_LINE) return undefined;
  const asked = findIn(ASKED, first)?.groups?.['rest'];
  const told = asked === undefined ? null : findIn(RESULT, text);
  const { label, rest = asked } = (told ?? findIn(DO_PASS, first) ?? findIn(PASSED_BY, first))?.groups ?? {};
  const call = label === undefined ? undefined : rollCallIn(text.slice(end + 1, told?.index));
  if (label === undefined || rest === undefined || !call || call.rest.replace(/[\s.]/g, '') !== '')
    return undefined;
  const { for: inFavour = 0, against = 0 } = call.counts;
  return inFavour > against ? { label, rest, call } : undefined;
}

const LONGEST_LINE = 240;

export function passedByName(text: string): FoundLabel | undefined {
  const parts = partsOf(text);
  return parts && { label: parts.label, kind: 'agreed', rest: parts.rest.trim(), bare: false };
}

/** The votes below it. */
export const rollCallBelow = (text: string): RollCall | undefined => partsOf(text)?.call;
