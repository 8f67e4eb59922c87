// Runs the engine in a worker, so that a search never delays typing. Holds both sides: the worker's and the page's.

import type { Engine } from '../../shared/search/engine.ts';
import { parseRoot } from '../../shared/search/root.ts';
import { createEngine } from './create-engine.ts';
import { filesBelow } from './loading.ts';

/** The first message to the worker says where the index is, and hands over its root. */
interface Start {
  readonly folder: string;
  readonly isAnew: boolean;
  readonly root: string;
}

type Method = keyof Engine;

interface Call {
  readonly id: number;
  readonly method: Method;
  readonly argument: unknown;
}

type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: string };

export interface RunningEngine extends Engine {
  /** Ends the worker, if there is one. */
  readonly stop?: () => void;
}

/** What this same script does in a worker: it answers calls. */
export function answerCalls(): void {
  let engine: Engine | undefined;
  addEventListener('message', ({ data }: MessageEvent<Start | Call>) => {
    if ('folder' in data) engine = createEngine(filesBelow(data.folder, data.isAnew, data.root));
    else if (engine) void answerCall(engine, data).then(reply => postMessage(reply));
  });
}

async function answerCall(engine: Engine, { id, method, argument }: Call): Promise<Reply> {
  try {
    // The page calls by the same interface, so that each argument fits its method.
    return { id, value: await engine[method](argument as never) };
  } catch (error) {
    return { id, failure: String(error) };
  }
}

/** Up to this many documents, searching on the page takes less time than starting a worker. */
const FEW_DOCUMENTS = 10_000;

let mayStartWorker = location.protocol !== 'file:';

/** Starts an engine: of a large index in a worker, where one may start; else on the page. Addresses are whole. */
export async function startEngine(script: string, folder: string, isAnew: boolean): Promise<RunningEngine> {
  const load = filesBelow(folder, isAnew);
  const root = await load('root');
  if (mayStartWorker && parseRoot(root).documents > FEW_DOCUMENTS) {
    try {
      return engineInWorker(new Worker(script), { folder, isAnew, root });
    } catch {
      mayStartWorker = false;
    }
  }
  return createEngine(load);
}

function engineInWorker(worker: Worker, start: Start): RunningEngine {
  const calls = new Map<number, { resolve: (value: never) => void; reject: (reason: Error) => void }>();
  let last = 0;
  const stop = (): void => {
    worker.terminate();
    for (const { reject } of calls.values()) reject(new Error('Stopped.'));
    calls.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    const call = calls.get(data.id);
    calls.delete(data.id);
    if ('failure' in data) call?.reject(new Error(data.failure));
    else call?.resolve(data.value as never);
  };
  // It could not start, or broke: the next engine runs on the page.
  worker.onerror = () => {
    mayStartWorker = false;
    stop();
  };
  worker.postMessage(start);
  const call = <Value>(method: Method, argument?: unknown): Promise<Value> =>
    new Promise<Value>((resolve, reject) => {
      last += 1;
      calls.set(last, { resolve, reject });
      worker.postMessage({ id: last, method, argument } satisfies Call);
    });
  return {
    search: question => call('search', question),
    counts: question => call('counts', question),
    countBytes: () => call('countBytes'),
    hits: documents => call('hits', documents),
    passages: documents => call('passages', documents),
    foundWords: documents => call('foundWords', documents),
    stop,
  };
}
