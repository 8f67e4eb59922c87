// Words that no name holds: of offices, of bodies, of business. A row of them is a role or a heading, and nobody.

/** Offices and what they are of: "Head of Housing", "Senior Engineer". */
const OFFICE_WORDS =
  'chair chairman chairwoman chairperson chairs co-chair co-chairs vice vice-chair vice-chairman vice-chairperson vice-president ' +
  'president mayor treasurer secretary clerk clerks director directors convener convenor deputy acting interim senior assistant ' +
  'associate chief executive officer officers manager managers administrator administrative engineer accountant surveyor planner ' +
  'solicitor attorney counsel consultant adviser advisor representative representatives rep reporter observer observers guest ' +
  'guests trustee trustees commissioner commissioners supervisor member members councillor councillors cllr cllrs coordinator ' +
  'co-ordinator superintendent supt insp dir comm pres sheriff trooper chief principal analyst inspector editor recorder scribe facilitator moderator minute minutes ' +
  'taker note-taker minute-taker minutes-taker note notes staff emeritus founder co-founder ceo cfo cto coo rfo ex-officio elect ' +
  'cathaoirleach leas-chathaoirleach comhairleoir chomhairleoir cathaoirligh technician architect librarian intern volunteer ' +
  'volunteers liaison governor governors delegate delegates proxy alternate webmaster maintainer chaplain parliamentarian historian collector assessor sergeant-at-arms immediate past headmaster headmistress headteacher teacher bursar sendco senco admin recording worker foreman operator ' +
  'commodore bosun quartermaster handicapper groundsman membership safeguarding welfare fixtures publicity fundraising coach umpire referee';

/** Surnames, too: of a role or a place, or of a person who has a title or initials before. */
const WEAK_WORDS = new Set(
  'head lead leader warden reeve steward bishop marshall ranger major captain ward hall town parish park club'.split(
    ' ',
  ),
);

/** Bodies, places and people without names. */
const BODY_WORDS =
  'council councils city committee subcommittee sub-committee county borough district precinct village community ' +
  'area region department dept directorate division service services office ltd limited inc llc plc gmbh university college school academy ' +
  'association society federation foundation institute trust group team teams forum union police constabulary public press ' +
  'resident residents parishioner parishioners parents pupils students audience contractors foundation corporation company ' +
  'bulletin gazette herald chronicle tribune newspaper newspapers radio ' +
  'consortium unit bureau board agency authority ministry network project partnership org software technologies systems homes';

/** Of the business: a heading that was typed without its marks is nobody. */
const BUSINESS_WORDS =
  'apologies apology absence absent present attendance attendees attending agenda meeting meetings quorum none nil all everyone ' +
  'everybody nobody anyone business report reports comment comments session remarks opening welcome introduction introductions ' +
  'update updates discussion discussions action actions item items matters arising correspondence planning finance finances ' +
  'financial budget accounts payments adjournment adjourned approval approved consent call order roll pledge allegiance invocation ' +
  'announcement announcements presentation presentations sympathy condolence notice notices motion motions resolution resolutions ' +
  'declaration declarations interest interests date dates time venue location next previous last highways roads footpaths ' +
  'allotments cemetery playground website policing crime environment housing water library environmental public participation ' +
  'questions election elections appointment appointments review policy policies strategy development management operations ' +
  'communications marketing technical legal corporate human resources information technology education health safety works ' +
  'infrastructure transport transportation regeneration recreation leisure culture heritage tourism economic regulatory democratic ' +
  'general affairs support administration governance standards licensing enforcement ' +
  'delegation delegations deputation deputations petition petitions proclamation proclamations ' +
  'future pending monday tuesday wednesday thursday friday saturday sunday january february july september october november december ' +
  'auditor zoom webex skype remote remotely online virtual virtually hybrid telephone phone video conference tbd tba tbc n/a signed ' +
  'proposal proposals question note notes idea summary overview background status roadmap release releases issues issue goals topics topic outstanding ongoing chat name names handle affiliation institution';

/** Of sentences. */
const SMALL_WORDS =
  'the there we they he she you this these that those it its in at on as no not and or but if with from to by of for who see also ' +
  'plus approx approximately about via other others various several some many two three four five six seven eight nine ten is was ' +
  'were are be been being has have had would should can could please when where what which after before during over under ' +
  'our their his her my your only both each any new old same usual following below above including apart except everyone ' +
  'started joined left arrived sent received';

const NO_NAMES = new Set(
  [OFFICE_WORDS, BODY_WORDS, BUSINESS_WORDS, SMALL_WORDS].flatMap(words => words.split(' ')),
);
const OFFICES = new Set(OFFICE_WORDS.split(' '));
const BODIES = new Set(BODY_WORDS.split(' '));
const ROLE_WORDS = new Set([...OFFICE_WORDS.split(' '), ...WEAK_WORDS]);

const keyOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^[("“]+|[)".,:;”]+$/g, '')
    .replace(/['’]s$/, '');

/** Offices by letters that are surnames, too, where they are written small: "Ann Cao". */
const IN_LETTERS = /^(?:CAO|CIO)$/;

/** Whether a word is no part of a name: "Planners" no more than "planner". */
export const isNoName = (word: string): boolean =>
  NO_NAMES.has(keyOf(word)) || IN_LETTERS.test(word) || OFFICES.has(keyOf(word).replace(/s$/, ''));

/** Whether a word is of a body's name: "Harbour Office". */
export const isBody = (word: string): boolean => BODIES.has(keyOf(word));

/** Whether a word is one of a role, but may also be a surname: "Head of Housing", "John Head". */
export const isWeakRole = (word: string): boolean => WEAK_WORDS.has(keyOf(word));

/** Whether words name an office: one of them does. */
export const isRole = (text: string): boolean =>
  IN_LETTERS.test(text) ||
  [...text.split(/[\s/,&]+/), ...text.split(/[\s/,&-]+|\b(?=chair)/i)].some(
    word => ROLE_WORDS.has(keyOf(word)) || ROLE_WORDS.has(keyOf(word).replace(/s$/, '')),
  );
