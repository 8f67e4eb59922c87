// Minutes that were approved below a title of theirs: "Previous minutes", "Minutes", "Confirmation of minutes".
//
// "The minutes of the last meeting were approved" names no day: which meeting that was, the archive must tell.

import type { ApprovedBelow, ApprovingMeeting } from '../grammar.ts';
import { sentencesOf } from '../sentences.ts';
import { daysBefore, isOfAnother, MINUTES, SAYS_APPROVED, SAYS_NOT_APPROVED } from './approvals.ts';
import type { DatesIn } from './dates.ts';

/** A title of nothing but earlier minutes. */
const TITLE =
  /^(?:(?:to )?(?:approv(?:al|e)|confirm(?:ation)?|accept(?:ance)?|adopt(?:ion)?|sign(?:ing)?|agree|reading)(?: and sign(?:ing)?| & sign(?:ing)?)?(?: of)? )?(?:the )?(?:(?:last|previous|prior|draft) (?:(?:meeting|month|week|session|board|council)(?:['’]?s|s['’])? )?)*minutes\b(?!.*\b(?:note[sd]?|noting|committees?|sub-?committees?|working|receiv(?:e|ed|ing))\b)/i;

/** What is said of other things about them. */
const OTHERWISE = /\b(?:noted|received|matters? arising|circulated? later|amend(?:ed)? at)\b/i;
/** A sentence that goes on about the minutes without naming them: "They were agreed as a true record." */
const GOES_ON =
  /^(?:(?:These|They|Those|It|This)\b|(?:Unanimously )?(?:Approved|Agreed|Confirmed|Accepted|Adopted|Taken as read)\b)/i;
/** "Approve without objection." as the whole of a sentence */
const SHORT_OF_APPROVED = /^(Approve)(?= (?:without (?:any )?objections?|unanimously)\.?$)/;
const LAST = /\b(?:last|previous|prior)\b/i;
/** A meeting of another kind was not the last one. */
const OF_ITS_KIND =
  /\b(?:annual|AGM|EGM|special|extraordinary|emergency|inaugural|joint|committees?|sub-?committees?|group|party|panel|boards?|meetings|years?)\b/i;

export function approvedBelow(
  typed: string,
  text: string,
  datesIn: DatesIn,
  at: ApprovingMeeting,
): ApprovedBelow {
  if (!TITLE.test(typed.trim())) return NONE;
  const said = sentencesOf(text.slice(0, 2000)).map(one =>
    one.text.replace(/\s+/g, ' ').replace(SHORT_OF_APPROVED, '$1d'),
  );
  // "**Minutes of the call** of 5 March 2026.": the title goes on behind its bold words.
  const title = /^\p{Ll}/u.test(said[0] ?? '') ? `${typed} ${said[0]}` : typed;
  const about = said.filter(sentence => MINUTES.test(sentence));
  const approving = said.filter(
    (sentence, index) =>
      SAYS_APPROVED.test(sentence) && (MINUTES.test(sentence) || (index < 2 && GOES_ON.test(sentence))),
  );
  const [first] = approving;
  const all = [title, ...about, ...approving];
  if (
    first === undefined ||
    OTHERWISE.test(first) ||
    all.some(sentence => SAYS_NOT_APPROVED.test(sentence) || isOfAnother(sentence, at.isOwn))
  )
    return NONE;
  for (const sentence of [...(MINUTES.test(first) ? [first] : []), title, ...about]) {
    const days = daysBefore(at.date, sentence, datesIn);
    if (days.length > 0) return { days, isOfLast: false };
  }
  // Below "Minutes" the meeting's own may stand, or the first sentence tells of those before.
  const isSure = LAST.test(title) || /\bminutes\b/i.test(first);
  const isDayless = isSure && all.every(sentence => datesIn(sentence).length === 0 && !/\d/.test(sentence));
  return { days: [], isOfLast: isDayless && !all.some(sentence => OF_ITS_KIND.test(sentence)) };
}

const NONE: ApprovedBelow = { days: [], isOfLast: false };

/** Whether a decision approves "the minutes of the last meeting", and names no day. */
export const approvesLast = (decision: string): boolean =>
  MINUTES.test(decision) &&
  LAST.test(decision) &&
  SAYS_APPROVED.test(decision) &&
  !/\d/.test(decision) &&
  ![SAYS_NOT_APPROVED, OTHERWISE, OF_ITS_KIND].some(pattern => pattern.test(decision));
