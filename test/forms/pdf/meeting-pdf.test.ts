import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { FromCache } from '../../../scripts/files/from-cache.ts';
import { compilePdf, PAGE } from '../../../scripts/forms/pdf/compile.ts';
import { meetingPdf } from '../../../scripts/forms/pdf/meeting-pdf.ts';
import { literal } from '../../../scripts/writers/typst-syntax.ts';
import { readFiles } from '../../read/small-archive.ts';
import { makingOf, pdfsOf, pdfsOfMinutes } from './make.ts';
import { wordsByLanguage } from './pdf-languages.ts';
import { faultsOf, type PdfStructure, readStructure, type Tag, tagsOf, wordsOfTag } from './pdf-structure.ts';

async function read(bytes: Uint8Array | undefined): Promise<PdfStructure> {
  assert.ok(bytes, 'there is no PDF');
  return readStructure(bytes);
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
const wordsIn = ({ tags }: PdfStructure): string => spaced(tags.map(wordsOfTag).join(' '));
const byRole = (structure: PdfStructure, role: string): readonly Tag[] =>
  tagsOf(structure).filter(tag => tag.role === role);
const wordsOfRole = (structure: PdfStructure, role: string): readonly string[] =>
  byRole(structure, role).map(tag => spaced(wordsOfTag(tag)));

/** The words of both prints, which have to be the same and without a fault. */
async function bothPrints(
  minutes: string,
): Promise<{ readonly normal: PdfStructure; readonly words: string }> {
  const made = await pdfsOfMinutes(minutes);
  const [normal, large] = [await read(made.normal), await read(made.large)];
  assert.deepEqual(faultsOf(normal), []);
  assert.deepEqual(faultsOf(large), []);
  assert.equal(wordsIn(large), wordsIn(normal));
  return { normal, words: wordsIn(normal) };
}

test('a PDF names its meeting, publisher and language', async () => {
  const { normal } = await bothPrints('## 1. Trees\n\nThe oak fell.\n');
  assert.equal(normal.title, 'Council, 5 March 2026');
  assert.equal(normal.author, 'Tarn Council');
  assert.equal(normal.language, 'en-GB');
});

test('minutes in another language say so', async () => {
  const { normal } = await bothPrints('---\nlang: cy\n---\n\n## 1. Coed\n\nSyrthiodd y dderwen ŵ ŷ.\n');
  assert.equal(normal.language, 'cy');
});

test('passages in another language say so, in both prints', async () => {
  const minutes = `## 1. [Coed]{lang=cy} and trees

The sign said [Croeso i bawb]{lang=cy}.

::: {lang=fr-CA}
Les arbres sont beaux.

- un chêne
- un frêne
:::

::: {lang=ar}
شجرة
:::

That was all.
`;
  await bothPrints(minutes);
  const { normal, large } = await pdfsOfMinutes(minutes);
  for (const bytes of [normal, large]) {
    assert.ok(bytes);
    const words = await wordsByLanguage(bytes);
    assert.deepEqual([...words.keys()].sort(), ['ar', 'cy', 'en-GB', 'fr-CA']);
    assert.equal(words.get('cy'), 'Coed Croeso i bawb');
    assert.equal(words.get('fr-CA')?.replace(/ ?– ?/g, ' '), 'Les arbres sont beaux. un chêne un frêne');
    assert.match(words.get('en-GB') ?? '', /1\. and trees The sign said \. .*That was all\./);
  }
});

test('a PDF says what the page says, in its order', async () => {
  const { words } = await bothPrints(
    `---
time: 19:00
end: 21:05
venue: Town Hall
present: [Ann Lark (Chair), Bo Rudd]
apologies: [Cy Moss]
corrections:
  - { item: "82", from: five pounds, to: six pounds, by: "2026-04-09, minute 90" }
---

Members stood in silence.

## 82. Trees

Officer: Sue Wilson
Background papers: Survey of 2025

The oak cost five pounds.

Proposed by Bo Rudd, seconded by Ann Lark.

Resolved: that it be felled.

Vote: 2 for, 1 against
For: Lark, Rudd
Against: Moss

- [ ] Sue Wilson: fell it (by 1 April 2026)
- [x] Sue Wilson: mark it
`,
  );
  assert.equal(
    words,
    spaced(`Tarn Council Council, 5 March 2026
      Draft minutes These minutes are a draft. They have not been approved and may still be corrected.
      Time 7 pm to 9.05 pm Venue Town Hall
      Attendance Present Ann Lark (Chair) Bo Rudd Apologies Cy Moss
      Corrections These minutes were corrected after they were published. Both readings are shown.
      82. Trees: “five pounds” should read “six pounds”. Corrected on 9 April 2026, minute 90.
      Members stood in silence.
      82. Trees Officer Sue Wilson The oak cost five pounds [corrected to] six pounds.
      Proposed by Bo Rudd, seconded by Ann Lark.
      Resolved: that it be felled.
      Vote: 2 for, 1 against For: Lark, Rudd Against: Moss
      To do Sue Wilson: fell it (by 1 April 2026) Done Sue Wilson: mark it
      Background papers Survey of 2025
      Signed by the Chair Date
      Cite as Council, 5 March 2026, Tarn Council
      Code of these minutes KQR1-K1JH-JBH8`),
  );
});

test('an agenda, and a meeting that was cancelled, have nothing to sign', async () => {
  for (const status of ['agenda', 'cancelled', 'postponed']) {
    const { words } = await bothPrints(`---\nstatus: ${status}\n---\n\n## 1. Trees\n\nAn oak.\n`);
    assert.doesNotMatch(words, /Signed by/);
  }
});

test('minutes can say anything and command nothing', async () => {
  const hostile =
    '#set text(red) #panic("x") $x^2$ \\ "q" \\" // no comment /* none */ @ref <label> [x] {y} #{z} ` ~ -- --- ... = a \\u{41}';
  const { words, normal } = await bothPrints(
    `---\nvenue: '${hostile}'\n---\n\n## 1. #panic("title") "quoted" \\\\ $y$\n\n\`${hostile.replace(/`/g, '')}\`\n\n    ${hostile}\n`,
  );
  assert.equal(
    words.split('#set text(red) #panic("x") $x^2$ \\ "q" \\" // no comment /* none */ @ref').length,
    4,
  );
  assert.deepEqual(wordsOfRole(normal, 'H2'), ['1. #panic("title") "quoted" \\ $y$']);
});

test('odd characters break nothing: line separators, zero width, halves of pairs, controls', async () => {
  const { words } = await bothPrints(
    '## 1. Odd\n\none\u2028two\u2029three \u200bfour five\u00adsix \ud800seven \u0007eight \ufeffnine\n',
  );
  assert.match(words, /one two three/);
  for (const word of ['four', 'seven', 'eight', 'nine']) assert.ok(words.includes(word), word);
});

test('a letter that no font shows stands as its number, and the clerk is told', async () => {
  const made = await pdfsOfMinutes(
    '## 1. 東京 and ไทย\n\nA gift from 東京 🎉, Ελλάδα, Київ, ירושלים, القدس and Ŵyn.\n',
  );
  const structure = await read(made.normal);
  const words = wordsIn(structure);
  assert.match(words, /A gift from \[U\+6771 U\+4EAC\] \[U\+1F389\], Ελλάδα, Київ,/);
  assert.match(words, /Ŵyn/);
  assert.match(words, /cannot be shown in this copy/);
  assert.deepEqual(faultsOf(structure), []);
  const [note] = made.problems;
  assert.equal(note?.rule, 'pdf-letters');
  assert.equal(note?.level, 'note');
  assert.equal(note?.file, 'council/2026-03-05.md');
  assert.match(note?.message ?? '', /“京” \(U\+4EAC\)/);
});

test('a name is set whole in one font that has all of its letters', async () => {
  const { words } = await bothPrints('## 1. Names\n\nNguyễn Thị Phương Ổn, Łukasz Żółć, Siôn Ŵyn Llŷr.\n');
  assert.match(words, /Nguyễn Thị Phương Ổn, Łukasz Żółć, Siôn Ŵyn Llŷr\./);
});

test('a letter whose marks alone the first font has is not lost', async () => {
  const fontsOf = async (name: string): Promise<string> =>
    Buffer.from((await pdfsOfMinutes(`## 1. Thanks\n\n${name}\n`)).normal ?? []).toString('latin1');
  // Yoruba: e with a dot below and an accent, for which there is no single character.
  assert.match(await fontsOf('\u1eb9\u0301'), /LibertinusSerif/);
  assert.doesNotMatch(await fontsOf('\u00e9'), /LibertinusSerif/);
});

test('the first font has the letters which the page of a PDF takes it to have', async () => {
  const has = /let has = "(.+)"/.exec(PAGE)?.[1] ?? '';
  const letters = Array.from({ length: 0x2200 }, (_, code) => String.fromCodePoint(code))
    .filter(letter => new RegExp(`^[${has}]$`, 'u').test(letter))
    .join('');
  assert.match(letters, /ŵ.*ŷ.*ẃ/);
  const inFirstFont = `text(font: fonts.first(), fallback: false, ${literal(letters)})`;
  const made = await compilePdf(
    { head: '#set document(title: "Letters")', body: inFirstFont, pictures: [] },
    'normal',
  );
  assert.deepEqual('unshown' in made && made.unshown, []);
});

test('no note is made where every letter is shown', async () => {
  const made = await pdfsOfMinutes('## 1. Trees\n\n✓ ☐ → ½ “Ŵyn” Київ.\n');
  assert.deepEqual(made.problems, []);
  assert.doesNotMatch(wordsIn(await read(made.normal)), /U\+/);
});

test('heads of parts skip no level, however the minutes are written', async () => {
  const { normal } = await bothPrints(
    '#### Deep\n\n## 1. Trees\n\n##### Oaks\n\n### Elms\n\n###### Ash\n\nSo.\n',
  );
  const levels = tagsOf(normal).flatMap(({ role }) => /^H(\d)$/.exec(role)?.[1] ?? []);
  assert.equal(levels[0], '1');
  assert.ok(levels.length >= 5);
});

test('lists are lists, with the marks their clerk wrote', async () => {
  const { normal } = await bothPrints(
    '## 1. Trees\n\n(a) oak\n(b) elm\n\n    (i) wych\n    (ii) field\n\n(d) ash\n\n7. seven\n8. eight\n\n- dash\n',
  );
  const marks = wordsOfMarks(normal);
  for (const mark of ['(a)', '(b)', '(i)', '(d)', '7.', '8.', '–']) assert.ok(marks.includes(mark), mark);
});

/** What stands before the items of lists, as it is printed. */
const wordsOfMarks = (structure: PdfStructure): readonly string[] =>
  byRole(structure, 'Lbl').map(({ children }) =>
    children
      .map(child => (typeof child === 'string' ? child : child.children.join('')))
      .join('')
      .trim(),
  );

test('a table has heads; one too wide for large print is a list of its rows', async () => {
  const made = await pdfsOfMinutes(
    `## 1. Sums\n\n| Scheme | Treasurer | Environment | Communities | Regeneration |\n|---|---|---|---|---|\n| Harbour | Considerable | Undetermined | Proportionate | Unavailable |\n`,
  );
  const [normal, large] = [await read(made.normal), await read(made.large)];
  assert.deepEqual(wordsOfRole(normal, 'TH'), [
    'Scheme',
    'Treasurer',
    'Environment',
    'Communities',
    'Regeneration',
  ]);
  assert.deepEqual(wordsOfRole(large, 'Table'), []);
  assert.match(wordsIn(large), /Scheme: Harbour Treasurer: Considerable Environment: Undetermined/);
});

test('a table that fills pages has its heads, and each row once', async () => {
  const rows = Array.from({ length: 120 }, (_, index) => `| Row${index} | ${index * 7} |`).join('\n');
  const { normal, words } = await bothPrints(`## 1. Sums\n\n| Name | Sum |\n|---|--:|\n${rows}\n`);
  assert.ok(normal.pages > 3);
  assert.equal(words.match(/Row\d+/g)?.length, 120);
  // On the pages that follow they are repeated for the eye alone.
  assert.deepEqual(wordsOfRole(normal, 'TH').filter(Boolean), ['Name', 'Sum']);
});

test('a word longer than a line is broken and not cut off', async () => {
  const made = await pdfsOfMinutes(`## 1. Village\n\n${'Llanfairpwllgwyn'.repeat(12)}\n`);
  for (const bytes of [made.normal, made.large]) {
    const words = wordsIn(await read(bytes));
    assert.match(words, /Llanfair\S+ \S+/);
    assert.ok(words.replace(/[\s\u200b]/g, '').includes('Llanfairpwllgwyn'.repeat(12)));
  }
});

test('notes stand below their item, and lead there', async () => {
  const { normal, words } = await bothPrints(
    '## 1. Trees\n\nSo[^a], so[^b] and so[^a].\n\n[^a]: Once.\n[^b]: Twice.\n',
  );
  assert.match(words, /So1, so2 and so1. Once. Twice./);
  assert.equal(normal.links.length, 3);
});

test('links lead out, within the minutes, and to the site where its address is known', async () => {
  const files = {
    'council/2026-03-05.md':
      '## 1. Trees\n\n[Act](https://law.example/a?b=c) [mail](mailto:a@b.example) [below](#item-2) [none](nowhere.pdf) [later](2026-04-09.md)\n\n## 2. Ash\n\nSo.\n',
    'council/2026-04-09.md': '## 3. Elm\n\nSo.\n',
  };
  const urlsFor = async (site: string): Promise<readonly string[]> =>
    (await read((await pdfsOf({ ...files, 'site.yaml': site })).normal)).links.map(({ url }) => url);
  const outside = ['https://law.example/a?b=c', 'mailto:a@b.example'];
  const known = await urlsFor('name: Tarn\nurl: https://tarn.example/m/\n');
  assert.equal(known.length, 4);
  assert.deepEqual(
    known.filter(url => /^\w+:/.test(url)),
    [...outside, 'https://tarn.example/m/council/2026-04-09/'],
  );
  const unknown = await urlsFor('name: Tarn\n');
  assert.equal(unknown.length, 3);
  assert.deepEqual(
    unknown.filter(url => /^\w+:/.test(url)),
    outside,
  );
});

const PICTURE = new Uint8Array(readFileSync('assets/icons/icon-192.png'));
const withPicture = (words: string, bytes: Uint8Array): Readonly<Record<string, string | Uint8Array>> => ({
  'council/2026-03-05/minutes.md': `## 1. Sums\n\n![${words}](chart.png)\n\nSo.\n`,
  'council/2026-03-05/chart.png': bytes,
});

test('a picture is drawn with its words; without any a sentence says so', async () => {
  const drawn = await pdfsOf(withPicture('Spending by year', PICTURE));
  const structure = await read(drawn.normal);
  assert.deepEqual(faultsOf(structure), []);
  assert.deepEqual(
    byRole(structure, 'Figure').map(({ alt }) => alt),
    ['Spending by year'],
  );
  const undescribed = await read((await pdfsOf(withPicture('', PICTURE))).normal);
  assert.deepEqual(byRole(undescribed, 'Figure'), []);
  assert.match(wordsIn(undescribed), /Picture without a description: chart\.png/);
});

test('a picture that is none leaves its words, and the clerk is told', async () => {
  const made = await pdfsOf(withPicture('Spending by year', new Uint8Array([1, 2, 3])));
  assert.match(wordsIn(await read(made.normal)), /Spending by year So\./);
  assert.deepEqual(
    [...new Set(made.problems.map(({ rule, level }) => `${rule} ${level}`))],
    ['pdf-picture warning'],
  );
});

test('minutes nested beyond reason keep their words', async () => {
  const made = await pdfsOfMinutes(`## 1. Deep\n\n${'> '.repeat(60)}the end of it\n`);
  assert.match(wordsIn(await read(made.normal)), /the end of it/);
  assert.deepEqual(made.problems, []);
});

test('the text of exempt and withdrawn items is in no PDF, and why is', async () => {
  const { words } = await bothPrints(
    '## 1. Lease\n\nExempt: 3\nSummary: A lease was agreed.\n\nZanzibar rent.\n\n## 2. Case\n\nWithdrawn: 2026-04-01: named a child\n\nZanzibar child.\n',
  );
  assert.doesNotMatch(words, /Zanzibar/);
  assert.match(words, /exempt from publication under paragraph 3. A lease was agreed./);
  assert.match(words, /withdrawn on 1 April 2026: named a child/);
  assert.match((await bothPrints('## 1. Lease\n\nZanzibar rent.\n')).words, /Zanzibar/);
});

test('the same minutes are the same bytes, whatever the time and wherever', async () => {
  const minutes = '## 1. Trees\n\nThe oak fell.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n';
  const zone = process.env['TZ'];
  const first = await pdfsOfMinutes(minutes);
  process.env['TZ'] = 'Pacific/Auckland';
  const second = await pdfsOfMinutes(minutes);
  process.env['TZ'] = zone ?? 'UTC';
  assert.deepEqual(second, first);
  assert.notDeepEqual((await pdfsOfMinutes(minutes.replace('oak', 'elm'))).normal, first.normal);
});

test('what a cache keeps is made once, and what there was to say is said again', async () => {
  const { archive } = readFiles({ 'council/2026-03-05.md': '## 1. 東京\n\nSo.\n' });
  const kept = new Map<string, Uint8Array>();
  const fromCache: FromCache = async (kind, from, make) => {
    const key = [kind, ...from].join('\n');
    const known = kept.get(key) ?? (await make());
    kept.set(key, known);
    return known;
  };
  const build = async (): Promise<readonly unknown[]> => {
    const { making, problems } = makingOf(archive, '.');
    const [row] = making.registers.meetings.all;
    assert.ok(row);
    return [await meetingPdf(row, { ...making, fromCache }), problems];
  };
  const [first, second] = [await build(), await build()];
  assert.deepEqual(second, first);
  assert.equal(kept.size, 1);
  assert.equal(Array.isArray(second[1]) && second[1].length, 1);
});

test('minutes of which Typst makes no PDF are reported as a fault of ours, and there is none', async () => {
  const refused = await compilePdf({ head: '', body: 'par("No title.")', pictures: [] }, 'normal');
  assert.ok('refusal' in refused);
  assert.match(refused.refusal, /missing document title/);
  const { archive } = readFiles({ 'council/2026-03-05.md': '## 1. Trees\n\nSo.\n' });
  const { making, problems } = makingOf(archive, '.');
  const [row] = making.registers.meetings.all;
  assert.ok(row);
  // What a cache kept of such a refusal.
  const fromCache: FromCache = async () => Buffer.from(`${JSON.stringify(refused)}\n`);
  assert.equal(await meetingPdf(row, { ...making, fromCache }), undefined);
  assert.deepEqual(
    problems.map(({ rule, level, file }) => [rule, level, file]),
    [['pdf-refused', 'warning', 'council/2026-03-05.md']],
  );
  assert.match(problems[0]?.message ?? '', /could not be made: .*missing document title/);
  assert.match(problems[0]?.hint ?? '', /fault of Minute Book.*report/);
});
