// How well minutes are read: what the program reads of a content folder, held line by line against what a careful person reads
// there. Labels lie in a folder like the content's, `finance/2026-03-05.labels` for `finance/2026-03-05.md`; README.md says how
// they are written.
//   node --import tsx test/reading/score.ts LABELS… [--content DIR] [--misses] [--only ROW]

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { readingOf } from '../../scripts/reading/line-reading.ts';
import { compareReading, type Outcome, ROWS, type Row } from './compare.ts';
import { readLabels } from './labels.ts';

export interface Scored {
  /** Path in the content folder. */
  readonly file: string;
  readonly outcomes: readonly Outcome[];
}

export interface Figures {
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
}

/** Every labelled file of a content folder. A label for a file that is not read is a mistake, and no miss. */
export function scoreFolder(labels: string, content = labels): readonly Scored[] {
  const { archive } = readArchive(content);
  const meetings = archive.committees.flatMap(committee => committee.meetings);
  const byFile = new Map(meetings.map(meeting => [meeting.source.file, meeting]));
  return labelFiles(labels).map(name => {
    const file = name.replace(/\.labels$/, '.md');
    const meeting = byFile.get(file);
    if (!meeting) throw new Error(`${name}: there are no minutes ${file} in ${content}.`);
    try {
      const read = readLabels(readFileSync(path.join(labels, name), 'utf8'));
      return { file, outcomes: compareReading(readingOf(meeting), read) };
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  });
}

const labelFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.labels'))
    .map(file => file.replaceAll(path.sep, '/'))
    .sort();

export function figuresOf(scored: readonly Scored[], row: Row): Figures {
  const of = scored.flatMap(({ outcomes }) => outcomes.filter(outcome => outcome.row === row));
  const count = (is: Outcome['is']): number => of.filter(outcome => outcome.is === is).length;
  const right = count('right');
  return { labelled: right + count('missed'), found: right + count('false'), right };
}

/** 1 where nothing could be wrong: nothing was found, so nothing false; nothing was there, so nothing was missed. */
export const precisionOf = ({ found, right }: Figures): number => (found === 0 ? 1 : right / found);
export const recallOf = ({ labelled, right }: Figures): number => (labelled === 0 ? 1 : right / labelled);

/** The folder of a committee. */
const collectionOf = ({ file }: Scored): string => file.split('/')[0] ?? '';

function tableOf(title: string, scored: readonly Scored[]): string {
  const rows = ROWS.map(row => ({ row, figures: figuresOf(scored, row) })).filter(
    ({ figures: { labelled, found } }) => labelled + found > 0,
  );
  const cell = (figure: number | string): string =>
    (typeof figure === 'string' ? figure : figure.toFixed(2)).padStart(9);
  return [
    `${title} (${scored.length} ${scored.length === 1 ? 'file' : 'files'})`.padEnd(28) +
      ['labelled', 'found', 'right', 'precision', 'recall'].map(word => word.padStart(10)).join(''),
    ...rows.map(({ row, figures }) =>
      [
        `  ${row}`.padEnd(28),
        ...[figures.labelled, figures.found, figures.right].map(String).map(cell),
        figures.found === 0 ? cell('–') : cell(precisionOf(figures)),
        figures.labelled === 0 ? cell('–') : cell(recallOf(figures)),
      ].join(' '),
    ),
  ].join('\n');
}

const linesOf = (scored: readonly Scored[], only: string | undefined): readonly string[] =>
  scored.flatMap(({ file, outcomes }) =>
    outcomes
      .filter(({ is, row }) => is !== 'right' && (only === undefined || row.startsWith(only)))
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
      .map(({ is, line, what }) => `${file}:${line ?? '-'}  ${is.padEnd(6)}  ${what}`),
  );

if (process.argv[1] === import.meta.filename) main();

function main(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { content: { type: 'string' }, misses: { type: 'boolean' }, only: { type: 'string' } },
  });
  const scored = positionals.flatMap(labels => scoreFolder(labels, values.content));
  const collections = [...new Set(scored.map(collectionOf))];
  const tables = collections.map(name =>
    tableOf(
      name,
      scored.filter(one => collectionOf(one) === name),
    ),
  );
  console.log([...tables, tableOf('All', scored)].join('\n\n'));
  if (values.misses) console.log(`\n${linesOf(scored, values.only).join('\n')}`);
}
