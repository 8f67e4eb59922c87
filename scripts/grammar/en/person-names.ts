// A person's name as minutes write it, where a sentence says that somebody moved something: "Cllr. J. O'Brien", "M. ap Gwilym".
//
// Why so strict? What follows "proposed by" may be any words, and a mover is published with a page of their own. A name has
// capitals, and ends before words that tell what came of it.

import { anyOf } from '../any-of.ts';

export const TITLES = anyOf(
  /Cllrs?|Clrs?|Crs?|Clir|Cmhlr|Cllor|Councillors?|Councilor|Comhairleoir|Ald|Alderman|Alderwoman/,
  /Council ?[Mm]embers?|Council ?[Pp]erson|Council(?:wo)?man|Council(?:wo)?men|Commissioner|Supervisor|Select(?:wo)?man|Select ?[Pp]erson|Trustee|Director|Governor|Member/,
  /Tr|Com|Comm|Commr|Supv|Coun|Alderperson|Alder|Reeve|Warden|Magistrate|Judge|Assembly ?(?:member|man|woman)|Freeholder|Council President|Select ?[Bb]oard Member/,
  /Board Member|Committee Member|Vice[ -]Mayor|Deputy Mayor|Mayor|Lord Mayor|Provost|Bailie|Convener/,
  /(?:Vice[ -])?(?:Chair(?:man|woman|person)?|President|Convenor)|Treasurer|Secretary|Senator|Deputy/,
  /Leas-Chathaoirleach|An Cathaoirleach|Cathaoirleach|Príomh Chomhairleoir/,
  /Sen|Rep|Delegate|Shri|Sri|Smt|Mdm|Madam|Pastor|Deacon/,
  /Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Revd?|Reverend|Fr|Sir|Dame|Lord|Lady|Baroness|Hon/,
);

/** Words that stand with a capital behind a name and are none of it: "Stuart PASSED", "Elm Seconded by". */
export const NO_NAME = `(?:${[
  [
    'Seconder',
    'Seconded',
    'Second',
    'Proposer',
    'Proposed',
    'Proposal',
    'Moved',
    'Mover',
    'Motion',
    'Supported',
    'Prop',
  ],
  [
    'Carried',
    'Passed',
    'Approved',
    'Agreed',
    'Resolved',
    'Adopted',
    'Failed',
    'Lost',
    'Defeated',
    'Withdrawn',
    'Accepted',
  ],
  [
    'Unanimous',
    'Unanimously',
    'Vote',
    'Votes',
    'Voted',
    'Voting',
    'Result',
    'All',
    'Aye',
    'Ayes',
    'Noes',
    'Nay',
    'Nays',
    'For',
  ],
  [
    'Against',
    'Abstained',
    'Abstentions',
    'Abstention',
    'That',
    'To',
    'The',
    'It',
    'This',
    'And',
    'Then',
    'There',
    'In',
    'On',
  ],
  [
    'At',
    'With',
    'By',
    'Was',
    'Were',
    'Action',
    'None',
    'Nil',
    'No',
    'Yes',
    'He',
    'She',
    'They',
    'We',
    'I',
    'A',
    'An',
    'Nobody',
    'Everyone',
    'Everybody',
  ],
  [
    'Whereas',
    'Now',
    'Therefore',
    'Whereupon',
    'So',
    'Opposed',
    'Yeas',
    'Yea',
    'Yeahs',
    'Absent',
    'Excused',
    'Abstain',
    'Abstaining',
    'Discussion',
    'Upon',
    'Resolution',
    'Ordinance',
    'Acceptance',
    'Adoption',
    'Approval',
  ],
]
  .flat()
  .flatMap(word => (word.length > 1 ? [word, word.toUpperCase()] : [`${word}(?!\\.|\\s\\p{Lu})`]))
  .join('|')}|(?:Be|BE) (?:[Ii]t|IT)|(?:Roll|ROLL) (?:[Cc]all|CALL))\\b(?!['’])`;

const PARTICLES = anyOf(/van|von|der|den|de|del|della|du|da|di|dos|la|le|ap|ab|bin|al|ní|mac|uí|y/);

/** A title, any number of them: "Cllr. Mrs". */
const TITLE = `(?:(?:the )?${TITLES}\\.?\\s+){0,3}`;
const WORD = `(?!${NO_NAME})(?:(?:\\p{Lu}\\.){2,3}(?=\\s\\p{Lu})|(?:(?:de|di|du|la|le|van|von|mac|mc)(?=\\p{Lu}))?\\p{Lu}(?:[\\p{L}'’]|-(?=\\p{L}))*\\.?|${PARTICLES}(?=\\s+(?:\\p{Lu}|${PARTICLES}\\s)))`;

/** "Dora W0AMB", "W0AMB": in radio clubs the sign by which somebody is called. */
export const CALL_SIGN = '(?:\\p{Lu}{1,2}|\\d\\p{Lu})\\d\\p{Lu}{1,4}\\b';

/** Where somebody lives or sits: "Lot 12", "unit 4b", "Ward 2". */
const PLACE =
  '(?:[Ll]ot|[Uu]nit|[Ww]ard|[Aa]pt\\.?|[Hh]ouse|[Ff]lat|[Ss]eat|[Dd]istrict|[Rr]oom|#) ?#?\\d{1,4}[A-Za-z]?';
/** "(J)", "(Gale)", "(Chair)", "(CA)", "(W0AMB)", "(lot 12)". */
const BRACKET = `(?:\\s?\\((?:[\\p{L} .&'’-]{1,24}|${CALL_SIGN}|${PLACE})\\))?`;

/** Stands behind a name, and is none alone. */
const SUFFIX = '(?:Jr|Sr|Snr|Jnr)\\b\\.?';

/** One name, with its titles. A stop behind its last word may be in it: `nameFrom` takes that away. */
export const NAME = `${TITLE}(?!${SUFFIX})(?:${CALL_SIGN}|${WORD}(?!\\d)(?:\\s+${WORD}(?![\\p{L}\\d])){0,4}(?:\\s${CALL_SIGN})?)(?:,? ${SUFFIX})?${BRACKET}`;

/** The Chair who moves from the chair; an office alone before its verb: "President moved". */
export const NAME_OR_CHAIR = `(?:${NAME}|[Tt]he (?:(?:Vice[- ])?[Cc]hair(?:man|woman|person)?|Captain|Convener|Moderator|Rector|Vicar|(?:Deputy )?[Mm]ayor|(?:Vice[- ])?[Pp]resident|[Tt]reasurer|[Ss]ecretary)|(?:Vice[- ])?(?:Chair(?:man|woman|person)?|President)(?= (?:moved|motioned|made|nominated) )|(?:Treasurer|Secretary)(?= (?:moved|motioned|made|nominated) ))`;

/** A name without what ends its sentence: "Birch." => "Birch", and "Amber Jr." as it is. */
export const nameFrom = (written: string): string =>
  written
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BODY_BEFORE_OFFICE, '')
    .replace(OFFICE_BEFORE_NAME, '')
    .replace(SIGN_BEHIND, '')
    .replace(PLACE_BEHIND, '')
    .replace(/(?<=\p{L}{2})(?<!\b(?:Jr|Sr|Snr|Jnr))\.$/u, '');

/** "Dora (W0AMB)": by which sign she is called on the air. */
export const SIGN_BEHIND = new RegExp(`(?<=\\p{L}{2}) \\(${CALL_SIGN}\\)$`, 'u');

/** "Dora (lot 12)", "Dora (online)": where she was, or lives. */
const PLACE_BEHIND = new RegExp(
  `(?<=\\p{L}{2}) \\((?:${PLACE}|(?:joining )?(?:online|remote(?:ly)?|virtual(?:ly)?|in person|by phone|via \\p{L}{2,12}|on zoom))\\)$`,
  'iu',
);

/** Whether a name could stand for somebody: it has a word that is no title. */
const ONLY_TITLES = new RegExp(`^(?:${TITLES}\\.?\\s*)+$`);
export const isSomebody = (name: string): boolean =>
  /^the |^(?:Vice[- ])?(?:Chair(?:man|woman|person)?|President|Treasurer|Secretary)$/i.test(name) ||
  !ONLY_TITLES.test(name) ||
  /^(?:An )?Cathaoirleach$/.test(name);

/** "EC Secretary Amber", "Board Treasurer Birch": whose officer it is. */
const BODY_BEFORE_OFFICE =
  /^(?:\p{Lu}{2,4}|Board|Council|Committee|Executive) (?=(?:(?:Vice[- ])?(?:Chair(?:man|woman|person)?|President)|Secretary|Treasurer|Director) \p{Lu}\p{Ll})/u;
/** "ED Amber": the executive director. */
const OFFICE_BEFORE_NAME = /^(?:ED|CEO|CFO|COO|CTO|VP) (?=\p{Lu}\p{Ll})/u;
