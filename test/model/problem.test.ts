import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isError, type Problem, sortProblems } from '../../scripts/model/problem.ts';

const problem = (file: string, line: number | undefined, rule: string): Problem => ({
  rule,
  level: 'warning',
  file,
  ...(line !== undefined && { line }),
  message: '',
});

test('problems stand by file, then line, then rule', () => {
  const sorted = [
    problem('b.md', 1, 'x'),
    problem('a.md', 10, 'x'),
    problem('a.md', 9, 'y'),
    problem('a.md', 9, 'x'),
  ];
  assert.deepEqual(
    sortProblems([...sorted, problem('a.md', undefined, 'z')]).map(({ file, line, rule }) => [
      file,
      line,
      rule,
    ]),
    [
      ['a.md', undefined, 'z'],
      ['a.md', 9, 'x'],
      ['a.md', 9, 'y'],
      ['a.md', 10, 'x'],
      ['b.md', 1, 'x'],
    ],
  );
});

test('only an error stops the build', () => {
  assert.ok(isError({ ...problem('a.md', 1, 'x'), level: 'error' }));
  assert.ok(!isError(problem('a.md', 1, 'x')));
});
