// The words of withheld papers, as far as the history of the folder has them: PDFs and files of Word are read as for the search.

import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import type { FromCache } from '../../files/from-cache.ts';
import { extensionOf } from '../../model/paper.ts';
import { canRead, type PaperReader } from '../../search/papers/read-paper.ts';
import type { Version } from './history.ts';

/** Counted up when the same paper would be read otherwise. */
const VERSION = '1';

/** Empty where a paper has no words that can be read, such as a picture. */
export async function wordsOf(
  { file, bytes }: Version,
  reader: PaperReader,
  fromCache: FromCache,
): Promise<string> {
  const extension = extensionOf(file);
  if (!canRead(extension)) return bytes.subarray(0, 8000).includes(0) ? '' : bytes.toString();
  const { name, key } = lockOf(bytes);
  const kept = await fromCache('withheld-words', [VERSION, extension, name], async () => {
    const reading = await reader.read(extension, bytes);
    return locked('text' in reading ? reading.text : '', key);
  });
  return unlocked(kept, key);
}

/**
 * No cache may keep words that nobody may read. So they are locked by the paper itself: who has that can read them anyway, and
 * a key that locks one text alone needs no other beginning.
 */
const lockOf = (bytes: Buffer): { readonly name: string; readonly key: Buffer } => ({
  name: createHash('sha256').update('name').update(bytes).digest('hex'),
  key: createHash('sha256').update('key').update(bytes).digest(),
});

const CIPHER = 'aes-256-ctr';
const BEGINNING = Buffer.alloc(16);

const locked = (text: string, key: Buffer): Buffer =>
  createCipheriv(CIPHER, key, BEGINNING).update(Buffer.from(text));

const unlocked = (kept: Uint8Array, key: Buffer): string =>
  createDecipheriv(CIPHER, key, BEGINNING).update(kept).toString();
