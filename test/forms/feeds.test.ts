import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFeed } from 'feedsmith';
import { archiveOf } from '../read/small-archive.ts';
import {
  atomOf,
  COUNCIL,
  entryOn,
  jsonFeed,
  jsonOf,
  readAtom,
  SITE,
  titles,
  withFiles,
} from './feed-reader.ts';

describe('a subscriber', () => {
  const archive = archiveOf(COUNCIL);

  test('finds a feed of everything, of each committee, of decisions and of corrections', () => {
    const folders = ['/', '/council/', '/trees/', '/decisions/', '/corrections/'];
    assert.deepEqual(
      atomOf(archive).map(({ url }) => url),
      folders.map(folder => `${folder}feed.xml`),
    );
    assert.deepEqual(
      jsonOf(archive).map(({ url }) => url),
      folders.map(folder => `${folder}feed.json`),
    );
  });

  test('reads the meeting and its address first, then its status, what was decided, and the items', () => {
    const { title, link, html } = entryOn(archive, '2026-02-05');
    assert.equal(title, 'Council, 5 February 2026: approved minutes');
    assert.equal(link, 'https://tarn.example/minutes/council/2026-02-05/');
    const words = [
      '<a href="https://tarn.example/minutes/council/2026-02-05/">Council, 5 February 2026</a>',
      '<strong>Approved minutes.</strong> Approved as a correct record on 5 March 2026.',
      'Correction to item 1',
      '<h2>Decided</h2>',
      '1. Oak &lt;&amp; ash&gt;</a></h3>',
      'That <a href="https://oak.example/?a=1&amp;b=2">the oak</a> be felled.',
      'That the ash stay.',
      'Proposed by Councillor Ann Lee, seconded by Councillor Bo Day',
      'Vote: 2 for, 1 against, 0 abstained (recorded by name)',
      'For: Ann Lee, Bo Day',
      'Against: Cy Fox',
      '<h2>Items</h2>',
      '<a href="https://tarn.example/minutes/council/2026-02-05/item-2/">2. Elm</a>',
    ];
    const places = words.map(one => html.indexOf(one));
    assert.ok(!places.includes(-1), `${words[places.indexOf(-1)]} is not in\n${html}`);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
  });

  test('gets each decision in full, and a link to its very place', () => {
    const { title, link, html } = entryOn(archive, '2026-02-05', '/decisions/feed.xml');
    assert.equal(title, '1. Oak <& ash>, Council, 5 February 2026');
    assert.match(link ?? '', /\/council\/2026-02-05\/item-1\/#item-1-decision/);
    assert.match(html, /be felled\.[\s\S]*the ash stay\.[\s\S]*Vote: 2 for[\s\S]*For: Ann Lee/);
  });

  test('gets both readings of a correction, and what made it', () => {
    const [entry] = readAtom(archive, '/corrections/feed.xml').entries;
    assert.equal(entry?.title, 'Correction to 1. Oak <& ash>, Council, 5 February 2026');
    assert.equal(entry?.updated, '2026-03-05T00:00:00+00:00');
    assert.match(
      entry?.html ?? '',
      /“<del>£45<\/del>” should read “<ins>£54<\/ins>”\. Corrected on 5 March 2026, minute 4\./,
    );
  });

  test('reads of coming, cancelled and postponed meetings in words', () => {
    assert.match(entryOn(archive, '2026-12-05').html, /This meeting is to be held on 5 December 2026/);
    assert.equal(entryOn(archive, '2026-04-05').title, 'Council, 5 April 2026: cancelled');
    assert.match(entryOn(archive, '2026-05-05').html, /<strong>Postponed\.<\/strong>/);
  });

  test('of either committee gets their joint meeting, as one and the same entry', () => {
    const [own, joint] = ['/trees/feed.xml', '/council/feed.xml'].map(url =>
      entryOn(archive, '2026-02-20', url),
    );
    assert.deepEqual(own, joint);
    assert.equal(own?.link, 'https://tarn.example/minutes/trees/2026-02-20/');
  });

  test('of JSON gets the same entries as one of Atom', () => {
    for (const [index, file] of jsonOf(archive).entries()) {
      const atom = readAtom(archive, atomOf(archive)[index]?.url);
      const { items } = jsonFeed.parse(JSON.parse(file.text));
      assert.deepEqual(
        items.map(({ id, url, title, content_html }) => [id, url, title, content_html]),
        atom.entries.map(({ id, link, title, html }) => [id, link, title, html]),
      );
      assert.equal(parseFeed(file.text).format, 'json');
    }
  });
});

describe('an entry', () => {
  test('keeps its id when the archive moves to another host, or first gets one', () => {
    const ids = (site: string) => readAtom(withFiles({ 'site.yaml': site })).entries.map(({ id }) => id);
    const here = ids(SITE);
    assert.equal(new Set(here).size, 6);
    assert.deepEqual(ids(SITE.replace('tarn.example/minutes/', 'records.example/')), here);
    assert.deepEqual(ids(SITE.replace(/url:.*\n/, '')), here);
    assert.deepEqual(ids(SITE.replace('Tarn Council', 'TARN  council.')), here);
  });

  test('has another id than that of another council which met in a folder of the same name', () => {
    const other = readAtom(withFiles({ 'site.yaml': SITE.replace('Tarn', 'Fell') }));
    const known = new Set(readAtom(archiveOf(COUNCIL)).entries.map(({ id }) => id));
    assert.ok(other.entries.length > 0);
    assert.ok(!other.entries.some(({ id }) => known.has(id)));
  });

  test('is as new as its publication, its approval or its last correction', () => {
    const updated = (head: string) =>
      entryOn(
        archiveOf({ 'site.yaml': SITE, 'a/2026-02-05.md': `${head}\n## 1. B\n\nSee C.\n` }),
        '2026-02-05',
      ).updated?.slice(0, 10);
    const correction = (by: string) => `corrections:\n  - { item: 1, from: C, to: D${by} }\n`;
    assert.equal(updated(''), '2026-02-05');
    assert.equal(updated('---\npublished: 2026-02-12\n---\n'), '2026-02-12');
    assert.equal(
      updated('---\npublished: 2026-01-29\n---\n'),
      '2026-02-05',
      'minutes older than the meeting',
    );
    assert.equal(updated('---\napproved: { on: 2026-03-05 }\n---\n'), '2026-03-05');
    assert.equal(updated(`---\n${correction(', by: "2026-04-05, minute 9"')}---\n`), '2026-04-05');
    assert.equal(updated(`---\npublished: 2026-02-12\n${correction('')}---\n`), '2026-02-12');
    assert.equal(updated('---\nwithdrawn: { on: 2026-05-05, reason: Wrong file }\n---\n'), '2026-05-05');
  });

  test('says the day by the clock of the place', () => {
    const day = (timezone: string) =>
      entryOn(withFiles({ 'site.yaml': SITE.replace('Europe/London', timezone) }), '2026-05-05').updated;
    assert.equal(day('Europe/London'), '2026-05-05T00:00:00+01:00');
    assert.equal(day('America/Detroit'), '2026-05-05T00:00:00-04:00');
  });
});

describe('a feed', () => {
  const many = (count: number, text: (index: number) => string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `many/${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-10.md`,
        text(index),
      ]),
    );

  test('has the newest change first, whenever the meeting was', () => {
    assert.deepEqual(titles(archiveOf(COUNCIL)), [
      'Council, 5 December 2026: agenda',
      'Council, 5 May 2026: postponed',
      'Council, 5 April 2026: cancelled',
      'Council, 5 March 2026: draft minutes',
      'Council, 5 February 2026: approved minutes',
      'Trees, 20 February 2026: draft minutes',
    ]);
  });

  test('has fifty entries at most, but every correction', () => {
    const archive = archiveOf(
      many(
        70,
        index =>
          `---\ncorrections:\n  - { item: 1, from: A${index}b, to: C }\n---\n\n## 1. T\n\nResolved: A${index}b.\n`,
      ),
    );
    assert.equal(titles(archive).length, 50);
    assert.equal(titles(archive, '/decisions/feed.xml').length, 50);
    assert.equal(titles(archive, '/corrections/feed.xml').length, 70);
    assert.equal(titles(archive)[0], 'Many, 10 October 2005: draft minutes');
  });

  test('keeps room for minutes where a council announces meetings years ahead: the next ten come with them', () => {
    const coming = Object.fromEntries(
      Array.from({ length: 28 }, (_, index) => [
        `planning/2027-02-${String(index + 1).padStart(2, '0')}.md`,
        '',
      ]),
    );
    const found = titles(archiveOf({ ...COUNCIL, ...coming }));
    assert.equal(found.length, 5 + 10);
    assert.ok(found.includes('Council, 5 December 2026: agenda'));
    assert.ok(found.includes('Planning, 9 February 2027: agenda'));
    assert.ok(!found.includes('Planning, 10 February 2027: agenda'));
  });

  test('does not change with the day of the build alone', () => {
    const [one, other] = ['2026-11-21', '2026-11-28'].map(today =>
      atomOf({ ...archiveOf(COUNCIL), today }).map(({ text }) => text),
    );
    assert.deepEqual(one, other);
  });
});

describe('text that is not public', () => {
  const HIDDEN = {
    'council/2026-06-05.md': `---
corrections:
  - { item: 2, from: "hidden old", to: "hidden new" }
---

## 1. Lease

Exempt: 3

## 2. Staff

Withdrawn: 2026-07-01, named a person

The hidden old name.

Resolved: That the hidden payment be made.

## 3. Open

Resolved: That the open path be mended.
`,
    'council/2026-06-06.md':
      '---\nwithdrawn: { on: 2026-07-02, reason: Wrong file }\n---\n\n## 1. Wrong\n\nResolved: That hidden be so.\n',
  };

  test('is in no feed', () => {
    const archive = withFiles(HIDDEN);
    const all = [...atomOf(archive), ...jsonOf(archive)].map(({ text }) => text).join('\n');
    assert.match(all, /That the open path be mended/);
    assert.match(all, /These minutes were withdrawn on 2 July 2026: Wrong file/);
    assert.doesNotMatch(all, /hidden/i);
  });

  test('would be found if it were public', () => {
    const archive = withFiles({
      'council/2026-06-05.md': HIDDEN['council/2026-06-05.md'].replace(/Withdrawn:.*\n/, ''),
    });
    const all = atomOf(archive).map(({ text }) => text);
    for (const words of ['hidden old', 'hidden new', 'hidden payment'])
      assert.ok(
        all.some(text => text.includes(words)),
        words,
      );
  });
});
