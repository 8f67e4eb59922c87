// What a block bears that stood in a column of actions: it is read as one of them, and not as prose.

import type { ParsedBlock } from './markdown/blocks.ts';

export interface TaskColumn {
  /** Its words without the head that stands before them. */
  readonly cell?: string;
  /** What stands beside it, where a name alone may have the task of which that tells. */
  readonly notes?: string;
  /** Whether it is the head of the column. */
  readonly isHead?: true;
}

/** As a token bears it. */
export const asColumn = (column: TaskColumn): Record<string, unknown> => ({ column });

export const columnOf = ({ tokens }: ParsedBlock): TaskColumn | undefined =>
  tokens[0]?.meta?.['column'] as TaskColumn | undefined;
