// What the meeting's own body did with what lay before it, in the active voice: "The Board approved a grant of £500.", "Members set the
// fee at £20." A verb that decides by itself takes whatever has a name; one that does not, only what lies before meetings.

import { ADVERBS, HEARD, LEAD, type Way } from './decision-way.ts';
import { OWN_BODY } from './own-bodies.ts';
import { THING } from './things.ts';

/** "We", where nobody speaks of what they think, or of why. */
const WE = '[Ww]e(?: all)?(?!.{0,400}\\b(?:I|you|because|since|when|if|but|had|already|previously|last)\\b)';
/** What stands between the body and its verb: "after discussion", "by consensus", "reviewed the list and". */
const AND_SO = `(?:,? (?:by|after|following|on|having) (?:[^.;:?,]{3,120},(?= (?:\\p{Ll}+ )?\\p{Ll}+ed )|(?:\\p{Ll}+ ){0,3}(?:consensus|consent|acclamation|agreement|discussion|debate|consideration|review),?))? ${ADVERBS}(?:${HEARD},?(?: [^.;:?]{3,160}?,?)? and ${ADVERBS})?`;
const WHO = `(?!Every(?:one|body)|All)${LEAD}(?<body>${OWN_BODY}|${WE})${AND_SO}`;
/** Whoever "we" are, they also tell of what they gave. */
const WHO_TOLD = `(?!Every(?:one|body)|All)${LEAD}(?<body>${OWN_BODY})${AND_SO}`;
const WHO_EVER = `${LEAD}(?<body>${OWN_BODY}|${WE})${AND_SO}`;

/** What is decided by the verb itself. */
const PASSES =
  '(?:approved|adopted|ratified|authori[sz]ed|endorsed|waived|rescinded|awarded|(?:passed|tabled|enacted)(?= (?:the |an? )?(?:[\\p{L}\\d-]+ ){0,4}?(?:[Oo]rdinances?|[Rr]esolutions?|[Bb]y-?laws?|[Bb]udgets?|[Pp]olic(?:y|ies)|[Ll]ev(?:y|ies)|[Oo]rder)\\b))';
/** Something that has a name: "the budget", "€500", "Ordinance 12", "spending £50". */
const SOMETHING = `(?=(?:the|an?|all|both|these|this|its|our|their|up to|two|three|four|five|[€£$]\\d|(?:[Oo]rdinances?|[Rr]esolutions?|[Pp]ayments?|[Mm]inutes|[Ee]xpenditure|[Aa]genda|[Bb]udgets?|[Vv]ersion(?= \\d)|\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2}['’]s)\\b)(?: |\\d)|[€£$]\\d|(?:spending|paying|buying|purchasing|hiring|moving|using|changing|adding|funding|sending) |[A-Z]{2,}-?\\d)`;
/** What lies before meetings, with its own words before it: "the auditor's report", "a new fee". */
const thing = (words: string): string =>
  `(?:the|an?|this|these|both|all|its|our|their|(?:\\p{Lu}[\\p{L}-]+ ){0,2}\\p{Lu}[\\p{L}’'-]+['’]s) (?:(?!(?:that|which|who|of|for|to|and|in)\\b)[\\p{L}\\d/’'&-]+ ){0,5}?(?:${words})\\b`;
const A_THING = thing(THING);
/** "Dora Elder", "Acme", "Mr. Fern" */
const SOMEBODY = "(?:(?:Mrs?|Ms|Dr)\\.? )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,3}";
/** What is kept on paper, and may be put otherwise. */
const RULES =
  '(?:[Bb]y-?[Ll]aws?|[Cc]onstitution|[Cc]harter|[Rr]esolutions?|[Aa]genda|[Bb]udget|[Pp]olic(?:y|ies)|[Rr]ules?|[Ss]tanding [Oo]rders|[Aa]rticles?|[Ss]ections?|[Cc]lauses?|[Pp]rocedures?|[Tt]erms of [Rr]eference|[Oo]rdinances?|[Cc]ode of [Cc]onduct|[Gg]uidelines|[Gg]overnance (?:[Dd]ocument|[Pp]olicy)|[Mm]embership|[Ss]tatutes)';

/** What those who write it do with code is told, not decided. */
const NO_CODE =
  '(?!(?:[Ww]e|The (?:maintainers|editors)) .{0,200}\\b(?:[Pp]ull [Rr]equests?|PRs?|[Pp]atch(?:es)?|upstream)\\b)';

const act = (who: string, did: string, what: string, kind: string): Way => ({
  has: new RegExp(` (?:${did})`, 'u'),
  pattern: new RegExp(`^${NO_CODE}${who}(?<label>${did})(?<joint> )${what}`, 'u'),
  kind,
  isWhole: true,
});

export const ACT_WAYS: readonly Way[] = [
  // "The Board unanimously approved the budget.", "The Board APPROVED the budget."
  {
    pattern: new RegExp(
      `^(?<body>${OWN_BODY})(?: then| also)* (?<label>unanimously (?:approved|adopted|accepted|ratified|endorsed)|APPROVED|ADOPTED|ACCEPTED|RATIFIED|ENDORSED)(?<joint> )(?!that\\b)`,
      'u',
    ),
    kind: 'approved',
  },
  // "The Board approved a grant of £500.", "After review the trustees considered and adopted the policy."
  act(WHO, PASSES, `(?!the (?:preceding|foregoing|above) minutes\\b)${SOMETHING}`, 'approved'),
  // "The Board accepted the auditor's report.", "Members confirmed the dates."
  act(
    WHO,
    'accepted|confirmed|passed|re-?adopted',
    `(?=(?:${A_THING}|${thing('[Aa]pplications?|[Cc]andidacy')})(?:[.,;]?$|,| (?:of|for|as|to|in|at|with|from|by|on|and|that (?:was|were))\\b))`,
    'approved',
  ),
  act(
    WHO,
    'accepted',
    '(?=(?:the )?(?:apologies(?= for (?:absence|non-attendance))|(?!that\\b)(?:\\p{Ll}+ ){0,4}reasons(?= (?:given )?for (?:absence|non-attendance|being absent)))|the (?:terms|timeline)\\b)',
    'approved',
  ),
  // "The Council agreed the budget.", "Governors agreed the recommendations in the report.", "The Board agreed on a date."
  act(
    WHO,
    "agreed(?: (?:up)?on| to(?= (?:the|this|these|an?) (?:[\\p{L}’'-]+ ){0,3}(?:proposals?|suggestions?|recommendations?|requests?|plans?|dates?|changes|price|terms|budget) (?:to|that|of|for|from)\\b))?|AGREED",
    `(?!the (?:[\\p{L}]+ ){0,2}[Mm]inutes\\b)(?!(?:the|this) (?:proposal|amendment)[.,;]?(?:$| (?!to |that |of |for |from )))(?=no (?:further )?action\\b|${A_THING})`,
    'agreed',
  ),
  // "Members set the fee at £20.", "The Club allocated £200 to the fair."
  act(
    WHO_TOLD,
    'allocated|donated|committed|budgeted|set aside',
    '(?=(?:up to |a (?:further |total |maximum )?(?:of |sum of |budget of )?)?[€£$]\\d)',
    'agreed',
  ),
  // "The Sub-Committee granted the licence.", "The Board deferred the item to its next meeting."
  act(
    WHO,
    'granted|refused|deferred|declined|rejected|postponed|suspended',
    '(?!the (?:idea|notion|claim|view|premise|suggestion that)\\b)(?=(?:the|a|an|this|these|both|all|its|our|consideration|planning|consent|permission)\\b)',
    'decided',
  ),
  // "The Board established a working group on paths."
  act(
    WHO,
    'established|created|formed|set up|constituted|dissolved|disbanded',
    '(?=(?:an?|the|its|two|three) (?:[\\p{L}-]+ ){0,4}?(?:[Cc]ommittees?|[Ss]ub-?[Cc]ommittees?|[Ww]orking (?:[Gg]roups?|[Pp]art(?:y|ies))|[Tt]ask (?:[Gg]roups?|[Ff]orces?)|[Pp]anels?|[Ss]ub-?groups?)\\b)',
    'decided',
  ),
  // "The Board amended the by-laws.", "The Council revoked Resolution 12."
  act(
    WHO,
    'amended|repealed|revoked|revised|reaffirmed',
    `(?=${thing(RULES)}|(?:[Rr]esolution|[Ss]ection|[Aa]rticle|[Rr]ule|[Cc]lause|[Bb]y-?[Ll]aw|[Oo]rdinance)s? [\\dIVX])`,
    'agreed',
  ),
  // "The Trust renewed the lease.", "The Board denied the appeal.", "Members cancelled the March meeting."
  act(
    WHO,
    'renewed|extended|cancell?ed|denied',
    `(?=${thing('[Cc]ontracts?|[Ll]eases?|[Aa]greements?|[Mm]embership|[Ii]nsurance|[Ll]icen[cs]e|[Ss]ubscription|[Dd]eadlines?|[Tt]erms?|[Mm]andates?|[Mm]eetings?|[Ee]vents?|[Oo]rders?|[Rr]equests?|[Aa]ppeals?|[Aa]pplications?|[Rr]einstatement')})`,
    'decided',
  ),
  // "The Board tabled the plan until May.": what is merely tabled may have been put before it
  act(
    WHO,
    'tabled',
    '(?=(?:the|this|these|both|all) [^.;:?]{3,160} (?:pending|until|till|to (?:the|our|its|a) (?:next|future|later))\\b)',
    'decided',
  ),
  // "The Board granted Dora Elder access.", "The Club awarded Ben Fern life membership."
  act(
    WHO,
    'granted|awarded',
    `(?=${SOMEBODY} (?:an? |the )?(?:[\\p{L}-]+ ){0,2}?(?:access|permission|leave|membership|status|rights|authority|contract|dispensation|grant|privileges)\\b)`,
    'agreed',
  ),
  // "The Board authorised Dora Elder to sign the lease."
  act(
    WHO,
    'authori[sz]ed|empowered|delegated',
    `(?=${SOMEBODY}(?:,? and ${SOMEBODY})? to \\p{Ll})`,
    'agreed',
  ),
  // "Members supported the proposal to mend it."
  act(
    WHO_EVER,
    '(?:unanimously |all )?supported',
    "(?=(?:the|this) (?:[\\p{L}’'-]+ ){0,3}(?:proposal|recommendation|request|bid|nomination)s?\\b)",
    'agreed',
  ),
];
