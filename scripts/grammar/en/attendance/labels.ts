// Labels of attendance: "MEMBERS PRESENT:", "Also in attendance", "Regrets:", "Chair:". A label is made of these words alone.

import type { AttendanceGrammar, AttendanceLabel, FoundAttendanceLabel } from '../../attendance-grammar.ts';
import { findIn, standsIn } from '../../needed-words.ts';
import { hasGivenName } from '../given-names.ts';
import { pictureBefore, withoutPicture } from '../pictures.ts';
import { arePlain } from '../plain-words.ts';
import { DAY_BEFORE, DAY_BEHIND } from './label-days.ts';
import { peopleIn } from './people-list.ts';

const WORDS = {
  joints:
    'all without physically the of in at for and also other others those by via on with list following were was who a from to introduction introductions ' +
    'premier platinum gold silver bronze founding strategic premium principal contributing individual corporate ' +
    'expected but before appearing speaking addressing outgoing incoming this today tonight answering answered responding did ' +
    'or non unknown role roles reason reasons approved approve previously granted advance prior notice accepted calling receive accept consider note record special',
  states:
    'present attending attendance attended attendees attendess attendee participants participating participant participated sederunt apologies apology apols ' +
    'regrets excused absent absentees absentee missing not unable attend received roll rollcall call absence absences absense excuses sent leave ' +
    'participate presence absentia non-attendees nonattendees arriving arrivals arrived late tardy unexcused non-attendance nonattendance',
  ways: 'meeting in-person person persons people online remote remotely virtual virtually zoom phone video conference telephone hybrid teams site teleconference videoconference electronically telephonically',
  members:
    'members member councillors councillor councilors cllrs board council committee directors trustees commissioners supervisors ' +
    'selectmen selectman selectboard councilors councilmembers aldermen governors senators senate commission voting non-voting parish town county district borough city elected co-opted community executive ' +
    'organisers organizers panel delegates council-members representatives technical team leadership steering tsc editors core full core-team',
  others:
    'management officers officer officials official staff personnel employees guests guest visitors visitor observers observer observing invitees invited presenters administration neighborhood media ' +
    'owners homeowners property parents teachers external speakers consultants advisers advisors additional support contractors press foundation project',
  /** Of a body's name: "Planning board members present". Without a state they head its report. */
  bodies:
    'planning zoning finance budget library school faculty university college conservation historic historical park parks recreation ' +
    'water fire health harbor harbour airport transportation highway housing education arts development appeals adjustment design ' +
    'review advisory subcommittee sub-committee working group task force student students union club society association trust ' +
    'governing body assembly general regular alternate alternates associate associates ex-officio ex-officios liaison liaisons ' +
    'appointed representation',
  public: 'public residents parishioners electors audience',
};

type WordKind = keyof typeof WORDS;
const KIND_OF = new Map<string, WordKind>(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    words.split(' ').map(word => [word, kind as WordKind] as const),
  ),
);

const ROLES: readonly (readonly [RegExp, AttendanceLabel])[] = [
  [
    /^(?:present )?in the chair$|^(?:meeting )?chaired by$|^presid(?:ing|ed)(?: officer| by)?$|^chair(?:ing|ed)?(?: of(?: the)? meeting)?$|^chair(?:man|woman|person)$|^(?:meeting|session|acting) chair$|^chair(?:man|woman|person)? and (?:minutes?|note)[- ]?(?:taker|secretary)$|^chairs$|^cathaoirleach$|^moderators?$|^facilitators?$|^led by$/,
    { kind: 'role', role: 'Chair', office: 'chair' },
  ],
  [
    /^clerk$|^(?:parish|town) clerk$|^clerk to the council$|^scribes?(?:\(s\))?$|^secretary$|^minutes?(?: taken)? by$|^minuted by$|^minute[- ]takers?$|^minutes[- ]takers?$|^note[- ]?takers?$|^notes(?: taken)? by$|^recorder$|^recorded by$|^recording secretary$|^minutes (?:recorded|prepared|written) by$|^taking (?:the )?minutes$/,
    { kind: 'role', role: 'Clerk', office: 'clerk' },
  ],
  [/^(?:vice|deputy)[- ]?chair(?:man|woman|person)?$/, { kind: 'role', role: 'Vice-Chair' }],
  [/^(?:deputy |lord )?mayor$/, { kind: 'role', role: 'Mayor' }],
  [/^treasurer$/, { kind: 'role', role: 'Treasurer' }],
  [/^president$/, { kind: 'role', role: 'President' }],
];

/** A label in small letters, without brackets, stars and counts: "attendees" for "**Attendees** (12):". */
export function plainLabel(words: string): string {
  const small = words.toLowerCase();
  if (arePlain(small)) return small;
  return (
    small
      .replace(/\([^)]*\)|[*_"“”]/g, ' ')
      .replace(/(?<=\p{L}{3})['’]s(?=\s)/gu, 's')
      .replace(/\bw\/(o?)(?=\s)/g, (_, out: string) => (out ? 'without' : 'with'))
      .replace(/[/&+]/g, ' and ')
      .replace(/(?<=\p{L})–(?=\p{L})/gu, '-')
      .replace(/[.,:;-]+(?=\s|$)|\s[–—-]\s/g, ' ')
      // "Attendees - 27", "Attendees 3/29/2026"
      .replace(/(?:\s+\d[\d/.-]*)+\s*$/, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** What a label says; undefined for any other words. */
export function attendanceLabel(written: string): AttendanceLabel | undefined {
  const words = withoutPicture(written).replace(OF_BODY, '').replace(BODY_BEFORE, '').replace(DAY_BEHIND, '');
  const plain = plainLabel(words);
  const role = ROLES.find(([pattern]) => pattern.test(plain))?.[1];
  if (role)
    return /^present/.test(plain) || /presid(?:ing|ed)|in the chair/.test(plain)
      ? ({ ...role, isPresent: true } as AttendanceLabel)
      : role;
  if (standsIn(OF_ONE_BODY, words.trim())) return { kind: 'group' };
  const asked = ASKED.find(([pattern]) => pattern.test(plain))?.[1];
  if (asked) return asked;
  const all = plain.split(' ');
  if (plain === '' || all.length > 9) return undefined;
  const kinds = all.map(word => KIND_OF.get(word));
  if (standsIn(WAY, plain)) return { kind: 'group' };
  if (kinds.includes(undefined)) return labelOfOther(words, plain);
  return labelOf(plain, new Set(kinds));
}

/** "Voting members of the TSC": the letters of the body that meets. */
const OF_BODY = /(?<=\b[Mm]embers) of (?:the )?\p{Lu}{2,6}(?=[\s:*]{0,3}$)/u;

/** "TAC Attendees", "ITC Members Present" */
const BODY_BEFORE =
  /^\p{Lu}{2,6} (?=(?:[Mm]eeting )?(?:(?:[Vv]oting |[Bb]oard |[Cc]ommittee )?[Mm]embers? (?:[Pp]resent|[Aa]ttending|[Aa]bsent)|[Aa]ttend(?:ees|ance)|[Pp]articipants|[Pp]resent)\b)/u;

/** "Who was there", "Who could not come", "Sends regrets", "No-shows", "Ex officio" */
const ASKED: readonly (readonly [RegExp, AttendanceLabel])[] = [
  [
    /^who(?:s| is| was| were)? (?:here|there|present|attending|attended|came|joined)(?: today)?$|^(?:all )?(?:here(?: today)?|at the table)$|^(?:todays|meeting|our) attendees$|^(?:people |everyone )?on the call$|^(?:present|attend(?:ing|ed|ees)|participa(?:nts?|ting))(?: (?:on|in|at))?(?: (?:the|this|todays))? (?:call|phone|line|telecon)$/,
    { kind: 'part', part: 'present' },
  ],
  [/^there$/, { kind: 'part', part: 'present' }],
  [
    /^who(?:s| is| was| were)? (?:away|absent|missing|not (?:here|there|present))$|^(?:who |those who )?(?:could not|couldn['’]?t|cannot|can['’]?t|sends?|sent|sending|not able to|unable to) (?:come|attend|make it|be there|be present|join|regrets|apologies)$/,
    { kind: 'part', part: 'apologies' },
  ],
  // "Sent in their apologies:", "Apologies sent by:"
  [
    /^(?:can not (?:attend|make it|join|come)|(?:sends?|sending|sent) (?:in )?(?:(?:his|her|their) )?(?:apologies|regrets)|(?:apologies|regrets) (?:sent|given) by|sorry(?: not to be (?:here|there)| to miss)?)$/,
    { kind: 'part', part: 'apologies' },
  ],
  [/^(?:away|not here|no[- ]shows?|did not (?:attend|come))$/, { kind: 'part', part: 'absent' }],
  [/^(?:members )?on leave(?: of absence)?$/, { kind: 'part', part: 'apologies' }],
  [/^ex[- ]officio(?: members?)?$/, { kind: 'group', part: 'inAttendance', isThere: true }],
];

/** "Te Hunga kua Tae mai | Present", "Ymddiheuriadau / Apologies": a label in two languages, of which one is ours. */
const IN_TWO_LANGUAGES = /^([^|/]{4,40}) (?:\||\/) ([^|/]{4,40})$/;
/** "Heron Quay Members Present": of whatever body, the last words say what its members were. */
const OF_THEIR_MEMBERS =
  /^(?:\S+ ){1,5}((?:members|councillors|trustees|directors|commissioners|supervisors|staff|officers)(?: not)? (?:present|absent|excused|attending|in attendance))$/;
/** "Present at the Town Hall", "Present in the chamber" */
const AT_A_PLACE =
  /^(also )?present (?:at|in) (?:the )?(?:\S+ ){0,3}(?:office|hall|library|room|chambers?|school|centre|center|building|garage|station)$/;

/** A label that holds other words, too: a body's name, a place, the same in another language. */
function labelOfOther(words: string, plain: string): AttendanceLabel | undefined {
  const [, first = '', second = ''] = findIn(IN_TWO_LANGUAGES, words.trim()) ?? [];
  const known = first === '' ? [] : [first, second].map(attendanceLabel).filter(one => one !== undefined);
  if (known.length === 1) return known[0];
  const ofMembers = findIn(OF_THEIR_MEMBERS, plain)?.[1];
  if (ofMembers !== undefined) return attendanceLabel(ofMembers);
  const atPlace = findIn(AT_A_PLACE, plain);
  return atPlace ? { kind: 'part', part: atPlace[1] ? 'inAttendance' : 'present' } : undefined;
}

/** "For the Harbour Trust", "From ACME": whose people stand below, among those who were there. */
const OF_ONE_BODY =
  /^(?:For|From|Representing) (?:the )?(?:\p{Lu}[\p{L}&’'-]*|office|staff|board|council|committee)(?: (?:of |and |& )?\p{Lu}[\p{L}&’'-]*){0,4}:?$/u;

/** "In person:", "Via Zoom:" below "Attendees": how those came who are named behind it. */
const WAY =
  /^(?:in[- ]person|online|remote(?:ly)?|virtual(?:ly)?|(?:by|via|on|over) (?:phone|telephone|zoom|video|teams|video conference)|on[- ]?site|in the room|on the (?:call|phone|line)|by teleconference|dial(?:l?ed)?[- ]in)$/;

function labelOf(plain: string, kinds: ReadonlySet<WordKind | undefined>): AttendanceLabel | undefined {
  const isMembers = kinds.has('members');
  // "Members and staff present" are one list, the members first.
  const isBoth = isMembers && /^(?:\S+ ){0,4}(?:members|councillors|trustees|directors) and\b/.test(plain);
  const isOthers = (kinds.has('others') && !isBoth) || (/\b(?:also|others?)\b/.test(plain) && !isMembers);
  if (!kinds.has('states')) {
    if (kinds.has('public')) return { kind: 'public' };
    // "Associate members" are of the body that meets, "Library trustees" of another.
    if (kinds.has('bodies') && !standsIn(OF_THIS_BODY, plain))
      return isMembers ? { kind: 'group', isOfBody: true } : undefined;
    const isGuests =
      isOthers &&
      !isMembers &&
      /\b(?:guests?|visitors?|observers?|observing|invitees|staff|administration)\b/.test(plain);
    if (isGuests) return { kind: 'group', part: 'inAttendance', isThere: true };
    if (isOthers) return { kind: 'group', part: 'inAttendance' };
    return isMembers ? { kind: 'group', areExpected: true } : undefined;
  }
  // "Members answering roll call"
  if (/\b(?:answering|answered|responding)\b/.test(plain)) return { kind: 'part', part: 'present' };
  if (/^(?:roll ?call(?: and attendance)?|attendance and roll ?call)$/.test(plain))
    return { kind: 'roll-call' };
  if (/^(?:roll|(?:voting )?members? roll ?call|roll ?call of (?:voting )?members)$/.test(plain))
    return { kind: 'part', part: 'present' };
  if (/\broll\b|\bcall\b/.test(plain)) return undefined;
  // Somebody else came for those: each name has a second one behind it.
  if (/\bwith representation\b/.test(plain)) return undefined;
  if (/\bwithout apolog/.test(plain)) return { kind: 'part', part: 'absent' };
  if (
    /\b(?:not|absent) (?:present |were |was )?in (?:the )?attendance\b|^(?:\S+ )?did not attend\b/.test(plain)
  )
    return { kind: 'part', part: 'absent' };
  if (/\bapolog|\bapols\b|\bregrets\b|\bexcused\b|\bexcuses\b|\bunable to attend/.test(plain)) {
    // "Not present" and "apologies" are two things; a label for both says neither.
    return /\bpresent\b|\battendees\b|(?<!\bnon[- ]?)\battendance\b/.test(plain)
      ? undefined
      : { kind: 'part', part: 'apologies' };
  }
  if (
    /\babsent\b|\bunexcused\b|\babsen(?:[cs]e|ces|tees?|tia)\b|\bmissing\b|\bnot (?:present|attending)\b|\bnon[- ]?atten(?:dance|dees)\b/.test(
      plain,
    )
  ) {
    // "Members present     Members absent" heads two columns.
    return /(?<!\bnot )\bpresent\b|\battendance and\b/.test(plain)
      ? undefined
      : { kind: 'part', part: 'absent' };
  }
  if (/\b(?:not|received|sent|leave)\b/.test(plain)) return undefined;
  if (kinds.has('public') && !isOthers)
    return {
      kind: 'public',
      ...(/\b(?:present|attending|in attendance)\b/.test(plain) && { isThere: true as const }),
    };
  if (/^(?:late|tardy)$/.test(plain)) return { kind: 'part', part: 'present' };
  if (!/\b(?:present|attend|sederunt|participa|presence|arriving|arrivals)/.test(plain)) return undefined;
  if (isOthers) return { kind: 'part', part: 'inAttendance' };
  const inAttendance = /\bin attendance\b/.test(plain) && !isMembers;
  return inAttendance
    ? { kind: 'part', part: 'inAttendance', isWeak: true }
    : { kind: 'part', part: 'present', ...(isMembers && { areExpected: true as const }) };
}

const OF_THIS_BODY =
  /^(?:(?:associates?|alternates?|ex-officios?|appointed|student) )+(?:(?:board|council|committee) )?(?:members|trustees|directors|governors|councillors)$/;

/** "Welcome and apologies", "Call to order", "Attendance and apologies". */
export const isOpening = (title: string): boolean =>
  /\b(?:apolog(?:y|ies)|attendance|present|welcome|opening|roll call|call to order|introductions?|absen(?:ce|t|ces)|regrets|quorum)\b/i.test(
    title,
  );

/** A number before a label: "1.", "26/04", "(a)". */
const NUMBER =
  /^(?:item\s+)?(?:\p{Lu}[\p{L}]{0,4}\/\d+\/\d{2}(?:-\d{2})?|\(?(?:\d{1,3}(?:[./-]\d{1,4}){0,2}|[a-z])(?:[.):]*(?=\s)|[:.](?=\p{Lu}))|[ivx]{1,4}[.)])\s*/iu;

const LABEL =
  /^([\p{L}][\p{L}\s/|&,'’()-]{1,70}?(?:\([^)]{0,30}\))?)\s*(?::\s*-?|;\s|\s[–—-]\s|[–—]|-(?:\s|(?=\p{Lu}\p{Ll}+ \p{Lu}\p{L}+,))|\.?\s*$)/u;

/** "Officers, Ex–Officios and Staff Present:", "Members of the public who spoke:" */
const UP_TO_COLON = /^(\p{L}[^:]{2,80}):(?!\d)\s*/u;

/**
 * The label with which a line begins; `strong` is how many of its first signs are bold. A colon, a dash, the line's end or the end
 * of the bold part it from what follows; a title will do, too: "Present Cllr Ash".
 */
export const labelAt = labelAtBy(attendanceLabel);

/** The same where another language's words are labels, too. */
export function labelAtBy(label: AttendanceGrammar['label']): AttendanceGrammar['labelAt'] {
  return (line, strong) => labelled(line, strong, label);
}

function labelled(
  line: string,
  strong: number,
  labelOfWords: AttendanceGrammar['label'],
): FoundAttendanceLabel | undefined {
  const number =
    findIn(DAY_BEFORE, line)?.[0].length ?? findIn(NUMBER, line)?.[0].length ?? pictureBefore(line);
  const rest = line.slice(number);
  const bold =
    // "**Apologies** were received from …" is a sentence.
    strong > number && strong < line.length && !/^\s+(?:was|were|has|have|had)\s/i.test(line.slice(strong))
      ? labelOfWords(line.slice(number, strong))
      : undefined;
  if (bold)
    return {
      label: bold,
      end: strong + (/^\s*(?:\(\d{1,3}\))?\s*[:–—-]*\s*/.exec(line.slice(strong))?.[0].length ?? 0),
    };
  const foundBy = (pattern: RegExp): FoundAttendanceLabel | undefined => {
    const [whole = '', words = ''] = pattern.exec(rest) ?? [];
    const label = whole === '' ? undefined : labelOfWords(words);
    // "Present; Elder, Gorse", but "Treasurer; Elder" is of a row.
    if (whole.trimEnd().endsWith(';') && label?.kind !== 'part') return undefined;
    return label && { label, end: number + whole.length };
  };
  const marked = foundBy(LABEL) ?? foundBy(UP_TO_COLON);
  if (marked) {
    const { label, end } = marked;
    // "Attendees - 27" and "Present: 4 - Dora Elder, …" count them, "(name, pronouns)" and "please sign in" say how they are written.
    return {
      label,
      end:
        end +
        (/^\s*(?:\(?\d[\d/.-]*\)?\s*$|\d{1,2} [–—-] (?=\p{Lu})|\((?:names?,|quorum\b)[^()]{0,60}\)\s*$|please (?:add|sign|enter|put|write)\b[^,;:]{0,60}$)?/iu.exec(
          line.slice(end),
        )?.[0].length ?? 0),
    };
  }
  const bare = foundBy(BARE);
  if (!bare) return undefined;
  const behind = line.slice(bare.end);
  const areSurelyNames = isListed(behind) || (isSorry(bare) && hasGivenName(behind) && areAllNames(behind));
  return standsIn(BEFORE_NAME, behind) || areSurelyNames ? bare : undefined;
}

/** "Present Cllr Ash", "Apologies Dora Elder (DE), Fred Gorse (FG)", "Board Members Present, Dora Elder, …", "APOLOGIES. D. Elder, …": a label that no colon parts from the names. */
const BARE =
  /^((?:also |those |(?:(?:committee|board|council) )?(?:members |councillors ))?(?:present|in attendance|apolog(?:ies|y)(?: for absence)?(?: received)?|apols\.?|regrets|absent|attending)(?: were| was)?)[.,]?\s+(?=\p{Lu}|the following)/iu;
const BEFORE_NAME = /^(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Messrs)s?\b|the following\b)/i;

/** Names alone, with a role or initials, or three and more: "Present Use and Future Costs" is a heading. "…, Fred Gorse and Jo" goes on in the next line. */
function isListed(rest: string): boolean {
  if (!/^\p{Lu}\p{Ll}*\.?\s\p{Lu}/u.test(rest)) return false;
  const goesOn = rest.replace(/,? (?:and )?\p{Lu}\p{Ll}+$/u, '');
  return areNames(rest) || (goesOn.includes(',') && areNames(goesOn));
}

const isSorry = ({ label }: FoundAttendanceLabel): boolean =>
  label.kind === 'part' && label.part === 'apologies';
const areAllNames = (list: string): boolean => peopleIn(list, 'list').isWhole;

function areNames(list: string): boolean {
  const { people, isWhole } = peopleIn(list, 'list');
  const isSaid = people.some(({ role, alias }) => role !== undefined || alias !== undefined);
  return isWhole && people.every(({ name }) => name.includes(' ')) && (isSaid || people.length > 2);
}
