// A verdict behind what it is on, with no verb between: "Cricket club £300: approved.", "Docs sprint – approved 5-0", and alone below a
// title: "– denied." Reports of what others decided look the same, so only what such a meeting pays or adopts is read so without a vote.

import { inBothCases } from '../any-of.ts';
import type { FoundLabel } from '../said.ts';
import type { Way } from './decision-way.ts';
import { HOW_VOTED } from './how-voted.ts';
import { THING } from './things.ts';

const YES = 'approved|agreed|accepted|adopted|granted|passed|carried|ratified|supported';
const NO = 'declined|refused|denied|turned down';
const LATER = 'deferred|postponed|tabled|held over';

/** Of plans and licences others decide, and what was moved has its own words. */
const NOT_OTHERS =
  '(?!(?:No|Not|Draft|Last|All|Some) |(?:Votes?|Voting|Results?|Outcome|Decision)\\b)(?!.{0,200}\\b(?:[Pp]lanning|[Aa]pplications?|[Pp]ermits?|[Ll]icen[cs]es?|County|Borough|District|City|State|Government|Lottery|Congress|Parliament|[Mm]oved|[Mm]otion|[Ss]econd(?:ed)?|[Aa]mendment|last|earlier|previous(?:ly)?|already|[Ss]tatus|if|not|to be|was|were|is|are|has|had|will|would|should|could|can|may|must)\\b)';
const BESIDE = '(?: ?[:–—]| -|,) ';
/** What a meeting pays for or adopts. */
const PAID = `(?:[€£$]\\d|\\b(?:${THING}|[Ll]eave|[Hh]ire|[Tt]imesheets?)\\b)`;
/** "subject to insurance", "for one year", ", outside policy" */
const MORE =
  '(?: (?:with|without|subject to|as|for|at|up to|in principle|until|to|pending) [^.;:?]{2,100}|, [^.;:?]{2,60})?';

export const VERDICT_WAYS: readonly Way[] = [
  // "Docs sprint, €2,000: approved (5/6 votes)", "Proposed change to Rule 11: carried by the required two-thirds (34-3)"
  {
    has: /(?:[:–—]| -|,) (?:approved|agreed|accepted|adopted|granted|passed|carried|ratified)\b.{0,60}\d/i,
    pattern: new RegExp(
      `^${NOT_OTHERS}(?=\\p{Lu})(?:Proposed (?:change|amendment) to )?[^.;:?!¤]{2,160}?${BESIDE}(?<label>${inBothCases(YES)})(?:(?:${HOW_VOTED})|,? \\(?\\d{1,3}/\\d{1,3}(?: votes?)?\\)?| by (?:the )?(?:required )?two[- ]thirds(?: majority)?(?: ?\\(\\d{1,3} ?[-–] ?\\d{1,3}\\))?)\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "Air Ambulance £100: approved."
  {
    has: /(?:[:–—]| -| \() ?(?:unanimously )?(?:approved|agreed|accepted|adopted|granted|passed|carried|ratified|supported)\b/i,
    pattern: new RegExp(
      `^${NOT_OTHERS}(?=\\p{Lu})(?=[^.;?!]{0,160}${PAID})(?:[^;?!¤.]{2,160}?(?: ?[:–—]| -| \\() ?(?=\\S))(?<label>(?:[Uu]nanimously )?${inBothCases(YES)})${MORE}\\)?\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "Cricket club £300 – declined, outside policy."
  {
    has: /(?:[:–—]| -) (?:approved|agreed|accepted|adopted|granted|declined|refused|denied|turned down|deferred|postponed|tabled|held over)\b/i,
    pattern: new RegExp(
      `^${NOT_OTHERS}(?=\\p{Lu})(?=[^.;?!]{0,160}${PAID})[^;?!¤.]{2,160}?(?: ?[:–—]| -) (?<label>${inBothCases(`${NO}|${LATER}`)})${MORE}\\.?$`,
      'u',
    ),
    kind: 'decided',
    isWhole: true,
  },
  // "Lot 14 RV – fine of $100 approved (3 yes, Dora abstained)."
  {
    has: / (?:approved|agreed|accepted|adopted|passed) \(\d{1,2} (?:yes|for|in favou?r|ayes?|votes)/,
    pattern: new RegExp(
      `^${NOT_OTHERS}(?=\\p{Lu})[^.;?!¤]{2,160}? (?<label>approved|agreed|accepted|adopted|passed) \\(\\d{1,2} (?:yes|for|in favou?r|ayes?|votes)\\b[^()]{0,100}\\)\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "Fence stain: tabled until bids come in."
  {
    has: /: (?:tabled|deferred|postponed) (?:to|until|till|pending) /i,
    pattern: new RegExp(
      `^${NOT_OTHERS}(?=\\p{Lu})[^.;:?!¤]{2,80}: (?<label>${inBothCases('tabled|deferred|postponed')}) (?:to|until|till|pending) [^.;:?]{2,100}\\.?$`,
      'u',
    ),
    kind: 'decided',
    isWhole: true,
  },
  // "Minutes of the February call: no objections, so approved."
  {
    has: /no objections?,? (?:so|and|hence|therefore)/i,
    pattern:
      /^(?!(?:The |This )?(?:[Mm]otion|[Aa]mendment)\b)\p{Lu}[^.;:?!¤]{2,160}?(?::| [-–—]) ?(?:there (?:were|was) )?[Nn]o objections?(?: raised| heard)?,? (?:so|and|hence|therefore) (?<label>approved|accepted|adopted|agreed|passed|carried|merged|closed)\.?$/u,
    kind: 'approved',
    isWhole: true,
  },
];

const ALONE = new RegExp(
  `^(?!.{0,60}\\b(?:later|future)\\b)(?:[:–—-]+ ?)?(?<label>${inBothCases(`${YES}|${NO}|${LATER}`)})(?: (?:with|without|subject to|as|for|until|to|pending|unanimously) [^.;:?]{2,120})?[.!]?$`,
  'u',
);

/** "– approved with conditions.": all that stands below a title, so that it is on what that names. */
export function verdictBelow(paragraph: string): FoundLabel | undefined {
  const rest = paragraph.trim();
  const label = rest.length > LONGEST ? undefined : ALONE.exec(rest)?.groups?.['label'];
  return label === undefined
    ? undefined
    : { label, kind: 'decided', rest: rest.replace(/^[:–—-]+ ?/, ''), bare: false };
}
const LONGEST = 160;

/** "New members", "Approval of the minutes", "Funding requests": below such a title each paragraph is put to the meeting. */
const PUT_BELOW =
  /^(?:\(?[\dA-Za-z]{1,3}[.)] )?(?:(?:(?:new|proposed|prospective) members?|applications? for membership|(?:membership|member) (?:applications?|nominations?|requests?|votes?)|nominations?|(?:funding|grant|expense|purchase|budget) requests?)(?: and [\p{L} ]{3,30})?|(?:approval|adoption|acceptance) of [^.;:?]{3,80})$/iu;
const VERDICT_LAST = new RegExp(
  `^(?=[\\p{Lu}\\d\\[])[\\s\\S]{3,600}?(?:[.!?)”"] |[\\d\\]] ?)\\s?(?<label>(?:Unanimously )?(?:Approved|Accepted|Admitted|Elected|Granted|Passed|Agreed|APPROVED|ACCEPTED))(?:${HOW_VOTED})?[.!]?$`,
  'u',
);
/** Who moved has words of their own; what was approved before, or by others, is only told. */
const TOLD_ONLY =
  /\b(?:[Mm]oved|[Mm]otion|[Ss]econd(?:ed)?|[Ll]ast|[Aa]lready|[Pp]reviously|[Cc]ounty|[Bb]orough|[Dd]istrict|[Pp]lanning|if|not)\b/;

/** "Anna Low: very active. Approved.": a paragraph that ends with what came of it. */
export function verdictBehind(paragraph: string, title: string): FoundLabel | undefined {
  if (!PUT_BELOW.test(title.trim()) || TOLD_ONLY.test(paragraph)) return undefined;
  const rest = paragraph.trim();
  const label = VERDICT_LAST.exec(rest)?.groups?.['label'];
  return label === undefined ? undefined : { label, kind: 'approved', rest, bare: false };
}
