// The fields below a motion: points of a list, or lines of one paragraph, each with a label that tells of it.

import type { Grammar, MotionFields } from '../grammar/grammar.ts';
import {
  blockText,
  inlineText,
  linesOf,
  listItems,
  type ParsedBlock,
  tableRows,
  wordsOf,
} from './markdown/blocks.ts';
import { isDone, isTask, withoutEmptyBoxes } from './markdown/task-lists.ts';
import type { Token } from './markdown/tokens.ts';
import type { Row } from './statement.ts';
import { isTitleOfNext } from './title-lines.ts';

export interface FieldsBelow {
  readonly fields: MotionFields;
  readonly blocks: readonly ParsedBlock[];
}

/** The fields that begin at a place: in one block, or each in a paragraph of its own, as a form's lines are copied from a page. */
export function fieldsAt(row: Row, at: number, grammar: Grammar): FieldsBelow | undefined {
  const block = row.blockAt(at);
  const within = block && fieldsIn(block, grammar);
  if (within) return { fields: within, blocks: [block] };
  const blocks: ParsedBlock[] = [];
  const labels = new Set<string>();
  for (let next = at; blocks.length < MOST_FIELDS; next += 1) {
    const field = row.blockAt(next);
    if (field?.type !== 'paragraph' || !grammar.isMotionField(wordsOf(field)) || isTitleOfNext(field)) break;
    const [label = ''] = /^[^:]+:/.exec(wordsOf(field)) ?? [];
    // A second mover is that of another motion.
    if (labels.has(label)) break;
    if (label !== '') labels.add(label);
    blocks.push(field);
  }
  if (blocks.length < FEWEST_FIELDS) return undefined;
  const fields = grammar.motionFields(blocks.map(one => ({ text: wordsOf(one), line: one.line })));
  return fields?.mover && fields.seconder && { fields, blocks };
}

const MOST_FIELDS = 10;
/** Who moved, and who seconded. */
const FEWEST_FIELDS = 2;

/** "- Moved by: Amber", "- Vote: 5 for"; undefined for another list, and for other lines. */
export function fieldsIn(block: ParsedBlock, grammar: Grammar): MotionFields | undefined {
  if (/_list$/.test(block.type)) {
    const offset = block.line - (block.tokens[0]?.map?.[0] ?? 0);
    return grammar.motionFields(
      answeredPoints(block).map(({ opening, text }) => ({ text, line: offset + (opening.map?.[0] ?? 0) })),
    );
  }
  if (block.type === 'table') return grammar.motionFields(rowsOfFields(block));
  const isOfFields = block.type === 'paragraph' && /\S\s+(?:second|2nd)/i.test(wordsOf(block));
  return isOfFields
    ? grammar.motionFields(
        linesOf(block).map(({ tokens, line }) => ({ text: withoutBars(inlineText(tokens).trim()), line })),
      )
    : undefined;
}

interface AnsweredPoint {
  readonly opening: Token;
  readonly text: string;
}

/** The points of a list of fields; of boxes below "Result:", "[x] Passed" and "[ ] Failed", only what is ticked answers it. */
function answeredPoints(list: ParsedBlock): readonly AnsweredPoint[] {
  const points: AnsweredPoint[] = [];
  for (const { opening, tokens } of listItems(list)) {
    if (isTask(opening) && !isDone(opening)) continue;
    const text = blockText(withoutEmptyBoxes(tokens));
    const last = points.at(-1);
    if (isTask(opening) && last?.text.endsWith(':'))
      points[points.length - 1] = { ...last, text: `${last.text} ${text}` };
    else points.push({ opening, text });
  }
  return points;
}

/** "| Moved by | Amber |" => "Moved by: Amber"; none where a row has more cells. */
function rowsOfFields(table: ParsedBlock): readonly { readonly text: string; readonly line: number }[] {
  const rows = tableRows(table).filter(({ cells }) => cells.some(isFilled));
  if (rows.some(({ cells }) => cells.length !== 2 || !cells.every(isFilled))) return [];
  return rows.map(({ cells, line }) => ({ text: cells.join(': '), line }));
}
const isFilled = (cell: string): boolean => /[\p{L}\d]/u.test(cell);

/** A row of what looks like a table and, for want of its second line, is none. */
const withoutBars = (line: string): string => {
  const [, label, value] = /^\| *([^|]*[^ |]) *\| *([^|]*[^ |]) *(?:\|\s*)?$/.exec(line) ?? [];
  if (label === undefined || value === undefined) return line;
  return isFilled(label) ? `${label}: ${value}` : '';
};
