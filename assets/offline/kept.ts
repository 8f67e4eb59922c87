// What is stored on this device. Each committee has its own cache; one more holds what all pages share (style sheet, home
// page). The names of the caches contain the site's root, since one host may serve several sites.

/** What is stored of a committee; a note in its cache says so. */
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

/** The headers that hold the hash and the day of each stored file. */
export const HASH = 'x-minutebook-hash';
const KEPT_ON = 'x-minutebook-kept-on';

const SHARED = '/shared';
const prefix = (root: string): string => `minutebook ${new URL(root).pathname} `;
const noteAddress = (root: string, committee: string): string => `${root}${committee}/kept.json`;

export const openKept = (root: string, committee: string): Promise<Cache> =>
  caches.open(prefix(root) + committee);
export const openShared = (root: string): Promise<Cache> => caches.open(prefix(root) + SHARED);

/** Every committee that is stored, wholly or in part. */
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

/** Removes a committee, and with the last one also what all shared. Returns whether nothing is stored any more. */
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
  /** The day on which this was last known to be so: ISO 8601. */
  readonly on: string;
}

/** The stored file for an address; what follows `?` or `#` does not matter. */
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
    // An update fetches only what has changed, but all of it is then current.
    const on = note?.isComplete && note.on > fetched ? note.on : fetched;
    return { cache, address, response, on };
  }
  return undefined;
}

/** A response as it is stored: not compressed, with its hash and the day as headers. */
export async function keepable(response: Response, hash: string): Promise<Response> {
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
  headers.set(HASH, hash);
  headers.set(KEPT_ON, new Date().toISOString());
  return new Response(await response.blob(), { headers });
}
