// What one build makes of the whole archive, as far as the next needs it: in the cache.

import { programChecksum } from '../files/program.ts';
import { type Kept, keptHere } from '../files/remember.ts';
import { keepBy, valueBy } from './by-program.ts';
import type { Cache } from './cache.ts';

/** Where there is no cache, for as long as the process lives. */
export const keptWhole = <Value>(
  cache: Pick<Cache, 'find' | 'put'> | undefined,
  kind: 'search-index' | 'related',
  program = programChecksum(),
): Kept<Value> =>
  cache
    ? {
        find: () => valueBy<Value>(program, cache.find(kind, [])),
        put: value => keepBy(program, cache, [kind, []], value),
      }
    : keptHere();

/** As `keptWhole`, but written when it is saved: what was put is filled in until then. */
export function keptUntilSaved<Value>(
  ...[cache, kind, program = programChecksum()]: Parameters<typeof keptWhole>
): { readonly kept: Kept<Value>; readonly save: () => void } {
  const whole = keptWhole<Value>(cache, kind, program);
  let last: { readonly value: Value } | undefined;
  return {
    kept: {
      find: whole.find,
      put: value => {
        last = { value };
      },
    },
    save: () => {
      if (last) whole.put(last.value);
    },
  };
}
