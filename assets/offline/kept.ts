// What is kept on this device. Each committee has a cache of its own, named by the site's root, since several sites may
// stand below one host; what their pages share (style sheet, home page) stands in one more.

/** What is kept of a committee, noted in its cache. */
export interface Kept {
  readonly name: string;
  readonly committee: string;
  readonly pages: number;
  readonly papers: number;
  readonly bytes: number;
  /** When it was last brought up to date: ISO 8601. */
  readonly on: string;
  /** False while pages are still to be fetched. */
  readonly isComplete: boolean;
}

/** The hash and the day of what is kept, noted as headers of each file. */
export const HASH = 'x-minutebook-hash';
const KEPT_ON = 'x-minutebook-kept-on';

const SHARED = '/shared';
const prefix = (root: string): string => `minutebook ${new URL(root).pathname} `;
const noteAddress = (root: string, committee: string): string => `${root}${committee}/kept.json`;

export const openKept = (root: string, committee: string): Promise<Cache> =>
  caches.open(prefix(root) + committee);
export const openShared = (root: string): Promise<Cache> => caches.open(prefix(root) + SHARED);

/** Every committee that is kept, wholly or in part. */
export async function allKept(root: string): Promise<readonly Kept[]> {
  const names = (await caches.keys()).filter(name => name.startsWith(prefix(root)));
  const notes = names.map(name => readNote(root, name.slice(prefix(root).length)));
  return (await Promise.all(notes)).filter(note => note !== undefined);
}

export async function readNote(root: string, committee: string): Promise<Kept | undefined> {
  if (!(await caches.has(prefix(root) + committee))) return undefined;
  const note = await (await openKept(root, committee)).match(noteAddress(root, committee));
  return note?.json();
}

export async function writeNote(root: string, kept: Kept): Promise<void> {
  const cache = await openKept(root, kept.committee);
  await cache.put(noteAddress(root, kept.committee), new Response(JSON.stringify(kept)));
}

/** Removes a committee; with the last also what all shared. True where nothing is kept any more. */
export async function removeKept(root: string, committee: string): Promise<boolean> {
  await caches.delete(prefix(root) + committee);
  const isLast = (await allKept(root)).length === 0;
  if (isLast) await caches.delete(prefix(root) + SHARED);
  return isLast;
}

export interface Found {
  readonly cache: Cache;
  readonly address: string;
  readonly response: Response;
  /** The day as of which it is known to be so: ISO 8601. */
  readonly on: string;
}

/** The file kept for an address, whatever is asked of it behind `?` or `#`. */
export async function findKept(root: string, asked: string): Promise<Found | undefined> {
  const url = new URL(asked);
  const address = url.origin + url.pathname.replace(/\/index\.html$/, '/');
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix(root))) continue;
    const cache = await caches.open(name);
    const response = await cache.match(address);
    if (!response) continue;
    const note = await readNote(root, name.slice(prefix(root).length));
    const fetched = response.headers.get(KEPT_ON) ?? '';
    // Bringing up to date fetches only what has changed, but makes all of it current.
    const on = note?.isComplete && note.on > fetched ? note.on : fetched;
    return { cache, address, response, on };
  }
  return undefined;
}

/** A response as it is kept: its content is no longer packed, and it bears its hash and the day. */
export async function keepable(response: Response, hash: string): Promise<Response> {
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
  headers.set(HASH, hash);
  headers.set(KEPT_ON, new Date().toISOString());
  return new Response(await response.blob(), { headers });
}
