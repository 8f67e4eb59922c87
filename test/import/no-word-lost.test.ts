// Every import keeps every word, and what it writes can be published: for all formats alike.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedImport, lostWords } from '../../scripts/import/lost-words.ts';
import { isError } from '../../scripts/model/problem.ts';
import { archiveOfPlan, FIXTURES, fixtureText, importFixture, planFixtures } from './imported-files.ts';

const ASKED = { committee: 'Ferry Committee', date: '2024-05-14' };

test('no word of any source is lost', async () => {
  assert.ok(FIXTURES.length >= 8);
  for (const name of FIXTURES) {
    const imported = await importFixture(name, name === 'GetCommittees.xml' ? {} : ASKED);
    assert.ok(imported.text.split(/\s+/).length > 4, `${name} has hardly any words`);
    assert.deepEqual(
      checkedImport(name, imported).problems.filter(({ rule }) => rule === 'words-lost'),
      [],
      name,
    );
  }
});

test('what every source shows is counted: its words are those of the file', async () => {
  for (const name of FIXTURES.filter(one => one.endsWith('.txt'))) {
    const { text } = await importFixture(name, ASKED);
    assert.deepEqual(lostWords(fixtureText(name).replace(/<[^>]+>/g, ''), [text]), [], name);
  }
});

test('a word that an import loses is reported, with how often', async () => {
  const imported = await importFixture('item-page.txt', ASKED);
  const [problem] = checkedImport('item-page.txt', {
    ...imported,
    text: `${imported.text} barnacle barnacle ten`,
  }).problems.filter(({ rule }) => rule === 'words-lost');
  assert.match(problem?.message ?? '', /barnacle \(2 times\)/);
  assert.match(problem?.message ?? '', /\bten\b/);
  const cut = { ...imported, meetings: imported.meetings.map(meeting => ({ ...meeting, items: [] })) };
  assert.equal(checkedImport('item-page.txt', cut).problems.filter(isError).length, 1);
});

test('words that marks part are counted whole', () => {
  assert.deepEqual(lostWords('the 12th of May', ['the 12<sup>th</sup> of **May**']), []);
  assert.deepEqual(lostWords('the 12th of May', ['the 12 th of May']), ['12th']);
});

test('what every source becomes is read without an error', async () => {
  for (const name of FIXTURES) {
    const { archive, problems } = archiveOfPlan(
      await planFixtures([name], name === 'GetCommittees.xml' ? {} : ASKED),
    );
    assert.deepEqual(problems.filter(isError), [], name);
    assert.ok(archive.committees.length > 0, name);
  }
});
