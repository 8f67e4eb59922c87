// Loads the files of the index. Each is a classic script that calls one function, `P("a3/x81k","…")`, because a page opened
// from disk may load nothing but scripts. From a server, the same file is fetched and its text is read: that is faster than
// running it, and also works in a worker.

import type { Load } from '../../shared/search/root.ts';
import { cached } from './cached.ts';

/** How many milliseconds one attempt may take: a telephone with a weak signal needs some seconds. */
const PATIENCE = 15_000;
const PAUSE_BEFORE_RETRY = 500;

/** A missing file is not asked for again: the page belongs to an older release. */
const GONE = 'Gone';

/**
 * Loads files below a folder, each once. What is loaded anew is asked of the host even where the browser has it: an
 * index that was replaced since the page was opened has other files.
 *
 * @param root What the file "root" hands over, where that is known.
 */
export function filesBelow(folder: string, isAnew: boolean, root?: string): Load {
  const get = folder.startsWith('http') ? fetchPayload : inject;
  return cached(async (name: string) => {
    if (root && name === 'root') return root;
    const address = `${folder}${name}.js`;
    const attempt = (): Promise<unknown> =>
      inTime((isAnew ? undefined : takeSent(address)) ?? get(address, isAnew));
    return attempt().catch(async (error: Error) => {
      if (error.name === GONE) throw error;
      await pause(PAUSE_BEFORE_RETRY);
      return attempt();
    });
  }) as Load;
}

async function fetchPayload(address: string, isAnew: boolean): Promise<unknown> {
  const response = await fetch(address, { cache: isAnew ? 'no-cache' : 'default' });
  if (response.ok) return payloadOf(await response.text()) ?? run(address);
  const failure = new Error(`${address}: ${response.status}`);
  if ([404, 410].includes(response.status)) failure.name = GONE;
  throw failure;
}

/** `P("root","text")` => `text`; undefined where it hands over something else than a text. */
function payloadOf(source: string): string | undefined {
  try {
    const [, payload]: readonly string[] = JSON.parse(`[${source.slice(2, source.lastIndexOf(')'))}]`);
    return payload;
  } catch {
    return undefined;
  }
}

/** Loads a stemmer. It is a program: the pages' security policy lets a file of the site run, but not a text. */
function run(address: string): Promise<unknown> {
  if ('document' in globalThis) return inject(address, false);
  return new Promise(resolve => {
    Object.assign(globalThis, { P: (_: string, payload: unknown) => resolve(payload) });
    (globalThis as unknown as { importScripts: (address: string) => void }).importScripts(address);
  });
}

const waiting = new Map<unknown, (payload: unknown) => void>();
/** Files that the page itself has requested, by address, so that they arrive together with this script. */
const sent = new Map<string, Promise<unknown>>();

// The function that the files call on a page. The script element that is running tells which file it is.
if ('document' in globalThis) {
  Object.assign(globalThis, {
    P: (_: string, payload: unknown) => waiting.get(document.currentScript)?.(payload),
  });
  // They follow this script and are deferred as it is, so that none of them has run or failed yet.
  for (const script of document.querySelectorAll<HTMLScriptElement>('script[data-index]')) {
    const payload = payloadFrom(script);
    payload.catch(() => {});
    sent.set(script.src, payload);
  }
}

/** A file that the page has requested. If that failed, we request it ourselves next time. */
function takeSent(address: string): Promise<unknown> | undefined {
  const payload = sent.get(address);
  sent.delete(address);
  return payload;
}

function inject(address: string, isAnew: boolean): Promise<unknown> {
  const script = document.createElement('script');
  const payload = payloadFrom(script);
  script.src = isAnew ? `${address}?${Date.now()}` : address;
  document.head.append(script);
  return payload;
}

/** Waits for the text of a script that has not run yet. */
function payloadFrom(script: HTMLScriptElement): Promise<unknown> {
  const done = new Promise<unknown>((resolve, reject) => {
    waiting.set(script, resolve);
    // If the script has called our function, its `load` event no longer matters.
    script.onerror = script.onload = () => reject(new Error(`${script.src} could not be loaded.`));
  });
  return done.finally(() => {
    waiting.delete(script);
    script.remove();
  });
}

function inTime<Value>(loading: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Timed out.')), PATIENCE);
    loading.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));
