// Reads and checks what it is told to, and says when it is done: a process, so that it can be ended.

import { readAndCheck } from '../../scripts/site/read-content.ts';
import { ATTACKS } from './attacks.ts';
import { inFolder, TODAY } from './small-archive.ts';

process.on('message', name => {
  const files = ATTACKS.get(String(name)) ?? {};
  process.send?.(inFolder(files, content => countRead(content)));
});
process.send?.('ready');

function countRead(content: string): number {
  const { archive } = readAndCheck({ content, today: TODAY });
  return archive.committees.reduce((sum, { meetings }) => sum + meetings.length, 0);
}
