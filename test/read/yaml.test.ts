// Keys and values as they are typed, their lines, and what is refused.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readYaml, splitFrontMatter } from '../../scripts/read/front-matter.ts';

const FILE = 'council/2026-01-05.md';

const told = (yaml: string): readonly string[] =>
  readYaml(yaml, FILE).problems.map(({ line, hint }) => `${line}: ${hint}`);

test('figures, dates and times stay as they were typed; only true, false and nothing are more than text', () => {
  const yaml =
    'telephone: 01234\nminute: 1.10\ndate: 2017-02-30\ntime: 17:30\nyes: yes\nshown: true\nnone:\n1: one\n';
  assert.deepEqual(readYaml(yaml, FILE).data, {
    1: 'one',
    telephone: '01234',
    minute: '1.10',
    date: '2017-02-30',
    time: '17:30',
    yes: 'yes',
    shown: true,
    none: null,
  });
});

test('each key and each entry of a list has its line, whatever stands above it', () => {
  const { keyLines, lineAt } = splitFrontMatter(
    '\n---\n# who\npresent:\n\n  - Ann Lee\n  - Bo Lee\npapers:\n  - file: a.pdf\n    title: A\n---\n',
    FILE,
  );
  assert.deepEqual(keyLines, { present: [4, 6, 7], papers: [8, 9] });
  assert.equal(lineAt(['papers', 0, 'title']), 10);
  assert.equal(lineAt(['papers', 0, 'exempt']), 9);
  assert.equal(lineAt(['papers', 3]), 8);
  assert.equal(lineAt(['venue']), undefined);
});

test('a reference to a list is followed, but not a few lines that would become a billion words', () => {
  assert.deepEqual(readYaml('a: &members [Ann Lee]\nb: *members', FILE).data, {
    a: ['Ann Lee'],
    b: ['Ann Lee'],
  });
  const lines = ['a: &a [x]'];
  for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf'])
    lines.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`);
  const bomb = readYaml(lines.join('\n'), FILE);
  assert.deepEqual(bomb.data, {});
  assert.match(bomb.problems[0]?.hint ?? '', /^Write the words themselves in place of the names/);
});

test('a list that holds itself is refused', () => {
  assert.deepEqual(told('time: "17:30"\npresent: &all [*all]'), [
    '2: Write the words themselves in place of the names that begin with *.',
  ]);
});

test('lists that nest without end are refused', () => {
  assert.match(
    told(`present: ${'['.repeat(20_000)}${']'.repeat(20_000)}`).join(),
    /^1: Write lists within lists/,
  );
});

test('a tag makes nothing: neither a program nor a number', () => {
  for (const tag of ['!!js/function', '!!int', '!!binary', '!mine'])
    assert.deepEqual(told(`title: ${tag} 5`), [
      `1: Put quotes round a text that begins with a sign: "${tag} 5".`,
    ]);
});

test('of a key that stands further in than the one above it, its own line is told', () => {
  assert.deepEqual(told('venue: Hall\n  time: 19:30'), [
    '2: Begin the line as far to the left as the one above it.',
  ]);
});

test('a file that holds comments alone has no keys and no problem', () => {
  assert.deepEqual(told('# nothing yet\n'), []);
});
