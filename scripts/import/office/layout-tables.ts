// Tables that are there for the layout alone: labels beside their values, numbers beside their items, lists of names.

import { addAll } from '../../model/add-all.ts';
import type { CellBlocks, HtmlBlock } from '../html/blocks.ts';
import { escapeInline, escapeLineStart, tidy } from '../markdown-text.ts';
import { dateIn } from '../written-dates.ts';
import { attendanceList } from './attendance-names.ts';
import { isHeadLabel } from './head.ts';

/** Reads tables of layout; `said` gets the words that their contents make needless, such as the head of a column. */
export const layoutReader =
  (said: string[]) =>
  (rows: CellBlocks): readonly HtmlBlock[] | undefined => {
    const filled = withoutEmptyColumns(rows).filter(row => row.some(cell => cell.length > 0));
    return (
      attendance(filled, said) ??
      numbered(filled, said) ??
      labelled(filled) ??
      boxed(filled) ??
      titled(filled)
    );
  };

/** A table whose columns Word only drew. */
function withoutEmptyColumns(rows: CellBlocks): CellBlocks {
  const width = Math.max(0, ...rows.map(row => row.length));
  // With merged cells a column is no column.
  if (rows.some(row => row.length !== width)) return rows;
  const used = Array.from({ length: width }, (_, column) => rows.some(row => row[column]?.length));
  return rows.map(row => row.filter((_, column) => used[column]));
}

type Cell = CellBlocks[number][number];

const wordsOf = (cell: Cell | undefined): string => tidy((cell ?? []).map(({ text }) => text).join(' '));

export const paragraph = (text: string, markdown = escapeLineStart(escapeInline(text))): HtmlBlock => ({
  type: 'paragraph',
  text,
  markdown,
  links: [],
  anchors: [],
});

/** "Present | Apologies" above columns of names; a column to sign in is empty. */
function attendance(rows: CellBlocks, said: string[]): readonly HtmlBlock[] | undefined {
  const [heads = [], ...names] = rows;
  if (names.length === 0 || heads.length === 0) return undefined;
  const columns = heads.map((head, column) => ({
    label: wordsOf(head),
    cells: names.map(row => row[column] ?? []),
  }));
  const used = columns.filter(({ cells }) => cells.some(cell => cell.length > 0));
  if (used.length === 0 || !used.every(({ label }) => attendanceList(label))) return undefined;
  for (const column of columns) if (!used.includes(column)) said.push(column.label);
  return used.flatMap(({ label, cells }) => [paragraph(label), ...cells.flat()]);
}

const NUMBER = /^(?:item\s+)?(\(?\d{1,4}[a-z]?(?:\/\d{1,4})?\)?[.):]?)$/i;

/** A number, the title or the minutes of its item, and perhaps who is to act. */
function numbered(rows: CellBlocks, said: string[]): readonly HtmlBlock[] | undefined {
  const items = rows.filter(([first, ...others]) => NUMBER.test(wordsOf(first)) && others.length > 0);
  if (items.length < 2 || rows.some(row => !isRowOfItems(row, row === rows[0]))) return undefined;
  const width = Math.max(...items.map(row => row.length));
  const hasTitles = width > 2 && items.every(([, title]) => title?.length === 1 && isTitle(title[0]));
  if (!hasTitles && !items.every(([, text]) => text && text.length > 1 && isTitle(text[0]))) return undefined;
  const [first = []] = rows;
  const isHeaded = !items.includes(first) && first.length === width;
  const heads = isHeaded ? first.map(wordsOf) : [];
  if (isHeaded) addAll(said, heads.slice(0, 2 + Number(hasTitles)));
  const body = isHeaded ? rows.slice(1) : rows;
  return body.flatMap(row => {
    const number = items.includes(row) ? (NUMBER.exec(wordsOf(row[0]))?.[1] ?? '') : '';
    const [title, ...rest] = row.slice(1).flat();
    if (number === '' || !title) return row.flat();
    const aside = hasTitles ? 3 : 2;
    const main = hasTitles ? (row[2] ?? []) : rest.slice(0, (row[1]?.length ?? 1) - 1);
    return [
      heading(`${number.replace(/[.:]$/, '')}${/\)$/.test(number) ? '' : '.'} ${title.text}`),
      ...(hasTitles ? labelledCell(TEXT_COLUMN.test(heads[2] ?? '') ? '' : (heads[2] ?? ''), main) : main),
      ...row.slice(aside).flatMap((cell, column) => labelledCell(heads[column + aside] ?? '', cell)),
    ];
  });
}

/** What the text beside a title is called, which it need not say again. */
const TEXT_COLUMN = /^(?:discussion|minutes?|notes?|details?|descriptions?|comments?|summary|text)\b|.{31}/i;

const isRowOfItems = (row: CellBlocks[number], isFirst: boolean): boolean =>
  isFirst || row.length === 1 || row[0]?.length === 0 || NUMBER.test(wordsOf(row[0]));

const isTitle = (block: HtmlBlock | undefined): boolean =>
  block !== undefined &&
  /^(?:heading|paragraph|item)$/.test(block.type) &&
  block.text.length <= 120 &&
  !/[.;,]$/.test(block.text);

const heading = (text: string): HtmlBlock => ({
  ...paragraph(text, escapeInline(text)),
  type: 'heading',
  level: 2,
});

/** A title in a row of its own above one text. */
function boxed(rows: CellBlocks): readonly HtmlBlock[] | undefined {
  const [first, ...others] = rows;
  const [title, ...more] = first?.[0] ?? [];
  if (!title || more.length > 0 || others.length === 0 || rows.some(row => row.length !== 1))
    return undefined;
  const isLabel = title.text.length <= 60 && /:$/.test(title.text);
  return isLabel ? [heading(title.text.replace(/\s*:$/, '')), ...others.flat(2)] : undefined;
}

/** A few short cells that are together the title: who met, "Minutes", and one day. */
function titled(rows: CellBlocks): readonly HtmlBlock[] | undefined {
  const cells = rows.flat().filter(cell => cell.length > 0);
  const words = cells.map(wordsOf);
  const isShort =
    rows.length <= 4 &&
    cells.length <= 8 &&
    cells.every(([first, ...more]) => first?.type !== 'table' && more.length === 0);
  const days = words.filter(text => dateIn(text, 'en') !== undefined);
  const isTitle = words.some(text => /\bminutes\b/i.test(text)) && words.every(text => text.length <= 100);
  return isShort && isTitle && days.length === 1 ? cells.flat() : undefined;
}

/** "Date: | 5 March 2026": every row has a label and what it says. */
function labelled(rows: CellBlocks): readonly HtmlBlock[] | undefined {
  const pairs = rows.filter(row => row.length === 2);
  const isPair = ([label, value]: CellBlocks[number]): boolean =>
    label?.length === 1 && wordsOf(label).length <= 50 && value !== undefined;
  const colons = pairs.filter(([label]) => /:$/.test(wordsOf(label))).length;
  const known = pairs.filter(([label]) => isHeadLabel(wordsOf(label).replace(/\s*:$/, ''))).length;
  const others = rows.filter(row => row.length !== 2);
  if (pairs.length === 0 || !pairs.every(isPair) || others.some(row => row.length !== 1)) return undefined;
  if (known === 0 || (colons < pairs.length && known < pairs.length / 2)) return undefined;
  return rows.flatMap(row => {
    const [label, value = []] = row;
    return row.length === 2 ? labelledCell(wordsOf(label), value) : row.flat();
  });
}

function labelledCell(label: string, cell: Cell): readonly HtmlBlock[] {
  const [first, ...others] = cell;
  const name = label.replace(/\s*:$/, '');
  if (name === '') return cell;
  if (first?.type !== 'paragraph' || others.length > 0) return [paragraph(`${name}:`), ...cell];
  return [{ ...first, text: `${name}: ${first.text}`, markdown: `${escapeInline(name)}: ${first.markdown}` }];
}
