// The ways in which a sentence tells that something was carried, with how it was voted: a row each, with an example beside it. How the
// vote went is what makes it certain that a meeting did so.

import type { Way } from './decision-way.ts';
import { HOW_VOTED } from './how-voted.ts';
import { OWN_BODY } from './own-bodies.ts';

/** Neither a clause about it nor another time; of plans and laws others decide, and what was moved has its own words. */
const NOT_OTHERS =
  '(?!.{0,200}\\b(?:[Pp]lanning|[Aa]pplications?|[Pp]ermits?|[Ll]icen[cs]es?|County|Borough|District|City|State|Government|Parliament|Congress|House|Assembly|[Rr]eferendum|[Pp]etition|[Ss]urvey|[Ll]eague|match|last|earlier|previous(?:ly)?|parts?|clauses?|paragraph|[Mm]oved|[Pp]roposed|[Mm]otion(?:ed)?|[Ss]econd(?:ed)?|2nd|[Vv]ote was|question)\\b)';
const WORDS =
  '(?:(?! (?:that|which|who|whom|said|says|noted|reported|told|stated|asked|if|when|where|because|had|has|have|would|could|should|will|not|he|she|they|we) )[^.;:?!¤]){2,160}?';
const WAS =
  '(?:(?:was|were|is|are) )?(?:then |duly |therefore |thereby |finally |put to (?:a|the) vote and )*';
const CARRIED =
  '(?:carried|passed|passes|carries|adopted|approved|accepted|ratified|endorsed|agreed(?: to)?)';

export const CARRIED_WAYS: readonly Way[] = [
  // "The budget was adopted by a vote of 9 in favor, 2 opposed.", "The change to Rule 7 was passed by a two-thirds majority."
  {
    has: / (?:carried|passe[ds]|carries|adopted|approved|accepted|ratified|endorsed|agreed)\b/,
    pattern: new RegExp(
      `^(?!(?:It|This|That|They|There|He|She) )(?!(?:The |This |An? |That )?(?:\\p{L}+ )?(?:[Mm]otions?|MOTION|[Vv]otes?|[Tt]eam|[Pp]arty|[Pp]roposals?|[Rr]esolutions?(?<![Ss]pecial [Rr]esolution|[Oo]rdinary [Rr]esolution)|[Aa]mendments?(?! to the (?:\\p{L}+ )?(?:[Cc]onstitution|[Bb]y-?laws?|[Rr]ules|[Aa]rticles|[Ss]tanding [Oo]rders|[Cc]harter)))\\b)${NOT_OTHERS}(?=\\p{Lu})${WORDS} ${WAS}(?<label>${CARRIED})${HOW_VOTED}\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "Vote to add Fay Gorse passed unanimously.", "Nomination of Fay Gorse: accepted with 6 votes in favour."
  {
    has: /^(?:Vote to|Vote on|Nomination of|Proposal to|Request (?:to|for|from)) /,
    pattern: new RegExp(
      `^(?:Vote to|Vote on|Nomination of|Proposal to|Request (?:to|for|from)) ${WORDS}(?:,|:| [-–—])? ${WAS}(?<label>${CARRIED})${HOW_VOTED}\\.?$`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "The Senate voted 41-6-3 in favor of the new rule.", "The meeting voted overwhelmingly to keep the fee."
  {
    has: / voted /,
    pattern: new RegExp(
      `^(?<body>${OWN_BODY}|We)(?: then| also| all)* (?<label>(?<verb>voted)(?:${HOW_VOTED}| overwhelmingly| narrowly| decisively)+)(?<joint> (?:to (?!(?:approve|adopt|accept|pass) (?:the|this) motion\\b)(?=\\p{Ll})|in favou?r of (?=the |an? |\\p{Ll}+ing )|against (?=the |an? |\\p{Ll}+ing )))`,
      'u',
    ),
    isWhole: true,
  },
  // "The Chair put the resolution to the meeting and declared it carried on a show of hands."
  {
    has: / declared (?:it|the|them) /,
    pattern: new RegExp(
      `^(?:[^.;:?]{3,120}, )?(?:the |The )?(?:Chair\\p{L}*|chair\\p{L}*|President|Mayor|Moderator) (?:then )?put (?:the |this )(?!motion|amendment)[^.;:?]{3,100}? to (?:the |a )?(?:meeting|vote),? and (?:it was )?(?<label>(?:declared (?:it|them) )?(?:carried|passed|adopted|approved))(?:${HOW_VOTED})?\\.?$`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "Members voted on the place of the bench: 5 in favour, 2 against, 1 abstention."
  {
    has: / voted on .*: .*\bin favou?r\b/,
    pattern: new RegExp(
      `^(?<body>${OWN_BODY}|We) (?:then )?(?<label>voted on) (?!the (?:motion|amendment)\\b)[^.;:?]{3,160}: (?:passed|carried|approved|${'(?:\\d{1,3}|all|one|two|three|four|five|six|seven|eight|nine|ten) '}(?:votes? )?in favou?r)[^.;:?]{0,80}\\.?$`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
];
