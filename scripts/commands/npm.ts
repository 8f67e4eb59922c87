// Runs npm in the folder of a site.

import { spawnSync } from 'node:child_process';

export interface NpmAnswer {
  readonly isDone: boolean;
  readonly output: string;
}

/** `shows` lets npm write to the terminal itself, which is slow work that one wants to see. */
export function runNpm(
  args: readonly string[],
  { shows = false }: { readonly shows?: boolean } = {},
): NpmAnswer {
  const [program, ...first] = npmProgram();
  const { status, stdout } = spawnSync(program, [...first, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', shows ? 'inherit' : 'pipe', 'inherit'],
    // There npm is a script of the shell's.
    shell: first.length === 0 && process.platform === 'win32',
  });
  return { isDone: status === 0, output: stdout ?? '' };
}

/** The very npm that runs us, where one does: https://docs.npmjs.com/cli/using-npm/scripts#packagejson-vars */
function npmProgram(): readonly [string, ...string[]] {
  const running = process.env['npm_execpath'] ?? '';
  return /npm-cli\.c?js$/.test(running) ? [process.execPath, running] : ['npm'];
}
