// What is promised of every host that has a recipe: the rows of the table in docs/hosting.md, in their order.

import type { Promised } from './promise.ts';
import { offline, search } from './promises/browser.ts';
import { notFound } from './promises/not-found.ts';
import { pages, slashes } from './promises/pages.ts';
import { encryption, frames, policy } from './promises/safety.ts';
import { compression, corrections, kept, unchanged } from './promises/sparing.ts';
import { papers, types } from './promises/types.ts';

/** The last one stops the server. */
export const PROMISES: readonly Promised[] = [
  ...[pages, slashes, notFound, papers],
  ...types,
  ...[compression, corrections, unchanged, kept],
  ...[policy, frames, encryption],
  ...[search, offline],
];
