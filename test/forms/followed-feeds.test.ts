// Feeds of a person, of a matter, and of a word that readers watch.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Archive } from '../../scripts/model/archive.ts';
import { homePages } from '../../scripts/pages/home.ts';
import { mattersPages } from '../../scripts/pages/matters.ts';
import type { Page } from '../../scripts/pages/page.ts';
import { peoplePages } from '../../scripts/pages/people.ts';
import type { PersonView } from '../../scripts/pages/person.ts';
import { readSite } from '../../scripts/read/texts.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { archiveOf } from '../read/small-archive.ts';
import { atomOf, jsonOf, readAtom, SITE } from './feed-reader.ts';

const FILES: Readonly<Record<string, string>> = {
  'site.yaml': `${SITE}watch: [parking, Quay Street]\n`,
  'people.yaml': 'people:\n  - name: Ann Lee\n    title: Councillor\n  - name: Bo Day\n  - name: Cy Fox\n',
  'matters/bridge.md': '---\ntitle: The bridge\n---\n\nA bridge.\n',
  'matters/tunnel.md': '---\ntitle: The tunnel\n---\n\nNothing yet.\n',
  'council/2026-01-05.md': `## 1. The bridge in Quay Street

Matter: bridge

A bridge is to be built. Cars are parked there.

**Resolved:** That it be built.

Moved: Councillor Ann Lee
`,
  'council/2026-02-05.md': `## 1. A street by a quay

Parks were spoken of.

- [ ] Bo Day: write to the owner

## 2. Staff

Exempt: 1
Summary: A post.

## 3. Withdrawn

Withdrawn: 2026-02-09: by mistake
`,
};

const archiveWith = (site: string): Archive => archiveOf({ ...FILES, 'site.yaml': site });
const archive = archiveWith(FILES['site.yaml'] ?? '');
const folders = (of: Archive): readonly string[] =>
  atomOf(of)
    .map(({ url }) => url.replace('feed.xml', ''))
    .filter(folder => /^\/(people|matters|search\/watch)\//.test(folder));
const titles = (url: string): readonly (string | undefined)[] =>
  readAtom(archive, url).entries.map(({ title }) => title);
const links = (url: string, pages: readonly Page[] = peoplePages(archive, makeRegisters(archive))) => {
  const page = pages.find(one => one.url === url) ?? assert.fail(url);
  const { follow } = page.view(new Map()) as unknown as { follow: readonly { href: string }[] };
  return follow.map(({ href }) => href);
};

describe('a subscriber can follow', () => {
  test('each person and each matter of whom there is something to tell, and each word that is watched', () => {
    const all = [
      '/people/bo-day/',
      '/people/ann-lee/',
      '/matters/bridge/',
      '/search/watch/parking/',
      '/search/watch/quay-street/',
    ];
    assert.deepEqual(folders(archive), all);
    assert.deepEqual(
      jsonOf(archive).flatMap(({ url }) =>
        /people|matters|search\/watch/.test(url) ? [url.replace('feed.json', '')] : [],
      ),
      all,
    );
  });

  test('what a person moved, with the decision, and what a person is to do', () => {
    assert.deepEqual(titles('/people/ann-lee/feed.xml'), [
      '1. The bridge in Quay Street, Council, 5 January 2026',
    ]);
    assert.match(readAtom(archive, '/people/ann-lee/feed.xml').entries[0]?.html ?? '', /That it be built/);
    assert.deepEqual(titles('/people/bo-day/feed.xml'), ['1. A street by a quay, Council, 5 February 2026']);
  });

  test('the steps of a matter', () => {
    assert.deepEqual(titles('/matters/bridge/feed.xml'), [
      '1. The bridge in Quay Street, Council, 5 January 2026',
    ]);
  });

  test('a word in all its forms, as the search finds it, and words that stand side by side only where they do', () => {
    assert.deepEqual(titles('/search/watch/parking/feed.xml'), [
      '1. A street by a quay, Council, 5 February 2026',
      '1. The bridge in Quay Street, Council, 5 January 2026',
    ]);
    assert.deepEqual(titles('/search/watch/quay-street/feed.xml'), [
      '1. The bridge in Quay Street, Council, 5 January 2026',
    ]);
  });

  test('from the page of a person, of a matter, and from the front page; nobody is sent to a feed that is not there', () => {
    assert.deepEqual(links('/people/ann-lee/'), ['feed.xml', 'feed.json']);
    assert.deepEqual(links('/people/cy-fox/'), []);
    const matters = mattersPages(archive, makeRegisters(archive));
    assert.deepEqual(links('/matters/bridge/', matters), ['feed.xml', 'feed.json']);
    assert.deepEqual(links('/matters/tunnel/', matters), []);
    const [home] = homePages(archive, makeRegisters(archive));
    assert.match(
      JSON.stringify(home?.view(new Map())),
      /What speaks of “Quay Street”.*watch\/quay-street\/feed\.xml/,
    );
  });

  test('by a program that looks into the head of these pages, and finds no feed that is not there', () => {
    const registers = makeRegisters(archive);
    const found = (url: string, pages: readonly Page[]): readonly string[] => {
      const page = pages.find(one => one.url === url) ?? assert.fail(url);
      const { feeds } = (page.view(new Map()) as PersonView).shell;
      return feeds.slice(2).map(({ title, href }) => `${title}: ${href}`);
    };
    assert.deepEqual(found('/people/ann-lee/', peoplePages(archive, registers)), [
      'Ann Lee, Tarn Council: feed.xml',
      'Ann Lee, Tarn Council: feed.json',
    ]);
    assert.deepEqual(found('/people/cy-fox/', peoplePages(archive, registers)), []);
    assert.deepEqual(found('/matters/bridge/', mattersPages(archive, registers)).length, 2);
    assert.deepEqual(found('/matters/tunnel/', mattersPages(archive, registers)), []);
    const [, , , last] = found('/', homePages(archive, registers));
    assert.equal(last, 'Quay Street, Tarn Council: search/watch/quay-street/feed.json');
  });

  test('less where `feeds:` leaves it out', () => {
    assert.deepEqual(folders(archiveWith(`${SITE}feeds: matters\n`)), ['/matters/bridge/']);
    assert.deepEqual(folders(archiveWith(`${SITE}feeds: none\nwatch: bridge\n`)), ['/search/watch/bridge/']);
  });
});

describe('words to watch that cannot be', () => {
  const said = (yaml: string) =>
    readSite(`name: Tarn\n${yaml}`, 'site.yaml', undefined).problems.map(
      ({ line, hint }) => `${line} ${hint}`,
    );

  test('are told of, with their line', () => {
    assert.deepEqual(said('watch: [parking, "Quay Street"]\nfeeds: none\n'), []);
    assert.match(said('watch: ["?!"]\n').join(), /^2 .*Write words/);
    assert.match(said('watch: [Parking, parking]\n').join(), /^2 .*Write each word once/);
    assert.match(said('feeds: [persons]\n').join(), /^2 .*Write one of: people, matters, none/);
  });
});
