// Counts the lines that speak of decisions, and where hardly any was read tells what would read more. Each remedy is tried, so
// that the clerk is told what it would really do.

import type { FindLabel, Grammar } from '../grammar/grammar.ts';
import type { Reading } from '../model/found-by.ts';
import type { Item } from '../model/item.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';

/** One way of reading a file. */
export interface Way {
  readonly findLabel: FindLabel;
  readonly reading: Reading;
}

export interface SpokenDecisions {
  readonly file: string;
  /** The lines that speak of decisions, by their number in the file. */
  readonly lines: ReadonlyMap<number, string>;
  readonly items: readonly Item[];
  readonly way: Way;
  readonly grammar: Grammar;
  /** Reads the file again, another way. */
  readonly readAgain: (way: Way) => readonly Item[];
}

/** Fewer lines could speak of anything. */
const FEWEST = 3;
/** Below this part of the lines, hardly any decision was read: several lines may speak of one. */
const PART = 1 / 4;
const MOST_REMEDIES = 3;
/** A label that stands in a file once is a turn of phrase. */
const FEWEST_MORE = 2;

/** The lines of a text that speak of decisions; `firstLine` is that of the file. */
export function linesThatSpeak(
  text: string,
  firstLine: number,
  { speaksOfDecision }: Grammar,
): ReadonlyMap<number, string> {
  const lines = text.split('\n').map((line, index) => [index + firstLine, line] as const);
  return new Map(lines.filter(([, line]) => speaksOfDecision(line)));
}

export const countDecisions = (items: readonly Item[]): number =>
  items.reduce((sum, { decisions }) => sum + decisions.length, 0);

/** Told once a file, at the first line that speaks of a decision. */
export function unreadDecisions(spoken: SpokenDecisions): readonly Problem[] {
  const { file, lines, items } = spoken;
  const read = countDecisions(items);
  const [line] = lines.keys();
  if (line === undefined || lines.size < FEWEST || read >= lines.size * PART) return [];
  const remedies = remediesFor(spoken, read);
  return [
    {
      ...breachOf('unread-decisions'),
      file,
      line,
      message: `${lines.size} lines speak of decisions, ${read} ${read === 1 ? 'was' : 'were'} read.`,
      hint: [
        ...remedies.map(({ type, more }) => `${type} would read ${more} more`),
        `${remedies.length === 0 ? 'Begin' : 'or begin'} each with its label in a paragraph of its own: **Resolved:** That …`,
      ].join('; '),
    },
  ];
}

interface Remedy {
  /** What the clerk types. */
  readonly type: string;
  readonly more: number;
}

function remediesFor({ lines, way, grammar, readAgain }: SpokenDecisions, read: number): readonly Remedy[] {
  const tried = (type: string, changed: Partial<Way>): Remedy => ({
    type,
    more: countDecisions(readAgain({ ...way, ...changed })) - read,
  });
  return [
    ...(way.reading === 'marked' ? [tried('`reading: words` in site.yaml', { reading: 'words' })] : []),
    ...likelyLabels(lines.values(), grammar).map(label => {
      const own = grammar.labelFinder([label]);
      const findLabel: FindLabel = text => way.findLabel(text) ?? own(text);
      return tried(`\`decision-labels: [${label}]\` in site.yaml`, { findLabel });
    }),
  ]
    .filter(({ more }) => more >= FEWEST_MORE)
    .sort((a, b) => b.more - a.more)
    .slice(0, MOST_REMEDIES - 1);
}

/** The two labels with which most of the lines begin. */
function likelyLabels(lines: Iterable<string>, { labelTried }: Grammar): readonly string[] {
  const counts = new Map<string, { readonly label: string; count: number }>();
  for (const line of lines) {
    const label = labelTried(line);
    if (label === undefined) continue;
    const known = counts.get(label.toLowerCase()) ?? { label, count: 0 };
    known.count += 1;
    counts.set(label.toLowerCase(), known);
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, 2)
    .map(({ label }) => label);
}
