// Gets the files of the index. Each is a classic script that calls one function, `P("a3/x81k","…")`, because from a
// folder on disk a page may load nothing else; a worker fetches the same file and reads the call.

import type { Load } from './root.ts';

/** So long one attempt may take, in milliseconds: a telephone at the edge of its network needs some seconds. */
const PATIENCE = 15_000;
const PAUSE_BEFORE_RETRY = 500;

/** A file that is not there will not be there a moment later: it is of an older release. */
const GONE = 'Gone';

/**
 * Loads files below a folder. What is loaded anew is asked of the host even where the browser has it: an index that
 * was replaced since the page was opened has other files.
 */
export function filesBelow(folder: string, isAnew: boolean): Load {
  const get = 'document' in globalThis ? inject : fetchPayload;
  return async <Payload>(name: string): Promise<Payload> => {
    const address = `${folder}${name}.js`;
    const attempt = async (): Promise<Payload> => (await inTime(get(address, isAnew))) as Payload;
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof Error && error.name === GONE) throw error;
      await pause(PAUSE_BEFORE_RETRY);
      return attempt();
    }
  };
}

async function fetchPayload(address: string, isAnew: boolean): Promise<unknown> {
  const response = await fetch(address, { cache: isAnew ? 'no-cache' : 'default' });
  if (response.ok) return payloadOf(await response.text()) ?? run(address);
  const failure = new Error(`${address}: ${response.status}`);
  if (response.status === 404 || response.status === 410) failure.name = GONE;
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

/** A stemmer is a program, and the policy of the pages lets no text be run; a file of the site it does. */
function run(address: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    Object.assign(globalThis, { P: (_: string, payload: unknown) => resolve(payload) });
    (globalThis as unknown as { importScripts: (address: string) => void }).importScripts(address);
    reject(new Error(`${address} is no file of the index.`));
  });
}

const waiting = new Map<unknown, (payload: unknown) => void>();

// What the files call on a page. The element that runs says which of them it is.
if ('document' in globalThis) {
  Object.assign(globalThis, {
    P: (_: string, payload: unknown) => waiting.get(document.currentScript)?.(payload),
  });
}

function inject(address: string, isAnew: boolean): Promise<unknown> {
  const script = document.createElement('script');
  const done = new Promise<unknown>((resolve, reject) => {
    waiting.set(script, resolve);
    script.onerror = () => reject(new Error(`${address} could not be loaded.`));
    // Where it has called, this comes too late to matter.
    script.onload = () => reject(new Error(`${address} is no file of the index.`));
  });
  script.src = isAnew ? `${address}?${Date.now()}` : address;
  document.head.append(script);
  return done.finally(() => {
    waiting.delete(script);
    script.remove();
  });
}

function inTime<Value>(loading: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The index did not come in time.')), PATIENCE);
    loading.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));
