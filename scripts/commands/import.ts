// `npm run import`: files of another system become content files. No file is ever overwritten.

import path from 'node:path';
import { typedPath } from '../files/typed-path.ts';
import { FORMATS } from '../import/formats.ts';
import { type Format, type Imported, type ImportOptions, NOTHING, type Source } from '../import/imported.ts';
import { checkedImport } from '../import/lost-words.ts';
import { type ContentFile, type KnownCommittee, type Missing, type Plan, planFiles } from '../import/plan.ts';
import { isError, type Problem } from '../model/problem.ts';
import { parseDay } from '../new/typed-words.ts';
import { problemAsText } from '../problem-formats/text.ts';
import { type Arguments, type Command, textOf, UsageError } from './command.ts';
import { type Answers, askFor, withAnswers } from './import-questions.ts';
import { sourcesIn } from './import-sources.ts';
import { committeesIn, type Written, writeContentFiles } from './import-writing.ts';
import { count, countProblems } from './messages.ts';
import { isAtTerminal } from './questions.ts';

export const importFiles: Command = {
  usage: `  npm run import -- FORMAT FILE-OR-FOLDER… [--committee NAME] [--date YYYY-MM-DD] [--name WORD] [--base URL]
      makes content files of files of another system; it never writes over one that is there
${FORMATS.map(({ name, reads }) => `      ${name.padEnd(16)} ${reads}`).join('\n')}
      --committee NAME name or folder of the committee, where the files do not say it or say it otherwise
      --date DATE      the day of the meeting, where the files do not say it
      --dates ORDER    day-first or month-first: what 05/03/2024 means
      --name WORD      tells a second meeting on that day apart, for example extraordinary
      --base URL       the address of the old site, for links that are written without it
`,
  options: {
    committee: { type: 'string' },
    date: { type: 'string' },
    dates: { type: 'string' },
    name: { type: 'string' },
    base: { type: 'string' },
  },
  takesWords: true,
  makesContent: true,
  run: importAndTell,
};

/** Exit code 0 where everything found in the files is in the content folder, by this import or before. */
async function importAndTell(typed: Arguments): Promise<number> {
  const { content } = typed;
  const [formatName = '', ...names] = typed.words;
  const format = FORMATS.find(({ name }) => name === formatName);
  if (!format) throw new UsageError(noFormat(formatName));
  const sources = sourcesIn(names, format);
  const given = givenOptions(typed);
  const imported: Imported[] = [];
  for (const source of sources) imported.push(await readSource(source, format, given));
  const known = committeesIn(content);
  const { files, missing, second, answers } = await planOrAsk(imported, given, known);
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
  report({ imported, problems, written, content });
  return problems.some(isError) ? 1 : 0;
}

const IN_DOUBT = new Set(['ambiguous-date', 'dates-differ']);

const noFormat = (name: string): string =>
  `${name === '' ? 'Name the format' : `There is no format “${name}”`}: write one of ${FORMATS.map(one => one.name).join(', ')}.`;

/** The language of the files' dates in words. */
const LOCALE = 'en';

const DATE_ORDERS = ['day-first', 'month-first'] as const;

function givenOptions(typed: Arguments): ImportOptions {
  const [committee, date, dates, name, base] = ['committee', 'date', 'dates', 'name', 'base'].map(option =>
    textOf(typed, option),
  );
  const day = date && parseDay(date, LOCALE);
  if (date && !day) throw new UsageError(`--date ${date} is no day that exists: write 2026-03-05.`);
  if (base && !/^https?:\/\/[^\s/]+/.test(base))
    throw new UsageError(`--base ${base} is no address: write https://democracy.example.gov.uk/.`);
  const order = DATE_ORDERS.find(one => one === dates);
  if (dates && !order) throw new UsageError(`--dates ${dates}: write day-first or month-first.`);
  return {
    locale: LOCALE,
    ...(committee && { committee }),
    ...(day && { date: day }),
    ...(order && { dates: order }),
    ...(name && { name }),
    ...(base && { base }),
  };
}

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

interface Report {
  readonly imported: readonly Imported[];
  readonly problems: readonly Problem[];
  readonly written: Written;
  readonly content: string;
}

function report({ imported, problems, written, content }: Report): void {
  const inContent = (file: string): string => path.join(path.relative(typedPath('.'), content), file);
  for (const { path: file, from } of written.made) console.log(`${inContent(file)}  ← ${from.join(', ')}`);
  for (const { path: file } of written.same) console.log(`${inContent(file)}  is there already, the same`);
  for (const [file, there] of written.differing) console.log(differingLine(file, there, inContent));
  for (const { notImported } of imported)
    for (const { text, reason, line } of notImported) console.log(notImportedLine(text, reason, line));
  if (problems.length > 0)
    console.error(`\n${problems.map(problem => problemAsText(problem, file => file)).join('\n')}`);
  console.log(
    `\n${count(written.made.length, 'file')} written, ${written.same.length + written.differing.length} left as they were: ${countProblems(problems)}.`,
  );
  if (written.made.length > 0) console.log('Now run “npm run check”, and compare with the source.');
}

const differingLine = ({ from }: ContentFile, there: string, inContent: (file: string) => string): string =>
  `${inContent(there)}  is there already and differs from ${from.join(', ')}: it was left as it is. To import it anew, move it away; for a second meeting on that day add --name and a word.`;

const notImportedLine = (text: string, reason: string, line: number | undefined): string =>
  `  not imported${line === undefined ? '' : ` (line ${line})`}: “${text.length > 200 ? `${text.slice(0, 200)}…` : text}” (${reason})`;
