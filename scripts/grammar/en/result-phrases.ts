// A sentence that is nothing but a result, in whatever order: "13-0, pass", "Vote: unanimous in favor, motion approved", "(passed)". Its
// phrases are taken out one after the other; where nothing is left but small words, and one of them decides, that is what came of it.

import type { Outcome } from '../../model/outcome.ts';
import { standsIn } from '../needed-words.ts';

const LONGEST = 140;

const COUNT =
  '(?:\\d{1,4}|none|nil|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)';
const SIDE =
  '(?:(?:votes? |people |members |hands |ballots )?(?:were |was |said |voted |voting |are )?(?:in favou?r|for|against|opposed|opposing|objecting|dissenting|abst\\p{Ll}+|yes(?:es)?|no|ayes?|nays?|noes|yeas?)(?: votes?)?)';

/** What says nothing of the outcome, but stands beside it. */
const BESIDE: readonly RegExp[] = [
  // "5 in favor, 1 opposed", "yes: 5", "5-0-1", "13 to 0", "by 3 votes to 2"
  new RegExp(`(?<![\\p{L}\\d])${COUNT} ${SIDE}(?![\\p{L}\\d])`, 'giu'),
  /(?<![\p{L}\d])no (?:votes? )?(?:against|opposed|abst\p{Ll}+|nays?|noes|nos)(?![\p{L}\d])/giu,
  new RegExp(
    `(?<![\\p{L}\\d])(?:in favou?r|for|against|opposed|abst\\p{Ll}+|yes|no|ayes?|nays?|noes|yeas?) ?[:=–-] ?${COUNT}(?![\\p{L}\\d])`,
    'giu',
  ),
  /(?<![\p{L}\d.,/-])\d{1,3} ?(?:[-–/:]| to ) ?\d{1,3}(?: ?(?:[-–/:]| to ) ?\d{1,3})?(?![\p{L}\d/%-]|[.,]\d)/giu,
  // "10Y:0N:1A", "Vote #27", "(1 member not present)"
  /(?<![\p{L}\d])\d{1,3} ?Y[:/,;–-]? ?\d{1,3} ?N(?:[:/,;–-]? ?\d{1,3} ?A(?:bs)?)?(?![\p{L}\d])/gu,
  /(?<!\p{L})votes? #\d{1,4}(?!\d)/giu,
  /\([^()]{1,50}\b(?:absent|not present|excused|recused|away|did not vote)\)/giu,
  new RegExp(`(?<![\\p{L}\\d])${COUNT} votes?(?: to ${COUNT})?(?![\\p{L}\\d])`, 'giu'),
  // "by a simple majority", "on a show of hands", "nem con", "without any objections", "none opposed"
  /(?<!\p{L})(?:(?:simple|absolute|required|necessary|clear|large|overwhelming|narrow|two[- ]thirds|2\/3|secret|hand|general|common|rough|lazy|standing|email|electronic|online|roll[- ]call|voice) )*(?:majority|voice vote|hand vote|roll[- ]call|show of hands|ballot|poll|acclamation|acclaim|consensus|consent|division)(?!\p{L})/giu,
  /(?<!\p{L})nem\.? ?con\.?(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:there (?:were|was|being) )?(?:no|without|zero)(?: any| further)? (?:objections?|dissent|opposition|discussion|further discussion|questions|changes|amendments|corrections|oppositions|abstentions?)|(?:none|nobody|no one) (?:was |were )?(?:opposed|against|objected|dissenting|abstain(?:ed|ing)))(?: (?:noted|heard|raised|made))?(?!\p{L})/giu,
  // "Result:", "Motion", "The vote"
  /(?<!\p{L})(?:motions?|proposals?|propositions?|resolutions?|recommendations?|votes?|voting|result|outcome|disposition|action taken|decision|roll[- ]call vote|tally|measure)(?!\p{L})/giu,
];

/** What all said: it decides, where nothing else does. */
const ALL: readonly RegExp[] = [
  /(?<!\p{L})unanimous(?:ly)?(?: (?:vote|consent|approval|agreement|decision|support))?(?: in favou?r)?(?!\p{L})/giu,
  /(?<!\p{L})all(?: (?:were|was|those|members|members present|present|others|of us|voted|vote|said|attendees|directors|trustees|councillors))*(?: in (?:favou?r|agreement)| ayes?| yes| yeas?| agreed?| approved?| for)(?!\p{L})/giu,
  /(?<!\p{L})every(?:one|body)(?: present| else)?(?: (?:was|voted|said))*(?: in (?:favou?r|agreement)| ayes?| yes| yeas?| agreed| approved)(?!\p{L})/giu,
];

const LOST =
  /(?<!\p{L})(?:(?:was |were )?not (?:carried|passed|approved|adopted|agreed|accepted)|(?:did|does) not (?:carry|pass)|lost|defeated|fail(?:s|ed)?|rejected)(?!\p{L})/giu;
const CARRIED =
  /(?<!\p{L})(?:carried|carries|carry|pass(?:ed|es)?|approved?|adopted|agreed|accepted|ratified)(?!\p{L})/giu;
const SMALL =
  /(?<!\p{L})(?:the|this|an?|it|is|was|were|are|has|have|had|been|being|by|with|on|of|in|at|and|so|then|thus|duly|declared|put|to|taken|called|held|hereby|therefore|also|both|as|vote[ds]?|total|above|present|favou?r|members?|all)(?!\p{L})/giu;
const MAY_BE =
  /carri|carry|pass|approve|adopt|agree|accept|ratif|lost|defeat|fail|reject|unanim|\ball\b|\bevery(?:one|body)\b/i;
/** What might be, what is asked, and what a meeting only opens: "to be approved", "Vote?". */
const NOT_SAID =
  /\?|\b(?:if|to be|will|would|should|can|may|might|must|not yet|pending|last|previous|already)\b/i;

/** What came of what was moved; undefined where the sentence says anything else. */
export function resultInPhrases(sentence: string): Outcome | undefined {
  if (sentence.length > LONGEST || !standsIn(MAY_BE, sentence) || standsIn(NOT_SAID, sentence))
    return undefined;
  const all = without(sentence, ALL);
  const lost = without(all.rest, [LOST]);
  const carried = without(lost.rest, [CARRIED]);
  const beside = without(carried.rest, BESIDE);
  const left = beside.rest.replace(SMALL, ' ');
  if (/[\p{L}\d£$€\p{Extended_Pictographic}]/u.test(left)) return undefined;
  if (lost.taken > 0) return carried.taken > 0 || all.taken > 0 ? undefined : 'lost';
  // "Agreed" and "pass" alone are said of other things too: other patterns know where they count.
  return all.taken > 0 || (carried.taken > 0 && beside.taken > 0) ? 'carried' : undefined;
}

function without(
  text: string,
  phrases: readonly RegExp[],
): { readonly rest: string; readonly taken: number } {
  let taken = 0;
  let rest = text;
  for (const phrase of phrases)
    rest = rest.replace(phrase, () => {
      taken += 1;
      return '·';
    });
  return { rest, taken };
}
