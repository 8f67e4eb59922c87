// Lines that are set in bold from end to end.

import type { Token } from './tokens.ts';

/** Whether a line begins and ends in bold, whatever stands between: Word parts "**the 13****th** **of March**" into runs. */
export function isInBold(line: readonly Token[]): boolean {
  const shown = shownIn(line);
  return shown.at(0)?.type === 'strong_open' && shown.at(-1)?.type === 'strong_close';
}

/** Whether it is one run of bold and nothing else. */
export function isOneBold(line: readonly Token[]): boolean {
  const shown = shownIn(line);
  return isInBold(line) && shown.findIndex(({ type }) => type === 'strong_close') === shown.length - 1;
}

/** Without blanks. */
export const shownIn = (line: readonly Token[]): readonly Token[] =>
  line.filter(({ type, content }) => type !== 'text' || content.trim() !== '');
