// A motion that one sentence tells with what came of it: "The motion to paint the jetty was carried.", "Motion to adjourn: passed 5-0."

import type { FoundLabel } from '../said.ts';
import { AS_TOLD } from './approval-ways.ts';
import { masked, unmasked } from './masked.ts';
import { supposes, tellsOfBefore } from './not-decided.ts';

const CARRIED =
  '(?:[Cc]arried|CARRIED|[Cc]arries|[Pp]assed|PASSED|[Pp]asses|[Aa]pproved|APPROVED|[Aa]dopted|ADOPTED|[Aa]ccepted)';
const WITH_VOTE =
  '(?:,? (?:by|with|on) (?:a )?(?:roll[- ]call |voice )?(?:vote of )?\\(?\\d{1,3} ?[-–/:] ?\\d{1,3}(?: ?[-–/:] ?\\d{1,3})?\\)?(?: votes?)?|,? with \\d{1,3} (?:votes? )?(?:yes|for|in favou?r|ayes?)(?:,? (?:and )?(?:\\d{1,3}|no|zero) (?:no|nays?|noes|against|opposed|abst\\p{Ll}+)){0,2}|,? all in favou?r)?';

/** "The motion to paint the jetty was carried.", "Motion to approve the minutes passed 5-0", "Motion: to adjourn – passed" */
const MOTION = new RegExp(
  `^(?:An? |The |This )?(?:[Mm]otion|MOTION)(?: (?:No\\.? ?)?#?\\d{1,4})?:?(?: was (?:made|put|moved))? (?<what>(?:to|that) [^;¤?]{3,400}?)(?:,| ?[:–—]| -)? (?:(?:was|is|then|duly|also|has been|put to (?:a|the) vote(?: and)?|voted on and) )*(?<result>(?:[Uu]nanimously )?${CARRIED})${AS_TOLD}${WITH_VOTE}[.!]?$`,
  'u',
);
/** "The proposal to paint the jetty was put to a vote and passed with 6 votes in favour, 1 against.": what others propose others may carry. */
const PROPOSAL = new RegExp(
  `^(?:The|This|A) (?:proposal|resolution) (?<what>(?:to|that) [^;¤?]{3,400}?) was (?:then |duly )*(?:put to (?:a|the) vote and (?:was )?|voted on and (?:was )?)(?<result>(?:unanimously )?${CARRIED})${AS_TOLD}${WITH_VOTE}\\.?$`,
  'u',
);

const MAY_TELL =
  /(?:motion|proposal|resolution)(?: (?:no\.? ?)?#?\d{1,4})?:?(?: was (?:made|put|moved))? (?:to|that) /i;

/** "… was not", "… has": what stands before the result is no end of what was moved. */
const GOES_ON = /\b(?:was|were|is|are|not|never|be|been|has|have|had|will|would|could|should)$/i;

/** What was decided, of a motion that nothing else may tell of. */
export function motionTold(sentence: string): FoundLabel | undefined {
  if (!MAY_TELL.test(sentence)) return undefined;
  const plain = sentence.replace(/\s/g, ' ');
  const text = masked(plain);
  if (supposes(text) || tellsOfBefore(text)) return undefined;
  const match = MOTION.exec(text) ?? PROPOSAL.exec(text);
  const { what, result } = match?.groups ?? {};
  if (!match || what === undefined || result === undefined || GOES_ON.test(what)) return undefined;
  return { label: result, kind: 'agreed', rest: unmasked(what, match, plain), bare: false };
}
