// What was published stays: addresses lead somewhere, approved text is as it was.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keptProblems } from '../../scripts/ledger/kept.ts';
import { type Ledger, ledgerChunks, ledgerRecord, makeLedger } from '../../scripts/ledger/ledger.ts';
import type { Archive } from '../../scripts/model/archive.ts';
import type { Problem } from '../../scripts/model/problem.ts';
import { sitePages } from '../../scripts/pages/site-pages.ts';
import { type MeetingRow, registerMeetings } from '../../scripts/registers/meetings.ts';
import { archiveOf } from '../read/small-archive.ts';

type Files = Readonly<Record<string, string>>;

const SITE = 'name: Tarn\nlanguage: en-GB\ntimezone: Europe/London\n';
const MARCH = `## 1. Trees

The oak *stands*.

**Resolved:** That it be left.

- [ ] Jane Roe: look at it (by 1 May 2026)

## 2. Paths

Mended.
`;
const APRIL =
  '## 3. Minutes of the previous meeting held on 5 March 2026\n\n**Resolved:** That they be approved.\n';
const FILES: Files = {
  'site.yaml': SITE,
  'parish/2026-03-05/minutes.md': `${MARCH}\n[The map](map.pdf)\n`,
  'parish/2026-03-05/map.pdf': '%PDF-1.4\n',
  'parish/2026-04-02.md': APRIL,
  'pages/trees.md': '---\ntitle: Trees\n---\n\nText.\n',
};

const outlineOf = (files: Files): { archive: Archive; rows: readonly MeetingRow[]; ledger: Ledger } => {
  const archive = archiveOf(files);
  const rows = registerMeetings(archive).all;
  return { archive, rows, ledger: makeLedger(archive, rows, sitePages(archive)) };
};
const BEFORE = outlineOf(FILES).ledger;

/** Files that are undefined are gone. */
const changed = (changes: Readonly<Record<string, string | undefined>>): Files =>
  Object.fromEntries(
    Object.entries({ ...FILES, ...changes }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
const problemsOf = (
  changes: Readonly<Record<string, string | undefined>>,
  insisting = {},
): readonly Problem[] => keptProblems(BEFORE, outlineOf(changed(changes)), insisting);
const toldOf = (changes: Readonly<Record<string, string | undefined>>): readonly string[] =>
  problemsOf(changes).map(({ message, hint = '' }) => `${message} ${hint}`);

const MINUTES = 'parish/2026-03-05/minutes.md';
const march = (from: string | RegExp, to: string, head = ''): Files => {
  const text = FILES[MINUTES] ?? '';
  const edited = text.replace(from, to);
  assert.ok(edited !== text || head !== '');
  return { [MINUTES]: `${head}${edited}` };
};

describe('an address that was published', () => {
  test('is kept by the same content', () => {
    assert.deepEqual(problemsOf({}), []);
  });

  test('is missed where its file is gone, once for all that lay below it', () => {
    const problems = problemsOf({ [MINUTES]: undefined, 'parish/2026-03-05/map.pdf': undefined });
    assert.equal(problems.length, 1);
    const [{ file, level, rule, message, hint } = {} as Problem] = problems;
    assert.deepEqual([file, level, rule], [MINUTES, 'error', 'lost-address']);
    assert.match(
      message,
      /\/parish\/2026-03-05\/ was published .* 3 below it, such as \/parish\/2026-03-05\/item-1\//,
    );
    assert.match(message, /came from parish\/2026-03-05\/minutes\.md/);
    assert.match(hint ?? '', /Put parish\/2026-03-05\/minutes\.md back.*withdrawn: \{ on:/);
  });

  test('is told with what to type where minutes were given another day', () => {
    const renamed = {
      [MINUTES]: undefined,
      'parish/2026-03-05/map.pdf': undefined,
      'parish/2026-03-06.md': MARCH,
    };
    const [problem] = problemsOf(renamed);
    assert.equal(problem?.file, 'parish/2026-03-06.md');
    assert.match(
      problem?.hint ?? '',
      /at the top of parish\/2026-03-06\.md: old-addresses: \["parish\/2026-03-05"\]/,
    );
  });

  test('leads on, with its items, from the old address of its meeting', () => {
    const head = '---\nold-addresses: ["parish/2026-03-05"]\n---\n\n';
    const moved = {
      [MINUTES]: undefined,
      'parish/2026-03-05/map.pdf': undefined,
      'parish/2026-03-06/minutes.md': `${head}${FILES[MINUTES]}`,
      'parish/2026-03-06/map.pdf': '%PDF-1.4\n',
    };
    assert.deepEqual(toldOf(moved), []);
  });

  test('leads on, with all that lies below, from the old address of its committee', () => {
    const moved = Object.fromEntries(
      Object.entries(FILES).flatMap(([file, text]) =>
        file.startsWith('parish/')
          ? [
              [file, undefined],
              [file.replace('parish', 'village'), text],
            ]
          : [],
      ),
    );
    const problems = problemsOf(moved);
    assert.equal(problems.length, 1);
    assert.equal(problems[0]?.file, 'village/committee.md');
    assert.match(problems[0]?.hint ?? '', /old-addresses: \["parish"\]/);
    assert.deepEqual(toldOf({ ...moved, 'village/committee.md': '---\nold-addresses: [parish]\n---\n' }), []);
  });

  test('of an item is missed where its number is another, and leads on when that is said', () => {
    const [told = ''] = toldOf(march('## 2. Paths', '## 5. Paths'));
    assert.match(
      told,
      /\/parish\/2026-03-05\/item-2\/ was published .*old-addresses: \["parish\/2026-03-05\/item-2#item-5"\]/,
    );
    const head = '---\nold-addresses: ["parish/2026-03-05/item-2#item-5"]\n---\n\n';
    assert.deepEqual(toldOf(march('## 2. Paths', '## 5. Paths', head)), []);
  });

  test('of a paper is missed, but not of one that is said to be withdrawn', () => {
    const [told = ''] = toldOf({
      ...march('[The map](map.pdf)', ''),
      'parish/2026-03-05/map.pdf': undefined,
    });
    assert.match(
      told,
      /\/parish\/2026-03-05\/map\.pdf was published .*papers: - \{ file: map\.pdf, withdrawn:/,
    );
    const head =
      '---\npapers:\n  - file: map.pdf\n    withdrawn: { on: 2026-05-01, reason: It was wrong }\n---\n\n';
    assert.deepEqual(toldOf(march('', '', head)), []);
  });

  test('of a paper goes with its item where the paper too is said to be kept back', () => {
    for (const [words, said] of [
      ['Withdrawn: 2026-05-01, it named a child', 'withdrawn: { on: 2026-05-01, reason: It named a child }'],
      ['Exempt: 3', 'exempt: 3'],
    ] as const) {
      const text = words.startsWith('Exempt') ? /Mended\..*$/s : 'Mended.';
      const gone = { 'parish/2026-03-05/map.pdf': undefined };
      const [problem, ...others] = problemsOf({ ...march(text, words), ...gone });
      assert.deepEqual([problem?.rule, problem?.level, others.length], ['lost-address', 'error', 0]);
      assert.match(problem?.hint ?? '', /papers: - \{ file: map\.pdf, withdrawn: .*or exempt: 3/);
      const head = `---\npapers:\n  - file: map.pdf\n    ${said}\n---\n\n`;
      assert.deepEqual(toldOf({ ...march(text, words, head), ...gone }), []);
    }
  });

  test('of a paper in Markdown, which was a page, is kept by the name of its file', () => {
    const report = 'parish/2026-03-05/tree-report.md';
    const before = outlineOf({ ...FILES, [report]: '# Trees\n' }).ledger;
    const problemsNow = (files: Files): readonly string[] =>
      keptProblems(before, outlineOf(files)).map(({ level, hint }) => `${level}: ${hint}`);
    assert.match(problemsNow(FILES)[0] ?? '', /^error: .*papers: - \{ file: tree-report\.md, withdrawn:/);
    const head =
      '---\npapers:\n  - { file: tree-report.md, withdrawn: { on: 2026-05-01, reason: Wrong } }\n---\n\n';
    assert.deepEqual(problemsNow(changed(march('', '', head))), []);
  });

  test('stays with a page that says that minutes were withdrawn', () => {
    const head = '---\nwithdrawn: { on: 2026-05-01, reason: They were of another body }\n---\n\n';
    assert.deepEqual(toldOf(march('', '', head)), []);
  });

  test('of a page of the clerk’s own is missed', () => {
    const [told = ''] = toldOf({ 'pages/trees.md': undefined });
    assert.match(told, /\/trees\/ was published.*It came from pages\/trees\.md.*Put pages\/trees\.md back/);
  });

  test('may go where the clerk insists, and is told all the same', () => {
    const [problem] = problemsOf({ 'pages/trees.md': undefined }, { allowsRemoval: true });
    assert.equal(problem?.level, 'warning');
  });
});

describe('approved text', () => {
  const isTold = (files: Files): void => {
    const problems = problemsOf(files);
    assert.deepEqual(
      problems.map(({ rule, level, file }) => [rule, level, file]),
      [['approved-text', 'error', MINUTES]],
    );
  };

  test('is missed where a word of it is another, at the line of its item', () => {
    isTold(march('The oak *stands*.', 'The oak *fell*.'));
    const [problem] = problemsOf(march('Mended.', 'Not mended.'));
    assert.equal(problem?.line, 9);
    assert.match(
      problem?.message ?? '',
      /“2\. Paths” is not as it was published and approved on 2 April 2026/,
    );
    assert.match(problem?.hint ?? '', /corrections: - \{ item: 2, from:/);
  });

  test('is missed in a title, in a decision and in what an action asks for', () => {
    isTold(march('1. Trees', '1. Oaks'));
    isTold(march('That it be left.', 'That it be felled.'));
    isTold(march('look at it', 'fell it'));
  });

  test('is missed where an item was added', () => {
    isTold(march('## 2. Paths', '## 1a. Ponds\n\nDry.\n\n## 2. Paths'));
  });

  test('is the same where only its marks, its line ends or the box of an action differ', () => {
    assert.deepEqual(toldOf(march('*stands*', '**stands**')), []);
    assert.deepEqual(toldOf(march('The oak', 'The\noak')), []);
    assert.deepEqual(
      toldOf(
        march('- [ ] Jane Roe: look at it (by 1 May 2026)', '- [x] Jane Roe: look at it (done 2 April 2026)'),
      ),
      [],
    );
  });

  test('is the same with a correction, which shows both readings', () => {
    const head = '---\ncorrections:\n  - item: 1\n    from: The oak\n    to: The elm\n---\n\n';
    assert.deepEqual(toldOf(march('', '', head)), []);
    isTold(march('The oak', 'The old oak', head.replace('The oak', 'The old oak')));
  });

  test('may be taken back or withheld by what says so', () => {
    for (const words of ['Withdrawn: 2026-05-01, it named a child', 'Exempt: 3'])
      assert.deepEqual(toldOf(march('The oak *stands*.\n\n**Resolved:** That it be left.', words)), []);
  });

  test('may lose words by a redaction, which excuses no later change', () => {
    const head =
      '---\nredactions:\n  - { item: 1, words: "[name removed]", on: 2026-05-01, reason: It named a child }\n---\n\n';
    const files = changed(march('The oak', '[name removed]', head));
    const redacted = outlineOf(files);
    assert.deepEqual(keptProblems(BEFORE, redacted), []);
    const later = { ...files, [MINUTES]: (files[MINUTES] ?? '').replace('*stands*', 'fell') };
    assert.deepEqual(
      keptProblems(redacted.ledger, outlineOf(later)).map(({ rule }) => rule),
      ['approved-text'],
    );
  });

  test('is missed where somebody who was there, who took the chair, or a word above the first item is another', () => {
    const withHead = (head: string, text = 'Welcome.'): Files =>
      changed({ [MINUTES]: `---\n${head}---\n\n${text}\n\n${FILES[MINUTES]}` });
    const head = 'chair: Jane Roe\npresent: [Jane Roe, Cy Doe]\napologies: [Bo Poe]\n';
    const before = outlineOf(withHead(head)).ledger;
    const told = (files: Files): readonly Problem[] =>
      // Who is no longer named has no page.
      keptProblems(before, outlineOf(files)).filter(({ rule }) => rule !== 'lost-address');
    for (const files of [
      withHead(head.replace('Cy Doe', 'Di Doe')),
      withHead(head.replace('apologies', 'absent')),
      withHead(head.replace('chair: Jane Roe', 'chair: Cy Doe')),
      withHead(head, 'Welcome, all.'),
    ])
      assert.deepEqual(
        told(files).map(({ rule, level, file }) => [rule, level, file]),
        [['approved-text', 'error', MINUTES]],
      );
    assert.equal(told(withHead(head.replace('Cy Doe', 'Di Doe')))[0]?.line, 3);
    for (const files of [
      withHead(`time: "19:00"\n${head}`),
      withHead(head, '*Welcome*.'),
      withHead(
        `${head.replace('Cy Doe', '"[name removed]"')}redactions: [{ words: "[name removed]", on: 2026-05-01, reason: A child }]\n`,
      ),
      withHead(`${head}withdrawn: { on: 2026-05-01, reason: Wrong }\n`),
    ])
      assert.deepEqual(told(files), []);
  });

  test('may change while it is a draft', () => {
    assert.deepEqual(toldOf({ 'parish/2026-04-02.md': `${APRIL}\nMore.\n` }), []);
  });

  test('may change where the clerk insists, and is told all the same', () => {
    const [problem] = problemsOf(march('Mended.', 'Not mended.'), { allowsChanges: true });
    assert.equal(problem?.level, 'warning');
  });

  test('is followed to where its meeting stands now', () => {
    const head = '---\nold-addresses: ["parish/2026-03-05"]\n---\n\n';
    const problems = problemsOf({
      [MINUTES]: undefined,
      'parish/2026-03-05/map.pdf': undefined,
      'parish/2026-03-06/minutes.md': `${head}${FILES[MINUTES]?.replace('Mended', 'Not mended')}`,
      'parish/2026-03-06/map.pdf': '%PDF-1.4\n',
    });
    assert.deepEqual(
      problems.map(({ rule, file }) => [rule, file]),
      [['approved-text', 'parish/2026-03-06/minutes.md']],
    );
  });
});

test('a ledger is read as it was written', () => {
  assert.deepEqual(ledgerRecord.parse(JSON.parse([...ledgerChunks(BEFORE)].join(''))), BEFORE);
  assert.deepEqual(
    ledgerRecord.parse(JSON.parse([...ledgerChunks({ ...BEFORE, meetings: {}, addresses: {} })].join('')))
      .meetings,
    {},
  );
});
