// A command: what may be typed after its name, and what it does.

import path from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import type { IsoDate } from '../model/calendar.ts';

export interface Command {
  /** As the help shows it: `npm run build -- [--output DIR]`. */
  readonly usage: string;
  /** Its own options, as `parseArgs` takes them; `--content` and `--today` are those of all. */
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Whether it takes words that are no options, such as files. */
  readonly takesWords?: boolean;
  /** Whether it can begin a content folder; all others need one that is there. */
  readonly makesContent?: boolean;
  /** Returns the exit code. */
  readonly run: (typed: Arguments) => Promise<number>;
}

export interface Arguments {
  /** Whole path. */
  readonly content: string;
  readonly today?: IsoDate;
  readonly words: readonly string[];
  /** What was typed for its own options. */
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** A mistake in what was typed: its message is shown with the help. */
export class UsageError extends Error {}

/** The full path of a path that was typed. npm runs commands in the project's folder, but notes where they were typed. */
export const typedPath = (typed: string): string =>
  path.resolve(process.env['INIT_CWD'] ?? process.cwd(), typed);

/** A folder that was typed; else the project's own, also where the command was typed in a folder below the project. */
export const folderOf = (typed: string | boolean | undefined, own: string): string =>
  typeof typed === 'string' ? typedPath(typed) : path.resolve(own);

export const textOf = ({ values }: Arguments, option: string): string => {
  const value = values[option];
  return typeof value === 'string' ? value : '';
};

/** The cache folder of builds, in the project. It may be deleted at any time. */
export const CACHE = '.cache';
