// What is not published is in no file for machines, and a minutes file that holds it is not copied.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { checkArchive } from '../../scripts/check/check-archive.ts';
import { meetingUrl, minutesFileUrl } from '../../scripts/model/url.ts';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { inFolder, meetingsOf, readFiles, TODAY } from '../read/small-archive.ts';
import { wordsOf } from '../site/html.ts';
import { sampleSite } from '../site/sample-site.ts';
import { publishedTexts } from './published.ts';

const textsOf = (files: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  inFolder(files, folder => publishedTexts(readArchive(folder, { today: TODAY }).archive, folder));

const holding = (texts: ReadonlyMap<string, string>, word: string): readonly string[] =>
  [...texts].flatMap(([url, text]) => (text.toLowerCase().includes(word.toLowerCase()) ? [url] : []));

describe('a word that is not published', () => {
  const SECRET = 'Quillfeather';
  const shown = '## 1. Paths\n\nLarkspur spoke.\n';
  const archives: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'of withdrawn minutes': {
      'council/2026-03-05.md': `---\nwithdrawn: { on: 2026-04-01, reason: Larkspur }\n---\n\n# ${SECRET}\n\n## 1. ${SECRET}\n\n**Resolved:** ${SECRET}.\n\n- [ ] ${SECRET}: ${SECRET}\n`,
    },
    'of a withdrawn item': {
      'council/2026-03-05.md': `${shown}\n## 2. Lease\n\nWithdrawn: 2026-04-01, it named a child\nPapers: [${SECRET}](${SECRET}.csv)\n\n${SECRET} spoke.\n\n**Resolved:** That ${SECRET} go.\n\nVote: 2 for\nFor: ${SECRET}\n\n- [ ] ${SECRET}: ${SECRET}\n`,
      [`council/${SECRET}.csv`]: SECRET,
    },
    'of an exempt item': {
      'council/2026-03-05.md': `${shown}\n## 2. Lease\n\nExempt: 3\nSummary: A lease was agreed.\n\n${SECRET} spoke.\n`,
    },
    'of a correction to a withdrawn item': {
      'council/2026-03-05.md': `---\ncorrections:\n  - { item: 2, from: ${SECRET}, to: Larkspur }\n---\n\n${shown}\n## 2. Lease\n\nWithdrawn: 2026-04-01, it named a child\n\n${SECRET} spoke.\n`,
    },
    'of a withdrawn report': {
      'council/2026-03-05/minutes.md': `---\npapers:\n  - { file: ${SECRET}.md, title: Lease, withdrawn: { on: 2026-04-01, reason: named a child } }\n---\n\n${shown}\nSee [the lease](${SECRET}.md).\n`,
      [`council/2026-03-05/${SECRET}.md`]: `# ${SECRET}\n\n${SECRET} spoke.\n`,
    },
    'in the file name of an exempt paper': {
      'council/2026-03-05/minutes.md': `---\npapers:\n  - { file: ${SECRET}.pdf, title: Lease, exempt: "3" }\n---\n\n${shown}\nSee [the lease](${SECRET}.pdf).\n`,
    },
    'in a comment of the front matter': {
      'council/2026-03-05.md': `---\nvenue: Hall # ask ${SECRET}\n---\n\n${shown}`,
    },
    'under a key that nobody knows': {
      'council/2026-03-05.md': `---\nnotes: ${SECRET}\n---\n\n${shown}`,
    },
    'in a comment made of a link’s definition': {
      'council/2026-03-05.md': `${shown}\n[//]: # (${SECRET} must not know)\n`,
    },
    'in a note to which nothing refers': {
      'council/2026-03-05.md': `${shown}\n[^1]: ${SECRET}.\n`,
    },
    'in a note that is defined twice': {
      'council/2026-03-05.md': `${shown}\nSo[^1].\n\n[^1]: ${SECRET}.\n\n[^1]: Larkspur.\n`,
    },
    'in a cell beyond a table’s last column': {
      'council/2026-03-05.md': `${shown}\n| A | B |\n|---|---|\n| 1 | 2 | ${SECRET} |\n`,
    },
    'behind the fence of a block of code': {
      'council/2026-03-05.md': `${shown}\n\`\`\`text ${SECRET}\ncode\n\`\`\`\n`,
    },
    'in the address of a link that leads nowhere': {
      'council/2026-03-05.md': `${shown}\nSee [the lease](../${SECRET}.docx).\n`,
    },
    'among the other names of a person': {
      'people.yaml': `people:\n  - { name: Ann Larkspur, aliases: [Ann ${SECRET}] }\n`,
      'council/2026-03-05.md': shown,
    },
  };

  for (const [place, files] of Object.entries(archives)) {
    test(`${place} is in no file`, () => {
      const texts = textsOf(files);
      assert.ok(texts.size > 20);
      assert.notDeepEqual(holding(texts, 'Larkspur'), [], 'what is published is not there either');
      assert.deepEqual(holding(texts, SECRET), []);
    });
  }

  test('would be found: one that is published is in every form', () => {
    const texts = textsOf({ 'council/2026-03-05.md': `## 1. ${SECRET}\n\n${SECRET} spoke.\n` });
    const found = holding(texts, SECRET);
    for (const url of ['/council/2026-03-05/minutes.', '/data/items.'].flatMap(stem =>
      (stem.startsWith('/data') ? ['json', 'csv'] : ['json', 'txt', 'md']).map(form => stem + form),
    ))
      assert.ok(found.includes(url), url);
  });
});

test('an exempt item is named with its summary, and says why no more is said', () => {
  const texts = textsOf({
    'site.yaml': 'name: Tarn\nrules: england-principal\n',
    'council/2026-03-05.md':
      '## 2. Lease\n\nExempt: 3\nSummary: A lease was agreed.\nReview on: 2028-06-01\n',
  });
  const { agendaItem } = JSON.parse(texts.get('/council/2026-03-05/minutes.json') ?? '');
  assert.deepEqual(agendaItem[0].exempt, { paragraph: '3', summary: 'A lease was agreed.' });
  assert.equal(agendaItem[0].public, false);
  assert.match(
    texts.get('/council/2026-03-05/minutes.txt') ?? '',
    /under paragraph 3 of Part 1.*\n\nA lease was agreed\./,
  );
  assert.equal(texts.get('/council/2026-03-05/minutes.md'), undefined);
});

test('a withdrawn paper keeps its title and the reason, and has no address to open', () => {
  const texts = textsOf({
    'council/2026-03-05/minutes.md':
      '---\npapers:\n  - { file: lease.pdf, title: Lease, withdrawn: { on: 2026-04-01, reason: named a child } }\n---\n\n## 1. Lease\n\nPapers: [Lease](lease.pdf)\n\nSo.\n',
  });
  const [paper] = JSON.parse(texts.get('/data/papers.json') ?? '').data;
  assert.equal(paper.name, 'Lease');
  assert.equal(paper.mainFile, undefined);
  assert.deepEqual(paper.withdrawn, { on: '2026-04-01', reason: 'named a child' });
  const [item] = JSON.parse(texts.get('/data/items.json') ?? '').data;
  assert.deepEqual(item.paper, [paper.id]);
});

test('minutes with ordinary notes, links, tables and headings are published as they are', () => {
  const { archive } = readFiles({
    'council/2026-03-05.md':
      '---\nvenue: Hall\n---\n\n## 1. Paths\n\nSo[^1], says [the Act][act].\n\n| A | B |\n|---|--:|\n| 1 | 2 |\n\n[^1]: Indeed.\n\n[act]: https://law.example/ "The Act"\n',
  });
  assert.deepEqual(
    meetingsOf(archive).map(({ source }) => source.isShownWhole),
    [true],
  );
});

test('every word of a published minutes file is on its meeting’s page', async () => {
  const site = await sampleSite();
  const files = meetingsOf(site.archive).filter(({ source }) => source.isShownWhole);
  assert.ok(files.length > 50);
  for (const { committee, key, source } of files) {
    assert.ok(site.files.has(minutesFileUrl(committee, key, 'md')));
    const page = site.byUrl.get(meetingUrl(committee, key))?.content ?? '';
    const there = new Set(wordsOf(page.toLowerCase()));
    // The addresses that led here are for those who follow them.
    const text = readFileSync(path.join('content', source.file), 'utf8').replace(
      /^old-addresses:\n(?: +- .*\n)+/m,
      '',
    );
    const missing = wordsOf(text.toLowerCase()).filter(word => !there.has(word) && !FORM.test(word));
    assert.deepEqual(missing, [], source.file);
  }
});

// Names of keys and of their values, which the page says in words of its own; times and dates, which it writes out.
const FORM =
  /^(?:true|false|end|in|on|by|item|from|to|kind|status|extraordinary|annual|joint|with|lang|title|venue|chair|clerk|contact|present|apologies|absent|attendance|next|published|approved|approves|minute|signed|corrections|redactions|reason|papers|file|accessible|time|matter|old|addresses|md|x|[ivx]+|[a-h]|\d+)$/;

test('a paper that would take the place of a meeting’s own files is refused', () => {
  for (const name of ['minutes.txt', 'minutes.json', 'Minutes.TXT', 'council-2026-03-05.pdf']) {
    const { archive } = readFiles({
      'council/2026-03-05/minutes.md': '## 1. Paths\n\nMended.\n',
      [`council/2026-03-05/${name}`]: 'x',
    });
    const problems = checkArchive(archive);
    assert.deepEqual(
      problems.map(({ rule, level }) => [rule, level]),
      [['paper-name', 'error']],
      name,
    );
  }
});
