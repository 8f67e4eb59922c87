// Programs that a machine may have or lack: what is not there is passed over, and said so.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** For the `skip` of a test: false where one of the files is there, else what to install. */
export const unlessThere = (files: readonly string[], install: string): string | false =>
  files.some(file => existsSync(file)) ? false : `not installed: ${install}`;

export const isRunnable = (program: string, ...args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;

export const firstThere = (files: readonly string[]): string => files.find(file => existsSync(file)) ?? '';
