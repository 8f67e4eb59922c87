// Writes the archive of a seed, to be looked at: node --import tsx test/fuzz/write-archive.ts FOLDER SEED

import { writeFiles } from '../site/command-line.ts';
import { SOUND } from './archive.ts';
import { mutate } from './mutate.ts';
import { chanceOf } from './seeded.ts';

const [dir = '', seed] = process.argv.slice(2);
writeFiles(dir, Object.fromEntries(seed === undefined ? SOUND : mutate(SOUND, chanceOf(Number(seed)))));
