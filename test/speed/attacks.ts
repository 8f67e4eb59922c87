// Measures how long each text of `test/read/attacks.ts` is read and checked: the processor's time of a process of its own, the
// least of three runs, for the whole text and for half of it. What grows with its length takes twice as long, no more.
//
//   node --import tsx test/speed/attacks.ts [WORD]     only those whose name has the word

import { attackReader } from '../read/attack-reader.ts';
import { attacksOf } from '../read/attacks.ts';

const LONGEST = 120_000;
const RUNS = 3;
/** What a megabyte of anything may take, in seconds, and by how much more of it may take longer. */
const MOST = 2;
const STEEPEST = 2.8;
/** Below this the clock says more of the machine than of the text. */
const LEAST = 0.3;

const [word = ''] = process.argv.slice(2);
const reader = attackReader({ longest: LONGEST });

async function secondsOf(name: string, share: number): Promise<number> {
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const read = await reader.read(name, share);
    if (!read) return Number.POSITIVE_INFINITY;
    runs.push(read.seconds);
  }
  return Math.min(...runs);
}

let slow = 0;
for (const [name, files] of attacksOf()) {
  if (!name.includes(word)) continue;
  const bytes = Object.values(files()).join('').length;
  const [half, whole] = [await secondsOf(name, 0.5), await secondsOf(name, 1)];
  const perMegabyte = whole / Math.max(1, bytes / 1e6);
  const isSlow = perMegabyte > MOST || (whole > LEAST && whole / half > STEEPEST);
  slow += Number(isSlow);
  const figures = `${half.toFixed(2)} s  ${whole.toFixed(2)} s  × ${(whole / half).toFixed(1)}`;
  console.log(`${isSlow ? '!' : ' '} ${figures}  ${(bytes / 1e6).toFixed(1)} MB  ${name}`);
}
reader.end();
console.log(`${slow} above ${MOST} s a megabyte, or growing faster than their length`);
