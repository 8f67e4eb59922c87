// Small content folders and the exact problems found in each: test/archives/<name>/ and its expected.txt.
//
// To add one, write the folder, let the expectation be filled in, and read it:
//   UPDATE=1 node --import tsx --test test/read/archives.test.ts

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { runInThisContext } from 'node:vm';
import type { Problem } from '../../scripts/model/problem.ts';
import { problemsAsText } from '../../scripts/problem-formats/text.ts';
import { type CheckedArchive, readAndCheck as readWithTexts } from '../../scripts/site/read-content.ts';
import { meetingsOf, TODAY } from './small-archive.ts';

// Paths in messages are those of the folder in which the command was typed; here it is the project's.
delete process.env['INIT_CWD'];

const FOLDER = 'test/archives';
const names = readdirSync(FOLDER).sort();

const readAndCheck = (name: string): CheckedArchive =>
  readWithTexts({ content: path.join(FOLDER, name), today: TODAY });

const messagesOf = (name: string, problems: readonly Problem[]): string =>
  problemsAsText(problems, path.join(FOLDER, name)).replaceAll(`${FOLDER}/${name}/`, '');

describe('every small archive gives exactly its messages', () => {
  for (const name of names) {
    test(name, () => {
      const expected = path.join(FOLDER, name, 'expected.txt');
      const messages = messagesOf(name, readAndCheck(name).problems);
      if (process.env['UPDATE']) writeFileSync(expected, messages);
      assert.ok(existsSync(expected), `UPDATE=1 writes ${expected}`);
      assert.equal(messages, readFileSync(expected, 'utf8'));
    });
  }
});

test('only a sound archive, and one withdrawn as it should be, is without a message', () => {
  assert.ok(names.length > 15);
  assert.deepEqual(
    names.filter(name => readAndCheck(name).problems.length === 0),
    ['sound', 'withdrawn'],
  );
});

test('each of ten mistakes that a new clerk makes is told on its line', () => {
  const { problems } = readAndCheck('ten-mistakes');
  const told = problems
    .filter(({ file }) => file === 'parish/2026-11-03.md')
    .map(({ rule, line }) => `${line} ${rule}`);
  const planted = [
    '2 wrong-value',
    '3 unknown-key',
    '7 person-name',
    '8 wrong-value',
    '11 approval-date',
    '18 missing-paper',
    '20 label-spelling',
    '26 vote-count',
    '30 action-owner',
    '37 exempt-text',
  ];
  assert.deepEqual(
    planted.filter(mistake => !told.includes(mistake)),
    [],
  );
});

test('every message has what to type', () => {
  for (const name of names) {
    for (const { hint, message } of readAndCheck(name).problems) assert.ok(hint, message);
  }
});

test('front matter that is a program is not run', () => {
  const run = globalThis as { minutebookWasRun?: boolean };
  readAndCheck('front-matter-code');
  assert.equal(run.minutebookWasRun, undefined);
  // The planted program would tell if it were run.
  const planted = readFileSync(path.join(FOLDER, 'front-matter-code/council/2026-01-05.md'), 'utf8').split(
    '\n',
  )[1];
  runInThisContext(`(${planted})`);
  assert.equal(run.minutebookWasRun, true);
  delete run.minutebookWasRun;
});

describe('what must not be published', () => {
  const secrets: Readonly<Record<string, RegExp>> = {
    'exempt-text': /quillfeather|£4m/i,
    withdrawn: /quillfeather|larkspur/i,
  };
  for (const [name, secret] of Object.entries(secrets)) {
    test(`is in no part of the archive “${name}”, and in no message`, () => {
      const { archive, problems } = readAndCheck(name);
      assert.doesNotMatch(JSON.stringify(archive), secret);
      assert.doesNotMatch(JSON.stringify(problems), secret);
    });

    test(`does stand in the files of “${name}”, so that the test above could fail`, () => {
      const files = readdirSync(path.join(FOLDER, name), { recursive: true, encoding: 'utf8' });
      const texts = files
        .filter(file => file.endsWith('.md'))
        .map(file => readFileSync(path.join(FOLDER, name, file), 'utf8'));
      assert.match(texts.join(), secret);
    });
  }

  test('a paper that a public item links to as well stays', () => {
    const meeting = meetingsOf(readAndCheck('withdrawn').archive)[1];
    assert.deepEqual(
      meeting?.papers.map(({ file }) => file),
      ['more.csv'],
    );
  });

  test('an exempt or withdrawn paper keeps its title alone', () => {
    const [meeting] = meetingsOf(readAndCheck('exempt-paper').archive);
    assert.deepEqual(meeting?.papers, [
      {
        address: '/council/2026-01-05/valuation.csv',
        file: 'valuation.csv',
        title: 'Valuation',
        exempt: '3',
      },
      {
        address: '/council/2026-01-05/survey.csv',
        file: 'survey.csv',
        title: 'Survey',
        withdrawn: { on: '2026-02-01', reason: 'It named a tenant.' },
      },
    ]);
  });
});
