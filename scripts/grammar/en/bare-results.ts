// A paragraph that is nothing but a result: "Agreed.", "Motion carries.", "Result: approved 9-2", "MSC". What stands above it was decided,
// be that a title or a report.

import { standsIn } from '../needed-words.ts';
import type { FoundLabel } from '../said.ts';
import { HOW_VOTED } from './how-voted.ts';

/** "MC", "M/S/C", "MSP.": how short minutes say that a motion was made, seconded and carried. */
export const SHORT_CARRIED = '(?:M/?C(?:/?U)?|M/?S/?[CP](?:/?U)?)';

/** "Motion carries.", "The resolution was duly passed on a show of hands.", "Board vote: approved unanimously." */
const BARE_MOTION = new RegExp(
  `^(?:(?:(?:There being |[Ww]ith )?[Nn]o (?:further )?(?:objections?|discussion|questions?)(?: noted| raised| heard)?, (?:and )?(?:so )?)?(?:[Tt]he |This )?(?:Motion|MOTION|motion|[Rr]esolution|[Pp]roposal|[Rr]ecommendations?) (?:was |were |is )?(?:then |duly |thereupon |put to (?:a|the) (?:vote|meeting),? and |put and |declared |so )*(?:unanimously )?|(?:Outcome|Result|Disposition|Action|ACTION|Vote): (?:Motion |motion |(?=\\p{L}+${HOW_VOTED}[.]?$))|(?:(?:Board|Council|Committee) (?:[Aa]ction|[Vv]ote)|Action [Tt]aken|ACTION TAKEN): (?:Motion |motion )?(?:unanimously )?)(?:[Cc]arried|CARRIED|[Cc]arries|CARRIES|[Pp]assed|PASSED|[Pp]asses|PASSES|[Aa]pproved|APPROVED|[Aa]dopted|ADOPTED|[Aa]greed|AGREED|[Aa]ccepted)(?:${HOW_VOTED}| as (?:presented|amended|written|read))?[.!]?$`,
  'u',
);

/** "Agreed.", "PASSED", "This was approved.": in a paragraph of its own it is what came of the words above. */
const BARE =
  /^(?:(?:Unanimously )?(?:[Aa]greed|AGREED|[Aa]pproved|APPROVED|[Cc]arried|CARRIED|[Pp]asse[ds]|PASSED|[Aa]dopted|ADOPTED|[Aa]ccepted|ACCEPTED)(?: unanimously|,? nem\.? ?con\.?| \(unanimous(?:ly)?\)| by (?:acclamation|consensus|unanimous (?:consent|vote)|(?:all|everyone)(?: present| in attendance)?)| on a show of hands| as (?:presented|circulated|read|written|submitted|amended|corrected|an? (?:true|correct|accurate)(?: and (?:true|correct|accurate))?(?: record)?)| (?:with no|without)(?: any)? (?:changes|amendments?|corrections?)| \(?with (?:minor |some )?(?:changes|amendments|corrections)\)?| and (?:duly )?signed(?: by (?:the )?[Cc]hair\p{L}*)?)?|(?:(?:This|It) was|(?:These|They) were) (?:then |unanimously |all |therefore |duly )?(?:agreed|approved|carried|accepted)(?:,? (?:(?:although|but|subject to|provided|with) [^.;:?]{3,120}|by (?:all|everyone|the (?:meeting|committee|members))(?: present)?))?)[.!]?$/u;

const BARE_SHORT = new RegExp(`^${SHORT_CARRIED}\\.?$`);

const LONGEST = 200;
const MAY_BE_BARE =
  /^(?:M\/?S?\/?[CP]|(?:the |this )?(?:motion|resolution|proposal|recommendation|there being no |(?:with )?no (?:further )?(?:objection|discussion|question))|(?:it|this) was |(?:these|they) were |(?:unanimously )?(?:agree|approve|carrie|pass|adopt|accept)|(?:outcome|result|disposition|action|vote|board|council|committee)\b)/i;

/** What a paragraph says came of the words above it. */
export function resultBare(paragraph: string): FoundLabel | undefined {
  // "<no objections, the proposal is accepted>": a note between what is said
  const noted = /^[<[(](?=no )([^<>[\]()]{12,120})[>\])]$/i.exec(paragraph.trim())?.[1];
  const rest = noted ?? paragraph.trim();
  // Most paragraphs are longer, or begin otherwise.
  if (rest.length > LONGEST || !standsIn(MAY_BE_BARE, rest)) return undefined;
  const isNamed = standsIn(BARE_MOTION, rest);
  if (!isNamed && !standsIn(BARE, rest) && !standsIn(BARE_SHORT, rest)) return undefined;
  const found = { label: rest.replace(/[.!]$/, ''), kind: 'agreed', rest, bare: false };
  return isNamed ? { ...found, standsAlone: true } : found;
}

/** "RESOLVED" below what was proposed; it may as well stand over what was resolved. */
export const isBareResolved = (paragraph: string): boolean =>
  /^(?:RESOLVED|Resolved)[.!]?$/.test(paragraph.trim());
