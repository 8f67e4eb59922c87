// Where the items of a meeting's page begin: at their numbers, or at the bars of a table that was saved as text.

import type { PageLine } from '../html/page-lines.ts';

/** The lines of one item, and its number where that stands on a line of its own. */
export interface CutItem {
  readonly number?: string;
  readonly lines: readonly PageLine[];
  /** Whether what stands below its title are the minutes, though nothing says so. */
  readonly isMinuted?: boolean;
}

export interface CutPage {
  /** What stands above the first item. */
  readonly head: readonly PageLine[];
  readonly items: readonly CutItem[];
}

const NUMBER = /^(\d{1,4}[a-z]?(?:\/\d{1,4})?|\d{1,3}\.\d{1,2}|[A-Z]\d{1,3}|\([A-Z]\))\.?$/;

/** An item begins with its number alone on a line; numbers rise. */
export function cutAtNumbers(lines: readonly PageLine[]): CutPage {
  const starts: number[] = [];
  let last: number | undefined;
  let lastPart = 0;
  lines.forEach(({ text, raw, block }, index) => {
    const next = lines[index + 1]?.text ?? '';
    if (!NUMBER.test(text) || /^[\s\u00A0]/.test(raw) || block?.item || next === '' || NUMBER.test(next))
      return;
    const [, whole = '', part] = /^(\d+)(?:\.(\d+))?/.exec(text) ?? [];
    const value = whole === '' ? Number.NaN : Number(whole);
    // A figure alone on a line of the text is seldom the next number; "5.1" is one only where 5 was, and "5.2" behind it.
    if (last !== undefined && !(value >= last && value <= last + 20)) return;
    if (part !== undefined && Number(part) !== (value === last ? lastPart : 0) + 1) return;
    if (part !== undefined && value !== last && value !== (last ?? 0) + 1) return;
    starts.push(index);
    lastPart = part === undefined ? 0 : Number(part);
    last = Number.isNaN(value) ? last : value;
  });
  return {
    head: lines.slice(0, starts[0] ?? lines.length),
    items: starts.map((start, index) => ({
      number: (lines[start]?.text ?? '').replace(/\.$/, ''),
      lines: lines.slice(start + 1, starts[index + 1] ?? lines.length),
    })),
  };
}

/** A table whose cells were written one below the other: a rule below its head, bars between its rows. */
export const isFlatTable = (lines: readonly PageLine[]): boolean =>
  lines.some(({ text, block }) => !block && /^-+\s*\|[-|\s]*$/.test(text));

export function cutAtBars(lines: readonly PageLine[]): CutPage {
  const rule = lines.findIndex(({ text }) => /^[-|\s]{3,}$/.test(text));
  const groups: PageLine[][] = [[]];
  for (const line of lines.slice(rule + 1)) {
    if (line.text === '|') groups.push([]);
    else
      groups
        .at(-1)
        ?.push({ ...line, text: line.text.replace(/\s*\|$/, ''), raw: line.raw.replace(/\s*\|\s*$/, '') });
  }
  return {
    head: lines.slice(0, rule + 1),
    items: groups.filter(group => group.length > 0).map(group => ({ lines: group.flatMap(unjoined) })),
  };
}

const JOINT =
  /\s+(?=(?:Additional|Supporting) documents:)|\s+(?=Minutes:)|(?<=\bPDF \d+(?:\.\d+)? [KM]B)\s+|(?<=\b(?:next|future) meetings?)\s*:\s*(?:-\s*)?(?=\S)/;

/** "Budget PDF 57 KB Minutes: The report was noted." => what a page has on lines of its own. */
function unjoined(line: PageLine, index: number): readonly PageLine[] {
  if (index > 1 && !/^(?:Minutes|Additional|Supporting)/.test(line.text)) return [line];
  return line.text.split(JOINT).map(text => ({ ...line, text, raw: text }));
}
