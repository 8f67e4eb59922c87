// A few archives changed by chance, built and judged; `npm run test:extended` builds hundreds. SEED=7 begins with that one.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SOUND } from './archive.ts';
import { judgeArchive, judgeSeed } from './fuzz.ts';
import { fileFaults } from './judge-files.ts';
import { pageFaults } from './judge-html.ts';

const FIRST = Number(process.env['SEED'] ?? 1);

test('the archive that is changed is sound, and is published with everything in it', async () => {
  const judged = await judgeArchive(SOUND);
  assert.deepEqual([judged.faults, judged.isRefused], [[], false]);
  assert.ok(judged.pages > 30 && judged.files > 100, JSON.stringify(judged));
});

test('links of a site without a single number, or with one meeting alone, lead somewhere', async () => {
  const bare = new Map([['council/2024-01-10.md', '# Council\n\n## Dues\n\nRaised.\n']]);
  assert.deepEqual((await judgeArchive(bare)).faults, []);
});

for (let seed = FIRST; seed < FIRST + 4; seed += 1)
  test(`what is made of archive ${seed} runs nothing, is well-formed and leads somewhere`, async () => {
    assert.deepEqual((await judgeSeed(seed)).faults, [], `SEED=${seed} makes it again`);
  });

test('a judge of pages finds what it looks for', () => {
  for (const planted of [
    '<script>a()</script>',
    '<script src="https://a.example/"></script>',
    '<p onclick="a()">',
    '<p zqxv>',
    '<zqxv>',
    '<a href="javascript:a()">',
    '<a href=" data:text/html,a">',
    '<a href="nowhere/">',
    '<iframe>',
    '<script type="application/ld+json">{</script>',
  ])
    assert.notDeepEqual(
      pageFaults(planted, () => false),
      [],
      planted,
    );
  assert.deepEqual(
    pageFaults('<a href="here/">zqxv</a><a href="https://a.example/">b</a>', () => true),
    [],
  );
});

test('a judge of files finds what it looks for', async () => {
  for (const [name, planted] of [
    ['a.json', '{"zqxv": 1}'],
    ['a.json', '{'],
    ['a.csv', 'a,b\n1\n'],
    ['a.csv', 'a\n=zqxv\n'],
    ['a.xml', '<a><zqxv/></a>'],
    ['a.xml', '<a>'],
    ['a.ics', 'BEGIN:VCALENDAR\r\nZQXV:1\r\nEND:VCALENDAR\r\n'],
    ['a.pdf', '%PDF-1.4'],
    ['a.epub', 'PK'],
  ] as const)
    assert.notDeepEqual(await fileFaults(name, Buffer.from(planted)), [], `${name}: ${planted}`);
  assert.deepEqual(await fileFaults('a.csv', Buffer.from("a,b\n1,'=zqxv\n")), []);
});
