// The rooms of the code: each folder of scripts/, and the folders beside it.

import type { Code } from './imports.ts';

export interface Room {
  readonly name: string;
  readonly files: number;
}

/** One room uses another. */
export interface Use {
  readonly from: string;
  readonly to: string;
  /** How many imports, or, where `isNamed`, how many files that name the room's files. */
  readonly count: number;
  /** Nothing is imported: the files are read from disk. */
  readonly isNamed: boolean;
}

// scripts/model/rule-sets/england.ts => model
// scripts/minutebook.ts => minutebook.ts
export const roomOf = (file: string): string => {
  const [top = '', folder] = file.split('/');
  return top === 'scripts' && folder !== undefined ? folder : top;
};

/** Between the rooms, in the order of their names. */
export function usesBetween({ files, imports }: Code): readonly Use[] {
  const ours = new Set([...files, 'layouts', 'assets']);
  const uses = new Map<string, Use>();
  for (const { from, to, kind } of imports) {
    const [user, used] = [roomOf(from), roomOf(to)];
    if (user === used || !ours.has(to)) continue;
    const key = `${user} ${used}`;
    const known = uses.get(key) ?? { from: user, to: used, count: 0, isNamed: true };
    uses.set(key, { ...known, count: known.count + 1, isNamed: known.isNamed && kind === 'named' });
  }
  return [...uses].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, use]) => use);
}
