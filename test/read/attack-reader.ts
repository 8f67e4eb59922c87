// A process that reads attacks, one after the other. One that it is not done with in time ends it; the next begins a new one.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { AttackRead } from './read-attack.ts';

export interface AttackReader {
  /** What was read of an attack; undefined where the process was not done in time, or fell. */
  readonly read: (name: string, share: number) => Promise<AttackRead | undefined>;
  readonly end: () => void;
}

export function attackReader({ longest }: { readonly longest: number }): AttackReader {
  let child: Promise<ChildProcess> | undefined;
  const end = async (): Promise<void> => {
    (await child)?.kill('SIGKILL');
    child = undefined;
  };
  return {
    read: async (name, share) => {
      child ??= started();
      const reading = await child;
      reading.send({ name, share });
      const answer = await Promise.race([once(reading, 'message'), once(reading, 'exit'), late(longest)]);
      const [read] = answer as [AttackRead | number | undefined | null];
      if (read && typeof read === 'object') return read;
      await end();
      return undefined;
    },
    end: () => void end(),
  };
}

async function started(): Promise<ChildProcess> {
  const child = fork(path.join(import.meta.dirname, 'read-attack.ts'), { execArgv: ['--import', 'tsx'] });
  await once(child, 'message');
  return child;
}

const late = (milliseconds: number): Promise<readonly []> =>
  new Promise(resolve => {
    setTimeout(() => resolve([]), milliseconds).unref();
  });
