// A motion: what was moved, by whom, and what came of it. One that was lost or withdrawn has no decision.

import type { Finding } from './found-by.ts';
import type { Outcome } from './outcome.ts';
import type { NamedPerson } from './person.ts';
import type { Vote } from './vote.ts';

export interface Motion extends Finding {
  /** Absent where the minutes say only that it was moved. */
  readonly mover?: NamedPerson;
  readonly seconder?: NamedPerson;
  /** Its own words, where they stand with it: "That the rent be raised". */
  readonly text?: string;
  /** Whether it would change another motion. It is put, and carried or lost, by itself. */
  readonly isAmendment?: true;
  /** Absent where the minutes do not say. */
  readonly outcome?: Outcome;
  /** The vote on a motion that led to no decision; a decision's own vote stands with the decision. */
  readonly vote?: Vote;
  /** The heading in its item below which it stands, with that heading's place on the page: "Amendment". */
  readonly below?: { readonly heading: string; readonly id: string };
  readonly line: number;
}

/** Who moved and who seconded it, where the minutes name them. */
export const moversOf = ({ mover, seconder }: Motion): readonly NamedPerson[] =>
  [mover, seconder].filter(one => one !== undefined);
