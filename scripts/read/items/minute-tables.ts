// Items that are the rows of a table, as wikis and word processors set out minutes: "Agenda item | Notes | Action by".
//
// The same heads stand over budgets, plans and registers. So rows are items only where every head is known, where most rows hold
// words, where titles that come up everywhere or whole sentences stand in them, and where the tables hold most of what the file says.

import { addAll } from '../../model/add-all.ts';
import { lengthOf, type ParsedBlock } from '../markdown/blocks.ts';
import type { Candidate } from './candidates.ts';
import { cutAt } from './cut-blocks.ts';
import { levelOf } from './headings.ts';
import type { ItemStart } from './item-start.ts';
import { headLine, itemOfRow, plainRow } from './minute-rows.ts';
import { type MinuteTable, minuteTable, type TableGrammar } from './minute-table.ts';
import type { PlainItems } from './plain-items.ts';
import { tableOf } from './table-cells.ts';

/** Undefined where no table holds the items. `starts` are those that headings tell. */
export function tableItems(
  blocks: readonly ParsedBlock[],
  starts: readonly ItemStart[],
  titleAt: (at: number) => string,
  grammar: TableGrammar,
): PlainItems | undefined {
  if (!blocks.some(({ type }) => type === 'table')) return undefined;
  const known = withHolders(blocks, starts, titleAt, grammar);
  const tables = new Map<number, MinuteTable>();
  for (const [at, block] of blocks.entries()) {
    const start = known.findLast(one => one.at <= at);
    if (block.type !== 'table' || (start && start.section === undefined && !isFrame(start, titleAt, grammar)))
      continue;
    const table = minuteTable(block, grammar);
    if (table) tables.set(at, table);
  }
  if (!areItems([...tables.values()], grammar) || !holdMost(tables, blocks, known)) return undefined;
  const made: ParsedBlock[] = [];
  const places: number[] = [];
  const candidates: Candidate[] = [];
  for (const [at, block] of blocks.entries()) {
    places.push(made.length);
    const table = tables.get(at);
    if (table) addAll(candidates, expand(table, made, grammar));
    else made.push(block);
  }
  return cutAt(
    made,
    candidates,
    known.map(start => ({ ...start, at: places[start.at] ?? start.at })),
  );
}

const isFrame = ({ at }: ItemStart, titleAt: (at: number) => string, { items }: TableGrammar): boolean =>
  items.isFrame(titleAt(at));

/** "Agenda", "Minutes", "Old business" over such a table hold its rows; so does the one heading above all, whatever it says. */
function withHolders(
  blocks: readonly ParsedBlock[],
  starts: readonly ItemStart[],
  titleAt: (at: number) => string,
  { items }: TableGrammar,
): readonly ItemStart[] {
  const business = starts.filter(({ section }) => section === undefined);
  return starts.map((start, index) => {
    const kind = items.sectionOf(titleAt(start.at));
    const below = blocks.slice(start.at + 1, starts[index + 1]?.at);
    if (start.section !== undefined || !below.some(({ type }) => type === 'table')) return start;
    if (kind !== undefined && HOLDS.test(kind)) return { ...start, section: kind };
    const isAlone = business.length === 1 && levelOf(blocks[start.at]) <= 2 && !/^\d/.test(titleAt(start.at));
    return isAlone ? { ...start, section: 'above' as const } : start;
  });
}

const HOLDS = /^(?:holder|minutes|may-hold|heads)$/;

/** Whether the rows are surely those of minutes. */
function areItems(tables: readonly MinuteTable[], grammar: TableGrammar): boolean {
  const read = tables.flatMap(table => table.rows.flatMap(row => plainRow(row, table, grammar) ?? []));
  const titled = read.filter(({ title }) => title !== '');
  const usual = titled.filter(
    ({ title }) => grammar.items.isUsual(title) || grammar.items.isFrame(title),
  ).length;
  const told = read.filter(({ text }) => /\S\s+\S/.test(text)).length;
  const sentences = read.filter(({ text }) => text.length >= SENTENCE || TELLS.test(text)).length;
  if (titled.length < 2 || told < titled.length * 0.5) return false;
  // A timetable holds a word on each of its items.
  const isTimed = tables.some(({ columns }) => columns.isTimed);
  if (isTimed && sentences < titled.length * 0.5) return false;
  const areNumbered = tables.every(table => table.areNumbered);
  if (tables.some(({ columns }) => columns.isWeak))
    return (usual >= 2 || areNumbered) && sentences >= titled.length * 0.3;
  return usual >= 2 || sentences >= titled.length * 0.6 || (usual === 1 && sentences >= titled.length * 0.4);
}
const SENTENCE = 50;
/** "The roof leaks." */
const TELLS = /\S +\S[^\n]*[.!?]["”’)]*(?:\s|$)/u;

/** An agenda in a table above minutes in prose is no minutes. */
function holdMost(
  tables: ReadonlyMap<number, MinuteTable>,
  blocks: readonly ParsedBlock[],
  starts: readonly ItemStart[],
): boolean {
  const others = blocks.filter((block, at) => {
    const section = starts.findLast(one => one.at <= at)?.section;
    return block.type !== 'table' && !/^(?:attendance|apologies|record)$/.test(section ?? '');
  });
  return lengthOf(blocks.filter((_, at) => tables.has(at))) >= lengthOf(others);
}

/** Adds the rows as blocks, and gives where among those the items begin. */
function expand(table: MinuteTable, made: ParsedBlock[], grammar: TableGrammar): readonly Candidate[] {
  const { above, head, rows } = table;
  const first = above.length > 0 ? tableOf(above, false) : undefined;
  if (first) made.push(first);
  const heads = headLine(head);
  if (heads) made.push(heads);
  return rows.flatMap(row => {
    const { item, blocks } = itemOfRow(row, table, grammar);
    const at = made.length;
    addAll(made, blocks);
    return item ? [{ ...item, block: at }] : [];
  });
}
