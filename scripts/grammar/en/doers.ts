// Who is to do it: known people, offices, everybody; behind "ACTION:" also whom nobody has heard of before.

import type { NamedPerson } from '../../model/person.ts';
import { standsIn } from '../needed-words.ts';
import type { KnownName } from '../said.ts';
import { isNoName } from './attendance/no-names.ts';
import { hasGivenName } from './given-names.ts';

/** "Clerk, Ben Elm" are two; "Sue Wilson, Head of Service" is one, with what she is. */
export const ownersIn = (text: string): readonly NamedPerson[] =>
  text
    .split(/\s*(?:[;/&+]|,(?!\s*\p{L}+ (?:of|for)\b)|\band\b)\s*/u)
    .map(name =>
      name
        .replace(/,.*$/s, '')
        // "Dora Elder (Acme)"
        .replace(/(?<=\p{L}) \([^()]{2,40}\)$/u, '')
        .replace(/^the\s+/i, '')
        .replace(/^(?:new|outgoing|incoming|acting) (?=\p{Lu})/u, '')
        .trim(),
    )
    .filter(name => name !== '')
    .map(name => ({ name }));

/** Those who are named by what they are: "Town Clerk", "Vice-Chair", "Director of Place", "Head of Parks". */
export const ROLES = (
  'clerk chair chairman chairwoman chairperson co-chair secretary treasurer president editor maintainer staff admin organiser organizer ' +
  'coordinator co-ordinator moderator convener convenor captain commodore bosun mayor director manager officer administrator headteacher ' +
  'warden bursar principal registrar superintendent solicitor executive webmaster steward caretaker provost vicar rector coach'
).split(' ');
const inAnyCase = (word: string): string =>
  `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}|${word.toUpperCase()}`;
const HAS_ROLE = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}’']*[ -]){0,2}(?:${ROLES.map(inAnyCase).join('|')})s?|(?:Head|Leader)|(?:Heads|Leaders|Leads)(?= (?:of|for) ))(?: (?:of|for)(?: (?:the|and|\\p{Lu}[\\p{L}’']*)){1,4})?$`,
  'u',
);
/** "Cllr. J. O'Brien", "Mrs van der Berg", "Councillors Elm" before "and Fern". */
const HAS_TITLE =
  /^(?:C(?:ou)?ncillors?|Cllrs?|Cmhlr|Ald(?:erman)?|Messrs|Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Rev(?:d|erend)?|Fr|Sir|Dame|PCS?O?|Sgt|Insp(?:ector)?|Supt|Capt(?:ain)?|Canon|Father|Pastor|Lord|Lady|Baroness)\.?(?: (?:\p{Lu}[\p{L}.'’-]*|van|de[rn]?|ap|ab|ferch|von|la|le)){1,4}$/u;
/** "Chair Elder", "Member Fern", "Treasurer Ben Fern": somebody who is known, by the name behind it. */
const OFFICE_BEFORE =
  /^(?:Vice[ -])?(?:Chair(?:man|woman|person)?|Member|Commissioner|Trustee|Supervisor|Director|Senator|Mayor|President|Treasurer|Secretary|Clerk|Alderman|Selectman|Captain|Board [Mm]ember|Council ?[Mm]ember) (?=\p{Lu}\p{Ll})/u;
const HAS_PLURAL_TITLE = /^(?:Councillors|Cllrs|Messrs)\b/;
export const IS_NAME = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;
/** Whoever may be told of as all: "All trustees" */
export const MANY =
  'members|trustees|governors|directors|councillors|cllrs|officers|staff|volunteers|maintainers|contributors|editors|captains|coaches|leaders|leads|chairs|reps|representatives|delegates|attendees|participants|teams|schools|departments';
/** "All", "Everyone present", "All trustees", "all committee members" */
const EVERYBODY = new RegExp(
  `^(?:(?:all|everyone|everybody)(?: present)?|all (?:of )?(?:the )?(?:(?:committee|board|council|team|group|club|staff|working group|TSC) )?(?:${MANY}|heads of \\p{L}+)(?: present)?)$`,
  'iu',
);
/** "@dora": a person by the name that a forge knows. */
const IS_HANDLE = /^@[\w-]{2,40}$/;

/** The people that some words name; undefined where one of them is nobody of whom the meeting knows. */
export function areOwners(words: string, isKnown: KnownName): readonly NamedPerson[] | undefined {
  // "Action The committee to ask" has its label before them.
  if (words === '' || /^(?:ACTIONS?|Actions?|TODO) (?=\p{Lu})/u.test(words)) return undefined;
  const names = ownersIn(words);
  const [first] = names;
  if (!first) return undefined;
  const isSomebody = ({ name }: NamedPerson): boolean =>
    standsIn(HAS_ROLE, name) ||
    standsIn(HAS_TITLE, name) ||
    standsIn(EVERYBODY, name) ||
    standsIn(IS_HANDLE, name) ||
    isKnown(name) ||
    isKnown(name.replace(OFFICE_BEFORE, '')) ||
    (standsIn(IS_NAME, name) && name !== first.name && standsIn(HAS_PLURAL_TITLE, first.name));
  // "Dora and Ravi", "DE & RF": beside somebody who is known a given name is one as well, and so are letters.
  const isBeside = names.some(({ name }) => isKnown(name))
    ? ({ name }: NamedPerson) => isSomebody({ name }) || isNameAlone(name)
    : isSomebody;
  return names.every(isBeside) ? names.map(withoutSign) : undefined;
}

/** "@dora" => "dora", and "Dora." => "Dora", but "Dora E." */
export const withoutSign = ({ name }: NamedPerson): NamedPerson => ({
  name: name.replace(/^@/, '').replace(/(?<=\p{L}{2})\.$/u, ''),
});

/** Behind "ACTION:" also somebody of whom nobody heard before: "ACTION: ME to ask", "ACTION: Dora Elder to ask". */
export const isOwner = (name: string): boolean =>
  !standsIn(NO_DOER, name.split(' ', 1)[0] ?? '') &&
  /^(?:\p{Lu}{2,3}|\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+)$/u.test(name) &&
  !name.split(' ').some(isNoName);

/** "KG", "Kate": alone behind "ACTION:" that is whose task stands before it, and none itself. */
export const isNameAlone = (name: string): boolean => /^\p{Lu}{2,3}$/u.test(name) || hasGivenName(name);

/** There "Dora to ask" is somebody, too; "Need to ask", "Proposal to follow" are not. */
export const isDoer = (name: string): boolean =>
  isOwner(name) ||
  isGroup(name) ||
  (/^\p{Lu}\p{Ll}{2,12}$/u.test(name) && !isNoName(name) && !standsIn(NO_DOER, name));
/** "Society to buy a ball", "Tech Team to mend the list" */
const IS_GROUP =
  /^(?:[Tt]he )?(?:\p{Lu}[\p{L}’'-]+ ){0,2}(?:Society|Club|Exec|Executive|Committee|Board|Team|Group|Council|Secretariat|Trustees|Directors|Organisers|Organizers|Office[ -][Bb]earers)$/u;
export const isGroup = (name: string): boolean => standsIn(IS_GROUP, name);
/** "Board", "The Committee", "Members", "Working group": of a body's own minutes, where nothing else is named so. */
const IS_OWN_GROUP =
  /^(?!(?:Ask|Hav|Gett|Lett|Tell|Invit)ing )(?:[Tt]he )?(?:Board|Committee|Exec|Executive|Management|Members|Board [Mm]embers|Committee [Mm]embers|Trustees|Governors|Directors|Councillors|Cllrs|Officers|Volunteers|Maintainers|Staff|(?:Sub-?[Cc]ommittee|Working (?:[Pp]arty|[Gg]roup)|Steering [Gg]roup|Task [Gg]roup|Sub-?[Gg]roup)|(?:\p{Lu}[\p{L}’'-]+ (?:(?:and|&) )?){1,3}(?:Sub-?[Cc]ommittee|Committee|Working (?:[Pp]arty|[Gg]roup)|Sub-?[Gg]roup|Team))$/u;
/** "Board", "All members": not "Maintainers", which may as well head what is about them. */
export const isOneBody = (name: string): boolean => isOwnGroup(name) && !/^\p{L}+s$/u.test(name);
export const isOwnGroup = (name: string): boolean =>
  standsIn(IS_OWN_GROUP, name) || standsIn(EVERYBODY, name);
const NO_DOER =
  /^(?:Need|Want|Try|Plan|Lastly|Finally|Also|Meanwhile|Remember|Continue|Agree|Have|Go|Get|Start|Begin|Look|Ask|Reach|Respond|Reply|Write|Talk|Speak|Listen|Return|Move|Link|Refer|Contribute|Commit|Subscribe|Volunteer|Apply|Adapt|Convert|Switch|Migrate|Upgrade|Add|Send|Give|Post|Bring|Take|Work|Wait|Prepare|Follow|Connect|Attend|Aim|Ensure|Decide|Propose|Offer|Happy|Able|Due|Going|Ready|Draft|Proposal|Details?|Text|Website|Email|Letter|List|Paper|Document|Process|Options?|Table|Link|Work|Time|Feedback|Nothing|Something|Anything|Everything|Goals?|Idea|Purpose|Objectives?|Intent|Intention|Task|Reason|Hope|Deadline|Priority|Question|Issue|Problem|Solution|Suggestion|Recommendation|Request)$/;

/** "@dora to send it", "@dora - send it" => "@dora: send it": a name like that needs no colon. */
const HANDLES_BEFORE =
  /^(@[\w-]{2,40}(?:(?:, ?| and | ?& ?| ?\/ ?)@[\w-]{2,40}){0,4})(?: (?:to|will) | ?[-–—] | (?=\p{Ll}))/u;

export const withHandles = (text: string): string => text.replace(HANDLES_BEFORE, '$1: ');
