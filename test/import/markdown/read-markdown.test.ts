import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { ImportedMeeting, ImportOptions } from '../../../scripts/import/imported.ts';
import { checkedImport } from '../../../scripts/import/lost-words.ts';
import { readMarkdown } from '../../../scripts/import/markdown/read-markdown.ts';
import { isError } from '../../../scripts/model/problem.ts';
import { readAndCheck } from '../../../scripts/site/read-content.ts';
import { checksums, runMinutebook, scratchFolder, writeFiles } from '../../site/command-line.ts';

const read = (within: string, text = '## 1. Fares\n', options: Partial<ImportOptions> = {}) =>
  readMarkdown({ name: within, within, bytes: Buffer.from(text) }, { locale: 'en', ...options });

const placeOf = (within: string, text?: string, options?: Partial<ImportOptions>) => {
  const { committee, date, name }: Partial<ImportedMeeting> = read(within, text, options).meetings[0] ?? {};
  return [committee, date, name];
};

describe('when and whose', () => {
  for (const [file, ...expected] of [
    ['minutes/2024/2024-03-05.md', undefined, '2024-03-05', undefined],
    ['ferries/2024/March/5.md', 'ferries', '2024-03-05', undefined],
    ['ferries/2024/03/05-minutes.md', 'ferries', '2024-03-05', undefined],
    ['ferries/20240305.md', 'ferries', '2024-03-05', undefined],
    ['ferries/2024-03-05/minutes.md', 'ferries', '2024-03-05', undefined],
    ['ferries/2024-03-05-extraordinary.md', 'ferries', '2024-03-05', 'extraordinary'],
    ['Minutes 5 March 2024.md', undefined, '2024-03-05', undefined],
    ['25-03-2024.md', undefined, '2024-03-25', undefined],
  ] as const)
    test(`a path says it: ${file}`, () => assert.deepEqual(placeOf(file), expected));

  test('a word behind the date is the committee’s where that is named so, and else is not taken for one', () => {
    assert.deepEqual(placeOf('2024-03-05-planning.md'), [undefined, '2024-03-05', undefined]);
    const committee = 'Planning Committee';
    assert.deepEqual(placeOf('2024-03-05-planning.md', '', { committee }), [
      undefined,
      '2024-03-05',
      undefined,
    ]);
    assert.deepEqual(placeOf('2024-03-05-special.md', '', { committee }), [
      undefined,
      '2024-03-05',
      'special',
    ]);
  });

  test('the first heading says it where the path does not', () => {
    assert.deepEqual(placeOf('a.md', '# Minutes of 5 March 2024\n'), [undefined, '2024-03-05', undefined]);
    assert.deepEqual(placeOf('a.md', '# Minutes of the Ferry Committee, 5 March 2024\n'), [
      'Ferry Committee',
      '2024-03-05',
      undefined,
    ]);
  });

  test('a first line that is no heading says it where nothing else does', () => {
    assert.equal(placeOf('a.md', '5 March 2024\n\n## Attendees\n')[1], '2024-03-05');
    assert.equal(placeOf('a.md', '**Ferry team minutes, March 5, 2024**\nAttendees:\n')[1], '2024-03-05');
    assert.equal(placeOf('2024-03-05.md', '6 March 2024\n')[1], '2024-03-05');
    assert.equal(placeOf('a.md', '# Minutes of 5 March 2024\n\n6 March 2024\n')[1], '2024-03-05');
    for (const text of ['- Minutes of 5 March 2024 approved\n', 'Present\n\n5 March 2024\n'])
      assert.equal(placeOf('a.md', text)[1], undefined, text);
  });

  test('words with HTML that minutes may hold are not taken for lost', () => {
    const source = {
      name: 'a.md',
      bytes: Buffer.from('# Minutes of 5 March 2024\n\nThe 4<sup>th</sup> <br> boat.\n'),
    };
    assert.deepEqual(checkedImport('a.md', readMarkdown(source, { locale: 'en' })).problems, []);
  });

  test('two readings, or two days, are a question, not a guess', () => {
    assert.equal(placeOf('05-03-2024.md')[1], undefined);
    assert.equal(placeOf('05-03-2024.md', '', { dates: 'day-first' })[1], '2024-03-05');
    const differing = read('2024-03-05.md', '# Minutes of 6 March 2024\n');
    assert.equal(differing.meetings[0]?.date, undefined);
    assert.deepEqual(
      differing.problems.map(({ rule }) => rule),
      ['dates-differ'],
    );
  });

  test('a readme without a date is no minutes', () => {
    assert.deepEqual(read('ferries/README.md', '# Ferries\n').meetings, []);
  });
});

describe('the text', () => {
  const odd = '\uFEFF# Minutes of 5 March 2024\r\n\r\n* Fares  \r\n\tstay\t\r\n\r\n\r\n<b>HTML</b> \\_ &amp;';

  test('stays as it is, byte for byte, with keys above it only where there is something to say', () => {
    assert.equal(read('2024-03-05.md', odd).meetings[0]?.written, odd.slice(1));
    const written = read('a.md', '# Minutes of 5 March 2024 at 7.00 pm\n\n* Fares  \n').meetings[0]?.written;
    assert.equal(written, '---\ntime: "19:00"\n---\n# Minutes of 5 March 2024 at 7.00 pm\n\n* Fares  \n');
  });

  test('keeps the keys that it has, and gets those that it lacks', () => {
    const text =
      '---\ntitle: "Ferries"   # ours\nvenue: Quay\n---\n# Minutes of 5 March 2024 at 7.00 pm in the Guildhall\n';
    assert.equal(
      read('a.md', text).meetings[0]?.written,
      text.replace('venue: Quay\n', 'venue: Quay\ntime: "19:00"\n'),
    );
  });

  test('that begins with a rule is not taken for keys', () => {
    const text = '---\n\nFares stay.\n';
    assert.equal(read('2024-03-05.md', text).meetings[0]?.written, `---\n---\n${text}`);
  });

  test('that is not UTF-8 is refused', () => {
    const bytes = Uint8Array.from([0x63, 0x61, 0x66, 0xe9]);
    const { problems } = readMarkdown({ name: 'a.md', bytes }, { locale: 'en' });
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ['not-utf-8'],
    );
  });

  test('loses no word, and would be told if it did', () => {
    const imported = read('2024-03-05.md', odd);
    assert.deepEqual(checkedImport('a', imported).problems, []);
    const meetings = imported.meetings.map(meeting => ({ ...meeting, written: '' }));
    assert.equal(checkedImport('a', { ...imported, meetings }).problems[0]?.rule, 'words-lost');
  });
});

describe('a folder of minutes', () => {
  let folder: string;
  let remove: () => void;
  before(() => {
    ({ folder, remove } = scratchFolder());
  });
  after(() => remove());

  test('is imported with the files it links to, is published without an error, and once is enough', async () => {
    const source = path.join(folder, 'old');
    const content = path.join(folder, 'content');
    writeFiles(source, {
      'ferries/2024/2024-03-05.md':
        '# Ferries\n\n## 1. Slip\n\nSee [the plan](papers/Slip%20plan.pdf) and ![slip](../img/slip.png).\n',
      'ferries/2024/papers/Slip plan.pdf': 'plan',
      'ferries/img/slip.png': 'slip',
      'ferries/2024-04-02/minutes.md': '## 2. Bell\n\nIt rang.\n',
      'ferries/2024-04-02/bell.md': '# The bell\n\nA report.\n',
      'ferries/2024-04-02/bell.csv': 'a,b\n1,2\n',
      '../secret.txt': 'secret',
      'ferries/2024-05-07.md': '## 3. End\n\n[x](../../secret.txt)\n',
    });
    const importIt = () =>
      runMinutebook(['import', 'markdown', 'old', '--content', content], { typedIn: folder });
    const { code, stdout, stderr } = await importIt();
    assert.equal(code, 0, stderr);
    assert.match(
      stderr,
      /2024-05-07\.md:3 \(warning\)\n.*secret\.txt” leads to no file that could be copied/,
    );
    const first = checksums(content);
    assert.deepEqual(Object.keys(first), [
      'ferries/2024-03-05/minutes.md',
      'ferries/2024-03-05/papers/Slip plan.pdf',
      'ferries/2024-04-02/bell.csv',
      'ferries/2024-04-02/bell.md',
      'ferries/2024-04-02/minutes.md',
      'ferries/2024-05-07.md',
      'ferries/img/slip.png',
    ]);
    assert.match(stdout, /7 files written/);
    assert.equal(
      readFileSync(path.join(content, 'ferries/2024-04-02/minutes.md'), 'utf8'),
      '## 2. Bell\n\nIt rang.\n',
    );
    const again = await importIt();
    assert.match(again.stdout, /0 files written, 7 left as they were/);
    assert.deepEqual(checksums(content), first);
    const { archive, problems } = readAndCheck({ content, today: '2026-11-21' });
    const wrong = problems.filter(isError).filter(({ file }) => file !== 'ferries/2024-05-07.md');
    assert.deepEqual(wrong, []);
    assert.equal(archive.committees[0]?.meetings.length, 3);
  });

  test('nothing is laid beside minutes that are the clerk’s own', async () => {
    const content = path.join(folder, 'own');
    writeFiles(content, { 'ferries/2024-03-05.md': '## 1. Ours\n' });
    writeFiles(folder, {
      'new/ferries/2024-03-05.md': '## 1. Slip\n\n[plan](plan.pdf)\n',
      'new/ferries/plan.pdf': 'plan',
    });
    await runMinutebook(['import', 'markdown', 'new', '--content', content], { typedIn: folder });
    assert.deepEqual(Object.keys(checksums(content)), ['ferries/2024-03-05.md']);
    assert.ok(!existsSync(path.join(content, 'ferries/2024-03-05')));
  });
});
