// Lists of decisions, meetings and matters: what they say of each that a reader may rely on.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive } from '../../scripts/model/archive.ts';
import { datesPages } from '../../scripts/pages/dates.ts';
import { placeAt } from '../../scripts/pages/link.ts';
import { mattersPages } from '../../scripts/pages/matters.ts';
import { viewDecisions } from '../../scripts/pages/parts/decision-list.ts';
import { viewMeetings } from '../../scripts/pages/parts/meeting-list.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { archiveOf } from '../read/small-archive.ts';
import { renderPages } from './render-pages.ts';

const PLACE = placeAt('/');
const minutes = (status: string, body = 'Resolved: That a tree be planted.') =>
  `---\nstatus: ${status}\n---\n\n## 1. Trees\n\nMatter: trees\n\n${body}\n`;

test('a decision says where its minutes are not approved, and nothing where they are', () => {
  const archive = archiveOf({
    'council/2026-01-05.md': minutes('approved'),
    'council/2026-02-05.md': minutes('draft'),
  });
  const decisions = viewDecisions(makeRegisters(archive).decisions.all, archive, PLACE);
  assert.deepEqual(
    decisions.map(({ unapproved }) => unapproved?.text),
    [undefined, 'Draft minutes'],
  );
});

test('a decision is headed with a capital, also where its word stood within a sentence, and keeps its language', () => {
  const archive = archiveOf({
    'site.yaml': 'language: en-GB\n',
    'council/2026-01-05.md': minutes(
      'draft',
      'The accounts were noted.\n\nRESOLVED: That a tree be planted.',
    ),
  });
  const { all } = makeRegisters(archive).decisions;
  const heads = (rows: typeof all) =>
    viewDecisions(rows, archive, PLACE).map(({ label: [first] }) => [first?.text, first?.lang]);
  assert.deepEqual(heads(all), [
    ['Noted', undefined],
    ['RESOLVED', undefined],
  ]);
  const welsh = all.map(row => ({
    ...row,
    decision: { ...row.decision, label: 'nodwyd', passages: [{ words: 'nodwyd', lang: 'cy' }] },
  }));
  assert.deepEqual(heads(welsh)[0], ['Nodwyd', 'cy']);
});

test('a meeting that was not held is not said to have items', () => {
  const archive = archiveOf({
    'council/2026-01-05.md': minutes('cancelled', 'There was no quorum.'),
    'council/2026-02-05.md': minutes('draft'),
  });
  const meetings = viewMeetings(makeRegisters(archive).meetings.all, archive, PLACE);
  assert.deepEqual(
    meetings.map(({ status, items }) => [status.text, items]),
    [
      ['Cancelled', 0],
      ['Draft minutes', 1],
    ],
  );
});

test('a matter says when it is next considered, or else when it was last', async () => {
  const listed = async (archive: Archive): Promise<string> => {
    const [list] = mattersPages(archive, makeRegisters(archive));
    return renderPages(list ? [list] : [])[0]?.content ?? '';
  };
  const past = { 'matters/trees.md': '# Trees\n', 'council/2026-01-05.md': minutes('draft') };
  assert.match(await listed(archiveOf(past)), /1 step through Council; last on 5 January 2026/);
  const coming = { ...past, 'council/2026-12-03.md': minutes('agenda', 'A report.') };
  assert.match(await listed(archiveOf(coming)), /2 steps through Council; next on 3 December 2026/);
});

test('the page of dates opens on the month of today, or on the last that had a meeting where none is to come', () => {
  const opened = (files: Readonly<Record<string, string>>): string | undefined => {
    const archive = archiveOf(files);
    const [page] = renderPages(datesPages(archive, makeRegisters(archive)).slice(0, 1));
    return /<h2 id="this-month">([^<]*)</.exec(page?.content ?? '')?.[1];
  };
  const past = { 'council/2025-06-05.md': minutes('draft'), 'council/2025-07-03.md': minutes('draft') };
  assert.equal(opened(past), 'July 2025');
  assert.equal(opened({ ...past, 'council/2026-12-03.md': minutes('agenda', 'A report.') }), 'November 2026');
  assert.equal(opened({ ...past, 'council/2026-11-05.md': minutes('draft') }), 'November 2026');
});
