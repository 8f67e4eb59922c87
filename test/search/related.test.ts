// Items about the same thing lead to each other, where no matter does.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Kept, keptHere } from '../../scripts/files/remember.ts';
import { type Archive, everyItem } from '../../scripts/model/archive.ts';
import type { Meeting } from '../../scripts/model/meeting.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { type KeptRelations, UNKNOWN } from '../../scripts/search/related/kept-relations.ts';
import { relatedItems } from '../../scripts/search/related/related-items.ts';
import { chanceOf } from '../fuzz/seeded.ts';
import { archiveOf } from '../read/small-archive.ts';
import { renderArchive } from '../site/render-site.ts';
import { largeArchive } from './large-archive.ts';

const HERON = 'Herons nest in the reeds beside the weir, and anglers complain of their appetite for trout.';
const FERRY =
  'The ferry crosses the estuary hourly; its timetable, its fares and its gangway need a subsidy.';

const meeting = (...items: readonly string[]): string =>
  items.map((text, at) => `## ${at + 1}. ${text}\n`).join('\n');

const FILES: Readonly<Record<string, string>> = {
  'people.yaml': 'people:\n  - { name: Ada Thistlewood, title: Councillor }\n',
  'matters/lido.md': '---\ntitle: The lido\n---\n\nA pool.\n',
  'council/2024-01-09.md': meeting(
    `Apologies\n\n${HERON}`,
    `Herons\n\n${HERON} Thistlewood spoke.`,
    `Ferry\n\n${FERRY}`,
    'Lido\n\nMatter: lido\n\nThe lido is tiled, heated and chlorinated.',
  ),
  'council/2024-02-13.md': meeting(
    `Apologies\n\n${HERON}`,
    `Anglers and herons\n\n${HERON}`,
    'Lido again\n\nMatter: lido\n\nThe lido is tiled, heated and chlorinated.',
  ),
  'council/2024-03-12.md': meeting(
    `Apologies\n\n${HERON}`,
    `Trout\n\n${HERON} It was a dry spring.`,
    'Lease\n\nExempt: 3\nSummary: Herons nest in the reeds beside the weir; anglers complain of trout.',
  ),
  'council/2024-04-09.md': meeting(
    `Apologies\n\n${HERON}`,
    'Allotments\n\nThistlewood, Thistlewood and Thistlewood spoke of rents.',
    `Ferry fares\n\n${FERRY}`,
  ),
};

const archive = archiveOf(FILES);
const related = relatedItems(archive, makeRegisters(archive).meetings);
const all = everyItem(archive).map(({ item }) => item);
const relatedTo = (title: string): readonly string[] => {
  const item = all.find(one => one.title === title);
  assert.ok(item, title);
  return related(item).map(row => row.item.title);
};

describe('an item leads to what is about the same thing', () => {
  test('the nearest first', () => {
    assert.deepEqual(relatedTo('Herons'), ['Anglers and herons', 'Trout']);
    assert.deepEqual(relatedTo('Ferry'), ['Ferry fares']);
  });

  test('not where a matter leads there', () => assert.deepEqual(relatedTo('Lido'), []));

  test('not for the name of whoever spoke', () => assert.deepEqual(relatedTo('Allotments'), []));

  test('not from the order of business, nor to it', () => {
    assert.deepEqual(relatedTo('Apologies'), []);
    for (const { title } of all) assert.ok(!relatedTo(title).includes('Apologies'), title);
  });

  test('not from what is kept back, nor to it', () => {
    assert.deepEqual(relatedTo('Lease'), []);
    for (const { title } of all) assert.ok(!relatedTo(title).includes('Lease'), title);
  });
});

for (const language of ['en-GB', 'de'])
  test(`names alone make nothing alike, whether the words of a language are folded or not (${language})`, () => {
    const named = archiveOf({
      'site.yaml': `name: Rat\nlanguage: ${language}\n`,
      'people.yaml':
        'people:\n  - { name: Ada Müllerin }\n  - { name: Jörn Pfläumer }\n  - { name: Uwe Rößner }\n',
      'rat/2024-01-09.md': meeting(
        'Friedhof\n\nMüllerin, Pfläumer, Rößner, Jörn.',
        'Freibad\n\nChlor im Becken.',
      ),
      'rat/2024-02-13.md': meeting(
        'Kindergarten\n\nMüllerin, Pfläumer, Rößner, Jörn.',
        'Brücke\n\nRost am Geländer.',
      ),
      'rat/2024-03-12.md': meeting('Wald\n\nFichten und Buchen.', 'Radweg\n\nSplitt und Schotter.'),
    });
    const relatedIn = relatedItems(named, makeRegisters(named).meetings);
    for (const { item } of everyItem(named)) assert.deepEqual(relatedIn(item), [], item.title);
  });

test('there are five at most, and the same for the same minutes', () => {
  const many = largeArchive({ items: 600, words: 60 });
  const registers = makeRegisters(many);
  const found = () => {
    const relatedIn = relatedItems(many, registers.meetings);
    return everyItem(many).map(({ item }) => relatedIn(item).map(row => row.item.address));
  };
  const lists = found();
  assert.ok(lists.some(list => list.length > 0));
  assert.ok(lists.every(list => list.length <= 5));
  assert.deepEqual(found(), lists);
});

test('what an earlier build counted changes nothing, and of what was taken back no word is kept', () => {
  const kept = keptHere<KeptRelations>();
  const listsIn = (files: Readonly<Record<string, string>>, by: Kept<KeptRelations> | undefined) => {
    const some = archiveOf(files);
    const relatedIn = relatedItems(some, makeRegisters(some).meetings, by);
    return everyItem(some).map(({ item }) => relatedIn(item).map(row => row.item.title));
  };
  const edited = {
    ...FILES,
    'council/2024-02-13.md': meeting(`Anglers\n\n${FERRY}`, `Gargoyles\n\nThey leak. ${HERON}`),
  };
  const { 'council/2024-02-13.md': _, ...fewer } = edited;
  for (const files of [FILES, FILES, edited, fewer, edited, FILES]) {
    assert.deepEqual(listsIn(files, kept), listsIn(files, undefined));
    assert.equal(kept.find()?.counted.stems.includes('gargoyl'), files === edited);
  }
});

test('after changes by chance the lists are those of a first build, and most are taken over', () => {
  const many = largeArchive({ items: 600, words: 60 });
  const chance = chanceOf(3);
  const kept = keptHere<KeptRelations>();
  const listsIn = (some: Archive, by: Kept<KeptRelations> | undefined): readonly (readonly string[])[] => {
    const relatedIn = relatedItems(some, makeRegisters(some).meetings, by);
    return everyItem(some).map(({ item }) =>
      relatedIn(item).map(row => `${row.committee.slug} ${row.meeting.key} ${row.item.address}`),
    );
  };
  listsIn(many, kept);
  const all = many.committees.flatMap(({ meetings }) => meetings);
  const edits: readonly ((meeting: Meeting) => readonly Meeting[])[] = [
    () => [],
    meeting => [{ ...meeting, items: meeting.items.slice(1) }],
    meeting => [{ ...meeting, items: chance.oneOf(all).items }],
    meeting => [
      meeting,
      { ...chance.oneOf(all), committee: meeting.committee, key: '2031-01-01', date: '2031-01-01' },
    ],
  ];
  const after = (edit: (meeting: Meeting) => readonly Meeting[]): Archive => {
    const chosen = chance.oneOf(all);
    const committees = many.committees.map(committee => ({
      ...committee,
      meetings: committee.meetings.flatMap(meeting => (meeting === chosen ? edit(meeting) : [meeting])),
    }));
    return { ...many, committees };
  };
  for (let step = 0; step < 8; step += 1) {
    const edited = after(chance.oneOf(edits));
    assert.deepEqual(listsIn(edited, kept), listsIn(edited, undefined), `step ${step}`);
  }
  listsIn(many, kept);
  const edited = after(({ items: [first, ...others], ...meeting }) => [
    { ...meeting, items: [...(first ? [{ ...first, body: first.body.slice(1) }] : []), ...others] },
  ]);
  const [{ item } = assert.fail()] = everyItem(edited);
  relatedItems(edited, makeRegisters(edited).meetings, kept)(item);
  const { relations = new Uint32Array() } = kept.find() ?? {};
  const known = relations.filter(place => place !== UNKNOWN).length / relations.length;
  assert.ok(known > 0.5 && known < 1, String(known));
  assert.deepEqual(listsIn(edited, kept), listsIn(edited, undefined));
});

test('the page of an item lists them, and says nothing where there are none', async () => {
  const { pages } = await renderArchive(archive);
  const page = (url: string): string => pages.find(one => one.url === url)?.content ?? '';
  const ferry = page('/council/2024-01-09/item-3/');
  assert.match(
    ferry,
    /Other items like this<\/h2>\s*<ul><li><a href="[./]*\/2024-04-09\/item-3\/">[^<]*Ferry fares/,
  );
  assert.match(page('/council/2024-01-09/item-4/'), /The same matter elsewhere/);
  assert.doesNotMatch(page('/council/2024-01-09/item-4/'), /Other items like this/);
});
