// The ways in which terse minutes, and those in the present tense, tell what the meeting decided: a row each, with an example beside it.

import type { Way } from './decision-way.ts';
import { OWN_BODY } from './own-bodies.ts';

const WHO = '(?:[Mm]embers|[Dd]irectors|[Tt]rustees|[Dd]elegates|[Gg]overnors|[Cc]ouncillors|[Ss]enators)';
/** What meetings do with what lies before them. */
const DOES =
  '(?:accept|adopt|amend|appoint|approve|authori[sz]e|buy|change|close|confirm|donate|elect|endorse|extend|fund|grant|hold|hire|keep|move|pay|purchase|ratify|receive|reject|remove|renew|sell|spend|support)';
/** The figures on both sides: "5 yes, 0 no", "5-0", "5 for, none against". */
const FIGURES =
  '(?:\\d{1,3} (?:votes )?(?:yes|ayes?|for|in favou?r),? ?(?:and |/ ?)?(?:\\d|no|zero|none)|(?:yes|ayes?|for|in favou?r): ?\\d|\\(?\\d{1,3} ?[-–/] ?\\d{1,3})';
/** What lies before them. */
const LAID =
  '(?:minutes|agenda|budgets?|accounts|reports?|registers?|resignations?|polic(?:y|ies)|plans?|proposals?|quotes?|quotations?|tenders?|offers?|expenditure|payments?|grants?|donations?|recommendations?|nominations?|by-?laws|constitution|terms of reference|changes|amendments?|expenses?|invoices?)';
/** Rules and habits stand in the present tense, too. */
const HABIT =
  '\\b(?:[Ee]ach|[Ee]very|[Ee]ach|annually|usually|normally|always|never|only|if|when|whenever|who|which|before|after|once|then|must|may|can|until|unless)\\b';

export const TERSE_WAYS: readonly Way[] = [
  // "The Members vote to confirm the rules with the following vote totals: 5 yes, 0 no."
  {
    has: / votes? /,
    pattern: new RegExp(
      `^(?<body>${OWN_BODY}) (?<label>votes?(?: unanimously)?)(?<joint> to )(?=${DOES}\\b[^;?]{3,300}?(?:[:,(]|\\bwith|\\bby|\\bvote of) ?${FIGURES})`,
      'u',
    ),
    kind: 'resolved',
    isWhole: true,
  },
  // "6/6 present members voted to confirm the rules.", "Five of the six trustees voted to sell it.", "All six members voted to keep it."
  {
    has: / voted to /,
    pattern: new RegExp(
      `^(?:(?<all>\\d{1,3}) ?(?:/|of(?: the)?|out of) ?\\k<all>|All (?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|of the|the)) (?:[Pp]resent |voting )?${WHO}(?: present| in attendance)? (?<label>voted)(?<joint> to (?=${DOES}\\b))`,
      'u',
    ),
    kind: 'resolved',
    isWhole: true,
  },
  // "4 of 4 directors present approved the change.", "All five trustees approved a budget of £500."
  {
    has: / (?:approved|adopted|accepted|ratified|endorsed) /,
    pattern: new RegExp(
      `^(?:(?<all>\\d{1,3}) ?(?:/|of(?: the)?|out of) ?\\k<all>|All (?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)) (?:[Pp]resent |voting )?${WHO}(?: present| in attendance)? (?<label>approved|adopted|accepted|ratified|endorsed)(?<joint> )(?=(?:the|an?|this|these|both|all|its|our) )`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "14 homeowners were present and voted by a voice vote to accept the slate."
  {
    has: / voted (?:by|on|in|with) /,
    pattern: new RegExp(
      `^(?:The )?(?:\\d{1,4} |[Tt]hose |[Aa]ll )?(?:[Hh]omeowners|[Oo]wners|[Rr]esidents|[Mm]embers|[Ss]hareholders|[Pp]arents|[Dd]elegates|[Pp]articipants|[Aa]ttendees|${WHO})(?: \\([^()]{2,40}\\))?(?: (?:who were )?(?:present|in attendance))?(?: were present,? and)? (?<label>voted) (?:by|on|in|with) (?:an? )?(?:voice vote|show of hands|ballot|secret ballot|acclamation|unanimous vote|roll[- ]call(?: vote)?)(?<joint> to (?=${DOES}\\b))`,
      'u',
    ),
    kind: 'resolved',
  },
  // "Committee accepts register as it stands.", "The Board approves the budget."; "Council approves budget" may be a step of a plan
  {
    has: / (?:accepts?|approves?|adopts?|ratif(?:y|ies)|endorses?) /,
    pattern: new RegExp(
      `^(?!Everyone|All)(?!.{0,300}${HABIT})(?<body>${OWN_BODY}) (?:hereby |unanimously |also )*(?<label>(?:accepts|approves|adopts|ratifies|endorses|(?<=(?:s|present) )(?:accept|approve|adopt|ratify|endorse)))(?<joint> )(?=(?:(?:the |this |these |both |all |an? )(?:[\\p{L}\\d'’/-]+ ){0,5}?${LAID}\\b|(?:[\\p{L}\\d'’/-]+ ){0,5}?${LAID} (?:as|of|from|for) )[^.;:?]{0,160}\\.?$)`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "The decision was to have the next meeting on 6 December.", "Decision was to keep the hall"
  {
    has: /[Dd]ecision was (?:not )?to /,
    pattern:
      /^(?:In the end |After (?:\p{Ll}+ ){0,2}discussion,? )?(?:[Tt]he |[Oo]ur )?(?:final |unanimous |general |group )?(?<label>[Dd]ecision was)(?<joint> to (?=(?!(?:be|come|follow|the|have been)\b)\p{Ll}{2,} )| (?=not to \p{Ll}))/u,
    kind: 'decided',
  },
  // "DO CONFIRM, 11-0-1, DORA ELDER", "DO PASS, 9-0-3": what a senate's clerk puts over the names
  {
    has: /^DO /,
    pattern:
      /^(?<label>DO (?:PASS|CONFIRM|ADOPT|APPROVE|ACCEPT))(?<joint>(?:,| ?[-–—:]) )(?=[^\p{Ll}]{4,}(?:$| Abst))/u,
    kind: 'approved',
    isWhole: true,
  },
  // "Agreement to put agendas online by Thursday.", "Agreement that the fee should stay"
  {
    has: /^(?:Unanimous |General |Full )?[Aa]greement /,
    pattern:
      /^(?<label>(?:(?:Unanimous|General|Full) )?[Aa]greement)(?<joint> to (?=(?!(?:the|a|an|be|this|that)\b)\p{Ll}{2,} \S)| that (?=[^.;:?]{3,120} (?:should|will|shall|must|(?<!\b(?:can|could|may|might|would|not) )be)\b(?! able)))(?!.{0,300}\b(?:signed|expires?|expired|runs|ends|was|were|is|has|able)\b)/u,
    kind: 'agreed',
    isWhole: true,
  },
  // "The BoD is unanimously in favour of going on with it.", "All are unanimously in favour of the new hours"
  {
    has: / unanimously in favou?r of /,
    pattern: new RegExp(
      `^(?<body>${OWN_BODY}|The BoD|BoD) (?:is|are|was|were) (?<label>unanimously in favou?r) of (?=\\p{Ll}{3,}ing |the |an? )`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
];
