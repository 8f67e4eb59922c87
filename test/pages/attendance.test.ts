// How often each was listed, and as what: on a person's page, and in a committee's year.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { committeeYearPages } from '../../scripts/pages/committee-year.ts';
import { personPages } from '../../scripts/pages/person.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { archiveOf } from '../read/small-archive.ts';
import { attribute, byTag, type ParsedPage, parsePage, textOf } from '../site/html.ts';
import { renderPages } from './render-pages.ts';

const FILES = {
  'site.yaml': 'name: Tarn Council\n',
  'council/2026-01-05.md':
    '---\npresent:\n  - Cllr Ann Lee\n  - Cllr Bo Marsh\nin-attendance:\n  - Cy North\n---\n## 1. A\n',
  'council/2026-02-05.md': '---\npresent:\n  - Cllr Bo Marsh\napologies:\n  - Cllr Ann Lee\n---\n## 1. A\n',
  'parks/2026-02-06.md': '---\npresent:\n  - Cllr Bo Marsh\nin-attendance:\n  - Cllr Ann Lee\n---\n## 1. A\n',
} as const;

const archive = archiveOf(FILES);
const registers = makeRegisters(archive);
const pages = new Map(
  renderPages([
    ...archive.people.flatMap(person => personPages(person, archive, registers)),
    ...committeeYearPages(archive, registers),
  ])
    .map(parsePage)
    .map(page => [page.url, page]),
);

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The cells of the table, row by row; the first row is its head. */
function tableOn(page: ParsedPage | undefined): readonly (readonly string[])[] {
  assert.ok(page);
  const cells = [...byTag(page, 'th'), ...byTag(page, 'td')];
  return byTag(page, 'tr').map(row =>
    cells.filter(cell => cell.parentNode === row).map(cell => spaced(textOf(cell))),
  );
}

describe('attendance', () => {
  test('of a person says nothing where there is nothing, and has no column that none of it needs', () => {
    assert.deepEqual(tableOn(pages.get('/people/ann-lee/')), [
      ['Committee', 'Present', 'Apologies', 'In attendance'],
      ['Council', '1', '1', ''],
      ['Parks', '', '', '1'],
    ]);
  });

  test('says what each of its columns means, and explains none that is not there', () => {
    const means = (url: string): readonly string[] => {
      const page = pages.get(url);
      return page ? byTag(page, 'dt').map(one => spaced(textOf(one))) : [];
    };
    assert.deepEqual(means('/people/ann-lee/'), ['Present', 'Apologies', 'In attendance']);
    assert.deepEqual(means('/people/bo-marsh/'), ['Present']);
  });

  test('of a committee’s year leaves out what nobody was, and never a person', () => {
    assert.deepEqual(tableOn(pages.get('/council/2026/')), [
      ['Name', 'Present', 'Apologies'],
      ['Cllr Ann Lee', '1', '1'],
      ['Cllr Bo Marsh', '2', ''],
    ]);
    assert.deepEqual(tableOn(pages.get('/parks/2026/')), [
      ['Name', 'Present'],
      ['Cllr Bo Marsh', '1'],
    ]);
  });

  test('names the column of each count beside it, for a phone, which shows no head', () => {
    const page = pages.get('/people/ann-lee/');
    assert.ok(page);
    assert.deepEqual(
      byTag(page, 'td').map(cell => attribute(cell, 'data-label')),
      ['Present', 'Apologies', 'In attendance', 'Present', 'Apologies', 'In attendance'],
    );
  });
});
