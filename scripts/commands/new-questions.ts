// What `npm run new` asks at a terminal when nothing was typed after it.

import { input, select } from '@inquirer/prompts';
import type { Archive } from '../model/archive.ts';
import { laterBy } from '../model/calendar.ts';
import { isFormer } from '../model/committee.ts';
import { parseDay } from '../new/typed-words.ts';
import type { Asked } from './new.ts';

const ANOTHER = '';

export async function askForMeeting({ committees, site, today }: Archive): Promise<Asked> {
  const current = committees.filter(committee => !isFormer(committee, today));
  const chosen = await select({
    message: 'Which committee meets?',
    choices: [
      ...current.map(({ slug, name }) => ({ name, value: slug })),
      { name: 'A new one', value: ANOTHER },
    ],
  });
  const committee =
    chosen === ANOTHER
      ? await input({ message: 'Its name', validate: text => text.trim() !== '' || 'Type its name.' })
      : chosen;
  // What the last minutes announced as the next meeting.
  const next = current.find(({ slug }) => slug === chosen)?.meetings.at(-1)?.next?.date;
  const day = await input({
    message: 'On what day? For example 2026-03-05 or 5 March 2026:',
    ...(next !== undefined && next > laterBy(today, -60) && { default: next }),
    validate: text => parseDay(text, site.language) !== undefined || 'Write a day that exists: 2026-03-05.',
  });
  return {
    committee: committee.trim(),
    date: parseDay(day, site.language) ?? '',
    begin: chosen === ANOTHER,
  };
}
