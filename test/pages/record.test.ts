import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RecordView, recordPages } from '../../scripts/pages/record.ts';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { publishedTexts } from '../forms/published.ts';
import { schemaValidator } from '../forms/schema-validator.ts';
import { archiveOf, inFolder, TODAY } from '../read/small-archive.ts';

const viewOf = (files: Readonly<Record<string, string>>): RecordView =>
  recordPages(archiveOf(files))[0]?.view(new Map()) as RecordView;

const FILES = {
  'site.yaml': 'rules: england-smaller-authority\n',
  'council/2026-01-05.md': '## 1. A\n\n## 2. B\n\n## 3. C\n\n## 5. D\n',
  'council/2026-02-05.md': '---\npublished: 2026-04-01\n---\n## 1. A\n\nWithdrawn: 2026-05-01, a name\n',
  'council/2026-03-05.md': '---\nstatus: cancelled\n---\n',
  'council/2026-09-05.md': '---\nstatus: agenda\n---\n## 1. A\n\nExempt: 3\nReview on: 2026-10-01\n',
  'council/2027-09-05.md': '## 1. A\n',
};

test('the state of the record counts what there is to count, and shows no column or cell of nothing', () => {
  const { committees } = viewOf(FILES);
  assert.deepEqual(committees.columns, ['Held', 'Draft', 'Agenda only', 'Not held', 'Late', 'Exempt items']);
  assert.deepEqual(
    committees.rows.map(({ counts }) => counts.map(({ count }) => count)),
    [['3', '2', '1', '1', '3', '1']],
  );
});

test('of a committee whose minutes are all approved nothing is counted', () => {
  const { committees, others } = viewOf({
    ...FILES,
    'parish/2026-01-05.md': '---\nstatus: approved\n---\n## 1. A\n',
  });
  assert.deepEqual(
    [committees.rows, others].map(list => list.map(({ text }) => text)),
    [['Council'], ['Parish']],
  );
  assert.equal(committees.columns[1], 'Approved');
  assert.equal(committees.rows[0]?.counts[1]?.count, '');
});

test('it says of each committee how far its minutes are read', () => {
  const { read } = viewOf({
    'council/2026-01-05.md':
      '---\npresent:\n  - Cllr Amber\n---\n## 1. A\n\nResolved: That the jetty be painted.\n\nThe Board hereby Determines and RESOLVED it.\n',
    'council/2026-02-05.md': '## 1. A\n\nThe lamp is out.\n',
    'council/2026-03-05.md': '---\nstatus: agenda\n---\n## 1. A\n\nResolved: That it be sold.\n',
    'parish/2026-01-05.md': '---\nstatus: cancelled\n---\n',
  });
  assert.deepEqual(
    read.rows.map(({ text, counts }) => [text, counts.map(({ label, count }) => `${label}: ${count}`)]),
    [
      [
        'Council',
        [
          'Minutes: 2',
          'Tell who was there: 1',
          'With decisions read: 1',
          'Lines that speak of decisions: 2',
          'Decisions read: 1',
        ],
      ],
    ],
  );
});

test('a line at which a decision was read speaks of one, whatever its words', () => {
  const { read } = viewOf({
    'site.yaml': 'decision-labels: [Upshot]\n',
    'council/2026-01-05.md': '## 1. A\n\nUpshot: The jetty is painted.\n\nThe lamp is out.\n',
  });
  assert.deepEqual(
    read.rows[0]?.counts.slice(-2).map(({ label, count }) => `${label}: ${count}`),
    ['Lines that speak of decisions: 1', 'Decisions read: 1'],
  );
});

test('the state of the record is data too, as its schema says', () => {
  const texts = inFolder(FILES, folder =>
    publishedTexts(readArchive(folder, { today: TODAY }).archive, folder),
  );
  const record = JSON.parse(texts.get('/record/record.json') ?? '');
  assert.deepEqual(schemaValidator(texts)('record', texts.get('/record/record.json') ?? ''), []);
  assert.equal(record.asOn, TODAY);
  assert.equal(record.committee[0].held, 3);
  assert.deepEqual(record.committee[0].reading, {
    minutes: 2,
    withAttendance: 0,
    withDecisions: 0,
    decisionLines: 0,
    decisions: 0,
  });
  assert.deepEqual(
    record.late.map((one: { missing: string; publishedLate: boolean }) => [one.missing, one.publishedLate]),
    [
      ['approval', false],
      ['draft', true],
      ['draft', false],
    ],
  );
  assert.deepEqual(record.withdrawn, [
    { id: '/council/2026-02-05/item-1/', on: '2026-05-01', reason: 'a name' },
  ]);
  assert.deepEqual(record.missingNumber, [
    { agendaItem: '/council/2026-01-05/item-5/', before: 3, after: 5 },
  ]);
  assert.deepEqual(record.toReview, [{ agendaItem: '/council/2026-09-05/item-1/', reviewOn: '2026-10-01' }]);
});

test('what is late is told with its day, and what came late with that it came', () => {
  assert.deepEqual(
    viewOf(FILES).late.map(({ link, text }) => `${link.href} ${text}`),
    [
      '../council/2026-01-05/ draft, not approved; a later meeting was held on 5 February 2026',
      '../council/2026-02-05/ draft minutes due by 5 March 2026, published later',
      '../council/2026-09-05/ draft minutes due by 5 October 2026, not published',
    ],
  );
});

test('missing numbers, withdrawals and exemptions to review are listed', () => {
  const { gaps, withdrawn, toReview } = viewOf(FILES);
  assert.deepEqual(
    [gaps, withdrawn, toReview].map(list => list.map(({ text }) => text)),
    [['number 5 follows 3: 4 is missing'], ['a name'], ['was to be reviewed on 1 October 2026']],
  );
});

test('working days are explained where a rule counts them, and only there', () => {
  const rulesUnder = (rules: string): string =>
    viewOf({ ...FILES, 'site.yaml': `rules: ${rules}\n` })
      .rules.map(({ text }) => text)
      .join(' ');
  assert.match(rulesUnder('wales'), /7 working days .* Working days are Monday to Friday/);
  assert.match(rulesUnder('england-smaller-authority'), /1 month after/);
  for (const rules of ['england-smaller-authority', 'england-principal'])
    assert.doesNotMatch(rulesUnder(rules), /[Ww]orking day/);
});

test('where nothing is amiss nothing is listed', () => {
  const view = viewOf({ 'council/2026-01-05.md': '## 1. A\n' });
  for (const list of [view.late, view.gaps, view.withdrawn, view.toReview, view.rules])
    assert.deepEqual(list, []);
});
