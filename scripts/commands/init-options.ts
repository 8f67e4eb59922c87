// What may be typed after `minutebook init`.

import { type Answers, BUILDING_HOSTS } from '../init/answers.ts';
import { isTimezone } from '../model/calendar.ts';
import { defined } from '../model/defined.ts';
import { parseDay } from '../new/typed-words.ts';
import { type Arguments, type Command, textOf, UsageError } from './command.ts';
import { readLanguage } from './init-questions.ts';

export const INIT_OPTIONS: Command['options'] = {
  yes: { type: 'boolean' },
  name: { type: 'string' },
  language: { type: 'string' },
  timezone: { type: 'string' },
  committee: { type: 'string' },
  date: { type: 'string' },
  from: { type: 'string' },
  host: { type: 'string' },
  pdf: { type: 'boolean' },
};

/** What was typed. Throws a `UsageError` where it cannot be meant. */
export function givenAnswers(typed: Arguments): Partial<Answers> {
  const given = (option: string): string | undefined => textOf(typed, option).trim() || undefined;
  const [language, timezone, date, host] = ['language', 'timezone', 'date', 'host'].map(given);
  const tag = language && readLanguage(language);
  if (language !== undefined && !tag)
    throw new UsageError(`--language ${language} is no language that is known: write en-GB, or cy.`);
  if (timezone !== undefined && !isTimezone(timezone))
    throw new UsageError(`--timezone ${timezone} is no place of the time-zone list: write Europe/London.`);
  const day = date && parseDay(date, tag ?? 'en');
  if (date !== undefined && !day)
    throw new UsageError(`--date ${date} is no day that exists: write 2026-03-05.`);
  const known = BUILDING_HOSTS.find(one => one === host);
  if (host !== undefined && !known)
    throw new UsageError(`--host ${host}: write ${BUILDING_HOSTS.join(', ')}.`);
  return defined({
    name: given('name'),
    language: tag || undefined,
    timezone,
    committee: given('committee'),
    date: day || undefined,
    host: known,
    pdf: typed.values['pdf'] === true ? true : undefined,
  });
}
