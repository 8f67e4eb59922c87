// Words that a site says its own way: what they may be, what is said of those that cannot be used, and where they stand.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSite } from '../../scripts/read/texts.ts';
import { en, entries } from '../../scripts/words/en.ts';
import { listEntries } from '../../scripts/words/own/entry-list.ts';
import { wordsOf } from '../../scripts/words/words.ts';

const sayingIn = (language: string, words: Readonly<Record<string, string>>) => wordsOf({ language, words });
const saying = (words: Readonly<Record<string, string>>) => sayingIn('en-GB', words);

describe('a word of a site’s own', () => {
  test('takes the place of the program’s, and leaves all others', () => {
    const words = saying({ 'attendance.apologies': 'Excuses' });
    assert.equal(words.attendance.apologies, 'Excuses');
    assert.equal(words.attendance.absent, en.attendance.absent);
    assert.equal(en.attendance.apologies, 'Apologies');
  });

  test('is the site’s alone: another site in the same process says the program’s', () => {
    assert.equal(saying({ 'home.latest': 'Newest' }).home.latest, 'Newest');
    assert.equal(saying({}).home.latest, 'Latest minutes');
    assert.equal(saying({ 'home.latest': 'Last' }).home.latest, 'Last');
  });

  test('has places for what differs, in any order', () => {
    const { comingAgenda } = saying({
      'record.meetings.sentences.comingAgenda': 'On {day} we meet.',
    }).record.meetings.sentences;
    assert.equal(comingAgenda('5 March 2026'), 'On 5 March 2026 we meet.');
    const { readings } = saying({ 'meeting.readings': '“{to}” for “{from}”' }).meeting;
    assert.deepEqual(readings('one', { text: 'two', mark: 'em' }), [
      '“',
      { text: 'two', mark: 'em' },
      '” for “',
      'one',
      '”',
    ]);
  });

  test('says one and several by a number', () => {
    const { counts } = saying({ 'counts.items': '{count} {count|point|points}' });
    assert.deepEqual([0, 1, 2].map(counts.items), ['0 points', '1 point', '2 points']);
  });

  test('keeps links and names that are set apart, by their numbers', () => {
    const { zip } = saying({ 'offline.phone.zip': 'Unpack it, open {2}. That was {1}' }).offline.phone;
    assert.deepEqual(zip, [
      'Unpack it, open ',
      { text: 'index.html', mark: 'code' },
      '. That was ',
      { text: 'ZIP:', mark: 'strong' },
    ]);
  });

  test('puts several links one after another', () => {
    const links = [
      { text: 'A', href: 'a/' },
      { text: 'B', href: 'b/' },
    ];
    assert.deepEqual(saying({ 'item.matters': 'On: {matters}' }).item.matters(links), [
      'On: ',
      links[0],
      ', ',
      links[1],
    ]);
  });

  test('is heard where several are joined into one', () => {
    const { record } = saying({
      'record.meetings.sentences.draft': 'Not approved yet.',
      'record.meetings.kinds.special': 'called',
      'record.papers.pages': '{count} {count|leaf|leaves}',
      'record.copies.held.papers': '{count} documents',
    });
    const meeting = { status: 'draft', date: '2026-03-05' } as const;
    assert.equal(
      record.meetings.statusSentence(meeting, { today: '2026-11-21', locale: 'en-GB' }),
      'Not approved yet.',
    );
    assert.equal(record.meetings.ofKind('special'), 'called meeting');
    assert.equal(record.papers.facts({ file: 'a.pdf', pages: 1 }), 'PDF, 1 leaf');
    assert.equal(
      record.copies.holds({ meetings: 2, papers: 3, period: undefined }),
      '2 meetings; 3 documents',
    );
  });
});

describe('every entry', () => {
  const all = listEntries(entries);

  test('can be said otherwise, with all its places', () => {
    assert.ok(all.length > 400);
    const own = Object.fromEntries(
      all.map(({ key, places }) => [key, `${key} ${places.map(({ name }) => `{${name}}`).join(' ')}`]),
    );
    const site = readSite(`name: Tarn\nwords:\n${yamlOf(own)}`, 'site.yaml');
    assert.deepEqual(site.problems, []);
    const words = wordsOf(site.value);
    assert.equal(words.home.title, 'home.title');
    assert.equal(words.counts.papers(3), 'counts.papers 3');
  });

  test('has a name for each of its places', () => {
    for (const { key, said, places } of all) {
      if (typeof said === 'function') assert.equal(places.length, said.length, key);
      assert.equal(new Set(places.map(({ name }) => name)).size, places.length, key);
    }
  });
});

const yamlOf = (words: Readonly<Record<string, string>>): string =>
  Object.entries(words)
    .map(([key, text]) => `  ${key}: ${JSON.stringify(text)}\n`)
    .join('');

/** What there is to say of words, a line for each: where, what, and what to type. */
const saidOf = (words: string): readonly string[] =>
  readSite(`name: Tarn\nwords:\n${words}`, 'site.yaml').problems.map(
    ({ level, file, line, message, hint }) => `${level} ${file}:${line} ${message} ${hint}`,
  );

describe('a word that cannot be used', () => {
  const CASES: readonly (readonly [what: string, words: string, said: string])[] = [
    [
      'has a key that nobody knows',
      '  attendance.apologys: Excuses\n',
      'warning site.yaml:3 No word has the key “attendance.apologys”, so it is not used. Write “attendance.apologies:”.',
    ],
    [
      'has a key like no other',
      '  colour: red\n',
      'warning site.yaml:3 No word has the key “colour”, so it is not used. Look up its key in docs/words.md.',
    ],
    [
      'stands below a part of its key',
      '  attendance:\n    apologies: Excuses\n',
      'error site.yaml:3 words, attendance: “{"apologies":"Excuses"}” cannot be read. Write the whole key, with its dots, on one line: “attendance.apologies: Excuses”.',
    ],
    [
      'names a place that is not there',
      '  home.latest: "Latest {minutes}"\n',
      'error site.yaml:3 words, home.latest: There is no place “{minutes}” in it. It has no places: write the words alone.',
    ],
    [
      'names another place than those there',
      '  counts.items: "{n} points"\n',
      'error site.yaml:3 words, counts.items: There is no place “{n}” in it. Its places are {count}.',
    ],
    [
      'leaves a place out',
      '  counts.items: points\n',
      'warning site.yaml:3 words, counts.items: The place {count} of it is left out, so readers are not told what stands there. Write {count} where it belongs.',
    ],
    [
      'has a brace alone',
      '  counts.items: "{count points"\n',
      'error site.yaml:3 words, counts.items: A brace has no partner. Write each place between { and }: {count}.',
    ],
    [
      'chooses by what is no number',
      '  home.description: "{publisher|a|b}"\n',
      'error site.yaml:3 words, home.description: “publisher” is no number, by which words could be chosen. Write {publisher}.',
    ],
    [
      'says one and not several',
      '  counts.items: "{count|point}"\n',
      'error site.yaml:3 words, counts.items: “{count|point}” does not say what stands with one and what with several. Write both: {count|page|pages}.',
    ],
    [
      'holds markup',
      '  home.latest: <b>Latest</b>\n',
      'error site.yaml:3 words, home.latest: “<b>” would be shown as it stands, because words are text. Write it without tags.',
    ],
    [
      'is empty',
      '  home.latest:\n',
      'error site.yaml:3 words, home.latest: nothing stands here. Write a text, or delete the key.',
    ],
  ];
  for (const [what, words, said] of CASES) test(what, () => assert.deepEqual(saidOf(words), [said]));

  test('leaves the good ones in use, in a preview too', () => {
    const { value } = readSite(
      'words:\n  home.latest: Newest\n  home.coming: "{x}"\n  nobody.knows: it\n',
      'site.yaml',
    );
    assert.deepEqual(value.words, { 'home.latest': 'Newest' });
  });
});

test('words of several lines are one, as everything is that stands in a line', () => {
  const { value } = readSite('words:\n  about.title: >\n    About\n    our minutes\n', 'site.yaml');
  assert.deepEqual(value.words, { 'about.title': 'About our minutes' });
});
