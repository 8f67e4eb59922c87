// The lines of a file as the clerk typed them.

import { withShortSpaces } from '../model/short-spaces.ts';
import type { SourceText } from './rule.ts';

export function sourceText(file: string, text: string): SourceText {
  const lines = withShortSpaces(text.replace(/^\uFEFF/, '')).split(/\r\n?|\n/);
  const isDashes = (line: string): boolean => /^---[ \t]*$/.test(line);
  // Empty lines above the first dashes are a slip that the reader forgives.
  const start = lines.findIndex(line => line.trim() !== '');
  const end = isDashes(lines[start] ?? '')
    ? lines.findIndex((line, index) => index > start && isDashes(line))
    : -1;
  return { file, lines, headLines: end + 1 };
}

type IsOutside = (index: number) => boolean;

/** Many rules ask it of the same lines. */
const known = new WeakMap<readonly string[], IsOutside>();

/** Whether a line, from 0, is outside fenced code. */
export function isOutsideCode(lines: readonly string[]): IsOutside {
  const isOutside = known.get(lines) ?? findOutside(lines);
  known.set(lines, isOutside);
  return isOutside;
}

function findOutside(lines: readonly string[]): IsOutside {
  if (!lines.some(line => FENCE.test(line))) return () => true;
  let fence = '';
  const inside = lines.map(line => {
    const mark = FENCE.exec(line)?.[1] ?? '';
    const was = fence;
    if (fence === '' && mark !== '') fence = mark.slice(0, 3);
    else if (fence !== '' && mark.startsWith(fence)) fence = '';
    return was !== '' || mark !== '';
  });
  return index => inside[index] !== true;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
