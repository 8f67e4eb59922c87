import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { type FromCache, noCache } from '../../../scripts/files/from-cache.ts';
import type { Archive } from '../../../scripts/model/archive.ts';
import { extensionOf } from '../../../scripts/model/paper.ts';
import { readArchive } from '../../../scripts/read/read-archive.ts';
import { type PaperTexts, readPaperTexts } from '../../../scripts/search/papers/paper-texts.ts';
import type { Limits } from '../../../scripts/search/papers/read-paper.ts';
import { openCache } from '../../../scripts/site/cache.ts';
import { inFolder, TODAY } from '../../read/small-archive.ts';

/** A PDF of so many pages, each with a line of text, or without. It says that it has tags, and its title. */
function pdfOf(
  lines: readonly string[],
  extra = '',
  { marks = '/MarkInfo << /Marked true >>', title = 'A report' } = {},
): string {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${marks} ${extra} >>`,
    `<< /Type /Pages /Count ${lines.length} /Kids [${lines.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...lines.flatMap((line, at) => {
      const drawing = line === '' ? '' : `BT /F 12 Tf 72 700 Td (${line}) Tj ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
        `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
      ];
    }),
    `<< /Title (${title}) >>`,
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}

const MEETING = 'council/2026-03-05';
const minutes = (frontMatter: string): string => `${frontMatter}## 1. Sea wall\n\nNoted.\n`;

interface Asked {
  readonly texts: PaperTexts;
  readonly archive: Archive;
  readonly opened: readonly string[];
}

async function textsOf(
  papers: Readonly<Record<string, string | Uint8Array>>,
  options: {
    readonly limits?: Partial<Limits>;
    readonly fromCache?: FromCache;
    readonly frontMatter?: string;
  } = {},
): Promise<Asked> {
  const { limits, fromCache = noCache, frontMatter = '' } = options;
  const files = Object.fromEntries(
    Object.entries(papers).map(([name, bytes]) => [`${MEETING}/${name}`, bytes]),
  );
  const opened: string[] = [];
  const all = { bytes: 1e7, pages: 1000, milliseconds: 30_000, megabytes: 512, ...limits };
  const { archive, bytes } = inFolder(
    { ...files, [`${MEETING}/minutes.md`]: minutes(frontMatter) },
    folder => ({
      archive: readArchive(folder, { today: TODAY }).archive,
      bytes: new Map(
        Object.keys(files).map(name => [name, new Uint8Array(readFileSync(path.join(folder, name)))]),
      ),
    }),
  );
  const bytesOf = (source: string): Uint8Array => {
    opened.push(source);
    return bytes.get(source) ?? new Uint8Array();
  };
  return { texts: await readPaperTexts(archive, { bytesOf, fromCache, limits: all }), archive, opened };
}

const textIn = ({ texts, archive }: Asked, file: string): string | undefined => {
  const papers = archive.committees.flatMap(({ meetings }) => meetings.flatMap(meeting => meeting.papers));
  const paper = papers.find(one => one.file === file);
  assert.ok(paper, file);
  return texts.textOf(paper);
};
const rulesOf = ({ texts }: Asked): readonly string[] =>
  texts.problems.map(({ rule, level }) => `${level} ${rule}`);

test('the words of a PDF are found, page by page', async () => {
  const asked = await textsOf({
    'wall.pdf': pdfOf(['The sea wall is to be raised.', 'Costs are in the annex.']),
  });
  assert.equal(textIn(asked, 'wall.pdf'), 'The sea wall is to be raised.\n\nCosts are in the annex.');
  assert.deepEqual(asked.texts.problems, []);
});

test('a PDF without tags or title is noted, unless its clerk has said that it is not accessible', async () => {
  const papers = { 'wall.pdf': pdfOf(['The sea wall is to be raised.'], '', { marks: '', title: '' }) };
  assert.deepEqual(rulesOf(await textsOf(papers)), ['note untagged-paper', 'note untitled-paper']);
  const frontMatter = '---\npapers:\n  - { file: wall.pdf, accessible: no }\n---\n';
  assert.deepEqual(rulesOf(await textsOf(papers, { frontMatter })), []);
});

test('a PDF whose text is a picture is told of, and what to do', async () => {
  const asked = await textsOf({ 'scan.pdf': pdfOf(['', '', '']) });
  assert.equal(textIn(asked, 'scan.pdf'), undefined);
  assert.deepEqual(rulesOf(asked), ['warning picture-paper']);
  assert.equal(asked.texts.problems[0]?.file, `${MEETING}/scan.pdf`);
  assert.match(asked.texts.problems[0]?.hint ?? '', /text recognition/);
});

test('a damaged PDF is told of, and the next is read', async () => {
  const asked = await textsOf({
    'a.pdf': '%PDF-1.7\nnothing',
    'b.pdf': pdfOf(['All is well in the harbour.']),
  });
  assert.deepEqual(rulesOf(asked), ['warning unreadable-paper']);
  assert.equal(textIn(asked, 'b.pdf'), 'All is well in the harbour.');
});

test('a locked PDF is told of as locked', async () => {
  const locked = pdfOf(['Secret.']).replace(
    'trailer\n<<',
    `trailer\n<< /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
  );
  const asked = await textsOf({ 'locked.pdf': locked });
  assert.match(asked.texts.problems[0]?.message ?? '', /password/);
});

test('a PDF that is too long is read as far as the limit, and too large is not opened by the reader', async () => {
  const long = await textsOf(
    { 'long.pdf': pdfOf(['The first page of three.', 'The second page of three.', 'Third.']) },
    { limits: { pages: 2 } },
  );
  assert.equal(textIn(long, 'long.pdf'), 'The first page of three.\n\nThe second page of three.');
  assert.deepEqual(rulesOf(long), ['note long-paper']);
  const large = await textsOf({ 'large.pdf': pdfOf(['Some words.']) }, { limits: { bytes: 100 } });
  assert.match(large.texts.problems[0]?.message ?? '', /too large/);
});

test('a paper that takes too long is given up, and only this once', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'minutebook-'));
  after(() => rmSync(folder, { recursive: true }));
  const { fromCache } = openCache(folder);
  const papers = { 'slow.pdf': pdfOf(['Patience is a virtue.']) };
  const hurried = await textsOf(papers, { fromCache, limits: { milliseconds: 0 } });
  assert.match(hurried.texts.problems[0]?.message ?? '', /too long/);
  assert.equal(textIn(await textsOf(papers, { fromCache }), 'slow.pdf'), 'Patience is a virtue.');
});

test('a script in a PDF does not run', async () => {
  const asked = await textsOf({
    'script.pdf': pdfOf(['Words beside a script.'], '/OpenAction << /S /JavaScript /JS (while(true){}) >>'),
  });
  assert.equal(textIn(asked, 'script.pdf'), 'Words beside a script.');
});

test('exempt and withdrawn papers are never opened', async () => {
  const frontMatter =
    '---\npapers:\n  - file: exempt.pdf\n    exempt: "3"\n  - file: back.pdf\n    withdrawn: { on: 2026-04-01, reason: Superseded }\n---\n\n';
  const papers = {
    'exempt.pdf': pdfOf(['Secret.']),
    'back.pdf': pdfOf(['Old.']),
    'open.pdf': pdfOf(['Open to all of us.']),
  };
  const asked = await textsOf(papers, { frontMatter });
  assert.deepEqual(asked.opened, [`${MEETING}/open.pdf`]);
  assert.equal(textIn(asked, 'exempt.pdf'), undefined);
});

test('text, tables, web pages and OpenDocument files are read too, and other kinds are left alone', async () => {
  const asked = await textsOf({
    'note.txt': 'First.\r\n\r\nSecond.\r\n',
    'old.txt': new Uint8Array([0x43, 0x61, 0x66, 0xe9]),
    'dues.csv': 'Berth,Dues\nNorth quay,£40\n',
    'page.html': '<head><title>x</title></head><p>Dues &amp; fees</p><script>alert(1)</script><p>1 &lt; 2',
    'letter.odt': zipSync({
      'content.xml': strToU8('<text:h>To all</text:h><text:p>Come&amp;see<text:s/>it</text:p>'),
    }),
    'photo.jpg': 'JFIF',
  });
  const texts = ['note.txt', 'old.txt', 'dues.csv', 'page.html', 'letter.odt', 'photo.jpg'].map(file =>
    textIn(asked, file),
  );
  assert.deepEqual(texts, [
    'First.\n\nSecond.',
    'Café',
    'Berth Dues\n\nNorth quay £40',
    'Dues & fees\n\n1 < 2',
    'To all\n\nCome&see it',
    undefined,
  ]);
  assert.deepEqual(asked.texts.problems, []);
});

test('a paper is read once, until its bytes change', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'minutebook-'));
  after(() => rmSync(folder, { recursive: true }));
  const first = openCache(folder);
  await textsOf({ 'wall.pdf': pdfOf(['The sea wall stands.']) }, { fromCache: first.fromCache });
  const second = openCache(folder);
  const asked = await textsOf(
    { 'wall.pdf': pdfOf(['The sea wall stands.']), 'new.pdf': pdfOf(['A new one stands here.']) },
    { fromCache: second.fromCache },
  );
  assert.equal(textIn(asked, 'wall.pdf'), 'The sea wall stands.');
  assert.deepEqual(second.counts(), { made: 1, reused: 1 });
});

test('every PDF of the sample content gives text', async () => {
  const { archive } = readArchive('content', { today: TODAY });
  const texts = await readPaperTexts(archive, {
    bytesOf: source => readFileSync(path.join('content', source)),
    fromCache: noCache,
  });
  assert.deepEqual(texts.problems, []);
  const pdfs = archive.committees
    .flatMap(({ meetings }) => meetings.flatMap(meeting => meeting.papers))
    .filter(({ source }) => source !== undefined && extensionOf(source) === 'pdf');
  assert.ok(pdfs.length > 10);
  for (const pdf of pdfs) assert.match(texts.textOf(pdf) ?? '', /\w{3,} \w{3,}/, pdf.source);
});
