// What was done where nobody is named who did it, as points of short minutes tell it: "Elected Dora Elder as chair.", "Discussed and agreed
// on the next sponsors". Officers tell of their own deeds so, too: only what a meeting alone does is decided by it.

import { OF_A_THING } from './body-ways.ts';
import type { Way } from './decision-way.ts';
import { BY_OWN } from './own-bodies.ts';
import { NAME } from './person-names.ts';
import { THING } from './things.ts';

const NOT_BEFORE =
  '(?!.{0,240}\\b(?:last|earlier|previous(?:ly)?|already|ago|yesterday|has|have|had|if|until|County|Borough|District|[Cc]ourt|Government)\\b)';

export const UNNAMED_WAYS: readonly Way[] = [
  // "Elected Dora Elder as chair.", "Appointed Ben Fern to the board."
  {
    has: /^(?:Unanimously |Re-?)?(?:[Ee]lected|[Aa]ppointed|[Cc]o-?opted) \p{Lu}/u,
    pattern: new RegExp(
      `^(?<label>(?:Unanimously )?(?:(?:Re-?)?(?:[Ee]lected|[Aa]ppointed)|Co-?opted)) ${NAME}(?:(?:,| and|, and) ${NAME}){0,4}(?= (?:as|to (?:the|our|serve as|be)) |,? (?:unanimously|unopposed|by acclamation))${NOT_BEFORE}`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "Rejected the bid.", "Deferred the decision on the fee to May."
  {
    has: /^(?:Unanimously )?(?:[Rr]ejected|[Dd]eferred|[Pp]ostponed|[Gg]ranted|[Dd]enied|[Ww]aived|[Rr]escinded) the /,
    pattern: new RegExp(
      `^${NOT_BEFORE}(?<label>(?:Unanimously )?(?:[Rr]ejected|[Dd]eferred|[Pp]ostponed|[Gg]ranted|[Dd]enied|[Ww]aived|[Rr]escinded)) the (?:[\\p{L}’'-]+ ){0,3}?(?:proposals?|motions?|requests?|applications?|appeals?|bids?|decisions?|votes?|items?|elections?|nominations?|fees?|rules?|resolutions?|amendments?)\\b(?! (?:by|with|from)\\b)[^;:?]{0,160}$`,
      'u',
    ),
    kind: 'decided',
    isWhole: true,
  },
  // "Discussed and agreed on the next sponsors", "We agreed on the new date."; "agreed on the need for calm" is a view
  {
    has: /\b[Aa]greed (?:up)?on /,
    pattern: new RegExp(
      `^(?:[Ww]e (?:all )?)?(?:[Dd]iscussed and )?(?<label>[Aa]greed (?:up)?on)(?<joint> )(?=(?:the|an?|our|this) (?:(?!(?:need|importance|principle|goal|idea|value|problem|necessity|urgency|fact|following)\\b)[\\p{L}’'-]+ ){0,4}?(?:${THING}|[Ss]ponsors?|[Ss]peakers?|[Tt]opics?|[Nn]ames?|[Tt]itles?|[Dd]ay|[Tt]ime|[Pp]lace|[Ll]ength|[Ss]ize|[Nn]umber|[Oo]rder|[Pp]rocess|[Tt]ext|[Ll]ist|[Nn]ext steps?)\\b(?! (?:is|are|was|were|that it)\\b))${NOT_BEFORE}`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "Discussed the leak and decided to ask for quotes.", "After discussion agreed that it should be cut."
  {
    has: /^(?:Discussed|Reviewed|Considered|Debated|Discussion|After|Following) .* (?:agreed|decided|resolved|voted) /,
    pattern: new RegExp(
      `^(?:(?:Discussed|Reviewed|Considered|Debated|Discussion (?:of|on|about)) (?:(?! (?:who|which|said) )[^.;:?]){3,200}?,? and|(?:After|Following) (?:\\p{Ll}+ ){0,3}(?:discussion|debate|consideration),?) (?:then |also |unanimously )*(?<label>(?<verb>agreed|decided|resolved|voted))(?: unanimously)?(?<joint> to (?!(?:differ|disagree)\\b)(?=\\p{Ll})| that (?=${OF_A_THING}))(?!.{0,240}\\b(?:last|earlier|previous(?:ly)?|already|ago|had|if|County|Borough|District|Government)\\b)`,
      'u',
    ),
  },
  // "The order of the tasks was agreed as falling into three parts."
  {
    has: / (?:was|were) agreed as /,
    pattern: new RegExp(
      `^(?:The|An?|These|Both) (?:(?! (?:that|which|who|said|planning) )[^.;:?]){3,120}? (?:was|were) (?<label>agreed(?: ${BY_OWN})?) as (?!.{0,200} by (?:the |an? )?\\p{L})(?=(?!being )\\p{Ll}+ing |the |an? |\\p{Lu}|[£$€\\d])${NOT_BEFORE}`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
];
