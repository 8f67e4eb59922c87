// A paper that is kept back is named at the top of minutes. A name that fits a file nearly would let that file be published.

import path from 'node:path';
import { distance } from 'fastest-levenshtein';
import type { FolderAround } from './asked.ts';

/**
 * The files that a clerk may have meant by the name of a paper that is kept back, though they bear another: in other
 * capitals, with accents or escapes (`%20`) written otherwise, in another folder of the meeting's, with another ending, or
 * with a slip of the pen.
 */
export function filesNearly(
  source: string,
  folder: string,
  { files, below }: Pick<FolderAround, 'files' | 'below'>,
): readonly string[] {
  const committee = folder.split('/')[0] ?? '';
  const [whole, base, stem] = [folded(source), folded(path.posix.basename(source)), stemOf(source)];
  return (below.get(committee) ?? []).filter(file => {
    if (file === source || !files.has(file)) return false;
    if (folded(file) === whole) return true;
    const isBeside = file.startsWith(`${folder}/`);
    if (!isBeside) return false;
    if (folded(path.posix.basename(file)) === base || stemOf(file) === stem) return true;
    return isSlip(stem, stemOf(file));
  });
}

/**
 * "valuaton" beside "valuation": the same words but for a letter or two in a long one. "plan-1" and "plan-2", "annex-a" and
 * "annex-b" are two papers.
 */
function isSlip(written: string, name: string): boolean {
  const [one, other] = [written, name].map(words => words.split(/[^\p{L}\p{N}]+/u));
  if (!one || !other || one.length !== other.length) return false;
  return one.every((word, index) => {
    const like = other[index] ?? '';
    if (word === like) return true;
    const shorter = Math.min(word.length, like.length);
    const isWord = shorter >= 5 && !/\d/.test(word + like);
    return isWord && distance(word, like) <= (shorter < 8 ? 1 : 2);
  });
}

const stemOf = (file: string): string => folded(path.posix.basename(file).replace(/\.[^.]+$/, ''));

/** "Café%20Plan.PDF" and "cafe plan.pdf" => the same. */
function folded(name: string): string {
  return unescaped(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_‐-―-]+/g, '-');
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
