// What commands ask at a terminal, and how: arrow keys, typed answers, Ctrl+C.

import { confirm, input, select } from '@inquirer/prompts';
import type { IsoDate } from '../model/calendar.ts';
import { parseDay } from '../new/typed-words.ts';

/** Where it is asked and answered; by default the terminal. */
export type Terminal = NonNullable<Parameters<typeof input>[1]>;

interface NamedCommittee {
  readonly slug: string;
  readonly name: string;
}

/** A committee's folder, or the name of one that is to begin. */
export type ChosenCommittee = { readonly slug: string } | { readonly begun: string };

const ANOTHER = '';

/** Whether somebody sits there who can answer. */
export const isAtTerminal = (): boolean => process.stdin.isTTY === true && process.stdout.isTTY === true;

export async function askCommittee(
  message: string,
  committees: readonly NamedCommittee[],
  terminal?: Terminal,
): Promise<ChosenCommittee> {
  const chosen =
    committees.length === 0
      ? ANOTHER
      : await select(
          {
            message,
            choices: [
              ...committees.map(({ slug, name }) => ({ name, value: slug })),
              { name: 'A new one', value: ANOTHER },
            ],
            // All that the window holds below the question and above the keys.
            pageSize: Math.max(5, (process.stdout.rows ?? 24) - 5),
            loop: false,
          },
          terminal,
        );
  if (chosen !== ANOTHER) return { slug: chosen };
  const begun = await input(
    { message: 'Name of the committee:', validate: name => name.trim() !== '' || 'Type its name.' },
    terminal,
  );
  return { begun: begun.trim() };
}

/** Undefined where nothing was typed and `mayBeEmpty`. */
export async function askDay(
  message: string,
  {
    locale,
    proposed,
    mayBeEmpty = false,
  }: { readonly locale: string; readonly proposed?: IsoDate; readonly mayBeEmpty?: boolean },
  terminal?: Terminal,
): Promise<IsoDate | undefined> {
  const isEmpty = (text: string): boolean => mayBeEmpty && text.trim() === '';
  const typed = await input(
    {
      message,
      ...(proposed !== undefined && { default: proposed }),
      validate: text =>
        isEmpty(text) ||
        parseDay(text, locale) !== undefined ||
        'Write a day that exists: 2026-03-05, or 5 March 2026.',
    },
    terminal,
  );
  return parseDay(typed, locale);
}

/** Whether to go on: Enter does, "q" does not. */
export const askNext = async (message: string, terminal?: Terminal): Promise<boolean> =>
  !/^q/i.test((await input({ message }, terminal)).trim());

export const askYes = (message: string, terminal?: Terminal): Promise<boolean> =>
  confirm({ message }, terminal);
