// Reads and checks what it is told to, and says how many meetings it found and how much of the processor's time that took: a
// process, so that it can be ended.

import { readAndCheck } from '../../scripts/site/read-content.ts';
import { attacksOf } from './attacks.ts';
import { inFolder, TODAY } from './small-archive.ts';

export interface AttackRead {
  readonly meetings: number;
  readonly seconds: number;
}

process.on('message', ({ name, share }: { readonly name: string; readonly share: number }) => {
  const files = attacksOf(share).get(name)?.() ?? {};
  process.send?.(inFolder(files, content => read(content)));
});
process.send?.('ready');

function read(content: string): AttackRead {
  const before = process.cpuUsage();
  const { archive } = readAndCheck({ content, today: TODAY });
  const { user, system } = process.cpuUsage(before);
  return {
    meetings: archive.committees.reduce((sum, { meetings }) => sum + meetings.length, 0),
    seconds: (user + system) / 1e6,
  };
}
