// Letters by which minutes speak of people, in the list of those who were there: before a name, behind one, or alone.

import type { PeopleList } from '../../attendance-grammar.ts';
import { aliasIn } from './details.ts';
import { pieceOf } from './person.ts';

/** "DE: Dora Elder @dora", "DE - Dora Elder, Quay Office [QO]": the letters stand first. */
const SET_OFF =
  /^(\p{Lu}{2,4}|\p{Lu}\p{Ll}?\p{Lu}\p{Ll}?)(?:: ?| ?[=–—-] ?)(?=\p{Lu}\p{Ll})([^,]+)(?:,.*)?$/u;
/** "DE Dora Elder (chair)": nothing parts them, so that they must be the first ones of her names. */
const BEFORE = /^(\p{Lu}{2,4})\s+(?=\p{Lu}[\p{Ll}.])(.+)$/u;
/** "@dora55   Dora Elder" */
const HANDLE_BEFORE = /^@[\w-]{2,38}\s+(?=\p{Lu}\p{Ll})([^,;:]{3,60})$/u;
/** "Dora Elder DE" */
const BEHIND = /^(\p{Lu}\p{L}+ [^,;:()]{2,40}?)\s+(\p{Lu}{2,3})$/u;

/** The one person in a list whose letters are told beside the name. */
export function withLetters(text: string): PeopleList | undefined {
  const full = HANDLE_BEFORE.exec(text)?.[1];
  if (full !== undefined)
    return person(full, text.split(/\s/)[0] ?? '', text.length - full.length, handle => handle);
  const [, before = '', rest = ''] = SET_OFF.exec(text) ?? [];
  const [, beside = '', name = ''] = BEFORE.exec(text) ?? [];
  const [, named = '', behind = ''] = BEHIND.exec(text) ?? [];
  return (
    person(rest, before, text.indexOf(rest, before.length), aliasIn) ??
    person(name, beside, text.length - name.length, areFirst) ??
    person(named, behind, 0, areFirst)
  );
}

function person(
  name: string,
  letters: string,
  from: number,
  fits: (letters: string, name: string) => string | undefined,
): PeopleList | undefined {
  const piece = name === '' ? undefined : pieceOf(name);
  if (piece?.kind !== 'person' || piece.certainty !== 'full' || !fits(letters, piece.name)) return undefined;
  const { kind: _, certainty: __, titles: ___, at, ...said } = piece;
  const alias = letters.replace(/^@/, '');
  return { people: [{ ...said, alias, at: at + from }], isWhole: true, isList: true };
}

/** "AE" of "M. Anton Elder": first letters of his names, up to the last one. */
function areFirst(letters: string, name: string): string | undefined {
  const firsts = name.split(/[\s-]+/).map(word => word.charAt(0).toUpperCase());
  let at = -1;
  for (const letter of letters) {
    at = firsts.indexOf(letter, at + 1);
    if (at < 0) return undefined;
  }
  return at === firsts.length - 1 ? letters : undefined;
}

/** "DE BF KG", "DE, BF, TO and KG": people by letters alone, of whatever words these may be. Words that say something are none. */
const ALONE = /^\p{Lu}{2,3}(?:(?:\s+|, ?| ?& ?| and |, and )\p{Lu}{2,3}){2,}$/u;
const WORDS = /\b(?:NO|NOT|ALL|THE|AND|FOR|WAS|ARE|YES|NIL|TB[ACD])\b/;

/** A row of letters alone, of three people and more. */
export function rowOfLetters(text: string): PeopleList | undefined {
  if (!ALONE.test(text) || WORDS.test(text)) return undefined;
  const people = [...text.matchAll(/\p{Lu}{2,3}/gu)].map(({ 0: name, index }) => ({ name, at: index }));
  return { people, isWhole: true, isList: true };
}
