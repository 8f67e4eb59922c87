// Measures what reading minutes costs, in the processor's time: the first meetings, which pay for all that is made once, and each
// hundred behind them; then the rules, by the texts and by the archive.
//
//   node --import tsx test/speed/reading.ts CONTENT

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkArchive, checkText } from '../../scripts/check/check-archive.ts';
import { sourceText } from '../../scripts/check/source-lines.ts';
import { readArchive } from '../../scripts/read/read-archive.ts';

const FIRST = 10;
const STEP = 100;

const [content = 'content'] = process.argv.slice(2);

let before = process.cpuUsage();
/** Tells the processor's time since it was last called. */
function tell(what: string): void {
  const { user, system } = process.cpuUsage(before);
  console.log(`${((user + system) / 1000).toFixed(0).padStart(7)} ms  ${what}`);
  before = process.cpuUsage();
}

const { archive } = readArchive(content, {
  onMeeting: done => {
    if (done === FIRST) tell(`the first ${FIRST} meetings`);
    else if (done > 0 && done % STEP === 0) tell(`up to meeting ${done}`);
  },
});
tell('the last meetings, and what joins all');
checkArchive(archive);
tell('the rules that look at the archive');
for (const { meetings } of archive.committees)
  for (const { source } of meetings)
    checkText(sourceText(source.file, readFileSync(path.join(content, source.file), 'utf8')), archive);
tell('the rules that look at lines');
