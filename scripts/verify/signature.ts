// Who signed a list of checksums, asked of ssh-keygen, which comes with every system: no key passes through our hands.
// https://man.openbsd.org/ssh-keygen#ALLOWED_SIGNERS

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SIGNATURE } from './held.ts';

/** What a signature is for, so that one made for mail or for code is not taken for it. */
const NAMESPACE = 'minutebook';

/** As it is typed: `ssh-keygen -Y sign -f KEY -n minutebook manifest.sha256`. */
export const SIGN = `ssh-keygen -Y sign -f KEY -n ${NAMESPACE}`;

export type Signature =
  | { readonly by: string }
  /** The signature is none of these signers', or of another list. */
  | { readonly wrong: true }
  | { readonly unasked: 'no-program' };

/** `signers` is a file of those whose signature counts. */
export function checkSignature(list: Buffer, signature: Buffer, signers: string): Signature {
  const folder = mkdtempSync(path.join(tmpdir(), 'minutebook-'));
  const file = path.join(folder, SIGNATURE);
  try {
    writeFileSync(file, signature);
    const run = (input: Buffer | undefined, ...args: readonly string[]) =>
      spawnSync('ssh-keygen', ['-Y', ...args, '-f', signers, '-s', file], {
        ...(input && { input }),
        encoding: 'utf8',
      });
    // Not handed the list: it ends without reading it, and what nobody reads is told of as a fault.
    const found = run(undefined, 'find-principals');
    if (found.error) return { unasked: 'no-program' };
    for (const by of found.stdout.split('\n').filter(name => name !== ''))
      if (run(list, 'verify', '-n', NAMESPACE, '-I', by).status === 0) return { by };
    return { wrong: true };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
