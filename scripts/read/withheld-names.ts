// A paper that is kept back is named at the top of minutes. A name that fits a file nearly would let that file be published.

import path from 'node:path';
import type { ContentFolder } from './content-folder.ts';

/**
 * The files that a clerk may have meant by the name of a paper that is kept back, though they bear another: in other
 * capitals, with accents or escapes (`%20`) written otherwise, in another folder of the meeting's, or with another ending.
 */
export function filesNearly(
  source: string,
  folder: string,
  { files, below }: Pick<ContentFolder, 'files' | 'below'>,
): readonly string[] {
  const committee = folder.split('/')[0] ?? '';
  const [whole, base, stem] = [folded(source), folded(path.posix.basename(source)), stemOf(source)];
  return (below.get(committee) ?? []).filter(file => {
    if (file === source || !files.has(file)) return false;
    if (folded(file) === whole) return true;
    const isBeside = file.startsWith(`${folder}/`);
    return isBeside && (folded(path.posix.basename(file)) === base || stemOf(file) === stem);
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
