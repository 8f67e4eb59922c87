// Stores a committee's files on this device: fetches those that are new or changed, and deletes those no longer published.

import * as words from '#browser-words/keep.ts';
import type { ListedFile, OfflineList } from '../../shared/offline-list.ts';
import { HASH, type Kept, keepable, openKept, openShared, readNote, removeKept, writeNote } from './kept.ts';

/** Why the files could not be stored, for the reader. */
export class Refusal extends Error {}

export interface Keeping {
  /** The site's root, ending in `/`. */
  readonly root: string;
  readonly committee: string;
  readonly list: OfflineList;
  readonly withPapers: boolean;
  /** Is told how many files are stored, of how many. */
  readonly onFile: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

const AT_ONCE = 4;
/** Browsers need more space than the bytes themselves. */
const ALLOWANCE = 1.2;

export const sizeOf = (files: readonly ListedFile[]): number =>
  files.reduce((sum, [, , bytes]) => sum + bytes, 0);

/** Returns what is now stored. Throws a `Refusal` where the device has no space or the network fails. */
export async function keep(keeping: Keeping): Promise<Kept> {
  const { root, committee } = keeping;
  const before = await readNote(root, committee);
  try {
    return await fetchAll(keeping, before?.isComplete ?? false);
  } catch (error) {
    if (!isOutOfRoom(error)) throw error;
    // What was stored before stays.
    if (!before?.isComplete) await removeKept(root, committee);
    throw new Refusal(words.noRoom);
  }
}

async function fetchAll(
  { root, committee, list, withPapers, onFile, signal }: Keeping,
  isKeptBefore: boolean,
): Promise<Kept> {
  const own = withPapers ? [...list.pages, ...list.papers] : list.pages;
  await assertRoomFor(isKeptBefore ? 0 : sizeOf([...own, ...list.shared]));
  const stores = [
    { cache: await openShared(root), files: list.shared },
    { cache: await openKept(root, committee), files: own },
  ];
  const todo = (await Promise.all(stores.map(({ cache, files }) => notYetKept(cache, files, root)))).flat();
  await assertRoomFor(sizeOf(todo.map(({ file }) => file)));
  const note: Kept = {
    ...{ name: list.name, committee, bytes: sizeOf(own), on: new Date().toISOString(), isComplete: false },
    ...{ pages: countPages(list.pages), papers: withPapers ? list.papers.length : 0 },
  };
  if (!isKeptBefore) await writeNote(root, note);
  const of = own.length + list.shared.length;
  let done = of - todo.length;
  onFile(done, of);
  await inParallel(todo, async ({ cache, file }) => {
    await fetchInto(cache, file, root, signal);
    done += 1;
    onFile(done, of);
  });
  for (const { cache, files } of stores) await dropOthers(cache, files, root);
  const kept = { ...note, isComplete: true };
  await writeNote(root, kept);
  return kept;
}

/** Without the pictures that pages show. */
export const countPages = (pages: readonly ListedFile[]): number =>
  pages.filter(([address]) => /(?:^|\/|\.html?)$/.test(address)).length;

interface Task {
  readonly cache: Cache;
  readonly file: ListedFile;
}

async function notYetKept(
  cache: Cache,
  files: readonly ListedFile[],
  root: string,
): Promise<readonly Task[]> {
  const tasks = await Promise.all(
    files.map(async file => {
      const known = await cache.match(root + file[0]);
      return known?.headers.get(HASH) === file[1] ? [] : [{ cache, file }];
    }),
  );
  return tasks.flat();
}

async function assertRoomFor(bytes: number): Promise<void> {
  const { quota, usage = 0 } = await navigator.storage.estimate();
  if (quota !== undefined && bytes * ALLOWANCE > quota - usage) throw new Refusal(words.noRoom);
}

const isOutOfRoom = (error: unknown): boolean =>
  (error instanceof Refusal && error.message === words.noRoom) ||
  (error instanceof DOMException && error.name === 'QuotaExceededError');

async function fetchInto(
  cache: Cache,
  [address, hash]: ListedFile,
  root: string,
  signal: AbortSignal,
): Promise<void> {
  const response = await fetch(root + address, { cache: 'no-cache', signal }).catch((error: unknown) => {
    throw signal.aborted ? error : new Refusal(words.noNetwork);
  });
  // Without a connection the service worker answers with the copy that is already stored.
  if (response.headers.has(HASH)) throw new Refusal(words.noNetwork);
  // The site was published again after its list was fetched: this page no longer exists.
  if (response.status === 404 || response.status === 410) return;
  if (!response.ok) throw new Refusal(words.siteError(response.status));
  const file = await keepable(response, hash).catch((error: unknown) => {
    throw signal.aborted ? error : new Refusal(words.noNetwork);
  });
  await cache.put(root + address, file);
}

async function inParallel<Job>(jobs: readonly Job[], work: (job: Job) => Promise<void>): Promise<void> {
  const waiting = [...jobs];
  const next = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await work(job);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  } finally {
    waiting.length = 0;
  }
}

async function dropOthers(cache: Cache, files: readonly ListedFile[], root: string): Promise<void> {
  const wanted = new Set(files.map(([address]) => root + address));
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
}
