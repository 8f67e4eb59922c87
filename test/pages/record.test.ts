import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RecordView, recordPages } from '../../scripts/pages/record.ts';
import { archiveOf } from '../read/small-archive.ts';

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

test('the state of the record counts what was held, minuted and not held', () => {
  const [line] = viewOf(FILES).committees;
  assert.deepEqual(
    [line?.held, line?.approved, line?.drafts, line?.unminuted, line?.cancelled, line?.exempt],
    [3, 0, 2, 1, 1, 1],
  );
});

test('what is late is told with its day, and what came late with that it came', () => {
  assert.deepEqual(
    viewOf(FILES).late.map(({ link, text }) => `${link.href} ${text}`),
    [
      '../council/2026-01-05/ draft, not approved; 1 later meeting has been held since 5 February 2026',
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
