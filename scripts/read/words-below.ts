// The words of a motion that stand below those who moved it.

import type { Grammar } from '../grammar/grammar.ts';
import { clausesAfter } from './clauses.ts';
import { type ParsedBlock, wordsOf } from './markdown/blocks.ts';
import type { Row } from './statement.ts';
import { isTitleOfNext } from './title-lines.ts';

interface WordsBelow {
  /** Absent where points say them, below words that end in a colon. */
  readonly text?: string;
  /** How many blocks there are behind the first. */
  readonly blocks: number;
  /** Paragraphs that are told with the motion. */
  readonly taken: readonly ParsedBlock[];
}

/**
 * "That the report be received.", "That the Board:" with its clauses, or clauses alone below a colon; below a title of their own,
 * which `isTitled` tells, any words.
 */
export function wordsBelow(
  row: Row,
  at: number,
  grammar: Grammar,
  isTitled: boolean = false,
): WordsBelow | undefined {
  const block = row.blockAt(at);
  const says = row.saysAt(at);
  const above = row.blocks[at - 1];
  if (!block || !above) return undefined;
  const isWorded = says !== 'label' && says?.isWording === true && !isTitleOfNext(block);
  if (block.type === 'paragraph' && says !== 'label' && (isWorded || isTitled)) {
    const text = wordsOf(block);
    return { text, blocks: clausesAfter(row.blocks, at, text, grammar), taken: [block] };
  }
  const words = wordsOf(above).trimEnd();
  if (!/_list$/.test(block.type) || !words.endsWith(':')) return undefined;
  const clauses = clausesAfter(row.blocks, at - 1, words, grammar);
  return clauses > 0 ? { blocks: clauses - 1, taken: [] } : undefined;
}
