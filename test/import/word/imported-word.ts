// A Word document of an invented council, imported, and read as a build reads it.

import assert from 'node:assert/strict';
import type { Imported, ImportOptions } from '../../../scripts/import/imported.ts';
import { checkedImport } from '../../../scripts/import/lost-words.ts';
import { planFiles } from '../../../scripts/import/plan.ts';
import { readDocx } from '../../../scripts/import/word/read-docx.ts';
import type { Meeting } from '../../../scripts/model/meeting.ts';
import { isError } from '../../../scripts/model/problem.ts';
import { archiveOfPlan, filesOf } from '../imported-files.ts';
import { type WordParts, wordFile } from './word-document.ts';

export const NAME = 'ferry.docx';
export const TITLE =
  'Minutes of the meeting of the Ferry Committee held on Tuesday 14 May 2024 at 7.00 pm in the Guildhall, Otterbridge';

export const importWord = async (parts: WordParts, options: Partial<ImportOptions> = {}): Promise<Imported> =>
  checkedImport(NAME, await readDocx({ name: NAME, bytes: wordFile(parts) }, { locale: 'en', ...options }));

/** The meeting of a document that is imported without a problem, as a build reads it, and the file it became. */
export async function meetingOf(
  parts: WordParts,
  options: Partial<ImportOptions> = {},
): Promise<{ meeting: Meeting; text: string }> {
  const imported = await importWord(parts, options);
  assert.deepEqual(imported.problems.filter(isError), []);
  const asked = { committee: 'Ferry Committee', date: '2024-05-14' };
  const plan = planFiles([imported], { locale: 'en', ...asked, ...options }, []);
  const { archive, problems } = archiveOfPlan(plan);
  assert.deepEqual(problems.filter(isError), []);
  const [meeting] = archive.committees.flatMap(({ meetings }) => meetings);
  assert.ok(meeting);
  const [, text = ''] =
    Object.entries(filesOf(plan)).find(([path]) => /\d(?:\/minutes)?\.md$/.test(path)) ?? [];
  return { meeting, text };
}

export const rulesOf = ({ problems }: Imported): readonly string[] => problems.map(({ rule }) => rule);

export const numbersAndTitles = ({ items }: Meeting): readonly (readonly (string | undefined)[])[] =>
  items.map(({ number, title }) => [number, title]);

export const HEADINGS = '<w:style w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>';
