// What is made of one meeting after the other and is small, kept from one build to the next in one file for each kind.

import { programChecksum } from '../files/program.ts';
import type { Remember } from '../files/remember.ts';
import { keepBy, valueBy } from './by-program.ts';
import type { Cache } from './cache.ts';

export interface KeptValues<Value> {
  readonly remember: Remember<Value>;
  /** Writes what was asked for, and nothing else: what was taken back is kept no longer. */
  readonly save: () => void;
}

type Values<Value> = ReadonlyMap<string, Value>;

/**
 * In a cache on disk; where there is none, for as long as the process lives, and so what is new where nothing can be put there.
 * Nothing is read before it is asked for.
 */
export function openKeptValues<Value>(
  cache: (Pick<Cache, 'find'> & Partial<Pick<Cache, 'put'>>) | undefined,
  kind: string,
  program = programChecksum(),
): KeptValues<Value> {
  let known: Values<Value> | undefined;
  let asked = new Map<string, Value>();
  const remember: Remember<Value> = (of, make) => {
    known ??= valueBy<Values<Value>>(program, cache?.find(kind, [])) ?? new Map();
    const value = asked.get(of) ?? known.get(of) ?? make();
    asked.set(of, value);
    return value;
  };
  const save = (): void => {
    if (!known || asked.size === 0) return;
    if (!isSame(asked, known)) keepBy(program, cache, [kind, []], asked);
    known = asked;
    asked = new Map();
  };
  return { remember, save };
}

/** Whether both are of the same things: what is made of one never changes. */
const isSame = (some: ReadonlyMap<string, unknown>, others: ReadonlyMap<string, unknown>): boolean =>
  some.size === others.size && [...some.keys()].every(of => others.has(of));
