import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { atChosenLevels, checkArchive } from '../../scripts/check/check-archive.ts';
import { ARCHIVE_RULES, RULE_TEXTS, TEXT_RULES } from '../../scripts/check/rules.ts';
import { explainRule } from '../../scripts/commands/explain.ts';
import type { Problem } from '../../scripts/model/problem.ts';
import { FOUND_RULE_TEXTS } from '../../scripts/model/rules/found.ts';
import { archiveOf } from '../read/small-archive.ts';

const ids = RULE_TEXTS.map(({ id }) => id);

test('every rule has a name of its own and says what, why and from where', () => {
  assert.ok(ids.length > 30);
  assert.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  );
  for (const { id, title, why, source } of RULE_TEXTS) {
    assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const text of [title, why, source]) assert.ok(text.length > 10, id);
    assert.match(why, /[.?]$/, id);
  }
});

test('a rule stands in the file of its name', () => {
  const files = readdirSync('scripts/check/rules').map(file => path.basename(file, '.ts'));
  assert.deepEqual(
    files.filter(file => file !== 'unknown-rule').sort(),
    [...ARCHIVE_RULES, ...TEXT_RULES].map(({ id }) => id).sort(),
  );
});

test('where content is read, copies are made, originals and ledgers compared, name and level of a problem come from the text of its rule', () => {
  const sources = readdirSync('scripts', { recursive: true, encoding: 'utf8' })
    .filter(file => /^(?:read|search|forms|site|ejected|ledger)\/.*\.ts$/.test(file))
    .map(file => readFileSync(path.join('scripts', file), 'utf8'));
  const told = sources.flatMap(source => [...source.matchAll(/\bbreachOf\('([a-z0-9-]+)'\)/g)]);
  assert.deepEqual(
    [...new Set(told.map(([, id]) => id))].sort(),
    FOUND_RULE_TEXTS.map(({ id }) => id).sort(),
  );
  assert.deepEqual(
    sources.flatMap(source => source.match(/\brule: '[^']+'/g) ?? []),
    [],
  );
});

test('a rule is explained with its reason, its source and what to type', () => {
  const text = explainRule('action-owner') ?? '';
  for (const part of [/An action has an owner/, /nobody’s task/, /Source:/, /- \[ \] Jane Roe:/])
    assert.match(text, part);
  assert.equal(explainRule('no-such-rule'), undefined);
});

const problem = (level: Problem['level']): Problem => ({
  rule: 'vote-count',
  level,
  file: 'a.md',
  message: 'A.',
});

test('site.yaml can raise, lower or silence a warning, and never an error', () => {
  const at = (ruleLevels: Record<string, 'error' | 'note' | 'off'>, level: Problem['level']) =>
    atChosenLevels([problem(level)], { ruleLevels }).map(one => one.level);
  assert.deepEqual(at({}, 'warning'), ['warning']);
  assert.deepEqual(at({ 'vote-count': 'off' }, 'warning'), []);
  assert.deepEqual(at({ 'vote-count': 'error' }, 'warning'), ['error']);
  assert.deepEqual(at({ 'vote-count': 'note' }, 'warning'), ['note']);
  assert.deepEqual(at({ 'vote-count': 'off' }, 'error'), ['error']);
});

test('a level for a rule that is not there is told, with the nearest name', () => {
  const archive = archiveOf({
    'site.yaml': 'check:\n  vote-counts: off\n',
    'council/2026-01-05.md': '## 1. A\n',
  });
  const [first] = checkArchive(archive);
  assert.equal(first?.rule, 'unknown-rule');
  assert.match(first?.hint ?? '', /Write “vote-count”/);
});
