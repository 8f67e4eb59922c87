// Passes the page's questions to the engine. If the index cannot be read, it is opened once more: a new release may have
// replaced it since the page was opened, or the connection may be back.

import type { Answer, Counts, Hit, Question, Run } from '../../../shared/search/engine.ts';
import { type RunningEngine, startEngine } from '../worker.ts';

export interface Found {
  readonly question: Question;
  readonly answer: Answer;
  /** The first of the answer's documents, as many as were wanted. */
  readonly hits: readonly Hit[];
}

export interface Searching {
  readonly find: (question: Question, wanted: number) => Promise<Found>;
  readonly passagesOf: (hits: readonly Hit[]) => Promise<readonly (readonly (readonly Run[])[])[]>;
  /** The words of each that the page which opens is to mark. */
  readonly foundWordsOf: (hits: readonly Hit[]) => Promise<readonly (readonly string[])[]>;
  /** Undefined where that would load more than it is worth, unless it must. */
  readonly countsFor: (question: Question, must: boolean) => Promise<Counts | undefined>;
}

/** So many bytes counts may take that nobody has asked for. */
const UNASKED = 16 * 1024;

/** `script` is the address of this program, `folder` that of the index. */
export function startSearching(script: string, folder: string): Searching {
  // The page has sent for what it needs already.
  let engine = startEngine(script, folder, false);
  return {
    async find(question, wanted) {
      const first = engine;
      try {
        return await findWith(await first, question, wanted);
      } catch {
        // A later question may have opened it anew already.
        if (engine === first) {
          first.then(({ stop }) => stop?.()).catch(() => {});
          engine = startEngine(script, folder, true);
        }
        return findWith(await engine, question, wanted);
      }
    },
    passagesOf: async hits => (await engine).passages(hits.map(({ document }) => document)),
    foundWordsOf: async hits => (await engine).foundWords(hits.map(({ document }) => document)),
    async countsFor(question, must) {
      const { counts, countBytes } = await engine;
      return must || (await countBytes()) <= UNASKED ? counts(question) : undefined;
    },
  };
}

async function findWith(engine: RunningEngine, question: Question, wanted: number): Promise<Found> {
  const answer = await engine.search(question);
  return { question, answer, hits: await engine.hits(answer.documents.slice(0, wanted)) };
}
