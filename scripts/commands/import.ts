// `npm run import`: files of another system become content files. No file is ever overwritten.

import { FORMATS } from '../import/formats.ts';
import type { ImportOptions } from '../import/imported.ts';
import { isError } from '../model/problem.ts';
import { parseDay } from '../new/typed-words.ts';
import { asTyped } from '../problem-formats/as-typed.ts';
import { type Arguments, type Command, textOf, UsageError } from './command.ts';
import { type ImportReport, tellImport, tellWritten } from './import-report.ts';
import { countPoints, reviewPoints, showReview } from './import-review.ts';
import { importSources } from './import-run.ts';
import { sourcesIn } from './import-sources.ts';
import { count } from './messages.ts';
import { isAtTerminal } from './questions.ts';

export const importFiles: Command = {
  options: {
    committee: { type: 'string' },
    date: { type: 'string' },
    dates: { type: 'string' },
    name: { type: 'string' },
    base: { type: 'string' },
    review: { type: 'boolean' },
  },
  takesWords: true,
  withoutContent: true,
  run: importAndTell,
};

/** Exit code 0 where everything found in the files is in the content folder, by this import or before. */
async function importAndTell(typed: Arguments): Promise<number> {
  const { content } = typed;
  const [formatName = '', ...names] = typed.words;
  const format = FORMATS.find(({ name }) => name === formatName);
  if (!format) throw new UsageError(noFormat(formatName));
  const sources = sourcesIn(names, format).map(source => [source, format] as const);
  const report = await importSources(sources, { content, given: givenOptions(typed) });
  if (typed.values['review'] === true) {
    tellWritten(report.written, content);
    await showReview(reviewPoints(report, content), undefined, isAtTerminal());
  } else {
    tellImport(report, content);
    tellWhatNext(report);
  }
  return report.problems.some(isError) ? 1 : 0;
}

function tellWhatNext(report: ImportReport): void {
  const points = countPoints(report);
  if (points > 0)
    console.log(
      asTyped(`${count(points, 'point')} to look at: the same command with --review shows them one by one.`),
    );
  if (report.written.made.length > 0)
    console.log(asTyped('Now run “npm run check”, and compare with the source.'));
}

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
