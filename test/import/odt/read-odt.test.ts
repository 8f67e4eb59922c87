// OpenDocument texts of an invented council, written as XML and packed as LibreOffice packs them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import type { Imported } from '../../../scripts/import/imported.ts';
import { checkedImport } from '../../../scripts/import/lost-words.ts';
import { readOdt } from '../../../scripts/import/odt/read-odt.ts';
import { planFiles } from '../../../scripts/import/plan.ts';
import { isError } from '../../../scripts/model/problem.ts';
import { archiveOfPlan, filesOf } from '../imported-files.ts';
import { PICTURE } from '../word/word-document.ts';

const NAMESPACES = ['office', 'style', 'text', 'table', 'draw', 'fo', 'xlink', 'svg']
  .map(prefix => `xmlns:${prefix}="urn:oasis:${prefix}"`)
  .join(' ');

const STYLES =
  '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
  '<style:style style:name="Head" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>' +
  '<style:style style:name="Minute" style:parent-style-name="Head"/>' +
  '<style:style style:name="Hid"><style:text-properties text:display="none"/></style:style>' +
  '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="." text:start-value="31"/>' +
  '<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style>';

const TITLE =
  '<text:p>Minutes of the meeting of the Ferry Committee held on 14 May 2024 at 7.00 pm in the Guildhall</text:p>';

const odtFile = (body: string, files: Readonly<Record<string, Uint8Array>> = {}): Uint8Array =>
  zipSync(
    {
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(
        `<office:document-content ${NAMESPACES}><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      ),
      'styles.xml': strToU8(
        `<office:document-styles ${NAMESPACES}><office:master-styles><style:master-page><style:footer><text:p>Otterbridge</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>`,
      ),
      ...files,
    },
    { mtime: '2026-01-01' },
  );

const importOdt = async (body: string, files = {}): Promise<Imported> =>
  checkedImport(
    'ferry.odt',
    await readOdt({ name: 'ferry.odt', bytes: odtFile(body, files) }, { locale: 'en' }),
  );

const item = (text: string, below = ''): string =>
  `<text:list-item><text:p text:style-name="Minute">${text}</text:p>${below}</text:list-item>`;

test('items, numbers, tables, notes and pictures are those of the document', async () => {
  const body =
    TITLE +
    `<text:list text:style-name="L">${item('Fares')}</text:list>` +
    '<text:p>They <text:span text:style-name="B">stay</text:span>.<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Since 1987.</text:p></text:note-body></text:note></text:p>' +
    `<text:list text:style-name="L" text:continue-numbering="true">${item('Slip')}</text:list>` +
    '<text:p>RESOLVED:</text:p><text:list text:style-name="L" text:continue-numbering="true"><text:list-item><text:list>' +
    '<text:list-item><text:p>that planks be bought;</text:p></text:list-item><text:list-item><text:p>that rope be tarred.</text:p></text:list-item></text:list></text:list-item></text:list>' +
    '<table:table><table:table-row><table:table-cell><text:p>Quay</text:p></table:table-cell><table:table-cell><text:p>Boats</text:p></table:table-cell></table:table-row>' +
    '<table:table-row><table:table-cell><text:p>North</text:p></table:table-cell><table:table-cell><text:p>7</text:p></table:table-cell></table:table-row></table:table>' +
    '<text:p><draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:desc>The slip</svg:desc></draw:frame></text:p>';
  const imported = await importOdt(body, { 'Pictures/a.png': PICTURE });
  assert.deepEqual(imported.problems, []);
  const plan = planFiles([imported], { locale: 'en' }, []);
  const { archive, problems } = archiveOfPlan(plan);
  assert.deepEqual(problems.filter(isError), []);
  const [meeting] = archive.committees.flatMap(({ meetings }) => meetings);
  assert.deepEqual(
    meeting?.items.map(({ number, title }) => [number, title]),
    [
      ['31', 'Fares'],
      ['32', 'Slip'],
    ],
  );
  assert.deepEqual([meeting?.date, meeting?.time, meeting?.venue], ['2024-05-14', '19:00', 'Guildhall']);
  assert.deepEqual(
    meeting?.items[1]?.decisions[0]?.clauses.map(({ number }) => number),
    ['(a)', '(b)'],
  );
  const text = filesOf(plan)['ferry-committee/2024-05-14/minutes.md'] ?? '';
  assert.ok(text.includes('They **stay**.[^1]\n\n[^1]: Since 1987.'));
  assert.ok(text.includes('| North | 7 |'));
  assert.ok(text.includes('[The slip](picture-1.png)'));
  assert.deepEqual(
    imported.notImported.map(({ text: words }) => words),
    ['Otterbridge'],
  );
});

test('hidden text and comments are told, not imported', async () => {
  const imported = await importOdt(
    `${TITLE}<text:p>Sum: <text:span text:style-name="Hid">quartz</text:span><office:annotation><text:p>basalt</text:p></office:annotation></text:p>`,
  );
  assert.ok(!/quartz|basalt/.test(JSON.stringify(imported)));
  const rules = imported.problems.map(({ rule }) => rule);
  assert.ok(rules.includes('hidden-text') && rules.includes('comments'));
  assert.ok(JSON.stringify(await importOdt(`${TITLE}<text:p>quartz</text:p>`)).includes('quartz'));
});

test('tracked changes, macros, passwords and what is no text are refused', async () => {
  const tracked =
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>quartz</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
    '<text:p>The fare is <text:change text:change-id="a"/> pence.</text:p>';
  const lock = strToU8('<manifest:manifest><manifest:encryption-data/></manifest:manifest>');
  const cases = [
    [await importOdt(tracked), /tracked \(1 deletion\), near “The fare is”/],
    [await importOdt(TITLE, { 'Basic/Standard/Module1.xml': strToU8('<x/>') }), /macros/],
    [await importOdt(TITLE, { 'META-INF/manifest.xml': lock }), /password/],
    [await importOdt(TITLE, { 'content.xml': strToU8('<x/>') }), /no OpenDocument text/],
  ] as const;
  for (const [imported, message] of cases) {
    assert.deepEqual(imported.meetings, []);
    assert.match(imported.problems[0]?.message ?? '', message);
    assert.ok(!JSON.stringify(imported).includes('quartz'));
  }
});

test('a point of a list has all its paragraphs, with the list inside it in its place', async () => {
  const point = (inside: string): string => `<text:list-item>${inside}</text:list-item>`;
  const inner = `<text:list>${point('<text:p>new planks</text:p><text:p>They are of oak.</text:p>')}${point('<text:p>tarred rope</text:p>')}</text:list>`;
  const body =
    TITLE +
    '<text:h text:outline-level="1">Fares</text:h>' +
    `<text:list text:style-name="L">${point(`<text:p>Mend the slip.</text:p><text:p>It leaks.</text:p>${inner}`)}${point('<text:p>Count the boats.</text:p>')}</text:list>` +
    '<text:h text:outline-level="1">Slip</text:h><text:p>Anna Ash, Harbour Master, presented a report on the slip.</text:p>';
  const imported = await importOdt(body);
  assert.deepEqual(imported.problems, []);
  const [fares, slip] = imported.meetings[0]?.items ?? [];
  assert.match(
    fares?.body ?? '',
    /^31\. Mend the slip\.\n\n {4}It leaks\.\n {4}\(a\) new planks\n\n {8}They are of oak\.\n {4}\(b\) tarred rope\n32\. Count the boats\.$/,
  );
  assert.deepEqual(slip?.fields, [{ label: 'Presented by', value: 'Anna Ash, Harbour Master' }]);
});
