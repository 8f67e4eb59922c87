import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createEngine } from '../../assets/search/create-engine.ts';
import { everyItem } from '../../scripts/model/archive.ts';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { searchFiles } from '../../scripts/search/search-files.ts';
import { readWords } from '../../shared/search/format.ts';
import { parseRoot, pathOf } from '../../shared/search/root.ts';
import { tokens } from '../../shared/search/tokens.ts';
import { textOf as textOfBody } from '../html-of.ts';
import { archiveOf, readFiles, TODAY } from '../read/small-archive.ts';
import { largeArchive } from './large-archive.ts';
import { allDocuments } from './one-lunr-index.ts';
import { compressedSize, filesByName, indexOf, loaderOf } from './published-index.ts';
import { engineOf, QUESTION, TOWN, titlesOf } from './town.ts';

describe('a word that is not published', () => {
  const SECRET = 'Quillfeather';
  const shown = '## 1. Paths\n\nLarkspur spoke.\n';
  const archives: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'of withdrawn minutes': {
      'council/2026-03-05.md': `---\nwithdrawn: { on: 2026-04-01, reason: named a child }\npresent: [${SECRET}]\n---\n\n# ${SECRET}\n\n## 1. ${SECRET}\n\n**Resolved:** ${SECRET}.\n`,
      'council/2026-04-05.md': shown,
    },
    'of a withdrawn item': {
      'council/2026-03-05.md': `${shown}\n## 2. Lease\n\nWithdrawn: 2026-04-01, it named a child\n\n${SECRET} spoke.\n\n**Resolved:** That ${SECRET} go.\n\nVote: 2 for\nFor: ${SECRET}\n\n- [ ] ${SECRET}: ${SECRET}\n`,
    },
    'of an exempt item': {
      'council/2026-03-05.md': `${shown}\n## 2. Lease\n\nExempt: 3\nSummary: A lease was agreed.\n\n${SECRET} spoke.\n`,
    },
    'of a withdrawn report': {
      'council/2026-03-05/minutes.md': `---\npapers:\n  - { file: lease.md, title: Lease, withdrawn: { on: 2026-04-01, reason: named a child } }\n---\n\n${shown}\nSee [the lease](lease.md).\n`,
      'council/2026-03-05/lease.md': `# ${SECRET}\n\n${SECRET} spoke.\n`,
    },
    'of an exempt paper': {
      'council/2026-03-05/minutes.md': `---\npapers:\n  - { file: lease.csv, title: Lease, exempt: "3" }\n---\n\n${shown}\nSee [the lease](lease.csv).\n`,
      'council/2026-03-05/lease.csv': SECRET,
    },
  };
  /** Every text that the index hands over, its sorted words written out. */
  const words = (files: Readonly<Record<string, string>>): string => {
    const { archive } = readFiles(files);
    const texts = filesByName(
      searchFiles(archive, makeRegisters(archive), { paperText: () => `${SECRET} Larkspur` }),
    );
    const payloads = [...texts.values()].map(text => text.slice(text.indexOf(',') + 1));
    const lines = payloads.flatMap(text => text.split('\\n'));
    return [...lines, ...lines.flatMap(readWords)].join('\n').toLowerCase();
  };

  for (const [place, files] of Object.entries(archives)) {
    test(`${place} is in no file of the index`, () => {
      const found = words(files);
      assert.ok(found.includes('larkspur'), 'what is published is not there either');
      for (const part of ['quillfeather', 'quillf', 'illfeath']) assert.ok(!found.includes(part), part);
    });
  }

  test('would be found: one that is published is in texts, terms and words', async () => {
    const leak = { 'council/2026-03-05.md': `## 1. ${SECRET}\n\n${SECRET} spoke.\n` };
    assert.ok(words(leak).includes('quillf'));
    assert.deepEqual(await titlesOf(engineOf(archiveOf(leak)), 'quillfeather'), ['1. Quillfeather']);
  });
});

describe('the files', () => {
  test('are the same for the same content', () => {
    assert.deepEqual([...indexOf(archiveOf(TOWN))], [...indexOf(archiveOf(TOWN))]);
  });

  test('hand over their text under the name that they have, and all but one are named by it', async () => {
    const files = indexOf(archiveOf(TOWN));
    const { load } = loaderOf(name => files.get(name));
    for (const name of files.keys()) assert.equal(typeof (await load(name)), 'string');
    assert.deepEqual(
      [...files.keys()].filter(name => !/^files\/[a-z0-9]{2}\/[a-z0-9]{4}(?:\/t?\d+)?$/.test(name)),
      ['root'],
    );
  });

  test('hold what is no script as text', () => {
    const odd = archiveOf({
      'council/2026-01-05.md': '## 1. "Quoted" \\ </script> `x`\n\nLine\u2028separator </script>\n',
    });
    const files = indexOf(odd);
    for (const text of files.values()) assert.match(text, /^P\("[a-z0-9/]+",".*"\)\n$/);
  });

  test('keep their names where one meeting is added, but for those that hold its words', () => {
    const before = largeArchive({ items: 2000, words: 60 });
    const [first, second, ...others] = before.committees;
    assert.ok(first && second);
    const [, ...meetings] = [...second.meetings].reverse();
    const without = {
      ...before,
      committees: [first, { ...second, meetings: meetings.reverse() }, ...others],
    };
    const old = indexOf(without);
    const now = indexOf(before);
    const changed = [...now.keys()].filter(name => !old.has(name));
    // A folder of pages or two, and those terms that stand in its 600 words.
    assert.ok(changed.length > 5 && changed.length < now.size / 2, `${changed.length} of ${now.size}`);
  });

  test('keep their names where one word is changed, but for a folder of documents and those of the word', () => {
    const before = largeArchive({ items: 2000, words: 60 });
    const [first, ...others] = before.committees;
    const [meeting, ...meetings] = first?.meetings ?? [];
    const [item, ...items] = meeting?.items ?? [];
    assert.ok(first && meeting && item);
    const [block, ...blocks] = item.body;
    assert.ok(block?.type === 'paragraph');
    const content = [textOfBody([block]).replace(' the ', ' kingfisher ')];
    const edited = { ...item, body: [{ ...block, content }, ...blocks] };
    const after = {
      ...before,
      committees: [
        { ...first, meetings: [{ ...meeting, items: [edited, ...items] }, ...meetings] },
        ...others,
      ],
    };
    const old = indexOf(before);
    const changed = [...indexOf(after)].filter(([name]) => !old.has(name));
    assert.ok(changed.some(([, text]) => text.includes('kingfisher')));
    assert.ok(changed.length > 16 && changed.length < 75, `${changed.length} of ${old.size}`);
  });

  test('of one committee hold nothing of the others', async () => {
    const archive = archiveOf(TOWN);
    const part = { ...archive, committees: archive.committees.filter(({ slug }) => slug === 'planning') };
    const files = filesByName(searchFiles(part, makeRegisters(archive)));
    const whole = [...files.values()].join('\n');
    assert.match(whole, /churchyard/i);
    assert.doesNotMatch(whole, /library/i);
    const engine = engineOf(part);
    assert.equal((await titlesOf(engine, 'elm')).length, 2);
  });

  test('with very many terms are found through a directory of directories', async () => {
    const archive = largeArchive({ items: 4000, words: 60 });
    const files = indexOf(archive, { termBytes: 150 });
    const { load, loaded } = loaderOf(name => files.get(name));
    const root = parseRoot(await load('root'));
    assert.equal(root.terms.levels, 2);
    assert.ok(files.has(pathOf(root.vocabulary)));
    const engine = createEngine(load);
    const { item } = everyItem(archive)[777] ?? {};
    const titles = await titlesOf(engine, `"${item?.title}"`);
    assert.ok(
      titles.some(title => title.endsWith(item?.title ?? '?')),
      String(titles),
    );
    assert.ok(loaded.size < files.size / 10, `${loaded.size} of ${files.size}`);
    // A star goes through as many files as it takes, unless they are too many; then the reader is told.
    const exact = await engine.search({ ...QUESTION, text: 'bac*', exact: true });
    assert.ok(exact.documents.length > 10);
    assert.match((await engine.search({ ...QUESTION, text: 'b*' })).misunderstood ?? '', /begin with “b”/);
  });
});

describe('what is searched', () => {
  test('is every word of every item of the sample', () => {
    const { archive } = readArchive('content', { today: TODAY });
    const byUrl = new Map(allDocuments(archive).map(document => [document.url, document]));
    for (const { committee, meeting, item } of everyItem(archive)) {
      const document = byUrl.get(`/${committee.slug}/${meeting.key}/${item.address}/`);
      const there = new Set(tokens(Object.values(document?.texts ?? {}).join(' '), true));
      const missing = tokens(`${item.title} ${textOfBody(item.body)}`, true).filter(word => !there.has(word));
      assert.deepEqual(missing, [], document?.url);
    }
  });

  test('is the text of a paper that can be read, shown in parts', async () => {
    const archive = archiveOf({
      'council/2026-03-05/minutes.md': '## 1. Paths\n\nPapers: [Plan](plan.csv)\n\nSo.\n',
      'council/2026-03-05/plan.csv': 'x',
    });
    const files = indexOf(archive, {
      paperText: () => `${'Many words. '.repeat(2000)} The heron nests here.`,
    });
    const { load, loaded } = loaderOf(name => files.get(name));
    const engine = createEngine(load);
    assert.deepEqual(await titlesOf(engine, 'heron'), ['Plan']);
    const { documents } = await engine.search({ ...QUESTION, text: 'heron', kinds: ['paper'] });
    const [passages = []] = await engine.passages(documents);
    assert.match(passages[0]?.map(({ text }) => text).join('') ?? '', /The heron nests here\./);
    assert.ok([...loaded].every(name => compressedSize(files.get(name) ?? '') < 10_000));
  });
});

test('a passage tells the points of a list as running text, without their dashes', async () => {
  const archive = archiveOf({
    'council/2026-03-05.md':
      '## 1. Paths\n\n- The bridge is old\n  - it sags\n- Who mends it?\n- Dora saw the heron.\n\nAn end-of-day walk - if dry - follows.\n',
  });
  const files = indexOf(archive);
  const engine = createEngine(loaderOf(name => files.get(name)).load);
  const { documents } = await engine.search({ ...QUESTION, text: 'heron' });
  const [passages = []] = await engine.passages(documents);
  assert.equal(
    passages[0]?.map(({ text }) => text).join(''),
    'The bridge is old; it sags; Who mends it? Dora saw the heron. An end-of-day walk - if dry - follows.',
  );
});

test('there are few files: fewer than documents, whatever their number', () => {
  for (const items of [700, 5000, 13_000]) {
    const files = indexOf(largeArchive({ items, words: 30 })).size;
    assert.ok(files < items * 0.9 + 100, `${files} files of ${items} items`);
  }
});

test('ten results with their passages cost a fraction of what is there', async () => {
  const archive = largeArchive({ items: 3000, words: 100 });
  const files = indexOf(archive);
  const { load, loaded } = loaderOf(name => files.get(name));
  const engine = createEngine(load);
  const title = everyItem(archive)[1234]?.item.title ?? '';
  const { documents } = await engine.search({ ...QUESTION, text: title });
  await engine.passages(documents.slice(0, 10));
  const bytes = [...loaded].reduce((sum, name) => sum + compressedSize(files.get(name) ?? ''), 0);
  assert.ok(documents.length >= 10 && bytes < 76_000 - 14_000, `${bytes} bytes`);
});
