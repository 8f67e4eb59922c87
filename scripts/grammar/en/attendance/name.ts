// A name among the words of a list, with its titles: "Ms. D. Elder", "dora"; and where it ends.

import { hasGivenName } from '../given-names.ts';
import { CALL_SIGN } from '../person-names.ts';
import { isNoName, isRole, isWeakRole } from './no-names.ts';
import { type Titles, titlesOf } from './titles.ts';

/** Titled or in full; a single word with a capital; a handle in small letters. */
export type Certainty = 'full' | 'single' | 'handle';

const NAME_WORD =
  /^["“‘„(]?(?:(?:de[nrl]?|della|di|du|da|la|le|te[nr]|van|vander|von|mac|mc|ap|el|al|ben|bin)(?=\p{Lu}))?\p{Lu}[\p{L}\p{M}'’.-]*["”’“)]?$/u;
const PARTICLE =
  /^(?:van|von|der|den|de|di|da|do|del|della|la|le|el|al|bin|ibn|ap|ab|af|av|ferch|y|e|zu|zur|ter|ten|dos|das|du|st\.?|ní|nic|uí|mac|mc|ó)$/iu;
/** "W0AMB", "VE7CSH": in radio clubs behind a name, or instead of one. */
const IS_CALL_SIGN = new RegExp(`^${CALL_SIGN}$`, 'u');
const INITIALS = /^(?:\p{Lu}|(?:\p{Lu}\.-?){1,3}\p{Lu}?)$/u;
/** "dora", "fred_", "Dora_Elder", "von.elder", which is no address; behind "@" in whatever letters. */
export const HANDLE =
  /^(?:@\p{Lu}[\p{L}\d_-]{1,38}|@?(?:[\p{Ll}\d][\p{L}\d_-]{1,24}(?:\.(?!(?:com|org|net|edu|gov|io|us|uk|de)$)\p{Ll}{2,15})?|\p{Lu}[\p{L}\d-]*_[\p{L}\d_-]{1,24}))$/u;
/** "J.WALDORF", typed without its space. */
const INITIALS_JOINED = /^(?:\p{Lu}\.){1,3}\p{Lu}[\p{L}'’-]{2,}$/u;

export interface Name {
  readonly name: string;
  /** Its first word, to find where it begins. */
  readonly first: string;
  readonly certainty: Certainty;
  readonly titles?: Titles;
  readonly office?: string;
  /** What stands behind it without a mark: "Clerk", "in the Chair". */
  readonly behind?: string;
}

export function nameOf(words: readonly string[]): Name | undefined {
  const titles = titlesOf(words);
  const bare = words.slice(titles?.words ?? 0);
  const length = nameLength(bare, titles);
  if (length === 0) return handleOf(words);
  const name = bare.slice(0, length);
  const behind = bare.slice(length).join(' ');
  if (behind !== '' && !saysDetail(behind)) return undefined;
  const isFull = titles?.isPersonal === true || name.length > 1 || INITIALS_JOINED.test(name[0] ?? '');
  // "Tony Hall" is nobody's hall.
  const isSurname = INITIALS.test(name[0] ?? '') || (name.length > 1 && hasGivenName(name[0] ?? ''));
  const weak = !titles && isWeakRole(name.at(-1) ?? '') && !isSurname;
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
      IS_CALL_SIGN.test(word) ||
      (NAME_WORD.test(word) &&
        (!/[.!?]\S*[\p{Ll}]{3}/u.test(word) || /^(?:\p{Lu}\.){1,3}\p{Lu}[\p{L}'’-]+$/u.test(word)));
    const isParticle = PARTICLE.test(word) && isNameAhead(words.slice(index + 1));
    if (!isWord && !isParticle) break;
    if (isNoName(word) && !isParticle && !INITIALS.test(word)) {
      if (index === 0 && !(titles?.isPersonal && titles.title !== '' && words.length === 1 && !isRole(word)))
        return 0;
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
  /^(?:in the chair|presiding|presided|as |via |from |until |arrived |joined (?!(?:the (?!meeting|call|session|room)|us\b|a\b))|left |(?:\d|the )|online|remotely|by (?:phone|zoom|video|telephone|proxy))/i;
/** "Dora Elder for Ben Fern": whose seat she took. */
const IN_PLACE_OF = /^for \p{Lu}/u;

const HONOURS = /^(?:CC|BC|DC|MBE|OBE|CBE|JP|DL|TD|MEP|RFO)$/;

const saysDetail = (behind: string): boolean =>
  DETAIL_BEHIND.test(behind) ||
  IN_PLACE_OF.test(behind) ||
  HONOURS.test(behind) ||
  isRole(behind.split(' ')[0] ?? '') ||
  isWeakRole(behind.split(' ')[0] ?? '');

export const isFullName = (detail: string): boolean => {
  const name = nameOf(detail.split(' '));
  return name?.certainty === 'full' && name.behind === undefined;
};
