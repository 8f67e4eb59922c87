// Holds what would be published against what was.

import { type Insisting, keptProblems, noLedger } from '../ledger/kept.ts';
import { readPreviousLedger } from '../ledger/previous-ledger.ts';
import type { Problem } from '../model/problem.ts';
import type { Mounted } from './mounted.ts';
import type { Results } from './stages/stage.ts';

export interface PreviousSite extends Insisting {
  readonly output: string;
  /** The site as it was last published, a folder or an address on the web; the output where nothing is said. */
  readonly previous?: string;
}

/** The problems of a site that would lose something, or why that cannot be told. */
export async function problemsOfKeeping(
  { read: { archive }, registers, ledger }: Pick<Results, 'read' | 'registers' | 'ledger'>,
  { output, previous, ...insisting }: PreviousSite,
  { prefix }: Mounted,
): Promise<{ readonly problems: readonly Problem[] } | { readonly refusal: string }> {
  const last = await readPreviousLedger(previous ?? output, prefix);
  if ('refusal' in last) return insisting.allowsRemoval && insisting.allowsChanges ? { problems: [] } : last;
  if ('absent' in last) return { problems: previous === undefined ? [] : [noLedger(last.where)] };
  return {
    problems: keptProblems(last.ledger, { archive, rows: registers.meetings.all, ledger }, insisting),
  };
}
