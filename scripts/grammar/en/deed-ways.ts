// The ways in which a sentence tells what the meeting's own body did by deciding: "took action to approve", "confirmed the appointment".
// A row each, with an example beside it.

import type { Way } from './decision-way.ts';
import { OWN_BODY } from './own-bodies.ts';

const ALSO = '(?: then| also| unanimously| therefore| formally| hereby| subsequently| further| duly)*';
const BODY = `(?:(?:Following|After|Having|On|In|Upon|By|With) [^.;:?]{3,120}, |(?:Following|After) (?:\\p{Ll}+ ){0,3}(?:discussion|debate|consideration),? )?(?<body>${OWN_BODY})`;
/** Two names or more of the usual kind in one pattern take V8 a tenth of a second to compile. */
const SHORT_NAME = "\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+)*";
/** What others decide, or what is told of another day; a rule tells what is always done. */
const NO_RULE =
  '(?!.{0,300}\\b(?:each|every|any|always|normally|usually|generally|annually|if|when|before|unless|until|once|whether|above|over|who)\\b)';

export const DEED_WAYS: readonly Way[] = [
  // "The Board took action to approve the budget.", "Council took a vote to buy it", "The Board moved to accept the bid."
  {
    has: / (?:took|moved to) /,
    pattern: new RegExp(
      `^${BODY}${ALSO} (?<label>took (?:formal |official |the following )?(?:action|a vote|a decision)|moved(?= to (?:approve|accept|adopt|enter|go|adjourn|close|appoint|pay|table) ))(?<joint> to (?=\\p{Ll}))`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Council confirmed the Mayor's appointment of Dora Elder.", "The Synod confirmed the election of Ben Fern as treasurer."
  {
    has: / confirmed /,
    pattern: new RegExp(
      `^(?!Everyone|All)${BODY}${ALSO} (?<label>confirmed)(?<joint> )(?=(?:the|its|\\p{Lu}[\\p{L}’'-]+['’]s) (?:[\\p{L}’'-]+ ){0,3}?(?:appointments?|nominations?|elections?|minutes|membership|dates?|decision|appointees?|slate)\\b|(?:the )?(?:Chair['’]s )?actions? taken\\b)`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "The Mayor appointed Dora Elder, and the Council confirmed the appointment."
  {
    has: / (?:and|which) the .* (?:confirmed|approved) /,
    pattern:
      /^(?:[Tt]he )?(?:Mayor|President|Chair(?:man|woman|person)?|Provost|Reeve) (?:then )?(?:appointed|nominated|recommended) [^.;:?]{3,200}?,? and (?:the |The )?(?:Council|Board|Committee|Senate|Commission) (?:unanimously )?(?<label>confirmed|approved) (?:the|this|these|his|her|their) (?:appointments?|nominations?)\.?$/u,
    kind: 'approved',
    isWhole: true,
  },
  // "Council noted and approved the schedule.", "The Academic Council considered and approved the syllabus."
  {
    has: / (?:noted|considered|reviewed|discussed|received|examined|acknowledged) and /,
    pattern: new RegExp(
      `^(?!Everyone|All)${BODY}${ALSO} (?:noted|considered|reviewed|discussed|received|examined|acknowledged) and (?:then |unanimously |duly )*(?<label>approved|adopted|accepted|ratified|endorsed|agreed|confirmed)(?<joint> )(?=(?:the|an?|all|these|this|both|its) )`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "Board approved waiver of the late fee.", "Council approved hiring a lifeguard.", "Governors approved admission for Ben."
  {
    has: / (?:approved|authori[sz]ed|ratified|endorsed|adopted) /,
    pattern: new RegExp(
      `^(?!Everyone|All)${BODY}${ALSO} (?<label>approved|authori[sz]ed|ratified|endorsed)(?<joint> )(?=(?:\\p{Ll}+(?: \\p{Ll}+)? (?:of|for|to) |\\p{Ll}{3,}ing )(?!.{0,200}\\b(?:last|earlier|previous)\\b))`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "The Board approves a grant of £400 for the fair."
  {
    has: / (?:approves|adopts|accepts|appoints|ratifies|authori[sz]es) /,
    pattern: new RegExp(
      `^(?!Everyone|All)${NO_RULE}(?<body>${OWN_BODY})(?: hereby| unanimously)? (?<label>approves|adopts|accepts|ratifies|authori[sz]es)(?<joint> )(?=(?:the (?:\\p{L}+ )?(?:minutes|budget|report|policy|agenda|accounts|resignation|proposal|recommendations?|nominations?|appointment|plan) |an? (?:\\p{L}+ )?(?:grant|budget|donation|payment|expenditure|contract|lease) |(?:up to )?[€£$]\\d))[^.;:?]{4,240}\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "The committee were unanimous in agreeing to hold it in July.", "The Committee unanimously supported holding it."
  {
    has: / unanimous/,
    pattern: new RegExp(
      `^${BODY} (?:(?:was|were) unanimous in (?<label>(?:agreeing|deciding|resolving|supporting))(?<joint> to )|unanimously (?<also>supported) (?=\\p{Ll}{3,}ing |the (?:proposal|motion|recommendation|plan)\\b))`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "The Committee's decision was to hold it in July.", "Decision was made to …" stands in the rows of consensus
  {
    has: / decision (?:was|is) (?:to|that) |^Decision (?:was )?(?:made|taken|reached) /,
    pattern: new RegExp(
      `^(?:(?:${OWN_BODY})['’]s? (?:final |unanimous )?(?<label>decision (?:was|is))|(?<also>Decision (?:was )?(?:made|taken|reached)))(?<joint> to (?=\\p{Ll})| that (?=[^.;:?]{3,120} (?:should|shall|would|will|be)\\b))`,
      'u',
    ),
    kind: 'decided',
  },
  // "Council consensus was to keep the hall."
  {
    has: / consensus /,
    pattern: new RegExp(
      `^(?:(?:${OWN_BODY})['’]?s? )(?<label>consensus (?:was|is))(?<joint> to (?!whether\\b)(?=\\p{Ll})| that (?=[^.;:?]{3,120} (?:should|shall|would|will|be)\\b))`,
      'u',
    ),
    kind: 'agreed',
  },
  // "By unanimous consent, the Senate adopted the budget.", "By acclamation the Vestry accepted the bid."
  {
    has: /^(?:By|With|On) /,
    pattern: new RegExp(
      `^(?:By|With|On) (?:an? |the )?(?:unanimous|general|common|mutual) (?:consent|agreement|approval|vote),? (?<body>${OWN_BODY}) (?<label>(?:approved|adopted|accepted|agreed|ratified|appointed|elected|set|waived|excused))(?<joint> )`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  {
    has: /^By (?:acclamation|affirmation|acclaim|consensus|consent|voice vote|general consent)/,
    pattern: new RegExp(
      `^By (?:acclamation|affirmation|acclaim|consensus|consent|voice vote),? (?<body>${OWN_BODY}) (?<label>(?:approved|adopted|accepted|agreed|ratified|appointed|elected|set|waived))(?<joint> )`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "After debate it was generally agreed that the fair should be held in July."
  {
    has: /[Ii]t was (?:generally|broadly|mutually|informally|overwhelmingly) agreed/,
    pattern:
      /^(?:(?:After|Following) [^.;:?]{3,80}?,? )?(?<label>[Ii]t was (?:generally|broadly|mutually|informally|overwhelmingly) agreed)(?<joint> to (?!(?:differ|disagree)\b)| that (?=(?:(?! (?:is|are|was|were|has|had|have|may|might|can|could) )[^.;:?]){3,120} (?:should|shall|would|will|must|be)\b))/u,
    kind: 'agreed',
  },
  // "We voted Fay Gorse in as treasurer.", "Fay Gorse was voted into membership.", "Fay Gorse was accepted as a new member."
  {
    has: / voted .*in(?:to)?\b| (?:accepted|admitted|welcomed) (?:as|into|to) /,
    pattern: new RegExp(
      `^(?:(?:${OWN_BODY}|We) (?:unanimously )?(?<label>voted) \\p{Lu}[^.;:?]{2,60}? in(?:to|(?= as|\\.?$))|${SHORT_NAME}(?:(?:,| and|, and) ${SHORT_NAME})* (?:was|were) (?:then |duly |unanimously )*(?<also>voted (?:in(?:to)?|on ?to)|accepted as (?:an? )?(?:new )?(?=members?|maintainers?|committers?|trustees?|associates?|full members?)|(?:accepted|admitted|elected) (?:in)?to (?=(?:full )?membership|the (?:club|society|association|union)))(?! by (?:the )?(?:county|voters|electors)))`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
];
