// A motion: who proposed it and who seconded it. One that was lost or withdrawn has no decision.

import type { Finding } from './found-by.ts';
import type { NamedPerson } from './person.ts';
import type { Vote } from './vote.ts';

export interface Motion extends Finding {
  readonly mover: NamedPerson;
  readonly seconder?: NamedPerson;
  /** The vote on a motion that led to no decision; a decision's own vote stands with the decision. */
  readonly vote?: Vote;
  /** The heading in its item below which it stands, with that heading's place on the page: "Amendment". */
  readonly below?: { readonly heading: string; readonly id: string };
  readonly line: number;
}
