// What stands for a meeting's pages and files changes with everything that they show.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarFiles } from '../../scripts/forms/calendar/icalendar.ts';
import { feedFiles } from '../../scripts/forms/feeds/feed-files.ts';
import { minutesFiles } from '../../scripts/forms/minutes/minutes-files.ts';
import type { Archive } from '../../scripts/model/archive.ts';
import { DATA_LISTS } from '../../scripts/open-data/lists.ts';
import { sitePages } from '../../scripts/pages/site-pages.ts';
import { makeRegisters, type Registers } from '../../scripts/registers/registers.ts';
import { siteContext } from '../../scripts/registers/site-context.ts';
import { viewKey } from '../../scripts/site/page-key.ts';
import { SOUND } from '../fuzz/archive.ts';
import { readFiles } from '../read/small-archive.ts';

/** Notes what is asked of an object by name. */
const noting = <Whole extends object>(whole: Whole, asked: Set<string>): Whole =>
  new Proxy(whole, {
    get: (target, name) => {
      asked.add(String(name));
      return Reflect.get(target, name);
    },
  });

/** Of lists of what some meetings say. */
const LISTS: ReadonlySet<string> = new Set(['decisions-year', 'committee-year']);

describe('the key of a list', () => {
  const { archive } = readFiles(Object.fromEntries(SOUND));

  it('is made of all of the archive at which its page looks', () => {
    const asked = new Set<string>();
    const pages = sitePages(noting(archive, asked), makeRegisters(archive)).filter(({ layout }) =>
      LISTS.has(layout),
    );
    assert.deepEqual(new Set(pages.map(({ layout }) => layout)), LISTS);
    for (const { madeOf, view } of pages) {
      asked.clear();
      madeOf?.(new Map());
      const inKey = [...asked].sort();
      assert.ok(inKey.length > 0);
      asked.clear();
      view(new Map());
      assert.deepEqual(
        [...asked].filter(name => !inKey.includes(name)),
        [],
      );
    }
  });
});

describe('the key of a feed or a calendar', () => {
  const { archive } = readFiles(Object.fromEntries(SOUND));

  it('is made of all of the archive at which it looks', () => {
    const asked = new Set<string>();
    const noted = noting(archive, asked);
    for (const filesOf of [feedFiles, calendarFiles]) {
      asked.clear();
      const files = [...filesOf(noted, makeRegisters(archive))];
      assert.ok(files.length > 2);
      const inKey = [...asked];
      asked.clear();
      for (const { make } of files) make();
      assert.deepEqual(
        [...asked].filter(name => !inKey.includes(name)),
        [],
      );
    }
  });
});

describe('the key of a part of a list of open data', () => {
  const { archive } = readFiles(Object.fromEntries(SOUND));

  it('is made of all of the archive at which its records look', () => {
    const asked = new Set<string>();
    const context = siteContext(noting(archive, asked), makeRegisters(archive));
    const known = DATA_LISTS.filter(list => [...list.parts(context)].some(part => part.madeOf !== undefined));
    assert.deepEqual(
      known.map(({ name }) => name),
      ['items', 'decisions', 'votes', 'actions', 'interests'],
    );
    for (const list of known) {
      asked.clear();
      const parts = [...list.parts(context)];
      const inKey = [...asked];
      assert.equal(new Set(parts.map(({ madeOf }) => madeOf)).size, parts.length);
      asked.clear();
      for (const { records } of parts) assert.ok([...records()].length > 0);
      assert.deepEqual(
        [...asked].filter(name => !inKey.includes(name)),
        [],
      );
    }
  });
});

describe('the key of a meeting', () => {
  const { archive } = readFiles(Object.fromEntries(SOUND));
  const registers = makeRegisters(archive);

  it('is made of all of the archive at which the pages and files of a meeting look', () => {
    const asked = { archive: new Set<string>(), registers: new Set<string>() };
    const noted: readonly [Archive, Registers] = [
      noting(archive, asked.archive),
      noting(registers, asked.registers),
    ];
    const pages = sitePages(...noted).filter(({ layout, madeOf }) => madeOf && !LISTS.has(layout));
    asked.archive.clear();
    asked.registers.clear();
    // A key is reckoned once: so it is asked for before all else.
    for (const { madeOf } of pages) madeOf?.(new Map());
    const inKey = { archive: [...asked.archive], registers: [...asked.registers] };
    const files = [...minutesFiles(...noted)].filter(file => 'make' in file);
    asked.archive.clear();
    asked.registers.clear();
    for (const page of pages) page.view(new Map());
    for (const file of files) file.make();
    const lookedAt = { archive: [...asked.archive], registers: [...asked.registers] };
    assert.ok(pages.length > 5 && files.length > 5);
    assert.deepEqual(
      lookedAt.archive.filter(name => !inKey.archive.includes(name)),
      // The head of a page looks there for the committee below whose address it stands: its own.
      ['committees'],
    );
    assert.deepEqual(
      lookedAt.registers.filter(name => !inKey.registers.includes(name)),
      [],
    );
    assert.ok(lookedAt.registers.includes('steps') && lookedAt.registers.includes('approvals'));
  });

  it('is the same for the same minutes, and another only where pages may show another thing', () => {
    const states = (files: Readonly<Record<string, string>>) => {
      const { archive: now } = readFiles({ ...Object.fromEntries(SOUND), ...files });
      return new Map(
        sitePages(now)
          .filter(({ madeOf }) => madeOf)
          .map(page => {
            const sizes = new Map<string, number>();
            return [page.url, { key: page.madeOf?.(sizes), view: viewKey(page.view(sizes)) }];
          }),
      );
    };
    const before = states({});
    assert.deepEqual(states({}), before);
    const changes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      'a neighbour': { 'council/2024-03-21.md': '# Council\n\n## 1. Nothing\n\nNone.\n' },
      'a matter': { 'matters/oak.md': '---\ntitle: The old oak\n---\n' },
      'a committee that met with it': { 'harbour/committee.md': '---\nname: Haven Committee\n---\n' },
      'its committee': { 'council/committee.md': '---\nname: Full Council\n---\n' },
      'the site': { 'site.yaml': 'name: Tarn\nlanguage: en-GB\n' },
      'a person': { 'people.yaml': 'people:\n  - name: Jane Roe\n    aliases: [J. Roe, Ann Lee]\n' },
      'a step of its matter': { 'harbour/2024-01-10.md': '## 1. Dues\n\nMatter: Oak\n\nNone.\n' },
    };
    for (const [what, files] of Object.entries(changes)) {
      const after = states(files);
      const shown = [...after].filter(([url, { view }]) => before.get(url)?.view !== view);
      assert.ok(shown.length > 0 || what === 'a person', `${what}: no page shows it`);
      const missed = shown.filter(([url, { key }]) => before.get(url)?.key === key).map(([url]) => url);
      assert.deepEqual(missed, [], what);
    }
    const quiet = states({ 'harbour/2024-01-10.md': '## 1. Dues\n\nNone.\n' });
    const same = [...quiet].filter(([url, { key }]) => before.get(url)?.key === key).map(([url]) => url);
    assert.ok(same.length > 0, 'all pages hang on one meeting');
  });
});
