// Whether a site keeps what was published: the problems of one that would not.

import type { Archive } from '../model/archive.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import type { MeetingRow } from '../registers/meetings.ts';
import { changedTexts } from './changed-texts.ts';
import type { Ledger } from './ledger.ts';
import { lostAddresses } from './lost-addresses.ts';

/** What the clerk insists on: it is told, and published all the same. */
export interface Insisting {
  readonly allowsRemoval?: boolean;
  readonly allowsChanges?: boolean;
}

export interface Published {
  readonly archive: Archive;
  readonly rows: readonly MeetingRow[];
  readonly ledger: Ledger;
}

export function keptProblems(
  previous: Ledger,
  { archive, rows, ledger }: Published,
  { allowsRemoval = false, allowsChanges = false }: Insisting = {},
): readonly Problem[] {
  return [
    ...lostAddresses(previous, ledger, archive).map(mildIf(allowsRemoval)),
    ...changedTexts(previous, archive, rows).map(mildIf(allowsChanges)),
  ];
}

const mildIf =
  (isMild: boolean) =>
  (problem: Problem): Problem =>
    isMild ? { ...problem, level: 'warning' } : problem;

/** Said where a place was named in which nothing is to be found. */
export const noLedger = (where: string): Problem => ({
  ...breachOf('no-ledger'),
  file: 'site.yaml',
  message: `There is no ${where}, so nothing is known of what was published before.`,
  hint: 'The first time that is as it should be. Later it means that addresses may be lost unseen: is it the right place?',
});
