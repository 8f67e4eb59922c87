// One archive from text for each rule: what it reports, and what it lets be.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkArchive } from '../../scripts/check/check-archive.ts';
import type { Rule } from '../../scripts/check/rule.ts';
import { actionOwner } from '../../scripts/check/rules/action-owner.ts';
import { approvalDate } from '../../scripts/check/rules/approval-date.ts';
import { approvalMissing } from '../../scripts/check/rules/approval-missing.ts';
import { unknownCommittee } from '../../scripts/check/rules/unknown-committee.ts';
import { unknownMatter } from '../../scripts/check/rules/unknown-matter.ts';
import { voteCount } from '../../scripts/check/rules/vote-count.ts';
import { ARCHIVE_RULES } from '../../scripts/check/rules.ts';
import type { Archive } from '../../scripts/model/archive.ts';
import type { Problem } from '../../scripts/model/problem.ts';
import { readAndCheck } from '../../scripts/site/read-content.ts';
import { archiveOf } from '../read/small-archive.ts';

const found = (rule: Rule, archive: Archive): readonly Problem[] =>
  checkArchive(archive).filter(problem => problem.rule === rule.id);

const shortly = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ level, rule, file, line }) => `${level} ${rule} ${file}:${line}`);

test('an approval must name a meeting that there was before', () => {
  const archive = archiveOf({
    'council/2026-01-05.md': '## 1. A\n',
    'council/2026-02-05.md':
      '## 1. Minutes\n\nApproves: 2026-01-05\n\n## 2. Minutes\n\nApproves: 2026-01-06\n',
    'council/2026-03-05.md':
      '## 1. Minutes\n\nApproves: 2026-03-05\n\n## 2. Minutes\n\nApproves: 2026-04-05\n',
    'council/2026-04-05.md': '## 1. A\n',
  });
  assert.deepEqual(shortly(found(approvalDate, archive)), [
    'error approval-date council/2026-02-05.md:5',
    'error approval-date council/2026-03-05.md:1',
    'error approval-date council/2026-03-05.md:5',
  ]);
});

test('an approval may name a meeting older than the archive', () => {
  const archive = archiveOf({ 'council/2026-01-05.md': '## 1. Minutes\n\nApproves: 2025-12-05\n' });
  assert.deepEqual(found(approvalDate, archive), []);
});

test('an approval may name one of two meetings of a day', () => {
  const archive = archiveOf({
    'council/2026-01-05.md': '## 1. A\n',
    'council/2026-01-05-special.md': '## 1. A\n',
    'council/2026-02-05.md':
      '## 1. Minutes\n\nApproves: 2026-01-05-special\n\n## 2. Minutes\n\nApproves: 2026-01-05-annual\n',
  });
  assert.deepEqual(shortly(found(approvalDate, archive)), ['error approval-date council/2026-02-05.md:5']);
});

test('a wrong approval is told which meeting was before', () => {
  const archive = archiveOf({
    'council/2026-01-05.md': '## 1. A\n',
    'council/2026-01-12.md': '---\nstatus: cancelled\n---\n',
    'council/2026-02-05.md': '## 1. Minutes\n\nApproves: 2026-01-06\n',
  });
  assert.match(found(approvalDate, archive)[0]?.hint ?? '', /write “Approves: 2026-01-05”/);
});

test('the names of a vote must be as many as its counts', () => {
  const voteAs = (vote: string): readonly Problem[] =>
    found(voteCount, archiveOf({ 'council/2026-01-05.md': `## 1. A\n\nResolved: That b.\n\n${vote}\n` }));
  assert.deepEqual(shortly(voteAs('Vote: 3 for, 1 against\nFor: Lee, Diaz\nAgainst: Roe, Bell')), [
    'warning vote-count council/2026-01-05.md:5',
    'warning vote-count council/2026-01-05.md:5',
  ]);
  assert.deepEqual(voteAs('Vote: 2 for, 1 against\nFor: Lee, Diaz\nAgainst: Roe'), []);
  assert.deepEqual(voteAs('Vote: 3 for, 1 against'), []);
});

test('the vote on a lost motion is counted too', () => {
  const archive = archiveOf({
    'council/2026-01-05.md':
      '## 1. A\n\nProposed by Lee.\n\nVote: 1 for, 2 against\nFor: Lee\nAgainst: Roe\n',
  });
  assert.deepEqual(shortly(found(voteCount, archive)), ['warning vote-count council/2026-01-05.md:5']);
});

test('an open action needs an owner, a done one no more', () => {
  const archive = archiveOf({
    'council/2026-01-05.md': '## 1. A\n\n- [ ] publish it\n- [x] print it\n- [ ] Sue: bind it\n',
  });
  assert.deepEqual(shortly(found(actionOwner, archive)), ['warning action-owner council/2026-01-05.md:3']);
});

const MATTER = { 'matters/trees.md': '---\ntitle: Trees\n---\n\nSince 2020.\n' };

test('a matter that is nearly one written about is a warning, another a note', () => {
  const archive = archiveOf({
    ...MATTER,
    'council/2026-01-05.md':
      '## 1. A\n\nMatter: tree\n\n## 2. B\n\nMatter: roads and paths\n\n## 3. C\n\nMatter: Trees\n',
  });
  assert.deepEqual(shortly(found(unknownMatter, archive)), [
    'warning unknown-matter council/2026-01-05.md:1',
    'note unknown-matter council/2026-01-05.md:5',
  ]);
});

test('where nobody writes about matters, none needs a file', () => {
  const archive = archiveOf({ 'council/2026-01-05.md': '## 1. A\n\nMatter: trees\n' });
  assert.equal(archive.matters.length, 1);
  assert.deepEqual(found(unknownMatter, archive), []);
});

test('a joint meeting names committees that there are', () => {
  const archive = archiveOf({
    'council/2026-01-05.md': '---\nwith: [planning, trees]\n---\n\n## 1. A\n',
    'planning/2026-02-05.md': '## 1. A\n',
  });
  assert.deepEqual(shortly(found(unknownCommittee, archive)), [
    'error unknown-committee council/2026-01-05.md:2',
  ]);
});

test('the whole table of rules is held against an archive', () => {
  const archive = archiveOf({
    ...MATTER,
    'council/2026-01-05.md': '---\nwith: trees\n---\n\n## 1. A\n\nMatter: tree\n\n- [ ] publish\n',
    'council/2026-02-05.md':
      '## 1. A\n\nApproves: 2026-01-06\n\nResolved: That b.\n\nVote: 3 for\nFor: Lee, Diaz\n',
  });
  assert.deepEqual([...new Set(checkArchive(archive).map(({ rule }) => rule))].sort(), [
    'action-date',
    'action-owner',
    'approval-date',
    'approval-missing',
    'unknown-committee',
    'unknown-matter',
    'vote-count',
  ]);
  for (const { hint, message } of checkArchive(archive)) assert.ok(hint && message);
});

const isOfMinutes = ({ file }: Pick<Problem, 'file'>): boolean => /\/\d{4}/.test(file);

/** What a rule finds in minutes where each stands alone in the archive. */
const foundInEach = (rule: Rule, archive: Archive) =>
  archive.committees.flatMap(({ slug, meetings }) =>
    meetings.flatMap(meeting => {
      const committees = archive.committees.map(one => ({
        ...one,
        meetings: one.slug === slug ? [meeting] : [],
      }));
      return rule.check({ ...archive, committees }).filter(isOfMinutes);
    }),
  );

test('a rule that does not look across meetings finds in each what it finds in all', () => {
  const { archive } = readAndCheck({ content: 'content', today: '2026-11-21' });
  const faulty = archiveOf({
    'site.yaml': 'rules: england\n',
    'council/2026-01-05.md': '## 1. A\n\nExempt: 99\n\n- [ ] publish\n',
    'council/2026-02-05.md': '## 1. A\n\n## 1. B\n\nResolved: That b.\n\nVote: 3 for\nFor: Lee, Diaz\n',
  });
  for (const one of [archive, faulty])
    for (const rule of ARCHIVE_RULES.filter(({ looksAcross }) => looksAcross === undefined))
      assert.deepEqual(foundInEach(rule, one), rule.check(one).filter(isOfMinutes), rule.id);
  assert.equal(approvalMissing.check(faulty).length, 1);
  assert.equal(foundInEach(approvalMissing, faulty).length, 0);
});
