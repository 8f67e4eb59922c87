// The ways in which a sentence decides: a row each, with an example beside it. `said-decisions.ts` reads by them.

import { ACT_WAYS } from './act-ways.ts';
import { AGREED_WITHIN, ALL_AGREED_WAYS } from './all-agreed.ts';
import { APPROVAL_WAYS } from './approval-ways.ts';
import { APPROVED_ON_MOTION } from './approved-on-motion.ts';
import { BODY_WAYS } from './body-ways.ts';
import { CARRIED_WAYS } from './carried-ways.ts';
import { CHARGE_WAYS } from './charge-ways.ts';
import { CHOSEN_WAYS } from './chosen-ways.ts';
import { CONSENSUS_WAYS } from './consensus-ways.ts';
import { HEARD, LEAD, SCORE, type Way } from './decision-way.ts';
import { DEED_WAYS } from './deed-ways.ts';
import { ELECTION_WAYS } from './election-ways.ts';
import { INFORMAL_WAYS } from './informal-ways.ts';
import { BY_MOVERS, MOVED_WAYS, ON_PROPOSAL } from './moved-ways.ts';
import { BY_OWN, OWN_BODY } from './own-bodies.ts';
import { PASSIVE_WAYS } from './passive-ways.ts';
import { NAME } from './person-names.ts';
import { PLAIN_WAYS } from './plain-ways.ts';
import { SETTLED_WAYS } from './settled-ways.ts';
import { TERSE_WAYS } from './terse-ways.ts';
import { UNNAMED_WAYS } from './unnamed-ways.ts';
import { VERDICT_WAYS } from './verdicts.ts';

const ADVERBS =
  '(?:(?:also|then|hence|thus|instead|consequently|eventually|collectively|jointly|further|furthermore|therefore|thereupon|subsequently|accordingly|duly|finally|now|next|again|unanimously|unanimously and|provisionally|formally|hereby|by consensus|in principle|nem\\.? ?con\\.?),? )*';
const VERB = `(?<verb>agreed|resolved|decided|voted(?= (?:${SCORE} )?(?:(?:up)?on )?(?:that|to|not to)\\b)(?: (?:up)?on)?|RESOLVED|AGREED|DECIDED|Resolved|Agreed)`;
/** How or by whom, between the verb and what was decided: "unanimously", "by all present", "in principle". */
const howOr = (more: string): string =>
  `(?:,? \\(?(?:unanimously|en bloc|by (?:general |unanimous )?consent|generally|instead|however|therefore|in principle|nem\\.? ?con\\.?|${BY_OWN}|(?:by )?${SCORE}|with (?:one|two|three|four|\\d) (?:abstentions?|against)|(?:on|by) a (?:vote|ballot|show of hands)|as an? (?:special|ordinary) resolution|(?:under|pursuant to|in accordance with|in terms of) (?:the |section |s\\.? ?|[Ss]tanding )[^.;:?]{3,140}?(?= to \\p{Ll}|,? that )|(?:after|following) (?:(?:a|an|some|much|full|further|brief|short|lengthy|long|due) )*(?:discussion|debate|consideration)${more})\\)?,?){0,2}`;
const HOW = howOr('');
const HOW_WITH_MOVERS = howOr(`|${BY_MOVERS}`);
/** "RESOLVED (Amber/Birch) that …" */
const MOVERS = `(?: \\[[\\d/.-]{1,12}\\])?(?: \\((?:(?:[Pp]rop(?:osed|\\.)?|[Mm]oved)(?: by)?:? )?${NAME}(?: ?/ ?|[,;] (?:and )?(?:[Ss]ec(?:onded|\\.)?|2nd)(?: by)?:? )${NAME}\\))?`;
/** "that the jetty be painted", "to paint it", and without either: "the Clerk would write", "Cllr Amber should ask". */
const WHAT = `(?<joint>,? (?:that|to|THAT)\\b[:,]?|[:;–-]|,? (?=¤)| (?=(?:the|a|an|all|any|no|both|each|this|these|there|we|for|not to) |(?!(?:it|he|she|they|this|and|but|by|in|on|with|as|at|upon)\\b)(?:\\p{Ll}+ ){1,3}(?:should |to )?be \\p{Ll}+ed\\b|Cllrs? |Councillors? |Mrs?\\.? |Clerk |Chair))`;

/** "at 7:01 p.m. on a roll call vote (Amber, Birch – yea)", ", with Cedar voting against," */
const BY_ROLL_CALL =
  '(?: at \\d{1,2}(?:[:.·]\\d\\d)? ?[ap][.·]?m[.·]?,?)?(?: (?:on|by) (?:a )?roll[- ]call(?: vote)?)?(?: \\([^()]{3,200}\\))?(?:,? with [^.;:]{3,80},)?';

const ADVERB_BEFORE = '(?:Unanimously |unanimously |Also |Further )?';

/** "payment of", "a precept of": what is agreed without "to" or "that". */
const A_SUM =
  '(?=(?:(?:the )?(?:payments?|purchase|expenditure|appointment)|an? (?:precept|budget|donation|grant|contribution|increase|fee|loan)) (?:of|for|to|in) )';
const ALSO = '(?: then| unanimously| also| all| further| therefore| have| has| duly| formally)*';
/** At the beginning of a sentence; `how` stands behind the verb. */
const openingsWith = (how: string): readonly Way[] => [
  // "It was unanimously agreed to paint the jetty."
  {
    pattern: new RegExp(
      `^(?<label>(?:(?:It|it|IT) (?:was|is|WAS)|[Ii]t[’']s) ${ADVERBS}${VERB})${how}${WHAT}`,
      'u',
    ),
  },
  // "Moved, seconded and voted 3-0 to accept it.", "It was moved, seconded and unanimously carried that the minutes be approved."
  {
    pattern: new RegExp(
      `^(?:[^.;:?]{3,160}, )?(?:[Ii]t was |[Uu]pon |[Oo]n )?(?:(?:[Aa] )?[Mm]otion (?:was )?)?(?:duly )?(?:[Mm]oved|[Pp]roposed|[Mm]ade)(?:,| and)? (?:duly )?seconded,? (?:and |it was )?(?<label>(?:it was |was )?(?:unanimously |duly )*(?<verb>voted|carried|passed|agreed|resolved|RESOLVED|approved))(?: unanimously|,? ${SCORE})?,?${how}(?<joint> that | to (?!the\\b|an?\\b|next\\b))`,
      'u',
    ),
  },
  // "It was proposed and carried that the fee stay at £20."
  {
    has: /\b[Ii]t was (?:proposed|moved|suggested) and /,
    pattern:
      /^(?:[^.;:?]{3,160}, )?[Ii]t was (?:proposed|moved|suggested) and (?:unanimously )?(?<label>(?<verb>carried|agreed|passed|approved|resolved))(?: unanimously)?(?<joint> that | to (?!the\b|an?\b|next\b))/,
    kind: 'agreed',
  },
  // "It was resolved (Amber/Birch): That the report be received."
  {
    has: /^It was (?:resolved|RESOLVED|agreed|AGREED) \(\p{Lu}[^()]{2,60}\/[^()]{2,60}\)/u,
    pattern:
      /^(?<label>It was (?<verb>resolved|RESOLVED|agreed|AGREED)) \(\p{Lu}[^()]{2,60}\/[^()]{2,60}\)(?<joint>[:,]? (?=(?:[Tt]hat|THAT|to)\b))/u,
  },
  // "RESOLVED to pay", "Unanimously agreed that", "AGREED unanimously to"
  {
    pattern: new RegExp(
      `^(?<label>${ADVERB_BEFORE}(?<verb>RESOLVED|AGREED|DECIDED|Resolved|Agreed|Decided|Voted|VOTED|resolved|agreed))${MOVERS}${how}(?<joint>[,:]? (?:that|THAT|to(?= \\p{Ll})|(?<=[A-Z]{5}:? )(?:To|(?:to|TO)(?= \\p{Lu}{4})))\\b[:,]?)`,
      'u',
    ),
  },
  // "The Council resolved to paint the jetty", "Members agreed to refer it", "The Board voted 4-1 to paint"
  {
    pattern: new RegExp(
      `^${LEAD}(?<body>${OWN_BODY}|(?:We|(?<=, )we)(?: all)?(?!.{0,400}\\bI\\b)|(?<= )(?:members|governors|councillors|trustees|directors|supervisors|commissioners))${ALSO} (?<label>(?<verb>resolved|agreed|decided|RESOLVED|AGREED|voted))(?:,? ${SCORE},?)?${how}${BY_ROLL_CALL}(?<joint> to (?!(?:differ|disagree)\\b|(?:approve|adopt|accept|pass) (?:the|this) motion\\b)| (?=not to \\p{Ll})| that | ${A_SUM})`,
      'u',
    ),
  },
  // "The meeting agreed Dora Elder and Ben Fern would be maintainers."
  {
    has: / (?:agreed|decided) \p{Lu}[^.;:]* (?:would|should|will) /u,
    pattern: new RegExp(
      `^(?<body>${OWN_BODY})${ALSO} (?<label>(?<verb>agreed|decided))(?<joint> )(?=${NAME}(?:(?:, and|,| and) ${NAME}){0,6} (?:would|should|will) )`,
      'u',
    ),
  },
  // "The Steering Committee agrees to hold elections in May."
  {
    pattern: new RegExp(
      `^(?<body>${OWN_BODY}) (?:unanimously |hereby )?(?<label>(?<verb>agrees|resolves))(?<joint> to (?!(?:differ|disagree|this|that|it)\\b)|(?<=resolves) that )`,
      'u',
    ),
    kind: 'agreed',
  },
  // "The Board discussed the name, and decided to keep it."
  {
    pattern: new RegExp(
      `^(?<body>${OWN_BODY}) ${HEARD} [^.;:?]{5,300}?,? (?:and|but) (?:then |also )?(?<label>(?<verb>resolved|agreed|decided|voted|RESOLVED|AGREED))${how}(?<joint> to (?!(?:differ|disagree)\\b)| that | ${A_SUM})`,
      'u',
    ),
    isWhole: true,
  },
  // "Members voted unanimously in favour of the grant."
  {
    pattern: new RegExp(
      `^(?<body>${OWN_BODY})(?: then| also| all)* (?<label>(?<verb>voted) (?:unanimously|${SCORE}) in favou?r) of (?=the |an? |\\p{Ll}+ing |\\p{Lu}\\p{L}+ \\p{Ll}+ing )`,
      'u',
    ),
    isWhole: true,
  },
  // "A vote of thanks to the outgoing Chair was passed."
  {
    pattern:
      /^(?:An? |The )?(?:\p{Ll}+ )?[Vv]otes? of (?:thanks|sympathy|condolence|congratulations?|appreciation|confidence)\b[^.;:?]{0,160}? (?:(?:was|were) )?(?:(?:proposed|moved) by [^.;:?]{2,60}?,? and |(?<=(?:was|were) ))(?:was |then |duly |unanimously |warmly )*(?<label>(?:passed|carried|approved|adopted|accorded))\b/u,
    kind: 'agreed',
    isWhole: true,
  },
  // "Upon a motion by Amber, seconded by Birch, and carried unanimously, the minutes of 5 May were approved."
  {
    has: /^(?:On|Upon) (?:a |the )?motion (?:of|by|from|made by|offered by) /,
    pattern: new RegExp(
      `^(?:On|Upon) (?:a |the )?motion (?:of|by|from|made by|offered by) ${NAME},? (?:and )?(?:duly )?second(?:ed)?(?: by| of)? ${NAME},?(?: and)?(?: (?:unanimously )?carried(?: unanimously)?,?| (?:by )?(?:a )?unanimous vote(?: of [^.;:,]{3,40})?,)? (?:the |all )[^.;:]{3,200}? (?:was|were) (?:then |duly |unanimously )*(?<label>(?<verb>approved|adopted|agreed|accepted|confirmed))(?: unanimously| as [a-z]{4,12})?\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "Resolved No Objection."
  {
    pattern:
      /^(?<label>RESOLVED|Resolved|AGREED|Agreed)(?<joint> )(?=(?:[Nn]o|NO) (?:[Oo]bjections?|[Cc]omments?|OBJECTIONS?|COMMENTS?)\b)/u,
    kind: 'resolved',
  },
  // "The following motion was made, seconded, and passed unanimously: “That the fee be raised.”"
  {
    pattern:
      /^The following (?:motion|resolution)s? (?:was|were) (?:made|moved|proposed|offered)?,? ?(?:and )?(?:seconded,? (?:and )?)?(?:unanimously )?(?<label>passed|adopted|approved|carried)(?: unanimously)?: ?(?=¤)/u,
    kind: 'agreed',
    isWhole: true,
  },
  // "The following nominations were approved: Dora Elder and Nate Fern."
  {
    pattern:
      /^The following(?! (?:\p{L}+ ){0,3}(?:applications?|planning|plans|permits?|licen[cs]es?)\b)(?: [^.;:?]{3,80}?)? (?:was|were) (?:then |duly |unanimously )*(?<label>approved|adopted|accepted|agreed|ratified|elected|appointed)(?: unanimously| unopposed| by (?:the |all |those )*(?:meeting|members|committee|council|board|present)(?: present)?)?: (?=\S)/u,
    kind: 'approved',
    isWhole: true,
  },
  // "Approved a budget of €500 for pins.", "Approved €500 to buy pins"
  {
    pattern:
      /^(?<label>Approved|Adopted|Ratified|Authori[sz]ed)(?<joint> )(?=(?:an?|the|all|both|up to|[€$£]\d|(?:USD|EUR|GBP) ?\d)(?: |\d|[.,]\d))/u,
    kind: 'approved',
    isWhole: true,
  },
  // "Agreed on storing the minutes in one place."
  {
    pattern: /^(?<label>Agreed (?:up)?on)(?<joint> )(?=(?!following)\p{Ll}{3,}ing )/u,
    kind: 'agreed',
    isWhole: true,
  },
  // "The Board NOTED the report.": in capitals it is a label within the sentence.
  {
    pattern: new RegExp(`^(?<body>${OWN_BODY}) (?<label>NOTED|RECEIVED AND NOTED)(?<joint> )`, 'u'),
    kind: 'noted',
  },
  // "The rota was NOTED.": in capitals, whatever it is.
  {
    pattern: /^(?:The|This|These|An?) [^.;:?]{3,160}? (?:was|were) (?<label>NOTED)\.?$/u,
    kind: 'noted',
    isWhole: true,
  },
  {
    pattern: /^(?:The|This|These|An?) [^.;:?]{3,160}? (?:was|were) (?<label>APPROVED|AGREED)\.?$/u,
    kind: 'approved',
    isWhole: true,
  },
  // "On motion of Mr. Oakes, second by Mr. Tso, and by unanimous vote, the Board entered executive session."
  {
    pattern: new RegExp(
      `^(?:On|Upon) (?:a |the )?(?:motion|proposal|proposition|recommendation) (?:duly )?(?:of|by|from|made by) [^;:]{5,160}?[Ss]econd(?:ed)?(?: by)? [^;:]{3,80}?,? ${OWN_BODY} (?:unanimously )?(?<label>(?!voted\\b)(?:\\p{Ll}{3,}ed|went|chose|set))(?<joint> )`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  ...APPROVED_ON_MOTION,
  // "In response to a query by Cllr Healy it was agreed that Ms Carr would revert."
  {
    pattern: new RegExp(
      `^(?:In response to|Following|After|Arising from|On foot of|Having (?:considered|discussed|heard)) [^.;:?]{3,200}? (?<label>it was ${ADVERBS}${VERB})${how}(?<joint>,? (?:that|to)\\b[:,]?)`,
      'u',
    ),
  },
  ...CONSENSUS_WAYS,
  ...APPROVAL_WAYS,
  ...ELECTION_WAYS,
  ...ACT_WAYS,
  ...BODY_WAYS,
  ...SETTLED_WAYS,
  ...INFORMAL_WAYS,
  ...PASSIVE_WAYS,
  ...PLAIN_WAYS,
  ...CHOSEN_WAYS,
  ...TERSE_WAYS,
  ...VERDICT_WAYS,
  ...MOVED_WAYS,
  ...DEED_WAYS,
  ...UNNAMED_WAYS,
  ...CARRIED_WAYS,
  ...CHARGE_WAYS,
  ...ALL_AGREED_WAYS,
  // "The meeting agreed the minutes represented a true record, and that they be signed."
  {
    pattern: new RegExp(
      `^(?<body>${OWN_BODY})(?: then| also| unanimously| all)* (?<label>agreed|accepted|confirmed|approved)(?: that)? the (?:draft )?minutes [^.;:?]{0,120}?(?:represented|were|was|to be|as|are) an? (?:true|correct|accurate)(?: and (?:true|correct|accurate))? record\\b`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
    isOfEarlier: true,
  },
  // "The Committee approved the meeting minutes from the last session held on 7 February."
  {
    has: / the (?:\p{Ll}+ ){0,2}[Mm]inutes /u,
    pattern: new RegExp(
      `^(?!Everyone|All)(?<body>${OWN_BODY})(?: then| also| unanimously| all| duly)* (?<label>agreed|accepted|confirmed|approved|adopted) the (?:draft |meeting |previous |last |open |regular ){0,2}[Mm]inutes (?:of|from|for) (?:(?!\\b(?:Committee|Group|Panel|County|Borough|District|Sub)\\b)[^.;:?]){3,120}\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
    isOfEarlier: true,
  },
  // "The plan was approved unanimously.": what all are for, they decide
  {
    pattern:
      /^(?!(?:It|This|That) (?:was|is) (?:duly )?seconded\b)(?!(?:The |This |That )?(?:\p{L}+ )?(?:[Mm]otions?|[Aa]mendments?|[Pp]roposals?|[Rr]esolutions?|[Vv]otes?)\b)(?=\p{Lu}|(?:19|20)\d\d \p{L})(?:(?!\b(?:that|which|who|has|had|have|said|Borough|County|District) )[^.;:?]){3,160}? (?:(?:was|were) )?(?:then |duly )?(?<label>unanimously (?:approved|adopted|accepted|ratified|endorsed)|(?:approved|adopted|accepted|ratified|endorsed)(?: as (?:submitted|presented|amended|written|circulated|read|corrected))? (?:unanimously|without (?:any )?objections?|by acclamation|by (?:(?:[Gg]eneral|[Uu]nanimous|[Ll]azy|[Rr]ough) )?[Cc]onsen(?:t|sus)))\.?$/u,
    kind: 'approved',
    isWhole: true,
  },
];

/** Further on in a sentence: "After discussion, it was agreed that …", "… and it was agreed to …". */
const withinWith = (how: string): readonly RegExp[] => [
  new RegExp(
    `(?<=[,;:–—] | - |[,;:] (?:and|but|so|when|where|whereupon) |\\b(?:and|but|so|so that|then|discussion|debate|consideration|whereupon) )(?<label>(?:it|(?<=[:–—] )It) was ${ADVERBS}${VERB})${how}(?<joint>,? (?:that|to)\\b[:,]?|[:;–-]| (?=(?:the|a|an|all|this|Cllrs?|Clerk) |for (?:the )?\\p{L}[\\p{L} .'’-]{1,60}? to \\p{Ll}))`,
    'gu',
  ),
  AGREED_WITHIN,
  // "… be elected for the meeting the Council RESOLVED to elect her": in capitals it is a label, also where nothing parts it.
  new RegExp(
    `(?<= )(?:${OWN_BODY}) (?<label>RESOLVED|AGREED)(?: unanimously)?(?<joint>,? (?:that|to)\\b[:,]?)`,
    'gu',
  ),
  // "All were willing to stand again and the meeting voted unanimously to re-elect them."
  new RegExp(
    `(?<=(?:,|;| and| so|, and|; and) )(?:${OWN_BODY}) (?<label>voted unanimously|unanimously (?<verb>agreed|resolved|voted|decided))(?<joint> to )`,
    'gu',
  ),
  // "There were no questions and Members approved the cash flow report."
  new RegExp(
    `(?<=^There were no (?:further )?(?:questions|comments|objections)[^.;:?]{0,40},? and )(?:${OWN_BODY}) (?:then |unanimously )?(?<label>approved|accepted|adopted)(?<joint> )(?=the |all )`,
    'gu',
  ),
  // "Moved by Amber, seconded by Birch, and by unanimous vote, the Board authorized the Clerk to advertise."
  new RegExp(
    `(?<=\\b[Ss]econd(?:ed)? by [^;:]{3,60}?,? and (?:by|on|with|upon) (?:an? )?(?:(?:unanimous|majority|voice|roll[- ]call) )?vote,? )(?:${OWN_BODY}) (?<label>authori[sz]ed|approved|adopted|accepted|awarded|appointed|ratified|granted|denied)(?<joint> )(?=the |an? |\\p{Lu})`,
    'gu',
  ),
  // "It was proposed by Cllr Amber, seconded by Cllr Birch, and resolved to write"
  new RegExp(
    `(?<=\\b[Ss]econded by [^;:]{3,60}?,? (?:and )?(?:it was |was )?)(?<label>(?:unanimously )?${VERB})${how}(?<joint>,? (?:that|to)\\b[:,]?|,?:? ?(?=¤|["“‘'] ?["“‘']?That\\b))`,
    'gu',
  ),
];

interface Ways {
  readonly openings: readonly Way[];
  readonly within: readonly RegExp[];
}

const waysWith = (how: string): Ways => ({ openings: openingsWith(how), within: withinWith(how) });
const WAYS = waysWith(HOW);
const WAYS_WITH_MOVERS = waysWith(HOW_WITH_MOVERS);

/** The ways in which a sentence of these words may tell a decision. */
export const waysFor = (text: string): Ways => (ON_PROPOSAL.test(text) ? WAYS_WITH_MOVERS : WAYS);
