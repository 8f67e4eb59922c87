// Rules that look at numbers, approvals, votes, people and papers: the breach, and beside it what is let be.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkArchive } from '../../scripts/check/check-archive.ts';
import { archiveOf } from '../read/small-archive.ts';

const found = (rule: string, files: Readonly<Record<string, string>>): readonly string[] =>
  checkArchive(archiveOf(files))
    .filter(problem => problem.rule === rule)
    .map(({ level, file, line = 0 }) => `${level} ${file}:${line}`);

const items = (...numbers: readonly number[]): string =>
  numbers.map(number => `## ${number}. A\n`).join('\n');

test('two items of a meeting cannot bear one number, those of two meetings can', () => {
  assert.deepEqual(
    found('number-repeat', { 'council/2026-01-05.md': items(1, 2, 2), 'council/2026-02-05.md': items(1) }),
    ['warning council/2026-01-05.md:5'],
  );
});

test('a number left out of a run is noted, within a meeting and from one to the next', () => {
  assert.deepEqual(found('number-gap', { 'council/2026-01-05.md': items(1, 2, 3, 5) }), [
    'note council/2026-01-05.md:7',
  ]);
  assert.deepEqual(
    found('number-gap', {
      'council/committee.md': '---\nnumbering: continuous\n---\n',
      'council/2026-01-05.md': items(80, 81, 82),
      'council/2026-02-05.md': items(84, 85),
    }),
    ['note council/2026-02-05.md:1'],
  );
});

test('numbers that begin again, or never ran on, leave no gap', () => {
  assert.deepEqual(
    found('number-gap', { 'council/2026-01-05.md': items(1, 2, 3), 'council/2026-02-05.md': items(1, 2) }),
    [],
  );
  assert.deepEqual(found('number-gap', { 'council/2026-01-05.md': items(544, 548, 550, 553) }), []);
});

test('minutes that no later meeting approved are told, the last ones not', () => {
  const files = {
    'council/2026-01-05.md': items(1),
    'council/2026-02-05.md': items(1),
    'council/2026-03-05.md': items(1),
  };
  assert.deepEqual(found('approval-missing', files), [
    'warning council/2026-01-05.md:0',
    'note council/2026-02-05.md:0',
  ]);
});

test('neither an extraordinary meeting nor one to come is one at which minutes could have been approved', () => {
  const files = {
    'council/2026-01-05.md': items(1),
    'council/2026-02-05.md': `---\nkind: extraordinary\nstatus: approved\n---\n${items(1)}`,
    'council/2027-03-05.md': items(1),
  };
  assert.deepEqual(found('approval-missing', files), []);
});

test('an approval at an extraordinary meeting is told where the law knows the difference', () => {
  const files = (rules: string) => ({
    'site.yaml': `rules: ${rules}\n`,
    'council/2026-01-05.md': items(1),
    'council/2026-02-05.md': '---\nkind: extraordinary\n---\n## 1. Minutes\n\nApproves: 2026-01-05\n',
  });
  assert.deepEqual(found('approval-extraordinary', files('england-principal')), [
    'warning council/2026-02-05.md:4',
  ]);
  assert.deepEqual(found('approval-extraordinary', files('general')), []);
});

const voted = (present: string, vote: string): Readonly<Record<string, string>> => ({
  'council/2026-01-05.md': `---\npresent: [${present}]\n---\n## 1. A\n\nResolved: That b.\n\n${vote}\n`,
});

test('nobody votes twice, and no more than were there', () => {
  assert.deepEqual(
    found('vote-people', voted('Ann Lee, Bo Diaz', 'Vote: 1 for, 1 against\nFor: Lee\nAgainst: Lee')),
    ['warning council/2026-01-05.md:8'],
  );
  assert.deepEqual(found('vote-people', voted('Ann Lee, Bo Diaz', 'Vote: 2 for, 1 against')), [
    'warning council/2026-01-05.md:8',
  ]);
  assert.deepEqual(found('vote-people', voted('Ann Lee, Bo Diaz', 'Vote: 1 for, 1 against')), []);
  assert.deepEqual(
    found('vote-people', voted('Ann Lee, Bo Diaz', 'Vote: 2 for, 1 against by the casting vote')),
    [],
  );
});

test('a voter who is not among those present is told of, whichever way the name is written', () => {
  const told = (present: string, vote: string) => found('vote-people', voted(present, vote));
  assert.deepEqual(told('Ann Lee, Bo Diaz', 'Vote: 1 for, 1 against\nFor: Lee\nAgainst: Elm'), [
    'warning council/2026-01-05.md:8',
  ]);
  const known = 'Vote:\nFor: Cllr A. Lee, Councillor van der Berg, Birch (J)\nAgainst: Owen ap Gwilym Jr.';
  assert.deepEqual(told('Ann Lee, Eva van der Berg, John Birch (Chair), Owen ap Gwilym', known), []);
});

test('a vote that is on nothing above it is told of', () => {
  const below = (words: string) =>
    found('vote-place', voted('Ann Lee', `${words}\n\nVote: 1 for, 0 against`));
  assert.deepEqual(below('The roof was discussed.'), ['warning council/2026-01-05.md:10']);
  assert.deepEqual(below('Reasons: It rained in.'), []);
});

test('a motion of which nothing came is told of once a file; one with a decision further down is not', () => {
  const moved = (below: string) =>
    found('motion-result', {
      'council/2026-01-05.md': `## 1. A\n\nProposed by Lee, seconded by Elm\n\n${below}\n`,
    });
  assert.deepEqual(moved('The shed was discussed.'), ['note council/2026-01-05.md:3']);
  assert.deepEqual(moved('The shed was old.\n\n## 2. B\n\nProposed by Elm, seconded by Lee'), [
    'note council/2026-01-05.md:3',
  ]);
  assert.deepEqual(moved('The motion was carried.'), []);
  assert.deepEqual(moved('Cllr Elm withdrew the motion.'), []);
  assert.deepEqual(moved('### The shed\n\nIt was old.\n\n**Resolved:** That it be sold.'), []);
});

test('a name that is nearly that of a known person is told, a stranger’s is not', () => {
  const files = {
    'people.yaml': 'people:\n  - name: Margaret Illsley\n    title: Councillor\n',
    'council/2026-01-05.md':
      '---\npresent:\n  - Margaret Ilsley\n  - Owen Rudd\n---\n## 1. A\n\nProposed by Margaret Illsey, seconded by Margaret Illsley.\n',
  };
  assert.deepEqual(found('person-name', files), [
    'warning council/2026-01-05.md:3',
    'warning council/2026-01-05.md:8',
  ]);
});

test('an open action without a date is noted, a done one is not', () => {
  assert.deepEqual(
    found('action-date', {
      'council/2026-01-05.md':
        '## 1. A\n\n- [ ] Sue: bind it\n- [x] Sue: sign it\n- [ ] Sue: file it (by 3 May 2026)\n',
    }),
    ['note council/2026-01-05.md:3'],
  );
});

test('what a message quotes is cut at a word, and shows that it was', () => {
  const archive = archiveOf({
    'council/2026-01-05.md': `## 1. A\n\n- [ ] Sue: ask the seven neighbouring parishes ${'whether they know '.repeat(4)}of a lamp\n`,
  });
  const [{ message = '' } = {}] = checkArchive(archive).filter(({ rule }) => rule === 'action-date');
  assert.match(message, /“ask the seven neighbouring parishes whether they know whether they know…”\.$/);
});

test('a paper that no item names is noted where other papers are named', () => {
  const files = {
    'council/2026-01-05/minutes.md': '## 1. A\n\nPapers: [One](one.csv)\n',
    'council/2026-01-05/one.csv': 'a,b\n',
    'council/2026-01-05/two.csv': 'a,b\n',
  };
  assert.deepEqual(found('paper-without-item', files), ['note council/2026-01-05/minutes.md:0']);
  const { 'council/2026-01-05/one.csv': _, ...alone } = {
    ...files,
    'council/2026-01-05/minutes.md': '## 1. A\n',
  };
  assert.deepEqual(found('paper-without-item', alone), []);
});

const oldAddresses = (...old: readonly string[]): Readonly<Record<string, string>> => ({
  'council/2026-01-05/minutes.md': `---\nold-addresses:\n${old
    .map(one => `  - ${JSON.stringify(one)}\n`)
    .join('')}---\n${items(1)}`,
  'council/2026-01-05/budget.csv': 'a,b\n',
});

test('an old address at or below a page or a file of the site is told, and one beside it is let be', () => {
  for (const old of [
    ...['/', '.', '..', '?', '?ID=1', 'http://', '#item-1', 'index.html', '404.html', 'feed.xml', '_headers'],
    ...['council/', 'Council/2026-01-05', 'council/2026-01-05/index.html', 'council/2026-01-05/Budget.csv'],
    ...['council/2026-01-05/budget.csv/x', 'council/2026-01-05/minutes.json/x', 'feed.xml/x', 'FEED.XML'],
    ...['council/council.zip/x', 'assets/x.html', 'minute/1'],
  ])
    assert.deepEqual(
      found('same-address', oldAddresses(old)),
      ['error council/2026-01-05/minutes.md:3'],
      old,
    );
  assert.deepEqual(
    found('same-address', oldAddresses('council/old.html', 'council/feed', 'a/feed.html')),
    [],
  );
});

test('two old addresses at one place, or one below the other, are told', () => {
  for (const [first, second] of [
    ['foo.html', 'foo.html/bar'],
    ['foo.html/bar', 'foo.html'],
    ['foo', 'foo/index.html'],
    ['a.HTML', 'a.html'],
    ['foo?ID=1', 'foo/id/1'],
    ['a%20b', 'a b'],
  ] as const)
    assert.deepEqual(
      found('same-address', oldAddresses(first, second)),
      ['error council/2026-01-05/minutes.md:4'],
      `${first} ${second}`,
    );
  assert.deepEqual(found('same-address', oldAddresses('foo', 'foo?ID=1')), [
    'error council/2026-01-05/minutes.md:3',
  ]);
  assert.deepEqual(
    found('same-address', oldAddresses('foo?ID=1', 'foo?ID=2', 'foo/bar.html', 'foo/bar')),
    [],
  );
});

test('an old address of which no file can be made is told, and a long one that a disk takes is let be', () => {
  const long = `${'minutes-of-the-council/'.repeat(20)}x.html`;
  for (const old of [
    'x'.repeat(300),
    'é'.repeat(150),
    `a?x=${'z'.repeat(300)}`,
    'y/'.repeat(500),
    'a%00b',
    '.git/x',
  ])
    assert.deepEqual(found('old-address', oldAddresses(old)), ['error council/2026-01-05/minutes.md:3'], old);
  assert.deepEqual(
    found('old-address', oldAddresses('x'.repeat(190), long, 'a%20b', 'mgAi.aspx?ID=1', '50%')),
    [],
  );
});

const named = (name: string, short: string): string => `---\nname: ${name}\nshort: ${short}\n---\n`;

test('a short name is shorter than the name', () => {
  assert.deepEqual(found('short-name', { 'cabinet/committee.md': named('Cabinet', 'The Cabinet') }), [
    'warning cabinet/committee.md:0',
  ]);
  assert.deepEqual(
    found('short-name', {
      'cabinet/committee.md': '---\nname: Cabinet\n---\n',
      'licensing/committee.md': named('Licensing Sub-Committee', 'Licensing'),
    }),
    [],
  );
});

test('a short name is that of one committee, long names counted', () => {
  const planning = { 'planning/committee.md': named('Planning Committee', 'Planning') };
  assert.deepEqual(
    found('short-name', { ...planning, 'policy/committee.md': named('Planning Policy Group', 'planning') }),
    ['warning planning/committee.md:0', 'warning policy/committee.md:0'],
  );
  assert.deepEqual(found('short-name', { ...planning, 'policy/committee.md': named('Planning', 'Plan') }), [
    'warning planning/committee.md:0',
  ]);
  assert.deepEqual(
    found('short-name', { ...planning, 'policy/committee.md': named('Planning Policy Group', 'Policy') }),
    [],
  );
});
