// Imports files into a content folder: reads, asks for what they do not say, writes.

import { type Format, type Imported, type ImportOptions, NOTHING, type Source } from '../import/imported.ts';
import { checkedImport } from '../import/lost-words.ts';
import { type KnownCommittee, type Missing, type Plan, planFiles } from '../import/plan.ts';
import type { Problem } from '../model/problem.ts';
import { type Answers, askFor, withAnswers } from './import-questions.ts';
import type { ImportReport } from './import-report.ts';
import { committeesIn, writeContentFiles } from './import-writing.ts';
import { isAtTerminal } from './questions.ts';

export interface Importing {
  /** The content folder; it need not be there. */
  readonly content: string;
  readonly given: ImportOptions;
  /** Who met, where neither a file nor an option says it; without it that is asked. */
  readonly otherwise?: string;
}

/** A file, and the format as which it is read. */
export type Importable = readonly [source: Source, format: Format];

/** Writes what is not there yet. What cannot be placed is a problem. */
export async function importSources(
  sources: readonly Importable[],
  { content, given, otherwise }: Importing,
): Promise<ImportReport> {
  const imported: Imported[] = [];
  for (const [source, format] of sources) {
    const one = await readSource(source, format, given);
    imported.push(
      otherwise === undefined ? one : withAnswers(one, new Map([[source.name, { committee: otherwise }]])),
    );
  }
  const { files, missing, second, answers } = await planOrAsk(imported, given, committeesIn(content));
  const written = writeContentFiles(content, files);
  const found = imported
    .flatMap(one => one.problems)
    .filter(({ file, rule }) => !(IN_DOUBT.has(rule) && answers?.get(file)?.date !== undefined));
  // A date that was found but is in doubt has its own problem already.
  const isTold = ({ from, what }: Missing): boolean =>
    what === 'date' && found.some(({ file, rule }) => file === from && IN_DOUBT.has(rule));
  const problems = [
    ...found,
    ...missing.filter(one => !isTold(one)).map(missingProblem),
    ...second.map(secondProblem),
  ];
  return { imported, problems, written };
}

const IN_DOUBT = new Set(['ambiguous-date', 'dates-differ']);

async function readSource(source: Source, format: Format, options: ImportOptions): Promise<Imported> {
  try {
    return checkedImport(source.name, await format.read(source, options));
  } catch (error) {
    return { ...NOTHING, problems: [notRead(source.name, error)] };
  }
}

/** A file that cannot be read is a problem; the others are imported all the same. */
const notRead = (file: string, error: unknown): Problem => ({
  rule: 'not-read',
  level: 'error',
  file,
  message: `This file could not be read: ${error instanceof Error ? error.message : String(error)}.`,
  hint: 'This is a fault of Minute Book’s, unless the file is damaged: please report it with the file.',
});

/** Asks at the terminal for what is missing. Without a terminal what is missing is a problem. */
async function planOrAsk(
  imported: readonly Imported[],
  given: ImportOptions,
  known: readonly KnownCommittee[],
): Promise<Plan & { readonly answers?: Answers }> {
  const plan = planFiles(imported, given, known);
  if (plan.missing.length === 0 || !isAtTerminal()) return plan;
  const answers = await askFor(plan.missing, known, given.locale);
  const complete = imported.map(one => withAnswers(one, answers));
  return { ...planFiles(complete, given, known), answers };
}

const missingProblem = ({ from, what }: Missing): Problem => ({
  rule: `missing-${what}`,
  level: 'error',
  file: from,
  message:
    what === 'committee'
      ? 'This file does not say which committee met. Nothing of it was written.'
      : 'This file does not say when the meeting was. Nothing of it was written.',
  hint:
    what === 'committee'
      ? 'Add --committee and its name or folder: --committee "Planning Committee".'
      : 'Add --date and the day: --date 2026-03-05.',
});

const secondProblem = ({ path: file, from }: Plan['second'][number]): Problem => ({
  rule: 'second-meeting',
  level: 'warning',
  file: from.join(', '),
  message: `Another file says the same day, so this one became ${file}.`,
  hint: 'If one of the two days is wrong, rename what was written; if both are one meeting, join them.',
});
