// The content as it is read, and what it says across meetings.

import { makeRegisters } from '../../registers/registers.ts';
import { readOnAllCores } from '../read-ahead.ts';
import type { ReadingOptions } from '../read-content.ts';
import { stage } from './stage.ts';

export const read = stage({
  name: 'read',
  needs: [],
  run: (_, options: ReadingOptions) => readOnAllCores(options),
});

export const registers = stage({
  name: 'registers',
  needs: ['read'],
  run: ({ read }) => makeRegisters(read.archive),
});
