// What a copy holds beside what its list of checksums names.

import { readChecksums } from '../files/checksums.ts';
import { isAnyOf } from '../model/routes/matching.ts';
import { type Held, LIST, named, SIGNATURE } from './held.ts';

export interface Comparison {
  /** How many files are as the list says. */
  readonly same: number;
  readonly altered: readonly string[];
  readonly lost: readonly string[];
  /** What is there, and in no list. */
  readonly added: readonly string[];
  /** What hosts and programs keep there: `.git`, `CNAME`. */
  readonly ofHosts: readonly string[];
  /** What could not be read, and why. */
  readonly unread: readonly { readonly file: string; readonly why: string }[];
}

/** Files that hosts read, and do not show. */
const isForHosts = isAnyOf(route => 'onlyAtRoot' in route);

export function compareWithList(held: Held): Comparison {
  const wanted = new Map(
    readChecksums(held.texts.get(LIST)?.toString('utf8') ?? '').map(({ path, sha256 }) => [
      named(path),
      sha256,
    ]),
  );
  const altered: string[] = [];
  const lost: string[] = [];
  const unread: { readonly file: string; readonly why: string }[] = [];
  let same = 0;
  for (const [file, sha256] of wanted) {
    const found = held.files.get(file);
    if (!found) {
      if (held.isWhole || !isForHosts(`/${file}`)) lost.push(file);
    } else if ('unread' in found) unread.push({ file, why: found.unread });
    else if (found.sha256 === sha256) same += 1;
    else altered.push(file);
  }
  const others = held.isWhole
    ? [...held.files.keys()].filter(file => !wanted.has(file) && file !== LIST && file !== SIGNATURE)
    : [];
  return {
    same,
    altered,
    lost,
    added: others.filter(file => !isOfHost(file)),
    ofHosts: others.filter(isOfHost),
    unread,
  };
}

/** Names that begin with a dot are shown by no browser's folder, and served by few hosts. */
const isOfHost = (file: string): boolean => file === 'CNAME' || /^\.(?!\.)/.test(file);

export const isSound = ({ altered, lost, added, unread }: Comparison): boolean =>
  altered.length + lost.length + added.length + unread.length === 0;
