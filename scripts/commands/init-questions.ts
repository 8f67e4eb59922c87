// What `minutebook init` asks at a terminal: five questions, each with an answer that Enter alone gives.

import { input } from '@inquirer/prompts';
import { type Answers, firstCommittee } from '../init/answers.ts';
import { isTimezone } from '../model/calendar.ts';
import { languageTag, tagOfLanguage } from '../model/language.ts';
import { askDay, type Terminal } from './questions.ts';

/** What was typed already is not asked; nor are committee and day where there are minutes. */
export interface Asking {
  readonly given: Partial<Answers>;
  readonly usual: Answers;
  readonly hasMinutes: boolean;
  /** Whether old minutes are brought along: then no day of a meeting is asked for. */
  readonly imports: boolean;
}

export async function askForSite(
  { given, usual, hasMinutes, imports }: Asking,
  terminal?: Terminal,
): Promise<Answers> {
  const ask = async (
    message: string,
    proposed: string,
    validate: (typed: string) => true | string,
  ): Promise<string> => (await input({ message, default: proposed, validate }, terminal)).trim();

  const name = given.name ?? (await ask('Whose minutes are they?', usual.name, isFilled));
  const language =
    given.language ??
    (await ask('In what language are they written?', usual.language, typed =>
      readLanguage(typed) === undefined ? 'Write a language, or its tag: English, en-GB, cy.' : true,
    ));
  const timezone =
    given.timezone ??
    (await ask('By which clock do you meet?', usual.timezone, typed =>
      isTimezone(typed.trim())
        ? true
        : 'Write a place of the time-zone list: Europe/London, America/Detroit.',
    ));
  const said = { ...usual, ...given, name, language: readLanguage(language) ?? language, timezone };
  if (hasMinutes) return said;
  const committee =
    given.committee ??
    (await ask(
      imports ? 'Which committee met, where the files do not say it?' : 'Which committee comes first?',
      firstCommittee(name),
      isFilled,
    ));
  if (imports) return { ...said, committee };
  const date =
    given.date ??
    (await askDay(
      'When does it meet next, or when did it last? For example 2026-03-05:',
      { locale: said.language, ...(usual.date !== undefined && { proposed: usual.date }) },
      terminal,
    ));
  return { ...said, committee, ...(date !== undefined && { date }) };
}

const isFilled = (typed: string): true | string => typed.trim() !== '' || 'Type its name.';

/** "Welsh", "cy" => "cy"; undefined where no language is known by that. */
export const readLanguage = (typed: string): string | undefined =>
  languageTag(typed.trim()) ?? tagOfLanguage(typed.trim());
