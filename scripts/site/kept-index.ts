// The search index of the last build, as far as the next needs it: in the cache.

import { programChecksum } from '../files/program.ts';
import type { IndexMemory, KeptIndex } from '../search/kept-index.ts';
import { bytesBy, valueBy } from './by-program.ts';
import type { Cache } from './cache.ts';

const KIND = 'search-index';

export const keptIndex = (cache: Pick<Cache, 'find' | 'put'>, program = programChecksum()): IndexMemory => ({
  find: () => valueBy<KeptIndex>(program, cache.find(KIND, [])),
  put: index => {
    try {
      cache.put(KIND, [], bytesBy(program, index));
    } catch {
      // A disk that is full, or that may not be written: the next build makes all of it anew.
    }
  },
});
