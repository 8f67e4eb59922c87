// What a site on the web shows of the files that its list names. What else it has cannot be asked for.

import { createHash } from 'node:crypto';
import { readChecksums } from '../files/checksums.ts';
import { type Held, type HeldFile, LEDGER, LIST, named, type OnFile, SIGNATURE } from './held.ts';

/** So many are asked for at a time, and so long, in milliseconds, each may take. */
const AT_ONCE = 8;
const PATIENCE = 60_000;

export async function heldOnWeb(site: string, onFile: OnFile): Promise<Held> {
  const root = site.replace(/\/*$/, '/');
  const texts = new Map<string, Buffer>();
  for (const name of [LIST, SIGNATURE, LEDGER]) {
    const found = await ask(root, name);
    if (Buffer.isBuffer(found)) texts.set(name, found);
    else if (name === LIST) return { files: new Map(found ? [[LIST, found]] : []), texts, isWhole: false };
  }
  const names = readChecksums(texts.get(LIST)?.toString('utf8') ?? '').map(({ path }) => path);
  const files = new Map<string, HeldFile>();
  const waiting = [...names];
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const found = await ask(root, name);
      if (found !== undefined)
        files.set(
          named(name),
          Buffer.isBuffer(found) ? { sha256: createHash('sha256').update(found).digest('hex') } : found,
        );
      onFile(files.size, names.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { files, texts, isWhole: false };
}

/** Undefined where the host has no such file. */
async function ask(root: string, name: string): Promise<Buffer | { readonly unread: string } | undefined> {
  const address = root + name.split('/').map(encodeURIComponent).join('/');
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    if (response.status === 404 || response.status === 410) return undefined;
    if (!response.ok) return { unread: `the host answers ${response.status}` };
    return Buffer.from(await response.arrayBuffer());
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return { unread: cause instanceof Error ? cause.message : String(cause) };
  }
}
