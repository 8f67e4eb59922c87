// A result that nobody gives but a meeting, as a sentence of its own: "Unanimously approved.", "Outcome: Adopted, by a 7-2 vote".

import { findIn, standsIn } from '../needed-words.ts';
import type { FoundLabel } from '../said.ts';
import { resultInPhrases } from './result-phrases.ts';
import { tallyIn } from './vote-counts.ts';

const SHORT = 200;

const CARRIED = '(?:approved|agreed|carried|passed|adopted|accepted|ratified)';
const BY_ALL =
  '(?:unanimously|by (?:unanimous (?:vote|consent)|(?:general |lazy |rough )?consensus|acclamation|general consent)|(?:without|with no) (?:any |further )?(?:objections?|dissent|opposition|corrections?|changes?|amendments?|alterations?))';
/** "by unanimous consent of the 8 Board members present", "across 7 members": so many that they were counted */
const COUNTED_HEADS =
  ' (?:of|by|across|among) (?:the |all )*(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) (?:[\\p{L}-]+ ){0,2}(?:[Mm]embers|[Dd]irectors|[Tt]rustees|[Gg]overnors|[Cc]ouncillors|[Dd]elegates|[Aa]ttendees|[Pp]articipants)(?: present| in attendance| attending| voting)?';
/** "Unanimously approved.", "Adopted by acclamation.", "Vote: unanimously accepted", "Passed 6-0.", "Approved, no objections." */
const ALONE = new RegExp(
  `^(?:Vot(?:e|ing): )?(?<label>Unanimously ${CARRIED}|(?:Noted|Received|Reviewed) and ${CARRIED}|No objections?[,;.:–-]+ (?:so )?${CARRIED}|Motion made, seconded,? (?:and )?carried|(?:Approve|Accept|Adopt) (?:without (?:any )?objections?|unanimously)|(?:This|It|These|They) (?:was|were) (?:then |also |therefore )?(?:unanimously ${CARRIED}|${CARRIED} unanimously(?! by)|${CARRIED} by (?:all (?:present|members|those present)|the meeting|those present))|(?:This|It) was (?:then )?${CARRIED} unanimously by (?:all |those |the )*(?:present|voting|members present|in attendance)|${CARRIED} ${BY_ALL}|${CARRIED}[,;:–-]+ no (?:further )?objections?|unanimously ${CARRIED}|${CARRIED}[:,]? \\(?\\d{1,2} ?[-–] ?\\d{1,2}(?: ?[-–] ?\\d{1,2})?\\)?)(?=, | subject to |(?:${COUNTED_HEADS})?[^\\p{L}\\p{N}]*$)`,
  'iu',
);
const HEADS_COUNTED = new RegExp(`${COUNTED_HEADS}[^\\p{L}\\p{N}]*$`, 'u');

/** "Vote: 5 yes, 2 no - approved", "Accepted: yes (for: 5, against: 0)" */
const COUNTED =
  /^(?<yes>Accepted|Approved|Passed|Carried|Adopted): (?:yes|Yes|YES)(?: \([^()]{3,80}\))?\.?$|^(?:Vote|VOTE|Voting|Result): \d{1,3} (?:yes|for|in favou?r|ayes?)[,;/]? (?:and )?\d{1,3} (?:no|against|nays?|noes)(?:[,;/]? \d{1,3} abst\p{Ll}+)? ?(?:[-–—:,;]|=>) ?(?<label>approved|passed|carried|adopted|accepted)\.?$/u;

/** "Outcome: Approved, 8 to 4", "Result: passed unanimously": with a vote nobody but a meeting gives it. */
const LABELLED =
  /^(?:Outcome|OUTCOME|Result|RESULT|(?:Vote|Voting) (?:result|outcome)): (?<label>(?:unanimously )?(?:approved|passed|carried|adopted|accepted|ratified|agreed))(?: unanimously|:?,? (?:by )?\(?\d{1,3} ?(?:[-–]|to) ?\d{1,3}(?: ?[-–] ?\d{1,3})?\)?| by (?:unanimous (?:vote|consent)|(?:general |lazy |rough )?consensus|acclamation)| without (?:any )?objections?|(?<=unanimously \p{L}{6,8}))\.?$/iu;

/**
 * A result that nobody gives but a meeting to what is before it, as a sentence of its own. Its words are all that is told of what
 * was decided, since what stands above may be a motion, a report or a title.
 */
export function resultAlone(sentence: string): FoundLabel | undefined {
  if (sentence.length > SHORT || !/^\p{Lu}/u.test(sentence)) return undefined;
  const plain = sentence.replace(/\s/g, ' ');
  const groups = (findIn(COUNTED, plain) ?? findIn(LABELLED, plain))?.groups;
  const counted = groups?.['yes'] ?? groups?.['label'];
  if (counted !== undefined)
    return { label: counted, kind: 'agreed', rest: sentence.trim(), bare: false, mayBePoint: true };
  const label = findIn(ALONE, plain)?.groups?.['label'];
  if (label === undefined) return countedInPhrases(plain) ?? followsFromVote(plain);
  return {
    label,
    kind: 'agreed',
    rest: sentence.trim(),
    bare: false,
    ...((standsIn(HEARD_FIRST, label) || standsIn(HEADS_COUNTED, plain)) && { mayBePoint: true as const }),
  };
}

/** "Outcome: Adopted, by a 7-2 vote (1 member not present)", "Vote #27 accepted with 10Y:0N:1A": with both sides counted. */
function countedInPhrases(sentence: string): FoundLabel | undefined {
  // Of “Vote: 5-2, passes.” the title above may tell on what.
  if (/^Vot(?:es?|ing):/.test(sentence) || resultInPhrases(sentence) !== 'carried') return undefined;
  const { for: inFavour, against } = tallyIn(sentence)?.counts ?? {};
  if (inFavour === undefined || against === undefined || inFavour <= against) return undefined;
  const label = sentence.trim().replace(/[.\s]+$/, '');
  return { label, kind: 'agreed', rest: sentence.trim(), bare: false, mayBePoint: true };
}

/** "That was enough votes, so the proposal is accepted.", "The proposal is therefore accepted." */
const FOLLOWS =
  /^(?:(?=.{0,300}\b(?:vot(?:e[ds]?|ing)|ballots?|majority|in favou?r)\b)[^.;:?]{3,240},? (?:so|and so|so that|therefore|thus|hence) (?:the|this) (?:motion|proposal|resolution) (?:is|was|has been) |The (?:motion|proposal|resolution) (?:is|was|has) (?:therefore|thus|hence|consequently) (?:been )?)(?<label>accepted|adopted|carried|approved|passed)\.?$/u;

function followsFromVote(sentence: string): FoundLabel | undefined {
  const label = findIn(FOLLOWS, sentence)?.groups?.['label'];
  return label === undefined ? undefined : { label, kind: 'agreed', rest: sentence.trim(), bare: false };
}

/** "Noted and accepted.", as a point below the title of a report. */
const HEARD_FIRST = /^(?:noted|received|reviewed) and /i;
