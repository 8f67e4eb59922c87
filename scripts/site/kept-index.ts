// The search index of the last build, as far as the next needs it: in the cache.

import { programChecksum } from '../files/program.ts';
import type { IndexMemory, KeptIndex } from '../search/kept-index.ts';
import { keepBy, valueBy } from './by-program.ts';
import type { Cache } from './cache.ts';

const KIND = 'search-index';

export const keptIndex = (cache: Pick<Cache, 'find' | 'put'>, program = programChecksum()): IndexMemory => ({
  find: () => valueBy<KeptIndex>(program, cache.find(KIND, [])),
  put: index => keepBy(program, cache, [KIND, []], index),
});
