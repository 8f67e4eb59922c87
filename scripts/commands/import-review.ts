// What a person should look at after an import, one point after the other, each with its lines in the file that was written.

import type { ContentFile } from '../import/plan.ts';
import { shortened } from '../model/shortened.ts';
import { pathFrom } from '../problem-formats/shown-path.ts';
import type { ImportReport } from './import-report.ts';
import { askNext, type Terminal } from './questions.ts';

export interface ReviewPoint {
  /** Where it stands: the file that was written, with its line where that is found; else the source. */
  readonly place: string;
  readonly message: string;
  readonly hint?: string;
  /** The lines there, with one above and one below. */
  readonly lines: readonly string[];
}

/** How many points there are: for that nothing need be looked for in the files. */
export const countPoints = ({ imported, problems }: Pick<ImportReport, 'imported' | 'problems'>): number =>
  imported.reduce((sum, { notImported }) => sum + notImported.length, problems.length);

/** The points of an import, in the order of its sources. Files that were there already, the same, are looked at too. */
export function reviewPoints(
  { imported, problems, written }: Pick<ImportReport, 'imported' | 'problems' | 'written'>,
  content: string,
): readonly ReviewPoint[] {
  const files = [...written.made, ...written.same].filter(({ path: name }) => name.endsWith('.md'));
  const of = (source: string): readonly ContentFile[] => files.filter(({ from }) => from.includes(source));
  const told = problems.map(({ file, line, message, hint }): ReviewPoint => {
    const found = findWords(of(file), quotedIn(message));
    return {
      place: found ? placeIn(content, found) : `${file}${line === undefined ? '' : `:${line}`}`,
      message,
      ...(hint !== undefined && { hint }),
      lines: found ? around(found) : [],
    };
  });
  const left = imported.flatMap(({ notImported, meetings, papers }) => {
    const source = [...meetings, ...papers][0]?.from ?? 'The source';
    return notImported.map(
      ({ text, reason, line }): ReviewPoint => ({
        place: `${source}${line === undefined ? '' : `:${line}`}`,
        message: `Not imported (${reason}): “${shortened(text, 300)}”`,
        lines: [],
      }),
    );
  });
  return [...told, ...left];
}

/** Shows the points one by one; at no terminal all at once. Returns how many were shown. */
export async function showReview(
  points: readonly ReviewPoint[],
  terminal: Terminal | undefined,
  waits: boolean,
): Promise<number> {
  const tell = (words: string): void => {
    if (terminal?.output) terminal.output.write(`${words}\n`);
    else console.log(words);
  };
  if (points.length === 0) tell('Nothing needs to be looked at.');
  for (const [index, { place, message, hint, lines }] of points.entries()) {
    tell(`\n${index + 1} of ${points.length}  ${place}`);
    for (const line of lines) tell(`    ${line}`);
    tell(`  ${message}${hint === undefined ? '' : `\n  ${hint}`}`);
    const isLast = index === points.length - 1;
    if (waits && !isLast && !(await askNext('Enter shows the next, q ends:', terminal))) return index + 1;
  }
  return points.length;
}

interface FoundLine {
  readonly file: ContentFile;
  readonly lines: readonly string[];
  /** From 0. */
  readonly index: number;
}

/** The words that a message quotes: what the point is about. */
const quotedIn = (message: string): string => /“([^”]{2,})”/.exec(message)?.[1] ?? '';

/** The line that is such words, else the first that holds them. */
function findWords(files: readonly ContentFile[], words: string): FoundLine | undefined {
  if (words === '') return undefined;
  const all = files.flatMap(file => {
    const lines = String(file.data).split('\n');
    return lines.map((line, index) => ({
      file,
      lines,
      index,
      plain: line.replace(/\\(?=[^\p{L}\p{N}\s])/gu, ''),
    }));
  });
  return all.find(({ plain }) => plain === words) ?? all.find(({ plain }) => plain.includes(words));
}

const placeIn = (content: string, { file, index }: FoundLine): string =>
  `${pathFrom(content)(file.path)}:${index + 1}`;

/** The line, and the nearest above and below that are not empty. */
function around({ lines, index }: FoundLine): readonly string[] {
  const isFilled = (line: string): boolean => line.trim() !== '';
  const above = lines.slice(0, index).findLast(isFilled);
  const below = lines.slice(index + 1).find(isFilled);
  return [above, lines[index], below].flatMap(line => (line === undefined ? [] : [cut(line)]));
}

const cut = (line: string): string => shortened(line, 160);
