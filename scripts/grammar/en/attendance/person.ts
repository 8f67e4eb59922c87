// One name in a list of people, with what stands beside it: "Ms. D. Elder (Clerk)", "Ash – from 7.40pm", "Dora Elder (DE)".

import type { AttendancePart } from '../../../model/attendance.ts';
import { isNoName, isRole, isWeakRole } from './no-names.ts';
import { isPersonalTitle, type Titles, titlesOf } from './titles.ts';

/** What a piece of a list says. */
export type Piece =
  | ({ readonly kind: 'person'; readonly certainty: Certainty; readonly at: number } & PersonSaid)
  /** Who somebody is: "Director of Services". */
  | { readonly kind: 'role'; readonly role: string }
  /** "9 members of the public", "none", "the Clerk". */
  | { readonly kind: 'nobody' }
  | { readonly kind: 'unknown' };

export interface PersonSaid {
  readonly name: string;
  readonly role?: string;
  readonly remark?: string;
  /** Initials or a nickname by which these minutes call the person further down. */
  readonly alias?: string;
  /** Where a bracket or a dash says otherwise than the list: "(absent)". */
  readonly part?: AttendancePart;
  readonly titles?: Titles;
}

/** Titled or in full; a single word with a capital; a handle in small letters. */
export type Certainty = 'full' | 'single' | 'handle';

const NAME_WORD = /^["“‘(]?\p{Lu}[\p{L}\p{M}'’.-]*["”’)]?$/u;
const PARTICLE =
  /^(?:van|von|der|den|de|di|da|do|del|della|la|le|el|al|bin|ibn|ap|ab|af|av|ferch|y|e|zu|zur|ter|ten|dos|das|du|st\.?|ní|nic|uí|mac|mc|ó)$/iu;
const INITIALS = /^(?:\p{Lu}|(?:\p{Lu}\.-?){1,3}\p{Lu}?)$/u;
/** "dora", "fred_", "Dora_Elder". */
const HANDLE = /^@?(?:[\p{Ll}\d][\p{L}\d_-]{1,24}|\p{Lu}[\p{L}\d-]*_[\p{L}\d_-]{1,24})$/u;
/** People without names: "9 members of the public", "the Clerk", "two officers". */
const NOBODY =
  /^(?:(?:[Aa]nd|[Ww]ith|[Pp]lus|[Aa]pproximately|[Aa]pprox\.?|[Aa]bout|c\.?|[Tt]he|[Nn]o|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal|[Ss]ome|[Oo]ther|\d+)\s+)+(?:other\s+)?(?:[Mm]embers?|[Rr]esidents?|[Pp]arishioners?|[Pp]ublic|[Pp]ress|[Oo]fficers?|[Oo]fficials?|[Vv]isitors?|[Gg]uests?|[Oo]thers?|[Pp]eople|[Pp]ersons?|[Ee]lectors?|[Cc]lerk|[Cc]hair(?:man|person)?|[Ss]ecretary|[Tt]reasurer|[Rr]eporters?|[Oo]bservers?|[Cc]ouncillors?|[Ss]taff)\b|^(?:[Mm]embers? of (?:the )?(?:[Pp]ublic|[Pp]ress|[Ss]taff)|other officials|others)\b/u;
const NONE =
  /^(?:none|nil|n\/?a|no[- ]?one|nobody|all(?: (?:members|councillors|directors|trustees))?(?: present)?|everyone|everybody|none (?:received|recorded|given)|no apologies.*|no absentees.*|not applicable|tb[acd]|-+|–|—|\?+)[.!]?$/i;

/** "Dora Elder, Ed.D., president" */
const DEGREE = /^(?:(?:Ed|Ph|Psy|M|J|D)\. ?D\.?|PhD|EdD|Esq\.?|CPA|P\.?E\.|MBA|RN)$/;

/** Words of sentences, not of offices. */
const SAYS =
  /\b(?:were|was|is|are|be|been|had|has|have|from|by|who|that|will|would|said|says|received|noted|agreed)\b/i;

/** "Penn, Jr.": what stands behind that comma is of the same name. */
const YOUNGER = /, ?(?:Jr|Sr|II|III)\b\.?$/;

/** Reads one piece of a list; `at` is where its name begins in it. */
export function pieceOf(written: string): Piece {
  const younger = YOUNGER.exec(written.trimEnd())?.[0];
  if (younger !== undefined) {
    const elder = pieceOf(written.trimEnd().slice(0, -younger.length));
    return elder.kind === 'person' ? { ...elder, name: elder.name + younger } : elder;
  }
  const lead = /^[\s"“*_•·>–—-]*/u.exec(written)?.[0].length ?? 0;
  const text = written.slice(lead).trimEnd();
  if (text === '' || NONE.test(text) || DEGREE.test(text)) return { kind: 'nobody' };
  const { head, details, spoken } = detailsOf(text);
  // "Dora: is there a text for it?" is what somebody said.
  if (spoken !== undefined && !saysOfPerson(spoken)) return personBehind(text) ?? { kind: 'unknown' };
  const words = head.split(' ').filter(Boolean);
  const name = nameOf(words);
  if (name) {
    const alias = details.map(detail => aliasIn(detail, name.name)).find(Boolean);
    const rest = details.filter(detail => aliasIn(detail, name.name) === undefined);
    const inFull = name.certainty === 'handle' ? rest.find(isFullName) : undefined;
    const said = saidBeside([
      ...(name.office ? [name.office] : []),
      ...(name.behind ? [name.behind] : []),
      ...rest,
    ]);
    return {
      kind: 'person',
      at: lead + written.slice(lead).indexOf(name.first),
      certainty: inFull === undefined ? name.certainty : 'full',
      name: inFull ?? nameWith(name.name, rest),
      ...said,
      ...(inFull !== undefined ? { alias: name.name } : alias !== undefined && { alias }),
      ...(name.titles && { titles: name.titles }),
    };
  }
  const behind = personBehind(text);
  if (behind) return behind;
  if (NOBODY.test(text)) return { kind: 'nobody' };
  // "D.O.S.", "A.O.": an office by its letters.
  if (/^(?:\p{Lu}\.){2,4}\p{Lu}?$/u.test(text)) return { kind: 'role', role: text };
  if (/\d/.test(head) || !isRole(head) || head.length > 90 || SAYS.test(head)) return { kind: 'unknown' };
  return { kind: 'role', role: head };
}

/** "County Manager Mr P. Birch", "Chair – Cllr Ash", "The Mayor (Cllr Ash) in the Chair": a role, and behind it who has it. */
function personBehind(text: string): Piece | undefined {
  const split = officeAndPerson(text);
  if (!split || !isRole(split.office)) return undefined;
  const person = pieceOfHead(split.who);
  if (person?.kind !== 'person' || person.certainty !== 'full') return undefined;
  const office = split.office.replace(/^the\s+/i, '').replace(/[\s,]+$/, '');
  const role = /\bin the chair$/i.test(text) ? 'Chair' : (person.role ?? office);
  return { ...person, at: text.indexOf(split.who) + person.at, role };
}

function officeAndPerson(text: string): { readonly office: string; readonly who: string } | undefined {
  const marked =
    /^([^–—:()]{3,60}?)(?:\s+[–—-]\s+|-\s+|:\s*)([^–—:]+)$/u.exec(text) ??
    /^([^()]{3,60}?)\s*\(([^()]+)\)/u.exec(text);
  if (marked) return { office: marked[1] ?? '', who: marked[2] ?? '' };
  const words = text.split(' ');
  const title = words.findIndex((word, index) => index > 0 && isPersonalTitle(word));
  // "Fire Chief Pat Quince": two words or more behind the last that is of a role.
  const from = title > 0 ? title : words.findLastIndex(word => isRole(word)) + 1;
  if (from < 1 || (title < 1 && !/^\p{Lu}\S+(?: \p{Lu}\S*){1,2}$/u.test(words.slice(from).join(' '))))
    return undefined;
  return { office: words.slice(0, from).join(' '), who: words.slice(from).join(' ') };
}

const pieceOfHead = (text: string): Piece | undefined => {
  const words = detailsOf(text).head.split(' ');
  return nameOf(words) ? pieceOf(text) : undefined;
};

/** "J.WALDORF", typed without its space. */
const INITIALS_JOINED = /^(?:\p{Lu}\.){1,3}\p{Lu}[\p{L}'’-]{2,}$/u;

interface Name {
  readonly name: string;
  /** Its first word, to find where it begins. */
  readonly first: string;
  readonly certainty: Certainty;
  readonly titles?: Titles;
  readonly office?: string;
  /** What stands behind it without a mark: "Clerk", "in the Chair". */
  readonly behind?: string;
}

function nameOf(words: readonly string[]): Name | undefined {
  const titles = titlesOf(words);
  const bare = words.slice(titles?.words ?? 0);
  const length = nameLength(bare, titles);
  if (length === 0) return handleOf(words);
  const name = bare.slice(0, length);
  const behind = bare.slice(length).join(' ');
  if (behind !== '' && !saysDetail(behind)) return undefined;
  const isFull = titles?.isPersonal === true || name.length > 1 || INITIALS_JOINED.test(name[0] ?? '');
  const weak = !titles && isWeakRole(name.at(-1) ?? '') && !INITIALS.test(name[0] ?? '');
  const before = titles?.title ?? '';
  return {
    name: [before, ...name]
      .filter(Boolean)
      .join(' ')
      .replace(/[,.:]+$/, end => (endsAbbreviated(name) ? end.replace(/[,:]/g, '') : '')),
    first:
      words[before !== '' && titles?.office === undefined && !titles?.isOfMany ? 0 : (titles?.words ?? 0)] ??
      '',
    certainty: isFull && !weak ? 'full' : 'single',
    ...(titles && { titles }),
    ...(titles?.office !== undefined && { office: titles.office }),
    ...(behind !== '' && { behind }),
  };
}

const endsAbbreviated = (name: readonly string[]): boolean =>
  /^(?:jr|sr|\p{Lu})\.$/iu.test(name.at(-1) ?? '');

function handleOf(words: readonly string[]): Name | undefined {
  const [only = '', ...more] = words;
  if (more.length > 0 || !HANDLE.test(only) || /^\d+$/.test(only) || isNoName(only)) return undefined;
  return { name: only.replace(/^@/, ''), first: only, certainty: 'handle' };
}

const isNameAhead = ([first = '', second = '']: readonly string[]): boolean =>
  NAME_WORD.test(first) || (PARTICLE.test(first) && NAME_WORD.test(second));

/** How many of the words are a name; 0 where they are none. */
function nameLength(words: readonly string[], titles: Titles | undefined): number {
  // "PCC Link Officer" begins with letters of a body.
  if (!titles && /^\p{Lu}{3,}$/u.test(words[0] ?? '') && words.slice(1).some(isRole)) return 0;
  let length = 0;
  for (const [index, word] of words.entries()) {
    if (index > 6) return 0;
    // "Cllr J. Thomas CC" sits in another council, too.
    if (index > 1 && titles?.isPersonal && HONOURS.test(word)) break;
    // "Jane Roe. Sam Poe": a full stop behind a word of some length ends the name.
    if (index > 0 && /\p{Ll}{3}\.$/u.test(words[index - 1] ?? '')) break;
    // "N.Elder" is typed without its space.
    const isWord =
      NAME_WORD.test(word) &&
      (!/[.!?]\S*[\p{Ll}]{3}/u.test(word) || /^(?:\p{Lu}\.){1,3}\p{Lu}[\p{L}'’-]+$/u.test(word));
    const isParticle = PARTICLE.test(word) && isNameAhead(words.slice(index + 1));
    if (!isWord && !isParticle) break;
    if (isNoName(word) && !isParticle && !INITIALS.test(word)) {
      if (index === 0 && !(titles?.isPersonal && words.length === 1 && !isRole(word))) return 0;
      // "Mr R Human", "Mrs P Parks": behind a title and initials stands a surname, whatever else the word means.
      const isSurname =
        titles?.isPersonal && index > 0 && words.slice(0, index).every(one => INITIALS.test(one));
      if (index > 0 && (!isSurname || isRole(word))) break;
    }
    // "Town Hall" is nobody; in "Jane Roe Head of Housing" what follows the name is her role.
    const next = words[index + 1] ?? '';
    const isPlace = index === 0 && !titles?.isPersonal && (next === '' || isNoName(next) || isWeakRole(next));
    if (isWeakRole(word) && (isPlace || (index > 1 && next !== ''))) break;
    length = index + 1;
  }
  const name = words.slice(0, length);
  if (
    !titles &&
    name.length < words.length &&
    words.slice(length).some(word => isNoName(word)) &&
    name.length < 2
  )
    return 0;
  const hasWord = name.some(word => /\p{L}[\p{L}\p{M}'’]/u.test(word) && !/^(?:\p{L}\.)+$/u.test(word));
  return hasWord || (length === 1 && !titles && /^\p{Lu}{2,3}$/u.test(name[0] ?? '')) ? length : 0;
}

const DETAIL_BEHIND =
  /^(?:in the chair|presiding|presided|as |via |from |until |arrived |joined |left |(?:\d|the )|online|remotely|by (?:phone|zoom|video|telephone|proxy))/i;

const HONOURS = /^(?:CC|BC|DC|MBE|OBE|CBE|JP|DL|TD|MEP|RFO)$/;

const saysDetail = (behind: string): boolean =>
  DETAIL_BEHIND.test(behind) ||
  HONOURS.test(behind) ||
  isRole(behind.split(' ')[0] ?? '') ||
  isWeakRole(behind.split(' ')[0] ?? '');

/** Cuts off brackets and what stands behind a dash. */
function detailsOf(text: string): {
  readonly head: string;
  readonly details: readonly string[];
  /** What stands behind a colon. */
  readonly spoken?: string;
} {
  const details: string[] = [];
  let spoken: string | undefined;
  const head = text
    .replace(/[([]([^()[\]]*)[)\]]/g, (_, inside: string) => {
      details.push(inside.trim());
      return ' ';
    })
    .replace(
      /\s(?:[–—-]|--|\/|@)\s?(.*)$|(?<=\p{L})(?:\s?[–—]\s?|-\s+|(?<= \S+)\/(?=\p{Lu}\p{Ll})|\s@)(.*)$|:\s+(.*)$/u,
      (_, ...found: (string | undefined)[]) => {
        details.push((found.slice(0, 3).find(one => one !== undefined) ?? '').trim());
        if (found[2] !== undefined) spoken = found[2].trim();
        return '';
      },
    );
  return {
    head: head
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[;,:]+$/, ''),
    details: details.filter(Boolean),
    ...(spoken !== undefined && { spoken }),
  };
}

const saysOfPerson = (detail: string): boolean =>
  detail.split(' ').length < 9 &&
  (isRole(detail) || LATE_OR_LEFT.test(detail) || PARTS.some(([words]) => words.test(detail)));

const TELLS_APART = /^\p{Lu}\.?$|^\p{Lu}\p{Ll}$/u;

/** "Birch (J)": the letter tells two of one name apart. */
const nameWith = (name: string, details: readonly string[]): string => {
  const letter = details.find(detail => TELLS_APART.test(detail));
  const isSurname = titlesOf(name.split(' '))?.isPersonal
    ? name.split(' ').length === 2
    : !name.includes(' ');
  return letter === undefined || !isSurname ? name : `${name} (${letter})`;
};

/** Two to four capitals, or a nickname, that fit the name: every letter stands in it, in this order. */
function aliasIn(detail: string, name: string): string | undefined {
  const alias = detail.replace(/^@/, '');
  if (detail.startsWith('@') && HANDLE.test(detail)) return alias;
  if (!/^\p{Lu}[\p{L}]{0,2}\p{Lu}$/u.test(alias)) return undefined;
  const words = name
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .split(/[\s-]+/);
  if (!words.some(word => word.startsWith(alias.charAt(0).toLowerCase()))) return undefined;
  let at = 0;
  const letters = words.join('');
  for (const letter of alias.toLowerCase()) {
    const found = letters.indexOf(letter, at);
    if (found < 0) return undefined;
    at = found + 1;
  }
  return alias;
}

const isFullName = (detail: string): boolean => {
  const name = nameOf(detail.split(' '));
  return name?.certainty === 'full' && name.behind === undefined;
};

const LATE_OR_LEFT =
  /\b(?:from|until|till|left|leaving|arrived|arriving|joined|late|remote(?:ly)?|online|zoom|teams|virtual(?:ly)?|phone|telephone|video|part[- ]time|for part|items?|departed|entered|proxy)\b|\d{1,2}[:.]\d{2}/i;
const PARTS: readonly (readonly [RegExp, AttendancePart])[] = [
  [
    /^(?:sent )?(?:his |her |their )?(?:apologies|apols?\.?|regrets|excused|apology|with apologies|absent with apologies)$/i,
    'apologies',
  ],
  [/^(?:absent|not present|no[- ]show|unexcused|absent without apolog(?:y|ies))$/i, 'absent'],
  [/^(?:present|here|in person|attended)$/i, 'present'],
];

/** What brackets and dashes say of somebody: the role, a remark, that the list is wrong; a reason or an employer is not kept. */
function saidBeside(details: readonly string[]): Pick<PersonSaid, 'role' | 'remark' | 'part'> {
  const part = details.flatMap(detail => PARTS.find(([words]) => words.test(detail))?.[1] ?? [])[0];
  const plain = details.filter(
    detail => !PARTS.some(([words]) => words.test(detail)) && !TELLS_APART.test(detail),
  );
  const remark = plain.find(detail => LATE_OR_LEFT.test(detail));
  const role = plain.find(
    detail => detail !== remark && (isRole(detail) || /in the chair|presid/i.test(detail)),
  );
  return {
    ...(role !== undefined && {
      role: /^(?:in the chair|presid(?:ing|ed))$/i.test(role) ? 'Chair' : role.replace(/^(?:the|as)\s+/i, ''),
    }),
    ...(remark !== undefined && { remark }),
    ...(part !== undefined && { part }),
  };
}
