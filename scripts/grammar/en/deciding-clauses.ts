// The clauses of a sentence that may decide as a sentence does: "The paint is old, so the Board agreed to buy some", "Grounds: The budget
// was approved.", "At 20:15 it was agreed to adjourn.", "(The report was accepted)".
//
// What stands before them must neither report what others said nor tell of another time.

import { capitalised } from '../../model/capitalised.ts';
import { outOfBrackets } from '../in-brackets.ts';
import { tellsOfBefore } from './not-decided.ts';

/** More would make a long sentence slow, and nobody decides in the fifth clause. */
const MOST = 4;
const LONGEST = 600;

/** Where a clause may begin that has a subject of its own, and what parts it from the words before it. */
const BEGINS =
  /(?<parts>[;–—] (?:and |so |but )?| - | ?(?:[→⇒]|[=-]>) ?|: |\n|,? (?:and|so|but|and so|therefore) (?:then |therefore )?|, (?:then )?|^At \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?,? )(?=(?:[Tt]he|[Ii]t was|[Tt]here was|[Tt]here is|[Tt]his was|[Tt]hese were|[Aa]ll|[Mm]embers|[Cc]ouncil|[Cc]ouncillors|[Cc]llrs|[Bb]oard|[Cc]ommittee|[Tt]rustees|[Gg]overnors|[Dd]irectors|[Dd]elegates|[Ee]veryone|[Ww]e|(?<=(?:[→⇒]|[=-]>) ?)(?:[Aa]greed|[Dd]ecided|[Cc]onsensus)) )/gu;

/** A report, a condition, a wish, another body: what stands behind it may be its words still. */
const OF_OTHERS =
  /^(?:During|Before|Since|Until|Back)\b|\b(?:reported|reports|said|says|told|noted that|explained|advised|stated|informed|announced|asked|heard|recalled|reminded|wrote|learne?d|confirmed that|understood|believes?|believed|thinks?|thought|felt|hoped|suggested|recommended|proposed|moved|motion|if|when|once|until|unless|whether|although|though|while|whilst|where|which|who|whom|that|had|has|have|will|would|should|could|may|might|not|no|County|Borough|District|Government|Department|School|Trust)\b/;
/** Of another month the minutes tell. */
const ANOTHER_TIME =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|[Yy]esterday|[Ll]ast|[Pp]revious(?:ly)?|[Ee]arlier|[Aa]go|[Ss]ince|\d{4})\b/;
/** "Grounds", "Treasurer’s report", "3.2 Old business": a title, and nobody's words. */
const TITLE =
  /^(?!(?:Background|History|Context|Recap|Reminder|Previous|Earlier|Last|Example|Note)\b)(?:[\d.]{1,8} )?\p{Lu}(?:(?! (?:is|are|was|were|be|said|asks?|asked|says|adds?|added) )[^.;:?!]){2,60}$/u;
const UNFINISHED =
  /\b(?:the|an?|of|that|and|or|by|to|for|in|on|at|with|from|our|its|this|their|his|her|which|who|is|are|was|were|\p{Lu})$/iu;

/** Behind a report “members agreed to this” tells what they thought of it. */
const ASSENTS = /^.{2,40}? agreed to (?:the|this|that|it|an?|these|those|his|her)\b/;

/** The clauses behind other words, in their order. */
export function clausesIn(sentence: string): readonly string[] {
  const inBrackets = /^\(([^()]{12,300})\)\.?$/.exec(sentence.trim())?.[1];
  if (inBrackets !== undefined) return [inBrackets];
  const found: string[] = [];
  let tried = 0;
  for (const match of sentence.matchAll(BEGINS)) {
    tried += 1;
    if (tried > MOST) break;
    const { parts = '' } = match.groups ?? {};
    const head = sentence.slice(0, match.index).trim();
    const clause = sentence.slice(match.index + parts.length);
    if (clause.length <= LONGEST && mayPart(head, parts, clause)) found.push(capitalised(clause));
  }
  return found;
}

function mayPart(head: string, parts: string, clause: string): boolean {
  const words = outOfBrackets(head);
  if (head.length > LONGEST || tellsOfBefore(words) || ANOTHER_TIME.test(words)) return false;
  const isTitle = TITLE.test(words) && !UNFINISHED.test(words);
  if (parts === '\n') return isTitle && /^\p{Lu}/u.test(clause);
  // "Dora: We agreed to paint it." is what she said.
  if (parts === ': ') return isTitle && !/^[Ww]e /.test(clause);
  if (/^At /.test(parts)) return true;
  if (/^[;–—-]|^ -|[→⇒>]/.test(parts))
    return !/\b(?:if|when|once|until|unless|whether|although|while|had|last)\b/i.test(words);
  return !OF_OTHERS.test(words) && !ASSENTS.test(clause);
}
