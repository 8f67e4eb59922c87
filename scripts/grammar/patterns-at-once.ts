// Has V8 make machine code of a pattern at its first use, as it does at the second anyway.
//
// Why? Until then it interprets the pattern, and to make and improve that form of a long one, in which names stand several times,
// takes eight times as long as machine code: 570 ms instead of 80 for the ways in which a motion is told. That was a third of
// the time in which a hundred meetings are read. The setting holds for the whole process and changes no result.

import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-regexp-tier-up');
