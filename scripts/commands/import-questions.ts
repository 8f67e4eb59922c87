// What an import asks at a terminal: the committee and the date that the files do not name.

import { input, select } from '@inquirer/prompts';
import type { KnownCommittee, Missing } from '../import/import-files.ts';
import type { ImportOptions } from '../import/imported.ts';
import { isIsoDate } from '../model/calendar.ts';

const ANOTHER = '';

/** The options with what was answered. */
export async function askFor(
  missing: readonly Missing[],
  given: ImportOptions,
  known: readonly KnownCommittee[],
): Promise<ImportOptions> {
  const lacks = (what: Missing['what']): readonly string[] => [
    ...new Set(missing.filter(one => one.what === what).map(({ from }) => from)),
  ];
  const [noCommittee, noDate] = [lacks('committee'), lacks('date')];
  return {
    ...given,
    ...(noCommittee.length > 0 && { committee: await askCommittee(noCommittee, known) }),
    ...(noDate.length > 0 && { date: await askDate(noDate) }),
  };
}

async function askCommittee(files: readonly string[], known: readonly KnownCommittee[]): Promise<string> {
  const typed = (): Promise<string> =>
    input({ message: 'Name of the committee', validate: name => name.trim() !== '' || 'Type its name.' });
  if (known.length === 0) {
    console.log(`Which committee met? ${files.join(', ')} does not say.`);
    return typed();
  }
  const chosen = await select({
    message: `Which committee met? ${files.join(', ')} does not say.`,
    choices: [...known.map(({ slug, name }) => ({ name, value: slug })), { name: 'Another', value: ANOTHER }],
  });
  return chosen === ANOTHER ? typed() : chosen;
}

const askDate = (files: readonly string[]): Promise<string> =>
  input({
    message: `On what day? ${files.join(', ')} does not say. Write it as 2026-03-05:`,
    validate: text => isIsoDate(text) || 'Write a date that exists, as year-month-day.',
  });
