// A motion: who proposed it and who seconded it. One that was lost or withdrawn has no decision.

import type { NamedPerson } from './person.ts';
import type { Vote } from './vote.ts';

export interface Motion {
  readonly mover: NamedPerson;
  readonly seconder?: NamedPerson;
  /** The vote on a motion that led to no decision; a decision's own vote stands with the decision. */
  readonly vote?: Vote;
  readonly line: number;
}

/**
 * Reads "Proposed by Councillor A, seconded by Councillor B", on one line or two; also "Moved by".
 * Undefined where the text is something else.
 */
export function parseMotion(text: string, line: number): Motion | undefined {
  const match =
    /^(?:motion:\s*)?(?:proposed|moved)(?:\s+by|:)\s+(.+?)(?:[,;.\n]|\s+and)?\s*(?:\b(?:and\s+)?seconded(?:\s+by|:)\s+(.+?))?[.;]?\s*$/is.exec(
      text.trim(),
    );
  const [, mover, seconder] = match ?? [];
  if (mover === undefined || mover.length > 120) return undefined;
  return {
    mover: { name: mover.trim() },
    ...(seconder !== undefined && { seconder: { name: seconder.trim() } }),
    line,
  };
}
