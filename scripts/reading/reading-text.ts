// What was read of a file, below each of its lines, for a terminal; and as data, one record a line.
//
//   12 | On the proposal of Cllr Amber, seconded by Cllr Birch, it was agreed to paint the jetty.
//      > decision, agreed: to paint the jetty [by its words]
//      > motion by Cllr Amber, seconded by Cllr Birch, which led to the decision in line 12 [by its words]

import type { LineReading } from './line-reading.ts';
import { readingInWords } from './reading-words.ts';

/** `text` is the whole file as typed. */
export function readingAsText(readings: readonly LineReading[], text: string): string {
  const lines = text.replace(/\n$/, '').split(/\r?\n/);
  const width = String(lines.length).length;
  const told = (line: number | undefined): readonly string[] =>
    readings
      .filter(reading => reading.line === line)
      .map(reading => `${' '.repeat(width)} > ${readingInWords(reading)}`);
  return [
    ...told(undefined),
    ...lines.flatMap((line, index) => [
      `${String(index + 1).padStart(width)} | ${line}`.trimEnd(),
      ...told(index + 1),
    ]),
    '',
    summaryOf(readings),
  ].join('\n');
}

/** "Read: 4 items, 2 decisions, 1 vote." */
export function summaryOf(readings: readonly LineReading[]): string {
  const counts = SUMMED.flatMap(({ one, many, count }) => {
    const found = readings.reduce((sum, reading) => sum + count(reading), 0);
    return found === 0 ? [] : [`${found} ${found === 1 ? one : many}`];
  });
  return counts.length === 0 ? 'Nothing was read.' : `Read: ${counts.join(', ')}.`;
}

const ofKind =
  (kind: LineReading['kind']) =>
  (reading: LineReading): number =>
    reading.kind === kind ? 1 : 0;

const SUMMED: readonly {
  readonly one: string;
  readonly many: string;
  readonly count: (reading: LineReading) => number;
}[] = [
  {
    one: 'name',
    many: 'names',
    count: reading => ('names' in reading && reading.kind !== 'vote' ? reading.names.length : 0),
  },
  { one: 'item', many: 'items', count: ofKind('item') },
  { one: 'decision', many: 'decisions', count: ofKind('decision') },
  { one: 'motion', many: 'motions', count: ofKind('motion') },
  { one: 'vote', many: 'votes', count: ofKind('vote') },
  { one: 'action', many: 'actions', count: ofKind('action') },
  { one: 'interest', many: 'interests', count: ofKind('interest') },
  { one: 'approval', many: 'approvals', count: ofKind('approval') },
];

/** One JSON object a line, with `line`, `kind` and `foundBy` first. */
export const readingAsJson = (readings: readonly LineReading[]): string =>
  readings
    .map(({ line, kind, foundBy, ...rest }) => JSON.stringify({ line, kind, foundBy, ...rest }))
    .join('\n');
