// Hundreds of archives changed by chance. SEED=7 begins with that one, COUNT=1 builds it alone.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeSeed } from '../fuzz/fuzz.ts';

const FIRST = Number(process.env['SEED'] ?? Math.floor(Date.now() / 1000));
const COUNT = Number(process.env['COUNT'] ?? 200);

test(`nothing of ${COUNT} archives runs, breaks or leads nowhere: SEED=${FIRST}`, async context => {
  const counts = { archives: 0, refused: 0, pages: 0, files: 0 };
  const faults: string[] = [];
  for (let seed = FIRST; seed < FIRST + COUNT; seed += 1) {
    // Copies to keep, PDFs among them, are made of one in ten: they take most of the time.
    const judged = await judgeSeed(seed, { copies: seed % 10 === 0 });
    counts.archives += 1;
    counts.refused += Number(judged.isRefused);
    counts.pages += judged.pages;
    counts.files += judged.files;
    for (const fault of judged.faults) faults.push(`SEED=${seed} COUNT=1: ${fault}`);
  }
  context.diagnostic(JSON.stringify(counts));
  assert.deepEqual(faults, []);
  assert.ok(counts.refused < counts.archives, 'all were refused: nothing was judged');
});
