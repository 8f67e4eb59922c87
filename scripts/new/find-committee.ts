// The committee that a clerk means by a folder's name, a committee's name, long or short, or the beginning of one.

import { closest, distance } from 'fastest-levenshtein';
import type { Committee } from '../model/committee.ts';

type Named = Pick<Committee, 'slug' | 'name' | 'short'>;

export type FoundCommittee<One extends Named> =
  | { readonly kind: 'found'; readonly committee: One }
  /** The beginning of several names. */
  | { readonly kind: 'several'; readonly committees: readonly One[] }
  | { readonly kind: 'unknown'; readonly nearest?: One };

export function findCommittee<One extends Named>(
  typed: string,
  committees: readonly One[],
): FoundCommittee<One> {
  const wanted = plain(typed);
  const exact = committees.find(one => namesOf(one).includes(wanted));
  if (exact) return { kind: 'found', committee: exact };
  const begun = committees.filter(one => namesOf(one).some(name => name.startsWith(wanted)));
  const [only] = begun;
  if (only && begun.length === 1) return { kind: 'found', committee: only };
  return begun.length > 1 ? { kind: 'several', committees: begun } : unknown(wanted, committees);
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .replace(/\/$/, '')
    .trim();

const namesOf = ({ slug, name, short }: Named): readonly string[] => [slug, name, short].map(plain);

function unknown<One extends Named>(wanted: string, committees: readonly One[]): FoundCommittee<One> {
  if (committees.length === 0) return { kind: 'unknown' };
  const name = closest(wanted, committees.flatMap(namesOf));
  const nearest = committees.find(one => namesOf(one).includes(name));
  const isNear = distance(wanted, name) <= Math.max(2, name.length * 0.4);
  return { kind: 'unknown', ...(nearest && isNear && { nearest }) };
}
