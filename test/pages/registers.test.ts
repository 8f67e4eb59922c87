import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { grammarOf } from '../../scripts/grammar/grammar-of.ts';
import { groupBy } from '../../scripts/model/group-by.ts';
import { isCounted } from '../../scripts/model/vote.ts';
import { placeAt } from '../../scripts/pages/link.ts';
import { voteKind } from '../../scripts/pages/parts/decision-list.ts';
import { makeFilter, SHOWN } from '../../scripts/pages/parts/filter.ts';
import {
  attribute,
  byTag,
  classesOf,
  type Element,
  elementsOf,
  type ParsedPage,
  textOf,
} from '../site/html.ts';
import { sampleSite } from '../site/sample-site.ts';
import type { Site } from '../site/site-in-memory.ts';

describe('a filter', () => {
  const entries = [
    { kind: 'noted', title: 'Noted', year: 2025 },
    { kind: 'agreed', title: 'Agreed', year: 2025 },
    { kind: 'agreed', title: 'Agreed', year: 2025 },
  ];
  const filter = (order?: readonly string[]) =>
    makeFilter(
      { label: 'Filter', shown: `${SHOWN} of 3` },
      entries,
      [
        {
          name: 'kind',
          label: 'Kind',
          valuesIn: ({ kind, title }) => [{ value: kind, text: title }],
          ...(order && { order }),
        },
        {
          name: 'year',
          label: 'Year',
          valuesIn: ({ year }) => [{ value: String(year), text: String(year) }],
        },
      ],
      placeAt('/decisions/2025/'),
    );

  test('offers what the entries are, with how many, and nothing that all of them are', () => {
    assert.deepEqual(filter().choices, [
      {
        name: 'kind',
        label: 'Kind',
        options: [
          { value: 'agreed', text: 'Agreed', count: 2 },
          { value: 'noted', text: 'Noted', count: 1 },
        ],
      },
    ]);
  });

  test('offers values in the order that their property has, if it has one', () => {
    assert.deepEqual(
      filter(['noted']).choices[0]?.options.map(({ value }) => value),
      ['noted', 'agreed'],
    );
  });

  test('loads its script by a relative address', () => {
    assert.equal(filter().script, '../../assets/registers/filter.js');
  });
});

test('a vote is by name, counted, told by its outcome only, or none', () => {
  const kinds = [
    'Vote: 2 for, 1 against\nFor: A, B',
    'Vote: 2 for, 1 against',
    'Vote: unanimous',
    'Talk',
  ].map(text => voteKind(grammarOf('en').parseVote(text, 1)));
  assert.deepEqual(kinds, ['by-name', 'counted', 'uncounted', 'none']);
});

describe('in the sample site', () => {
  let site: Site;
  before(async () => {
    site = await sampleSite();
  });

  const entriesOf = (page: ParsedPage): readonly Element[] =>
    page.elements.filter(element => attribute(element, 'data-entry') !== undefined);
  const withFilter = (): readonly ParsedPage[] =>
    site.pages.filter(page => byTag(page, 'register-filter').length > 0);

  test('decisions and papers of every year, the actions and people who voted have a filter, and more than one entry in all', () => {
    const layouts = groupBy(withFilter(), page => site.layouts.get(page.url));
    assert.deepEqual([...layouts.keys()].sort(), ['actions', 'decisions-year', 'papers-year', 'person']);
    for (const pages of layouts.values()) assert.ok(pages.flatMap(entriesOf).length > 10);
    assert.equal(layouts.get('decisions-year')?.length, 4);
  });

  test('a filter’s script is loaded where there is a filter and nowhere else', () => {
    const loads = (page: ParsedPage): boolean =>
      byTag(page, 'script').some(script => attribute(script, 'src')?.endsWith('assets/registers/filter.js'));
    assert.deepEqual(
      site.pages.filter(loads).map(page => page.url),
      withFilter().map(page => page.url),
    );
  });

  test('every entry has what each choice asks for, and every option has as many entries as it says', () => {
    for (const page of withFilter()) {
      const entries = entriesOf(page);
      for (const select of byTag(page, 'select')) {
        const name = attribute(select, 'name') ?? '';
        const values = groupBy(entries, entry => attribute(entry, `data-${name}`));
        const offered = elementsOf(select)
          .filter(option => attribute(option, 'value') !== '')
          .map(option => [attribute(option, 'value'), Number(/\((\d+)\)$/.exec(textOf(option).trim())?.[1])]);
        const there = [...values].map(([value, own]) => [value, own.length]);
        assert.deepEqual(offered.sort(), there.sort(), `${page.url} ${name}`);
      }
    }
  });

  test('actions stand in the order overdue, open, done, and say what those headings do not', () => {
    const page = site.byUrl.get('/actions/');
    assert.ok(page);
    assert.deepEqual(
      byTag(page, 'h2').map(heading => textOf(heading).trim()),
      ['Overdue', 'Open', 'Done'],
    );
    const states = entriesOf(page).map(entry => {
      const words = elementsOf(entry).find(element => classesOf(element).includes('action-state'));
      return [attribute(entry, 'data-state'), words && textOf(words).replace(/\d+ days?/, 'N days')].join(
        ': ',
      );
    });
    assert.deepEqual([...new Set(states)], ['overdue: Overdue by N days', 'open: ', 'done: ']);
  });

  test('every table of a register has a caption, scoped headings, and on a phone the column’s name at each cell', () => {
    const kinds = new Set(['actions', 'papers-year', 'person', 'committee-year']);
    const tables = site.pages
      .filter(page => kinds.has(site.layouts.get(page.url) ?? ''))
      .flatMap(page => byTag(page, 'table'))
      // Each of its rows has a heading already.
      .filter(table => attribute(table, 'class') !== 'vote-names');
    assert.ok(tables.length > 20);
    for (const table of tables) {
      const inside = elementsOf(table);
      const named = (name: string): readonly Element[] => inside.filter(one => one.tagName === name);
      assert.equal(named('caption').length, 1);
      assert.ok(named('th').every(cell => attribute(cell, 'scope') !== undefined));
      assert.ok(named('td').every(cell => attribute(cell, 'data-label') !== undefined));
    }
  });

  test('a person’s page has roles of today and before, attendance, votes, motions, interests and actions', () => {
    const headings = new Set(
      site.pages
        .filter(page => site.layouts.get(page.url) === 'person')
        .flatMap(page => byTag(page, 'h2').map(heading => textOf(heading).trim())),
    );
    assert.deepEqual([...headings].sort(), [
      'Actions',
      'Attendance',
      'Former roles',
      'Get updates',
      'Interests declared',
      'Motions',
      'Roles',
      'Votes recorded by name',
    ]);
  });

  test('every step of a matter has its mark in the picture, which leads to it', () => {
    const matters = site.pages.filter(page => site.layouts.get(page.url) === 'matter');
    assert.ok(matters.length > 5);
    for (const page of matters) {
      const steps = page.elements.filter(element => classesOf(element).includes('timeline__step'));
      const marks = page.elements.filter(element => classesOf(element).includes('paths__step'));
      assert.deepEqual(
        marks.map(mark => attribute(mark, 'href')?.slice(1)).sort(),
        steps.map(step => attribute(step, 'id')).sort(),
      );
    }
  });

  test('each counted vote has its result and its bar in the register, on its item’s page and in its meeting', () => {
    const barsOn = (layout: string): number =>
      site.pages
        .filter(page => site.layouts.get(page.url) === layout)
        .flatMap(page => page.content.match(/<strong>[^<]+<\/strong> <svg class="vote-bar"/g) ?? []).length;
    const decided = site.items.flatMap(({ item }) => item.decisions.flatMap(({ vote }) => vote ?? []));
    const inTexts = site.items.flatMap(({ item }) =>
      item.body.filter(block => block.type === 'vote' && isCounted(block.vote)),
    );
    assert.ok(decided.length > 20);
    assert.equal(barsOn('decisions-year'), decided.filter(vote => voteKind(vote) !== 'uncounted').length);
    assert.equal(barsOn('item'), inTexts.length);
    assert.equal(barsOn('meeting'), inTexts.length);
  });
});
