import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Archive, everyItem } from '../../scripts/model/archive.ts';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { type Citation, citationOf } from '../../scripts/registers/citation.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { archiveOf, TODAY } from '../read/small-archive.ts';

const SITE = 'name: Tarn Council\nlanguage: en-GB\nurl: https://tarn.example/minutes/\n';

const archiveWith = (body: string, front = ''): Archive =>
  archiveOf({
    'site.yaml': SITE,
    'finance/committee.md': '---\nname: Finance Committee\n---\n',
    'finance/2026-03-05.md': `---\n${front}\n---\n\n${body}`,
  });

/** Everything in an archive that can be cited, in order: meetings, items, decisions, clauses. */
const citationsOf = (archive: Archive): readonly Citation[] =>
  makeRegisters(archive)
    .meetings.all.flatMap(row => [
      row,
      ...row.meeting.items.flatMap(item => [
        { ...row, item },
        ...item.decisions.flatMap(decision => [
          { ...row, item, decision },
          ...decision.clauses.map(clause => ({ ...row, item, decision, clause })),
        ]),
      ]),
    ])
    .map(cited => citationOf(cited, archive));

const places = (archive: Archive): readonly string[] =>
  citationsOf(archive).map(({ words }) => words.replace('Finance Committee, 5 March 2026', ''));

const CLAUSES = 'Resolved:\n\n1. That it be noted.\n2. That it be sent.\n';

describe('is cited', () => {
  test('a meeting by committee and date', () => {
    const [meeting] = citationsOf(archiveWith(''));
    assert.deepEqual(meeting, {
      words: 'Finance Committee, 5 March 2026',
      url: '/finance/2026-03-05/',
      full: 'Finance Committee, 5 March 2026, Tarn Council, https://tarn.example/minutes/finance/2026-03-05/',
    });
  });

  test('a clause by the minute’s number and its own, at its place on the item’s page', () => {
    const clause = citationsOf(archiveWith(`## 82. Parking\n\n${CLAUSES}`)).at(-1);
    assert.deepEqual(clause, {
      words: 'Finance Committee, 5 March 2026, minute 82(2)',
      url: '/finance/2026-03-05/item-82/#item-82-decision-1-clause-2',
      full: 'Finance Committee, 5 March 2026, minute 82(2), Tarn Council, https://tarn.example/minutes/finance/2026-03-05/item-82/#item-82-decision-1-clause-2',
    });
  });

  test('a number with a slash, a clause in brackets, as the clerk wrote them', () => {
    const archive = archiveWith('## 12/24 Parking\n\nResolved: That:\n\n(a) it be noted;\n(b) it be sent.\n');
    assert.deepEqual(places(archive), [
      '',
      ', minute 12/24',
      ', minute 12/24',
      ', minute 12/24(a)',
      ', minute 12/24(b)',
    ]);
  });

  test('one decision of several by its place among them', () => {
    const archive = archiveWith(`## 82. Parking\n\nResolved: That it be noted.\n\nSo.\n\n${CLAUSES}`);
    assert.deepEqual(places(archive), [
      '',
      ', minute 82',
      ', minute 82, decision 1',
      ', minute 82, decision 2',
      ', minute 82(1)',
      ', minute 82(2)',
    ]);
  });

  test('a clause whose number occurs in two decisions by its decision too', () => {
    const archive = archiveWith(`## 82. Parking\n\n${CLAUSES}\nSo.\n\n${CLAUSES}`);
    assert.deepEqual(places(archive).slice(-3), [
      ', minute 82, decision 2',
      ', minute 82, decision 2, clause 1',
      ', minute 82, decision 2, clause 2',
    ]);
  });

  test('an item without a number by its title', () => {
    const archive = archiveWith(`## Parking\n\n${CLAUSES}`);
    assert.deepEqual(places(archive).slice(1), [
      ', “Parking”',
      ', “Parking”',
      ', “Parking”, clause 1',
      ', “Parking”, clause 2',
    ]);
  });

  test('one of several items that share a name by its place among them', () => {
    const archive = archiveWith('## Questions\n\nSo.\n\n## Reports\n\nSo.\n\n## Questions\n\nSo.\n');
    assert.deepEqual(places(archive).slice(1), [
      ', “Questions” (1 of 2)',
      ', “Reports”',
      ', “Questions” (2 of 2)',
    ]);
  });

  test('what is not minuted yet as an item, not as a minute', () => {
    assert.deepEqual(places(archiveWith('## 82. Parking\n\nTo consider it.\n', 'status: agenda')), [
      '',
      ', item 82',
    ]);
  });

  test('without an address, where the site has none', () => {
    const archive = archiveOf({
      'site.yaml': 'name: Tarn\nlanguage: en-GB\n',
      'finance/2026-03-05.md': '## 1. Oak\n\nSo.\n',
    });
    assert.equal(citationsOf(archive).at(-1)?.full, 'Finance, 5 March 2026, minute 1, Tarn');
  });
});

test('no two things of the sample archive are cited alike, and none is at another’s address', () => {
  const { archive } = readArchive('content', { today: TODAY });
  assert.ok(everyItem(archive).length > 300);
  const words = new Map<string, string>();
  const urls = new Set<string>();
  for (const one of citationsOf(archive)) {
    assert.ok(!urls.has(one.url), one.url);
    urls.add(one.url);
    // A decision that is its item's only one is the item, and an unnumbered clause its decision.
    const page = one.url.replace(/#.*$/, '');
    assert.equal(words.get(one.words) ?? page, page, one.words);
    words.set(one.words, page);
  }
  assert.ok(words.size > 500);
});
