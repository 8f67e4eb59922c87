// A command: what may be typed after its name, and what it does.

import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import { typedPath } from '../files/typed-path.ts';
import type { IsoDate } from '../model/calendar.ts';

export interface Command {
  /** Its own options, as `parseArgs` takes them; `--content` and `--today` are those of all. */
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Whether it takes words that are no options, such as files. */
  readonly takesWords?: boolean;
  /** Whether it runs where there is no content folder, because it begins one or needs none. */
  readonly withoutContent?: boolean;
  /** Whether it looks for the content folder itself, where none is typed. */
  readonly namesContent?: boolean;
  /** Returns the exit code. */
  readonly run: (typed: Arguments) => Promise<number>;
}

export interface Arguments {
  /** Whole path. */
  readonly content: string;
  readonly isContentTyped: boolean;
  readonly today?: IsoDate;
  readonly words: readonly string[];
  /** What was typed for its own options. */
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** A mistake in what was typed: its message is shown with the help. */
export class UsageError extends Error {}

/** Whether Ctrl+C was typed at a question. */
export const isStopped = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ExitPromptError';

/** A folder that was typed; else the project's own, also where the command was typed in a folder below the project. */
export const folderOf = (typed: string | boolean | undefined, own: string): string =>
  typeof typed === 'string' ? typedPath(typed) : path.resolve(own);

export const textOf = ({ values }: Arguments, option: string): string => {
  const value = values[option];
  return typeof value === 'string' ? value : '';
};

/** The cache folder of builds, in the project. It may be deleted at any time. */
export const CACHE = '.cache';

/** Why a folder cannot be read as one of minutes. */
export const whyNotContent = (content: string): string | undefined =>
  existsSync(content)
    ? undefined
    : `There is no folder ${content}. Name the folder of minutes with --content.`;
