// How a meeting voted, as it stands behind what came of it: "by a vote of 9 in favor, 2 opposed", "on a show of hands", "nem con".

import { anyOf } from '../any-of.ts';

const COUNT = '(?:\\d{1,4}|no|none|nil|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const SIDE =
  '(?:(?:votes? )?(?:in favou?r|for|against|opposed|opposing|abst\\p{Ll}+|yes|no)|ayes?|nays?|noes|yeas?)';
/** "9 in favor, 2 opposed and 1 abstaining" */
const FIGURES = `${COUNT} ${SIDE}(?:(?:,|;|,? and|,? with| to) ${COUNT} ${SIDE})*`;
const SCORES = '\\(?\\d{1,3} ?[-–:/] ?\\d{1,3}(?: ?[-–:/] ?\\d{1,3})?\\)?';

const ONE_WAY = anyOf(
  /unanimously|nem\.? ?con\.?|en bloc|without dissent/,
  // "by a vote of 18-3-1", "on a 4-1 vote", "41-6-3 in favor"
  `(?:(?:by|on|with) )?(?:an? |the )?(?:vote of )?${SCORES}(?: (?:votes?|margin))?(?: in favou?r)?`,
  `(?:(?:by|on|with) )?(?:an? |the )?(?:(?:vote|majority) of )?${FIGURES}`,
  `(?:by|with) ${COUNT} votes?`,
  `by (?:a vote of )?${COUNT}(?: votes?)? to ${COUNT}(?: votes?)?`,
  // "by the required two-thirds majority", "on a poll", "by voice vote"
  /(?:by|on|with|in) (?:an? |the )?(?:required |necessary |large |clear |overwhelming |narrow |simple |absolute |two[- ]thirds |three[- ]quarters |secret |unanimous |general |common |rough |lazy )*(?:majority|voice vote|roll[- ]call(?: vote)?|show of hands|poll|ballot|acclamation|acclaim|consensus|consent|standing vote|division|vote)(?: vote)?(?: of (?:(?:the |all )?members(?: present)?|those present))?/,
  `with(?:out)? (?:(?:${COUNT}|any) )?(?:dissent|dissenting votes?|objections?|opposition)`,
);
/** One way or a few behind each other; with a highest number of them V8 would compile as many copies: " on a poll, 112 votes for and 9 against". */
export const HOW_VOTED = `(?:[,;:]? ${ONE_WAY})+`;
