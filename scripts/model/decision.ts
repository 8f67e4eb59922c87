// A decision: what was resolved, agreed, recommended or noted, clause by clause.

import type { Finding } from './found-by.ts';
import type { Motion } from './motion.ts';
import type { Passage } from './passage.ts';
import type { Vote } from './vote.ts';

export interface Clause {
  /** As written: "1", "(1)", "a", "(ii)"; empty for an unnumbered one. */
  readonly number: string;
  /** Its place on the page: `item-82-decision-1-clause-1`. */
  readonly id: string;
  readonly text: string;
  /** The id of the clause below which it stands: (1) and (2) below (c). It follows that one in the list. */
  readonly parent?: string;
}

export interface Decision extends Finding {
  /** Its place on the page: `item-82-decision-1`. */
  readonly id: string;
  /** As written, without its colon: "Resolved", "Action agreed". */
  readonly label: string;
  readonly kind: string;
  /** What stands beside the label, before any clauses. */
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly motion?: Motion;
  readonly vote?: Vote;
  readonly reasons?: string;
  readonly alternatives?: string;
  /** What of its text and clauses is in another language. */
  readonly passages?: readonly Passage[];
  readonly line: number;
}

/** The whole decision in words: its text, then each clause with its number. */
export const decisionText = (decision: Decision): string =>
  [decision.text, ...decision.clauses.map(clause => `${clause.number} ${clause.text}`.trim())]
    .filter(Boolean)
    .join(' ');

/** The numbers by which a clause is cited, the outermost first: ["(c)", "(1)"]. */
export function clauseNumbers(clause: Clause, clauses: readonly Clause[]): readonly string[] {
  const above = clause.parent === undefined ? undefined : clauses.find(({ id }) => id === clause.parent);
  return [...(above ? clauseNumbers(above, clauses) : []), clause.number].filter(Boolean);
}
