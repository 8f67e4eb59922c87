// Somebody at a terminal: types each answer when the question that it belongs to is seen.

import { PassThrough, Writable } from 'node:stream';
import type { Terminal } from '../../scripts/commands/questions.ts';

export const ENTER = '\r';
export const DOWN = '\u001B[B';
export const UP = '\u001B[A';
export const CTRL_C = '\u0003';
export const CTRL_U = '\u0015';

export interface Typist {
  readonly terminal: Terminal;
  /** All that was shown so far. */
  readonly shown: () => string;
}

export function typist(...answers: readonly (readonly [seen: RegExp, keys: string])[]): Typist {
  const input = new PassThrough();
  const waiting = [...answers];
  let shown = '';
  let unanswered = '';
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      shown += chunk;
      unanswered += chunk;
      const [seen, keys] = waiting[0] ?? [];
      if (seen?.test(unanswered)) {
        waiting.shift();
        unanswered = '';
        setImmediate(() => input.write(keys));
      }
      done();
    },
  });
  // Each question ends what it wrote to, but for a real terminal; the next one goes on there.
  output.end = () => output;
  return { terminal: { input, output }, shown: () => shown };
}
