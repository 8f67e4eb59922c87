// `npm run import` as a clerk types it.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { writeContentFiles } from '../../scripts/commands/import-writing.ts';
import { isError } from '../../scripts/model/problem.ts';
import { readAndCheck } from '../../scripts/site/read-content.ts';
import {
  checksums,
  type Finished,
  runHere,
  runMinutebook,
  scratchFolder,
  writeFiles,
} from '../site/command-line.ts';

const FIXTURES = path.resolve('test/import/moderngov/fixtures');

let folder: string;
let remove: () => void;

before(() => {
  ({ folder, remove } = scratchFolder());
});
after(() => remove());

const runImport = (content: string, ...args: readonly string[]): Promise<Finished> =>
  runHere(['import', ...args, '--content', content], { typedIn: FIXTURES });

const inFolder = (name: string): string => path.join(folder, name);

test('files are imported together, and the result is published without an error', async () => {
  const content = inFolder('xml');
  const names = ['GetCommittees.xml', 'GetMeetings.xml', 'GetMeeting.xml'];
  // This one in a process of its own, as a clerk's is.
  const { code, stdout } = await runMinutebook(['import', 'moderngov-xml', ...names, '--content', content], {
    typedIn: FIXTURES,
  });
  assert.equal(code, 0);
  assert.match(stdout, /8 files written, 0 left as they were/);
  assert.match(stdout, /2024-05-14\.md {2}← GetMeeting\.xml/);
  const { archive, problems } = readAndCheck({ content, today: '2026-11-21' });
  assert.deepEqual(problems.filter(isError), []);
  assert.equal(archive.committees.flatMap(({ meetings }) => meetings).length, 5);
});

test('importing again writes nothing, and says so', async () => {
  const content = inFolder('again');
  const files = ['meeting-page.txt'];
  assert.equal((await runImport(content, 'moderngov-page', ...files)).code, 0);
  const first = checksums(content);
  assert.equal(Object.keys(first).length, 2);
  const { code, stdout } = await runImport(content, 'moderngov-page', ...files);
  assert.equal(code, 0);
  assert.match(stdout, /is there already, the same[\s\S]*0 files written, 1 left as they were/);
  assert.deepEqual(checksums(content), first);
});

test('minutes that are there are never written over, wherever they lie', async () => {
  for (const place of ['2024-05-14.md', '2024-05-14/minutes.md', '2024/2024-05-14.md']) {
    const content = inFolder(`kept-${place.replace(/\W+/g, '-')}`);
    writeFiles(content, { [`ferry-committee/${place}`]: '## 1. Ours\n\nOur own words.\n' });
    const { code, stdout } = await runImport(content, 'moderngov-xml', 'GetMeeting.xml', 'GetMeetings.xml');
    assert.equal(code, 0);
    assert.match(stdout, /is there already and differs from GetMeeting\.xml: it was left as it is/);
    assert.match(readFileSync(path.join(content, 'ferry-committee', place), 'utf8'), /Our own words/);
    const { problems } = readAndCheck({ content, today: '2026-11-21' });
    assert.deepEqual(problems.filter(isError), [], place);
  }
});

test('what a file does not say is asked for by option, and nothing is written without it', async () => {
  const content = inFolder('asked');
  const { code, stderr } = await runImport(content, 'moderngov-page', 'flat-page.txt');
  assert.equal(code, 1);
  assert.match(stderr, /flat-page\.txt[\s\S]*Add --committee[\s\S]*Add --date/);
  assert.ok(!existsSync(content));
  const told = ['--committee', 'Ferry Committee', '--date', '2024-05-14'];
  assert.equal((await runImport(content, 'moderngov-page', 'flat-page.txt', ...told)).code, 0);
  assert.ok(existsSync(path.join(content, 'ferry-committee/2024-05-14.md')));
});

test('a committee that the folder has is found by its name', async () => {
  const content = inFolder('known');
  writeFiles(content, { 'ferries/committee.md': '---\nname: Ferry Committee\n---\n' });
  await runImport(content, 'moderngov-page', 'meeting-page.txt');
  assert.deepEqual(Object.keys(checksums(content)), ['ferries/2024-05-14.md', 'ferries/committee.md']);
});

test('a second meeting on a day is told apart by a word', async () => {
  const content = inFolder('second');
  await runImport(content, 'moderngov-page', 'meeting-page.txt', '--name', 'Evening session');
  assert.ok(existsSync(path.join(content, 'ferry-committee/2024-05-14-evening-session.md')));
});

test('two files that say the same day become two meetings, and that is told', async () => {
  const content = inFolder('twice');
  const text = '# Minutes of the Ferry Committee, 5 March 2024\n\n## 1. Fares\n\n';
  writeFiles(folder, { 'notes/a.md': `${text}They stay.\n`, 'notes/b.md': `${text}They rise.\n` });
  const { stderr } = await runImport(content, 'markdown', inFolder('notes'));
  assert.deepEqual(
    Object.keys(checksums(content)).filter(file => /\d\.md$/.test(file)),
    ['notes/2024-03-05-2.md', 'notes/2024-03-05.md'].map(file => file.replace('notes', 'ferry-committee')),
  );
  assert.match(stderr, /b\.md \(warning\)\n {2}Another file says the same day, so this one became .*-2\.md/);
  assert.ok(!/a\.md \(warning\)/.test(stderr));
});

test('a file that cannot be read is named, and the others are imported', async () => {
  const content = inFolder('half');
  writeFiles(folder, { 'broken.xml': '<meeting>' });
  const { code, stderr } = await runImport(
    content,
    'moderngov-xml',
    inFolder('broken.xml'),
    'GetMeeting.xml',
  );
  assert.equal(code, 1);
  assert.match(stderr, /broken\.xml\n {2}This file could not be read as XML/);
  assert.ok(existsSync(path.join(content, 'ferry-committee/2024-05-14.md')));
});

test('a wrong format, a file that is not there and a date that is none are said before anything is done', async () => {
  const content = inFolder('wrong');
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /Name the format: write one of moderngov-xml/],
    [['papyrus', 'GetMeeting.xml'], /There is no format “papyrus”/],
    [['moderngov-xml'], /Name the files to import, or their folders/],
    [['moderngov-xml', 'absent.xml'], /There is no file absent\.xml, nor a folder/],
    [['moderngov-xml', 'GetMeeting.xml', '--date', '2024-02-30'], /--date 2024-02-30 is no day that exists/],
    [['moderngov-xml', 'GetMeeting.xml', '--base', 'somewhere'], /--base somewhere is no address/],
  ];
  for (const [args, message] of cases) {
    const { code, stderr } = await runImport(content, ...args);
    assert.equal(code, 2, args.join(' '));
    assert.match(stderr, message);
  }
  assert.ok(!existsSync(content));
});

test('no file is written outside the content folder, even through a link in it', () => {
  const content = inFolder('inside');
  const outside = inFolder('outside');
  mkdirSync(content);
  mkdirSync(outside);
  symlinkSync(outside, path.join(content, 'council'));
  for (const file of ['council/2024-05-14.md', '../outside/2024-05-14.md']) {
    assert.throws(
      () => writeContentFiles(content, [{ path: file, data: 'x', from: [] }]),
      /leads out of the folder/,
    );
  }
  assert.deepEqual(checksums(outside), {});
  assert.equal(
    writeContentFiles(content, [{ path: 'board/2024-05-14.md', data: 'x', from: [] }]).made.length,
    1,
  );
});
