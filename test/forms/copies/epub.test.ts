import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { XMLValidator } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { altered } from './altered-epub.ts';
import { formatFaults } from './epub-checkers.ts';
import { DOT, HAVEN } from './haven.ts';
import { copiesOf, type MadeCopies, textsOf } from './made-copies.ts';

const MEETING = '/town/2026-01-15/town-2026-01-15.epub';
const YEAR = '/town/2026/town-2026.epub';

const fileOf = ({ copies }: MadeCopies, url: string): Uint8Array => {
  const bytes = copies.get(url);
  assert.ok(bytes, `${url} is not made`);
  return bytes;
};
const textIn = (made: MadeCopies, url: string, name: string): string =>
  textsOf(fileOf(made, url)).get(`EPUB/${name}`) ?? '';

describe('an EPUB', () => {
  let made: MadeCopies;
  let packageText: string;
  let january: string;
  before(async () => {
    made = await copiesOf(HAVEN);
    packageText = textIn(made, YEAR, 'package.opf');
    january = textIn(made, YEAR, 'town-2026-01-15.xhtml');
  });

  test('is made of each meeting that can be read and of the year, and of none that was withdrawn or cancelled', () => {
    assert.deepEqual(
      [...made.copies.keys()].filter(url => url.endsWith('.epub')),
      ['2026-01-15', '2026-02-12', '2026-03-12', '2026-12-10']
        .map(key => `/town/${key}/town-${key}.epub`)
        .concat(YEAR),
    );
  });

  test('keeps every rule of the format', async () => {
    for (const [url, bytes] of made.copies) {
      if (url.endsWith('.epub')) assert.deepEqual(await formatFaults(bytes), [], url);
    }
  });

  test('that breaks a rule of the format is found, rule by rule', async () => {
    const book = fileOf(made, MEETING);
    const defects = [
      ['RSC-005', altered(book, 'package.opf', text => text.replace(/<dc:title>.*<\/dc:title>/, ''))],
      [
        'RSC-007',
        altered(book, 'contents.xhtml', text => text.replace('town-2026-01-15.xhtml', 'gone.xhtml')),
      ],
      ['RSC-012', altered(book, 'contents.xhtml', text => text.replace('#item-1"', '#item-99"'))],
      ['HTM-004', altered(book, '01-15.xhtml', text => text.replace('</h1>', ''))],
    ] as const;
    for (const [rule, bytes] of defects) {
      const faults = await formatFaults(bytes);
      assert.ok(
        faults.some(fault => fault.startsWith(rule)),
        `${rule} was not found: ${faults.join('; ')}`,
      );
    }
  });

  test('holds documents of well-formed XML, in which each id stands once', () => {
    const documents = [...textsOf(fileOf(made, YEAR))].filter(([name]) => /\.(?:xhtml|opf|xml)$/.test(name));
    assert.ok(documents.length > 5);
    for (const [name, text] of documents) {
      assert.equal(XMLValidator.validate(text), true, name);
      const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length, name);
    }
  });

  test('begins with its media type, not compressed', () => {
    const bytes = Buffer.from(fileOf(made, MEETING));
    assert.equal(bytes.toString('latin1', 30, 58), 'mimetypeapplication/epub+zip');
  });

  test('says what it is, how far it is accessible, and when its words last changed', () => {
    for (const wanted of [
      '<dc:title>Town Committee, 2026</dc:title>',
      '<dc:publisher>Haven &amp; Quay Town Council</dc:publisher>',
      '<dc:language>en-GB</dc:language>\n<dc:language>cy</dc:language>',
      '<dc:source>https://haven.example/minutes/town/2026/</dc:source>',
      '<meta property="schema:accessMode">textual</meta>',
      '<meta property="schema:accessModeSufficient">textual</meta>',
      '<meta property="schema:accessibilityFeature">tableOfContents</meta>',
      '<meta property="schema:accessibilityFeature">alternativeText</meta>',
      '<meta property="schema:accessibilityHazard">none</meta>',
      'Every picture has words that stand for it.</meta>',
      'EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>',
      '<meta property="a11y:certifiedBy" refines="#conformance">',
    ])
      assert.ok(packageText.includes(wanted), wanted);
    assert.match(
      textIn(made, MEETING, 'package.opf'),
      /<meta property="dcterms:modified">2026-02-12T00:00:00Z</,
    );
  });

  test('with a picture that has no words promises nothing of accessibility', async () => {
    const { copies, archive } = await copiesOf({
      'council/2026-01-05/minutes.md': '## 1. Plan\n\n![](plan.png)\n',
      'council/2026-01-05/plan.png': DOT,
    });
    const text = textIn({ copies, archive }, '/council/2026-01-05/council-2026-01-05.epub', 'package.opf');
    assert.match(text, /Some pictures have no words/);
    assert.doesNotMatch(text, /WCAG|alternativeText/);
  });

  test('has its meetings and their items in its contents', () => {
    const contents = textIn(made, YEAR, 'contents.xhtml');
    assert.match(contents, /<a href="town-2026-01-15\.xhtml">Town Committee, 15 January 2026<\/a>/);
    assert.match(contents, /<a href="town-2026-01-15\.xhtml#item-2">2\. Slipway repairs<\/a>/);
    assert.match(contents, /epub:type="bodymatter" href="town-2026-01-15\.xhtml"/);
  });

  test('says status, attendance, both readings of a correction, votes, actions and how to cite it', () => {
    for (const wanted of [
      'Approved as a correct record on 12 February 2026.',
      '<span class="attendance__detail">(from item 2)</span>',
      '“<del>forty pounds</del>” should read “<ins>fourteen pounds</ins>”. Corrected on 12 February 2026, minute 5.',
      '“<del>by accident</del>” is struck out.',
      'Vote: 2 for, 1 against, 1 abstained',
      '<strong>Carried 2 to 1, 1 abstained</strong>',
      '<th scope="row">2 for</th>',
      '<span class="task__state">To do</span> Bo Ray: order the rails',
      'under paragraph 3',
      'Cite as</span> Town Committee, 15 January 2026, Haven &amp; Quay Town Council',
      '<th scope="col" class="align-right">Cost</th>',
      '<ol type="a" class="bracketed">',
    ])
      assert.ok(january.includes(wanted), wanted);
  });

  test('leads links to its own chapters where it has them, else to the site', () => {
    assert.match(january, /<a href="town-2026-02-12\.xhtml">the meeting after<\/a>/);
    assert.match(january, /<a href="town-2026-02-12\.xhtml#item-5">See minute 5<\/a>/);
    assert.match(january, /<a href="#item-2">2\. Slipway repairs<\/a>/);
    assert.match(
      textIn(made, MEETING, 'town-2026-01-15.xhtml'),
      /<a href="https:\/\/haven\.example\/minutes\/town\/2026-02-12\/">the meeting after<\/a>/,
    );
  });

  test('of a site without an address keeps the words of links that lead out of it', async () => {
    const site = String(HAVEN['site.yaml']).replace(/^url:.*\n/m, '');
    const text = textIn(await copiesOf({ ...HAVEN, 'site.yaml': site }), MEETING, 'town-2026-01-15.xhtml');
    assert.match(text, /sent <del>by accident<\/del>[^\n]*to the meeting after\./);
    assert.match(text, /<dd>Councillor Ada Finch/);
    assert.doesNotMatch(text, /minutebook:/);
  });

  test('brings its pictures with it', () => {
    const files = unzipSync(fileOf(made, '/town/2026-02-12/town-2026-02-12.epub'));
    assert.deepEqual(Buffer.from(files['EPUB/pictures/picture-1.png'] ?? []), Buffer.from(DOT));
  });

  test('is in the language of each meeting', () => {
    assert.match(textIn(made, YEAR, 'town-2026-03-12.xhtml'), /xml:lang="cy" lang="cy"/);
  });

  test('is divided between items where a meeting is long, and its links follow', async () => {
    const long = 'One more word. '.repeat(9000);
    const site = await copiesOf({
      'council/2026-01-05.md': `## 1. First\n\n${long}\n\n## 2. Second\n\n${long}\n\n**Resolved:** That it end.\n`,
    });
    const url = '/council/2026-01-05/council-2026-01-05.epub';
    assert.deepEqual(await formatFaults(fileOf(site, url)), []);
    assert.match(
      textIn(site, url, 'contents.xhtml'),
      /href="council-2026-01-05-part-2\.xhtml#item-2">2\. Second/,
    );
  });
});

test('an EPUB keeps every rule whatever a committee and its items are called', async () => {
  const { copies } = await copiesOf({
    'δημοτικό-συμβούλιο/committee.md': '---\nname: Συμβούλιο <A&B> "Γ"\n---\n',
    'δημοτικό-συμβούλιο/2026-01-05.md':
      '---\npresent:\n  - Α\nchair: A & <B>\n---\n\n## Title\n\nA.\n\n## Attendance\n\nB.\n\n## Papers\n\nC.\n\n## 1a(ii). "Quoted" & <i>raw</i>\n\nD \u0007 bell. <script>alert(1)</script>\n\n## —\n\nE.\n',
  });
  const books = [...copies].filter(([url]) => url.endsWith('.epub'));
  assert.equal(books.length, 2);
  for (const [url, bytes] of books) assert.deepEqual(await formatFaults(bytes), [], url);
});

test('no copy is made where the site wants none', async () => {
  for (const wanted of ['copies: []', 'copies: none', 'copies: [text]']) {
    const { copies } = await copiesOf({ ...HAVEN, 'site.yaml': `name: Haven\n${wanted}\n` });
    assert.equal(copies.size, 0, wanted);
  }
});
