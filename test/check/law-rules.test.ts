// Rules that a rule set of `site.yaml` asks for: the breach, what is let be, and that no other body is bothered.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkArchive } from '../../scripts/check/check-archive.ts';
import { readFiles } from '../read/small-archive.ts';

const found = (rule: string, rules: string, files: Readonly<Record<string, string>>): readonly string[] =>
  checkArchive(readFiles({ 'site.yaml': `rules: ${rules}\n`, ...files }).archive)
    .filter(problem => problem.rule === rule)
    .map(({ file, line = 0 }) => `${file}:${line}`);

const exempt = (fields: string, before = ''): Readonly<Record<string, string>> => ({
  'council/2026-01-05.md': `${before}## 7. Roof\n\n${fields}\n`,
});

test('an exempt item names a paragraph of its country’s list', () => {
  const at = (paragraph: string, rules: string) =>
    found('exempt-paragraph', rules, exempt(`Exempt: ${paragraph}`));
  assert.deepEqual(at('9', 'england-principal'), ['council/2026-01-05.md:1']);
  assert.deepEqual(at('', 'england-principal'), ['council/2026-01-05.md:1']);
  assert.deepEqual(at('1 and 3', 'england-principal'), []);
  assert.deepEqual(at('3', 'wales'), ['council/2026-01-05.md:1']);
  assert.deepEqual(at('14', 'wales'), []);
  assert.deepEqual(at('9', 'general'), []);
});

test('an exempt item has a summary, or says that none is needed', () => {
  const at = (fields: string) => found('exempt-summary', 'england-principal', exempt(fields));
  assert.deepEqual(at('Exempt: 3'), ['council/2026-01-05.md:1']);
  assert.deepEqual(at('Exempt: 3\nSummary: A contract was let.'), []);
  assert.deepEqual(at('Exempt: 3\nSummary: not needed'), []);
});

test('the public is excluded before the exempt item, not after it', () => {
  const exclusion = '## 6. Exclusion\n\nResolved: That the press and public be excluded for item 7.\n\n';
  const at = (before: string, after = '') =>
    found('exempt-exclusion', 'england-principal', exempt(`Exempt: 3\n\n${after}`, before));
  assert.deepEqual(at(exclusion), []);
  assert.deepEqual(at('', exclusion), ['council/2026-01-05.md:1']);
});

test('an exemption is to be reviewed from its day on', () => {
  const at = (day: string) => found('exempt-review', 'general', exempt(`Exempt: 3\nReview on: ${day}`));
  assert.deepEqual(at('2026-11-21'), ['council/2026-01-05.md:1']);
  assert.deepEqual(at('2026-11-22'), []);
});

test('minutes name those present, an agenda need not', () => {
  const at = (head: string) =>
    found('present-missing', 'england-principal', {
      'council/2026-01-05.md': `---\n${head}\n---\n## 1. A\n`,
    });
  assert.deepEqual(at('venue: Hall'), ['council/2026-01-05.md:1']);
  assert.deepEqual(at('present: [Jane Roe]'), []);
  assert.deepEqual(at('status: agenda'), []);
  assert.deepEqual(at('status: cancelled'), []);
});

test('a decision of an executive gives reasons, that of another committee need not', () => {
  const at = (kind: string, body: string) =>
    found('executive-reasons', 'england-principal', {
      'cabinet/committee.md': `---\nkind: ${kind}\n---\n`,
      'cabinet/2026-01-05.md': `## 1. Roof\n\n${body}\n`,
    });
  assert.deepEqual(at('executive', 'Resolved: That it be mended.'), ['cabinet/2026-01-05.md:3']);
  assert.deepEqual(at('executive', 'Resolved: That it be mended.\n\nReasons: It leaks.'), []);
  assert.deepEqual(at('scrutiny', 'Resolved: That it be mended.'), []);
});

test('an agenda that comes too late is noted', () => {
  const at = (published: string) =>
    found('agenda-notice', 'england-principal', {
      'council/2026-12-10.md': `---\npublished: ${published}\n---\n## 1. A\n`,
    });
  assert.deepEqual(at('2026-12-05'), ['council/2026-12-10.md:2']);
  assert.deepEqual(at('2026-12-04'), []);
});

test('draft minutes that are overdue are told where a law sets a day', () => {
  const files = { 'council/2026-10-05.md': '---\nstatus: agenda\n---\n## 1. A\n' };
  assert.deepEqual(found('minutes-late', 'wales', files), ['council/2026-10-05.md:0']);
  assert.deepEqual(found('minutes-late', 'general', files), []);
});
