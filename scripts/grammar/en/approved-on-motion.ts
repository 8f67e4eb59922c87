// The ways in which one sentence tells what was approved and who moved it: a row each, with an example beside it.

import type { Way } from './decision-way.ts';
import { NAME, NAME_OR_CHAIR } from './person-names.ts';

/** What a meeting does with what lies before it, when somebody moves that. */
const APPROVED =
  'approved|adopted|agreed|accepted|confirmed|noted|ratified|granted|awarded|authori[sz]ed|passed|carried|received|filed';
const SETTLED =
  'denied|tabled|postponed|deferred|referred|continued|waived|appointed|elected|closed|opened|reopened|adjourned|recessed|suspended|extended|amended';
const CAPITALS = (words: string): string =>
  words.replace(/(?:^|(?<=\|))\p{Ll}/gu, first => first.toUpperCase());
const MORE = '(?: as [a-z]{4,12})?(?: (?:to|until|at|for|by|as|with|without|from|into) [^.;:?]{1,80}?)?,? ';
const ON_MOTION = `(?![^;?]{0,160}, (?:that|to) )(?=(?:[Oo]|[Uu]po)n (?:the |a )?(?:proposal|motion|proposition) (?:made )?(?:of|by|from) ${NAME})`;

export const APPROVED_ON_MOTION: readonly Way[] = [
  // "Approved, proposed by L. Innes and seconded by W. Mair.", "Ratified – motion by Amber, second by Birch, all in favor."
  {
    has: /^(?:Approved|Adopted|Agreed|Accepted|Confirmed|Ratified)(?:,| [-–—]|;) /,
    pattern: new RegExp(
      `^(?<label>Approved|Adopted|Agreed|Accepted|Confirmed|Ratified)(?:,| [-–—]|;) (?=(?:[Pp]rop(?:osed|\\.)?|[Mm]o(?:ved|tion))(?: by)?:? ${NAME}[,;]? ?(?:and )?(?:a )?(?:[Ss]ec|2nd))`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "The meeting was adjourned at 8:14 p.m. on a motion by Amber, seconded by Birch.", "The Board entered closed session upon motion of …"
  {
    has: /(?:on|upon) (?:a |the )?motion (?:by|of|made by) /,
    pattern: new RegExp(
      `^(?:There being no further business, |With no further business, )?(?:the|The) (?:regular |special |public )?(?:meeting|[Bb]oard|[Cc]ouncil|[Cc]ommission|[Cc]ommittee|hearing|session)(?: of [^,;:?]{3,60})? (?<label>(?:was |were |then )*(?:adjourned|entered|went into|recessed|convened|closed|opened))\\b[^;?]{0,120}? (?=(?:on|upon) (?:a |the )?motion (?:by|of|made by) ${NAME},? (?:and )?(?:a )?[Ss]econd)`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "Approved on the motion of Amber, seconded by Birch."
  {
    has: /(?:on|upon) (?:the |a )?motion (?:made )?(?:of|by|from) /,
    pattern: new RegExp(
      `^(?:[^.;:?]{3,100}, )?(?:(?:${NAME_OR_CHAIR}) (?=(?:adjourned|closed|opened|recessed) the (?:meeting|hearing|session)\\b))?(?<label>(?:${CAPITALS(APPROVED)}))${MORE.replace(',? ', '')}(?: the (?:public |regular |special )?(?:meeting|hearing|session)(?: at [^.;?]{1,20}?)?)?,? ${ON_MOTION}`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "Tabled to April on a motion by Amber/Birch, 5-0.", "Ben Fern adjourned the meeting on a motion by …"
  {
    has: /(?:on|upon) (?:the |a )?motion (?:made )?(?:of|by|from) /,
    pattern: new RegExp(
      `^(?:[^.;:?]{3,100}, )?(?:(?:${NAME_OR_CHAIR}) (?=(?:adjourned|closed|opened|recessed) the (?:meeting|hearing|session)\\b))?(?<label>(?:${CAPITALS(SETTLED)}|(?<= )(?:adjourned|closed|opened|recessed)))${MORE.replace(',? ', '')}(?: the (?:public |regular |special )?(?:meeting|hearing|session)(?: at [^.;?]{1,20}?)?)?,? ${ON_MOTION}`,
      'u',
    ),
    kind: 'decided',
    isWhole: true,
  },
  // "The minutes were taken as read and approved on the proposal of Mr Trim, seconded by Ms Vane.", "Approval was then granted on a motion by …"
  {
    has: /(?:[Oo]|[Uu]po)n (?:the |a )?(?:proposal|motion|proposition) (?:made )?(?:of|by|from) /,
    pattern: new RegExp(
      `^(?!There)[^;:?]{3,300}? (?:was|were) [^;:?]{0,80}?(?<label>(?<verb>${APPROVED}))${MORE}${ON_MOTION}`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "The fence was tabled on a motion by Amber, seconded by Birch."
  {
    has: /(?:[Oo]|[Uu]po)n (?:the |a )?(?:proposal|motion|proposition) (?:made )?(?:of|by|from) /,
    pattern: new RegExp(
      `^(?!There)[^;:?]{3,300}? (?:was|were) [^;:?]{0,80}?(?<label>(?<verb>${SETTLED}))${MORE}${ON_MOTION}`,
      'u',
    ),
    kind: 'decided',
    isWhole: true,
  },
  // "The plan was approved (Amber/Birch)."
  {
    has: / (?:approved|adopted|agreed|accepted|confirmed) \(\p{Lu}[^/()]{1,40}\//u,
    pattern: new RegExp(
      `^(?!No\\b|Not\\b)[^.;:?]{3,300}? (?:(?:was|were) )?(?:unanimously )?(?<label>(?<verb>approved|adopted|agreed|accepted|confirmed)) (?=\\(${NAME} ?/ ?${NAME}\\))`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "With a motion by Amber and a second by Birch, the plan was approved."
  {
    has: /^With (?:an? |the )?motion /,
    pattern: new RegExp(
      `^With (?:an? |the )?motion (?:made )?(?:by|from) ${NAME}[^.;:?]{3,80}, (?:the|this|these) [^.;:?]{3,200}? (?:was|were) (?:unanimously )?(?<label>(?<verb>approved|adopted|agreed|accepted|confirmed|ratified))\\b`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "The minutes of the last meeting were approved; proposed by Amber, seconded by Birch."
  {
    has: /[Pp]rop|[Mm]oved/,
    pattern: new RegExp(
      `^(?:The )?(?:draft )?[Mm]inutes\\b[^.;:?]{3,200}? (?<label>(?:(?:was|were) )?(?:then |duly |unanimously )*(?<verb>approved|adopted|agreed|accepted|confirmed|supported))(?: (?:as|subject to|with) [^.;:?]{3,80})?[,;]? [-–(]?(?=(?:[Pp]rop(?:osed|\\.)?|[Mm]oved)(?: by)?:? ${NAME}[,;] ?(?:and )?(?:[Ss]ec|2nd))`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
    isOfEarlier: true,
  },
  // "Payment agreed, proposed Cllr Amber, seconded Cllr Birch.", "The grant was approved; prop. Cllr Amber, 2nd Cllr Birch"
  {
    has: /[Pp]rop|[Mm]oved/,
    pattern: new RegExp(
      `^(?!No\\b|Not\\b)[^.;:?]{3,300}? (?<label>(?:(?:was|were) )?(?:then |duly |unanimously )*(?<verb>approved|adopted|agreed|accepted|confirmed|supported))(?: (?:as|subject to|with) [^.;:?]{3,80})?[,;]? [-–(]?(?=(?:[Pp]rop(?:osed|\\.)?|[Mm]oved)(?: by)?:? ${NAME}[,;] ?(?:and )?(?:[Ss]ec|2nd))`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "On motion by Commissioner Amber, item 2 of the consent calendar was approved.": one member's motion needs no second everywhere
  {
    has: /^(?:On|Upon) (?:a |the )?motion (?:of|by|from|made by) /,
    pattern: new RegExp(
      `^(?:On|Upon) (?:a |the )?motion (?:of|by|from|made by) ${NAME},? (?!.{0,40}[Ss]econd)(?:the |all |[Ii]tems? |\\p{Lu})[^.;:]{3,200}? (?:was|were) (?:then |duly |unanimously )*(?<label>(?<verb>approved|adopted|accepted|received))(?: unanimously)?\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "On the proposal of Mr Trim, seconded by Ms Vane, the minutes of 3 November were approved."
  {
    has: /^[Oo]n (?:the |a )?propos/,
    pattern: new RegExp(
      `^[Oo]n (?:the |a )?(?:proposal|proposition) of ${NAME},? (?:and )?seconded by ${NAME},? the [^.;:]{3,200}? (?:was|were) (?:then |duly |unanimously )*(?<label>(?<verb>approved|adopted|agreed|accepted|confirmed|noted))\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
];
