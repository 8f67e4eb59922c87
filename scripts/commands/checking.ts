// A way of checking: all of a content folder, or some of its files.

import type { Problem } from '../model/problem.ts';
import type { Arguments } from './command.ts';

/** What was found, and in what; or why nothing could be looked at. */
export type Checked =
  | { readonly problems: readonly Problem[]; readonly looked: string }
  | { readonly refusal: string };

/** Told what is being done, and how far it is from 0 to 1 where that is known. */
export type Show = (doing: string, part?: number) => void;

export type Checking = (typed: Arguments, show: Show) => Promise<Checked>;
