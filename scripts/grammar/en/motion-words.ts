// The words of a motion, without what came of it; and the words of which one stands in every motion.

import { capitalised } from '../../model/capitalised.ts';
import type { SaidMotion, SaidResult } from '../said.ts';
import { resultSaid } from './said-results.ts';

/** Looked for first: most sentences move nothing. */
export const MAY_MOVE =
  /\b(?:poll:|^move to |(?:1st|first),? .{2,60}(?:2nd|second)|^(?:first|1st)(?::| by) |(?:approved|accepted|agreed|adopted|confirmed) by .{2,60}second|(?:councillor|mayor|reeve|cr|clr) [^.;:,]{2,30},? that\b|a (?:roll[- ]call )?vote (?:was (?:then )?taken )?(?:on|to)\b|voting: i move|propos|prop\b|ms[capu]\b|mov(?:ed|er|es)\b|\w{1,20} move(?= to\b|\.?$)|motion(?:s|ed)?\b|(?:offered|introduced) (?:(?:a|the|an) )?(?:council )?(?:resolution|bill|ordinance)|m\/s|\w ?[/–-] ?\w[^/:;]{1,40}[:,] ?that\b|^[^.;:]{2,60}(?: ?[–—-]|:) that\b|maker:|proposition|recommended by|acceptance|(?:is|was) (?:then )?sought|moves|: (?:i )?move t|proposes|nominate[ds]|(?:resolved|resolution):? ?\(|(?:resolved|agreed):? [^/:;.]{2,50}\/)|second(?:s|ed) .{1,60}motion|^p(?:rop)?[:.]|^[^/:;,]{2,50}\/[^/:;,]{2,50} (?:to (?:approve|accept|adopt|pay|adjourn|table|appoint|authori[sz]e|receive) |[–-] ?b(?:irt|e it))|\([^/()]{2,40}\/[^/()]{2,50}\)\.?$|\w ?\/ ?\w.{1,40}(?:carried|passed|all agreed|all in favou?r|all ayes?|approved|unanimous)|(?:approved|adopted|agreed|accepted|carried|passed) \([^()]{2,40}\/|^(?:councillors?|councilors|crs?|cllrs?|mayor|deputy mayor|commissioners?|trustees?) [^/:;.]{1,50} \/ /i;

/** What a sentence quotes as moved: “That the jetty be painted.” */
export const QUOTED_THAT = /[“"‘'] ?(That\b[\s\S]{5,4000}?)["”’']+[.\s]*(?:$|(?=\s[A-Z(]))/u;

/** "to adjourn the meeting" */
export const closing = (text: string): Pick<SaidMotion, 'closes'> =>
  /^,?\s*(?:(?:to|that) )?(?:the meeting (?:be )?|for )?adjourn(?:ed|ment)?\b(?! (?:to|into|for|until)\b)/i.test(
    text,
  )
    ? { closes: true }
    : {};

/** Without the sentence's stop, and without what came of it. */
export const wordsOf = (text: string): string =>
  text
    .replace(
      /(?:[,;]| [–—-])? (?:and )?(?:it was |was |(?:the )?motion )?(?:unanimously )?(?:carried|passed|(?<=; )approved)(?: unanimously)?\.?$|[;,] unanimous(?:ly)?\.?$/i,
      '',
    )
    .replace(/^[,\s]+/, '')
    .replace(/[\s,;]+$/, '')
    .trim();

const RESULT_LABEL = /^(?:vot(?:es?|ing)|results?|outcome|decision): /i;

/** What came of it, behind other words of the sentence: "…; all were in favor and the motion passed". */
export function tailResult(behind: string): SaidResult | undefined {
  const parts = behind
    .split(
      /[;,] (?:and |but )?| [–—-] (?=(?:unanimously )?(?:carried|passed|agreed|approved|all )[^–—-]{0,40}$)| and (?=(?:the|this) (?:motion|meeting|council|committee|board)\b|motion (?:was |is )?(?:carr|pass)|it (?:was |unanimously )?(?:carr|pass|approv)|it was |all )/i,
    )
    .slice(1);
  const told = parts.flatMap(part => resultSaid(capitalised(part.replace(RESULT_LABEL, ''))) ?? []);
  return told.find(({ isNamed }) => isNamed) ?? told[0];
}
