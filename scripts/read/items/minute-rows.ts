// A row of minutes that are a table, as an item: its title, what was said of it, and its other cells with the heads above them.

import type { ItemWords, SectionKind } from '../../grammar/item-words.ts';
import { addAll } from '../../model/add-all.ts';
import { type ParsedBlock, wordsOf } from '../markdown/blocks.ts';
import { boldSpans, type Candidate, titledLine } from './candidates.ts';
import { isSection } from './headings.ts';
import type { MinuteTable, TableGrammar } from './minute-table.ts';
import {
  blocksIn,
  blocksOfLines,
  boldWords,
  type Cell,
  linesOf,
  paragraphOf,
  plainWords,
  type Row,
  saysAnything,
  withoutPoint,
} from './table-cells.ts';
import { labelOf, type OtherCell, taskCell, tasksIn } from './task-cells.ts';
import { bareTitle, readTitle } from './title-words.ts';
import { isNumber, numberAt } from './written-number.ts';

/** A longer one is a text; its first words are its title. */
const LONGEST_TITLE = 200;

/** Where each thing of a row stands; its title may stand where a number should: "TOP | Inhalt" over "Kasse | Sie stimmt." */
interface RowCells {
  readonly number: string | undefined;
  readonly title: Cell | undefined;
  readonly isWhole: boolean;
  /** What stands in the other columns, in their order. */
  readonly others: readonly OtherCell[];
}

function cellsOf({ cells }: Row, { columns: { kinds } }: MinuteTable): RowCells {
  const main = kinds.indexOf('notes');
  const all = cells.map((cell, at): OtherCell => {
    const kind = kinds[at] ?? 'other';
    return { cell, kind, at, isMain: at === main };
  });
  const said = all.filter(({ cell }) => saysAnything(cell));
  const first = said.find(({ kind }) => kind === 'number');
  const number = first && isNumber(first.cell.text) ? first : undefined;
  const written = all.find(({ kind }) => kind === 'title' || kind === 'whole');
  const isMoved = first !== undefined && !number && written?.kind === 'whole';
  const title = isMoved ? first : written;
  const others = said.filter(one => one !== title && one !== number);
  return {
    number: number?.cell.text.replace(/^\(|[.)]+$/g, ''),
    title: title?.cell,
    isWhole: title?.kind === 'whole',
    others: isMoved
      ? others.map(one => (one === written ? { ...one, kind: 'notes', isMain: true } : one))
      : others,
  };
}

/** A row as words, for telling whether the table is one of minutes; undefined for one that says nothing. */
export function plainRow(
  row: Row,
  table: MinuteTable,
  grammar: TableGrammar,
): { readonly title: string; readonly text: string } | undefined {
  if (isEmpty(row, table)) return undefined;
  const { title, isWhole, others } = cellsOf(row, table);
  const text = others
    .filter(({ kind }) => kind !== 'other' && kind !== 'who' && kind !== 'number')
    .map(({ cell }) => cell.text)
    .join('\n');
  const words = title?.text ?? '';
  if (words === '' || grammar.saysNothing(words)) return { title: '', text };
  const [first = ''] = words.split('\n');
  const begins = first.replace(/^\d[\d.]*[.)]? +/, '');
  return { title: begins, text: isWhole ? `${words}\n${text}` : text };
}

/** Empty, or the head once more, as on the next page. */
function isEmpty({ cells }: Row, { head }: MinuteTable): boolean {
  const said = cells.filter(saysAnything);
  const isHead = cells.every(
    ({ text }, at) => text.toLowerCase() === (head.cells[at]?.text ?? '').toLowerCase(),
  );
  return said.length === 0 || isHead;
}

export interface RowItem {
  /** Without its place; absent where the row goes on with the one above. */
  readonly item?: Omit<Candidate, 'block'>;
  /** The first is its title. */
  readonly blocks: readonly ParsedBlock[];
}

export function itemOfRow(row: Row, table: MinuteTable, grammar: TableGrammar): RowItem {
  if (isEmpty(row, table)) return { blocks: [] };
  const { number, title, isWhole, others } = cellsOf(row, table);
  const [first, ...lines] = title ? linesOf(title).map(withoutPoint) : [];
  const isNoTitle = (line: ParsedBlock): boolean =>
    number === undefined && !isWhole && others.length === 0 && isSentence(line, grammar.items);
  if (!title || !first || grammar.saysNothing(title.text) || isNoTitle(first)) {
    const [start] = row.cells;
    const numbered = start && number !== undefined ? [paragraphOf(start, [plainWords(start, number)])] : [];
    const above = title ? blocksIn(title) : [];
    return { blocks: [...numbered, ...above, ...othersAsBlocks(others, '', table, grammar)] };
  }
  const read = titleIn(first, isWhole, table.areNumbered, grammar.items);
  const item = number === undefined ? read : { ...read, number };
  const last = lines.at(-1);
  const notes = last ? wordsOf(last) : read.titleEnds > 0 ? wordsOf(first).slice(read.titleEnds) : '';
  const blocks = [
    first,
    ...blocksOfLines(title, lines),
    ...othersAsBlocks(others, isWhole ? notes : '', table, grammar),
  ];
  const section = sectionOf(item, blocks, grammar.items);
  return { item: section ? { ...item, section } : item, blocks };
}

const isSentence = (line: ParsedBlock, words: ItemWords): boolean => {
  const text = wordsOf(line);
  return (
    text.length > LONGEST_TITLE || (/[.!]["”’)]*$/.test(text) && readTitle(text, 0, words) === undefined)
  );
};

function titleIn(
  line: ParsedBlock,
  isWhole: boolean,
  areNumbered: boolean,
  words: ItemWords,
): Omit<Candidate, 'block'> {
  const text = wordsOf(line);
  const found = numberAt(text.slice(0, 100), words);
  const number = found?.number !== undefined && (found.weight > 0.5 || areNumbered) ? found : undefined;
  const titleFrom = number && number.ends < text.trimEnd().length ? number.ends : 0;
  const rest = text.slice(titleFrom);
  const [, bold = 0] = boldSpans(line).find(([from]) => from === 0 || from === titleFrom) ?? [];
  const read = isWhole ? readTitle(rest, Math.max(0, bold - titleFrom), words) : undefined;
  const whole = bareTitle(rest).replace(/\n/g, ' ');
  const title = isWhole ? read?.title : whole.length <= LONGEST_TITLE ? whole : undefined;
  const { title: _, ...candidate } = titledLine({
    ...{ block: 0, title: title ?? '', standsOut: true },
    titleEnds: read && read.ends < rest.trimEnd().length ? titleFrom + read.ends : -1,
  });
  return {
    ...candidate,
    titleFrom,
    ...(title !== undefined && { title: bareTitle(title) }),
    ...(titleFrom > 0 && number?.number !== undefined && { number: number.number }),
  };
}

/** "Present", "Apologies" and "Next meeting" are no business where a heading with the same below it would be none. */
function sectionOf(
  { title = '', number }: Omit<Candidate, 'block'>,
  blocks: readonly ParsedBlock[],
  words: ItemWords,
): SectionKind | undefined {
  const promised = words.sectionOf(title);
  const kind = number === undefined || promised === 'record' ? promised : undefined;
  const isOver = blocks.length === 1 && (kind === 'heads' || kind === 'holder');
  if (kind === undefined || (kind === 'holder' && !isOver)) return undefined;
  const heading = {
    at: 0,
    end: blocks.length,
    level: 2,
    ...{ title, written: title, kind },
    ...(number !== undefined && { number }),
  };
  return isOver || isSection(heading, blocks, words) ? kind : undefined;
}

/** `before` is the end of what stands with the title. */
function othersAsBlocks(
  others: readonly OtherCell[],
  before: string,
  table: MinuteTable,
  grammar: TableGrammar,
): readonly ParsedBlock[] {
  const tasks = tasksIn(others, table, grammar);
  const blocks: ParsedBlock[] = [];
  let notes = before;
  for (const other of others) {
    const { cell, kind, at } = other;
    if (tasks?.places.includes(at)) {
      if (tasks.places[0] === at) blocks.push(tasks.block);
    } else if (other.isMain) {
      addAll(blocks, blocksIn(cell));
      const last = blocks.at(-1);
      notes = last ? wordsOf(last) : '';
    } else if (kind === 'tasks' || kind === 'who') {
      const beside = kind === 'tasks' && notes !== '' ? notes : undefined;
      addAll(blocks, taskCell(other, table, beside, grammar.saysNothing));
    } else addAll(blocks, labelled(other, table));
  }
  return blocks;
}

/** "**Presenter:** Dora": the head of the column before its words. */
function labelled(other: OtherCell, table: MinuteTable): readonly ParsedBlock[] {
  const { cell } = other;
  const label = labelOf(other, table);
  const blocks = blocksIn(cell);
  if (label === '') return blocks;
  const [only, ...more] = blocks;
  const bold = boldWords(cell, `${label}:`);
  if (only?.type !== 'paragraph' || more.length > 0) return [paragraphOf(cell, bold), ...blocks];
  return [paragraphOf(cell, [...bold, plainWords(cell, ' '), ...(only.tokens[1]?.children ?? [])])];
}

/** The heads of the columns, which the rows no longer stand below. */
export function headLine({ cells }: Row): ParsedBlock | undefined {
  const said = cells.filter(saysAnything);
  const [first] = said;
  return (
    first &&
    paragraphOf(
      first,
      said.map(({ text }, at) => plainWords(first, `${at > 0 ? ' · ' : ''}${text.replace(/\s+/g, ' ')}`)),
    )
  );
}
