// The lists of open data as CSV, read back by a parser that we did not write.

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { csvLine } from '../../scripts/forms/open-data/csv.ts';
import { dataFileUrl } from '../../scripts/model/url.ts';
import { DATA_LISTS } from '../../scripts/open-data/lists.ts';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { archiveOf, TODAY } from '../read/small-archive.ts';
import { publishedTexts } from './published.ts';

type Row = Readonly<Record<string, string>>;

const rowsOf = (csv: string): readonly Row[] =>
  parse(csv, { bom: true, columns: true, record_delimiter: '\r\n', relax_column_count: false });

/** A cell as a spreadsheet gets it. */
const cellOf = (text: string): string | undefined =>
  parse(csvLine([text]), { record_delimiter: '\r\n' })[0]?.[0];

describe('the CSV of the sample archive', () => {
  let texts: ReadonlyMap<string, string>;
  const csvOf = (name: string): string => texts.get(dataFileUrl(name, 'csv')) ?? '';
  before(() => {
    texts = publishedTexts(readArchive('content', { today: TODAY }).archive, 'content');
  });

  test('has as many rows as the JSON has records, with the same ids in the same order', () => {
    for (const { name } of DATA_LISTS) {
      const rows = rowsOf(csvOf(name));
      const { data } = JSON.parse(texts.get(dataFileUrl(name, 'json')) ?? '');
      assert.ok(rows.length > 0, name);
      assert.deepEqual(
        rows.map(({ id }) => id),
        data.map(({ id }: { id: string }) => id),
        name,
      );
    }
  });

  test('begins with the mark by which a spreadsheet knows UTF-8, and each line ends with CR LF', () => {
    for (const { name } of DATA_LISTS) {
      const csv = csvOf(name);
      assert.ok(csv.startsWith('\uFEFFid,'), name);
      assert.ok(csv.endsWith('\r\n'), name);
    }
  });

  test('writes dates as year-month-day', () => {
    for (const { date } of rowsOf(csvOf('decisions'))) assert.match(date ?? '', /^\d{4}-\d{2}-\d{2}$/);
  });

  test('holds no cell that a spreadsheet would run', () => {
    for (const { name } of DATA_LISTS) {
      for (const row of rowsOf(csvOf(name))) {
        for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+\-@\t\r]/, name);
      }
    }
  });
});

describe('a cell', () => {
  test('that begins as a formula does has an apostrophe before it', () => {
    for (const text of [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      ' =1',
      '＝1',
      '=HYPERLINK("x","y")',
    ]) {
      assert.equal(cellOf(text)?.startsWith("'"), true, JSON.stringify(text));
    }
  });

  test('with a sign within it, or a number made here, is left alone', () => {
    assert.equal(cellOf('a = b'), 'a = b');
    assert.equal(csvLine([-1, 12, true, undefined]), '-1,12,true,\r\n');
  });

  test('keeps its quotes, commas, lines and spaces', () => {
    for (const text of [
      'said “so”',
      'a "quoted" word',
      'a, b',
      'one\ntwo',
      ' led',
      'trailed ',
      '"',
      'Ünïcode – 字',
    ]) {
      assert.equal(cellOf(text), text);
    }
  });

  test('parts several values by a semicolon', () => {
    assert.equal(csvLine([['Roe', 'Poe']]), 'Roe; Poe\r\n');
  });
});

test('a formula in minutes reaches the lists as text', () => {
  const archive = archiveOf({
    'council/2026-03-05.md':
      '## 1. =HYPERLINK("https://evil.example")\n\n**Resolved:** =cmd|calc\n\n- [ ] +Roe: @SUM(A1)\n\n[//]: # (x)\n',
  });
  const texts = publishedTexts(archive, '.');
  const [item] = rowsOf(texts.get('/data/items.csv') ?? '');
  const [decision] = rowsOf(texts.get('/data/decisions.csv') ?? '');
  const [action] = rowsOf(texts.get('/data/actions.csv') ?? '');
  assert.equal(item?.['name'], '\'=HYPERLINK("https://evil.example")');
  assert.equal(decision?.['resolutionText'], "'=cmd|calc");
  assert.equal(action?.['text'], "'@SUM(A1)");
  // In JSON it is what the minutes say: nothing there is run.
  assert.equal(
    JSON.parse(texts.get('/data/items.json') ?? '').data[0].name,
    '=HYPERLINK("https://evil.example")',
  );
});
