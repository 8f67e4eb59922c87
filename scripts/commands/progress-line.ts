// How far a command is, on one line of a terminal.

import { count } from './messages.ts';

/** What is being done, and how far it is from 0 to 1 where that is known. */
export type ShowProgress = (doing: string, part?: number) => void;

/** Milliseconds in which a command shows nothing: it may be done. */
const QUICK = 500;
/** Milliseconds between two lines: quicker ones nobody can read. */
const BETWEEN = 100;
/** Seconds after which what was done of a step tells how long the rest will take. */
const TELLING = 2;

export interface Terminal {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** Shows nothing where nobody watches: in a file, in a CI service. `now` tells milliseconds. */
export function progressLine(
  terminal: Terminal = process.stderr,
  now: () => number = () => performance.now(),
): { readonly show: ShowProgress; readonly clear: () => void } {
  const started = now();
  let shownAt = Number.NEGATIVE_INFINITY;
  let shown = false;
  let step = { doing: '', began: started };
  return {
    show: (doing, part) => {
      const at = now();
      if (doing !== step.doing) step = { doing, began: at };
      if (!terminal.isTTY || at - started < QUICK || at - shownAt < BETWEEN) return;
      shownAt = at;
      shown = true;
      terminal.write(`\r\u001B[K${doing}${howFar((at - step.began) / 1000, part)}`);
    },
    clear: () => {
      if (shown) terminal.write('\r\u001B[K');
    },
  };
}

/** " 40%, about 12 seconds left". */
function howFar(seconds: number, part: number | undefined): string {
  if (part === undefined) return '';
  const percent = ` ${Math.round(part * 100)}%`;
  return seconds < TELLING || part <= 0 ? percent : `${percent}, ${timeLeft((seconds * (1 - part)) / part)}`;
}

function timeLeft(seconds: number): string {
  if (seconds < 1) return 'nearly done';
  if (seconds < 90) return `about ${count(Math.round(seconds), 'second')} left`;
  return `about ${count(Math.round(seconds / 60), 'minute')} left`;
}
