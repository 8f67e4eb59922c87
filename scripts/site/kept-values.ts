// What is made of one meeting after the other and is small, kept from one build to the next in one file for each kind.

import { deserialize, serialize } from 'node:v8';
import { programChecksum } from '../files/program.ts';
import type { Remember } from '../files/remember.ts';
import type { Cache } from './cache.ts';

export interface KeptValues<Value> {
  readonly remember: Remember<Value>;
  /** Writes what was asked for, and nothing else: what was taken back is kept no longer. */
  readonly save: () => void;
}

interface Written<Value> {
  /** What one version has made is nothing that another may take over. */
  readonly program: string;
  readonly values: ReadonlyMap<string, Value>;
}

/** In a cache on disk; where there is none, for as long as the process lives. Nothing is read before it is asked for. */
export function openKeptValues<Value>(
  cache: Pick<Cache, 'find' | 'put'> | undefined,
  kind: string,
  program = programChecksum(),
): KeptValues<Value> {
  let known: ReadonlyMap<string, Value> | undefined;
  let asked = new Map<string, Value>();
  let isChanged = false;
  const written = (): ReadonlyMap<string, Value> => {
    const bytes = cache?.find(kind, []);
    const kept = bytes && (deserialize(bytes) as Written<Value>);
    return kept?.program === program ? kept.values : new Map();
  };
  const remember: Remember<Value> = (of, make) => {
    known ??= written();
    const before = asked.get(of) ?? known.get(of);
    if (before === undefined) isChanged = true;
    const value = before ?? make();
    asked.set(of, value);
    return value;
  };
  const save = (): void => {
    if (!known || asked.size === 0 || (!isChanged && asked.size === known.size)) return;
    try {
      cache?.put(kind, [], serialize({ program, values: asked } satisfies Written<Value>));
    } catch {
      // A disk that is full, or that may not be written: what cannot be kept is made anew the next time.
    }
    known = asked;
    asked = new Map();
    isChanged = false;
  };
  return { remember, save };
}
