// What can be wrong with the minutes of one meeting as a whole: the top of the file against its path, names, tables, addresses.

import type { Grammar } from '../grammar/grammar.ts';
import { atKey, type KeyLines } from '../model/key-lines.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import { shortened } from '../model/shortened.ts';
import type { MeetingFiles } from './content-folder.ts';
import { linesWithCellsTooMany } from './hidden-text.ts';
import type { ReadMinutes } from './minutes.ts';
import type { MeetingFrontMatter } from './schemas/meeting.ts';

/** Front matter that says something else than the path, or cannot be meant. */
export function contradictions(
  values: MeetingFrontMatter,
  files: MeetingFiles,
  committee: string,
  keyLines: KeyLines,
  { parseCorrectedBy }: Grammar,
): readonly Problem[] {
  const source = { file: files.file, keyLines };
  const problems: Problem[] = [];
  if (values.date !== undefined && values.date !== files.date) {
    problems.push({
      ...atKey(source, 'date'),
      ...breachOf('date-contradiction'),
      message: `The file’s name says ${files.date} and its front matter says ${values.date}.`,
      hint: `Write “date: ${files.date}” or rename the file; the key may also be left out.`,
    });
  }
  if (values.committee !== undefined && values.committee !== committee) {
    problems.push({
      ...atKey(source, 'committee'),
      ...breachOf('committee-contradiction'),
      message: `The front matter says committee “${values.committee}”, but the file lies in the folder “${committee}”, which counts.`,
      hint: `Delete the key, or move the file to the folder “${values.committee}”.`,
    });
  }
  if (values.reason !== undefined && values.status !== 'cancelled' && values.status !== 'postponed') {
    problems.push({
      ...atKey(source, 'reason'),
      ...breachOf('reason-without'),
      message:
        '“reason:” says why a meeting was not held, and these minutes do not say that it was not. It is not shown.',
      hint: 'Write “status: cancelled” or “status: postponed” too, or delete the key.',
    });
  }
  for (const [index, { by }] of (values.corrections ?? []).entries()) {
    if (by === undefined || parseCorrectedBy(by)) continue;
    problems.push({
      ...atKey(source, 'corrections', index),
      ...breachOf('correction'),
      message: `“by: ${by}” does not say which meeting made the correction.`,
      hint: 'Write the date and the minute: by: 2012-09-19, minute 170.',
    });
  }
  return problems;
}

/** A label of those present from which no name was read: told once, with what to type. */
export function unreadAttendance(attendance: ReadMinutes['attendance'], file: string): readonly Problem[] {
  const [first] = attendance?.unread ?? [];
  if (!first || attendance?.attendees.some(({ part }) => part === 'present')) return [];
  return [
    {
      ...breachOf('attendance-unread'),
      file,
      line: first.line,
      message: `No names could be read in “${shortened(first.text, 80)}”.`,
      hint: 'Write “present:” between the lines of dashes at the top, and below it one name a line: “  - Councillor Jane Roe”.',
    },
  ];
}

/** Words that a table has no column for would be lost without a word. */
export const cellProblems = (
  body: string,
  bodyLine: number,
  file: string,
): readonly (Problem & { readonly line: number })[] =>
  linesWithCellsTooMany(body).map(line => ({
    ...breachOf('table-cells'),
    file,
    line: line + bodyLine,
    message: 'This row of a table has more cells than the table has columns, so the last ones are not shown.',
    hint: 'Give the heading row and the row of dashes below it as many cells; write a bar that is text as \\|.',
  }));

/** A report and an item cannot stand at one address. */
export function reportClashes(
  reports: Meeting['reports'],
  items: readonly string[],
  file: string,
): readonly Problem[] {
  return reports
    .filter(report => items.includes(report.slug))
    .map(report => ({
      ...breachOf('same-address'),
      file,
      message: `The report ${report.file} and an item without a number would both stand at “${report.slug}”.`,
      hint: `Give the item a number, or rename the file, for example to ${report.slug}-report.md.`,
    }));
}
