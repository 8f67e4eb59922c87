import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../scripts/import/docx.ts';
import { planFiles } from '../../scripts/import/import-files.ts';
import type { Imported, ImportOptions } from '../../scripts/import/imported.ts';
import { checkedImport } from '../../scripts/import/words.ts';
import type { Meeting } from '../../scripts/model/meeting.ts';
import { isError } from '../../scripts/model/problem.ts';
import { archiveOfPlan, filesOf } from './fixtures.ts';
import {
  bold,
  drawing,
  listOf,
  numbered,
  PICTURE,
  paragraph,
  relation,
  run,
  styled,
  table,
  type WordParts,
  wordFile,
} from './word-document.ts';

const NAME = 'ferry.docx';
const TITLE =
  'Minutes of the meeting of the Ferry Committee held on Tuesday 14 May 2024 at 7.00 pm in the Guildhall, Otterbridge';

const importWord = async (parts: WordParts, options: Partial<ImportOptions> = {}): Promise<Imported> =>
  checkedImport(NAME, await readDocx({ name: NAME, bytes: wordFile(parts) }, { locale: 'en', ...options }));

/** The meeting of a document that is imported without a problem, as a build reads it, and the file it became. */
async function meetingOf(
  parts: WordParts,
  options: Partial<ImportOptions> = {},
): Promise<{ meeting: Meeting; text: string }> {
  const imported = await importWord(parts, options);
  assert.deepEqual(imported.problems.filter(isError), []);
  const asked = { committee: 'Ferry Committee', date: '2024-05-14' };
  const plan = planFiles([imported], { locale: 'en', ...asked, ...options }, []);
  const { archive, problems } = archiveOfPlan(plan);
  assert.deepEqual(problems.filter(isError), []);
  const [meeting] = archive.committees.flatMap(({ meetings }) => meetings);
  assert.ok(meeting);
  const [, text = ''] =
    Object.entries(filesOf(plan)).find(([path]) => /\d(?:\/minutes)?\.md$/.test(path)) ?? [];
  return { meeting, text };
}

const rulesOf = ({ problems }: Imported): readonly string[] => problems.map(({ rule }) => rule);

const numbersAndTitles = ({ items }: Meeting): readonly (readonly (string | undefined)[])[] =>
  items.map(({ number, title }) => [number, title]);

const HEADINGS = '<w:style w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>';

describe('the head of a document', () => {
  test('its title says who met, when and where', async () => {
    const { meeting, text } = await meetingOf({
      styles: HEADINGS,
      body:
        paragraph(TITLE) +
        styled('Heading1', '1. Apologies') +
        paragraph('None.') +
        styled('Heading1', '2. Fares'),
    });
    const { committee, date, time, venue, preambleHtml } = meeting;
    assert.deepEqual(
      { committee, date, time, venue, preambleHtml },
      {
        committee: 'ferry-committee',
        date: '2024-05-14',
        time: '19:00',
        venue: 'Guildhall, Otterbridge',
        preambleHtml: '',
      },
    );
    assert.ok(!text.includes('Minutes of the meeting'));
  });

  test('a title that says more stays as text', async () => {
    const { meeting } = await meetingOf({ body: paragraph(`${TITLE}, after a walk along the quay`) });
    assert.equal(meeting.date, '2024-05-14');
    assert.match(meeting.items[0]?.bodyHtml ?? meeting.preambleHtml, /after a walk along the quay/);
  });

  test('labels and lists of names become keys', async () => {
    const { meeting } = await meetingOf({
      body:
        bold('FERRY COMMITTEE') +
        paragraph('Date: 14th May 2024') +
        paragraph('Time: 10am–12 noon') +
        paragraph(
          `${run('Present:', '<w:b/>')}${run(' Councillors Ivy Moss (Chair), Tom Reed and Una Vale')}`,
        ) +
        bold('Apologies for absence') +
        paragraph('Cllr Ned Orr') +
        paragraph('Cllr Zoe Fenn') +
        paragraph(
          'In attendance: Ada Finch, Town Clerk; Max Holm (Harbour Master), two members of the public',
        ) +
        bold('1. Fares') +
        paragraph('Fares stay.') +
        bold('2. Slip') +
        paragraph('Mended.'),
    });
    const { attendance } = meeting;
    assert.deepEqual(
      attendance.present.map(({ name, role }) => [name, role]),
      [
        ['Councillor Ivy Moss', 'Chair'],
        ['Councillor Tom Reed', undefined],
        ['Councillor Una Vale', undefined],
      ],
    );
    assert.deepEqual(
      attendance.apologies.map(({ name }) => name),
      ['Cllr Ned Orr', 'Cllr Zoe Fenn'],
    );
    assert.deepEqual(
      attendance.inAttendance.map(({ name, role }) => [name, role]),
      [
        ['Ada Finch', 'Town Clerk'],
        ['Max Holm', 'Harbour Master'],
        ['two members of the public', undefined],
      ],
    );
    assert.deepEqual(numbersAndTitles(meeting), [
      ['1', 'Fares'],
      ['2', 'Slip'],
    ]);
  });

  test('“All members were present” names nobody, so it stays text', async () => {
    const { meeting } = await meetingOf({
      body:
        paragraph(TITLE) +
        paragraph('Present: all members were present') +
        bold('1. Fares') +
        bold('2. Slip'),
    });
    assert.deepEqual(meeting.attendance.present, []);
    assert.match(meeting.preambleHtml, /all members were present/);
  });

  test('a date that can be read in two ways is asked for, never guessed', async () => {
    const parts = { body: paragraph('Minutes of the Ferry Committee held on 05/03/2024') };
    const imported = await importWord(parts);
    assert.equal(imported.meetings[0]?.date, undefined);
    const problem = imported.problems.find(({ rule }) => rule === 'ambiguous-date');
    assert.match(problem?.message ?? '', /05\/03\/2024/);
    assert.match(problem?.hint ?? '', /--dates day-first/);
    const [told] = (await importWord(parts, { dates: 'day-first' })).meetings;
    assert.equal(told?.date, '2024-03-05');
    const [other] = (await importWord(parts, { dates: 'month-first' })).meetings;
    assert.equal(other?.date, '2024-05-03');
    const [sure] = (await importWord({ body: paragraph('Minutes of the meeting held on 25/03/2024') }))
      .meetings;
    assert.equal(sure?.date, '2024-03-25');
  });

  test('a weekday that does not fit its date is told', async () => {
    assert.ok(
      rulesOf(await importWord({ body: paragraph(TITLE.replace('Tuesday', 'Monday')) })).includes('weekday'),
    );
    assert.ok(!rulesOf(await importWord({ body: paragraph(TITLE) })).includes('weekday'));
  });
});

describe('items', () => {
  test('bold lines are headings where there are no others; bold decisions are not', async () => {
    const { meeting } = await meetingOf({
      body:
        paragraph(TITLE) +
        bold('Fares') +
        paragraph('Members compared fares.') +
        bold('RESOLVED that fares stay.') +
        bold('Winter timetable') +
        paragraph('It was noted.'),
    });
    assert.deepEqual(numbersAndTitles(meeting), [
      [undefined, 'Fares'],
      [undefined, 'Winter timetable'],
    ]);
    assert.equal(meeting.items[0]?.decisions.length, 1);
  });

  test('a bold title may stand in the paragraph of its text', async () => {
    const { meeting } = await meetingOf({
      body:
        paragraph(TITLE) +
        paragraph(run('24/31 Fares:', '<w:b/>') + run(' they stay as they are.')) +
        paragraph(run('24/32 Slip', '<w:b/>') + run(' needs planks.')),
    });
    assert.deepEqual(numbersAndTitles(meeting), [
      ['24/31', 'Fares'],
      ['24/32', 'Slip'],
    ]);
    assert.match(meeting.items[0]?.bodyHtml ?? '', /they stay as they are/);
  });

  test('bold that a style gives, and headings by their outline, count as well', async () => {
    const styles =
      '<w:style w:styleId="Minute"><w:name w:val="Minute"/><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:styleId="Point"><w:name w:val="Point"/><w:basedOn w:val="Minute"/></w:style>' +
      '<w:style w:styleId="Top"><w:name w:val="Top"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';
    for (const style of ['Point', 'Top']) {
      const body =
        paragraph(TITLE) +
        styled(style, 'Fares') +
        paragraph('They stay.') +
        styled(style, 'Slip') +
        paragraph('Mended.');
      assert.deepEqual(numbersAndTitles((await meetingOf({ styles, body })).meeting), [
        [undefined, 'Fares'],
        [undefined, 'Slip'],
      ]);
    }
  });

  test('who is to act on what becomes an action, and no word is lost', async () => {
    const { meeting } = await meetingOf({
      body:
        paragraph(TITLE) +
        bold('1. Bell') +
        paragraph(run('ACTION: ', '<w:b/>') + run('Ada Finch to hang the bell')) +
        bold('2. End') +
        paragraph('Action: to be decided'),
    });
    assert.deepEqual(
      meeting.items.map(({ actions }) => actions.map(({ owner, what }) => [owner?.name, what])),
      [[['Ada Finch', 'to hang the bell']], []],
    );
  });

  test('a table with a number beside each item is no table', async () => {
    const { meeting, text } = await meetingOf({
      body:
        paragraph(TITLE) +
        table(
          ['Item', 'Subject', 'Discussion', 'Action'],
          ['31', 'Fares', 'They stay.', ''],
          ['32', 'Slip', paragraph('It leaks.') + paragraph('RESOLVED that it be mended.'), 'Ada Finch'],
        ),
    });
    assert.deepEqual(numbersAndTitles(meeting), [
      ['31', 'Fares'],
      ['32', 'Slip'],
    ]);
    assert.equal(meeting.items[1]?.decisions.length, 1);
    assert.ok(text.includes('\n\nAction: Ada Finch'));
    assert.ok(!text.includes('|'));
  });

  test('a table of data stays a table', async () => {
    const { text } = await meetingOf({
      body:
        paragraph(TITLE) +
        bold('1. Boats') +
        table(['Quay', 'Boats'], ['North', '7'], ['South', '9']) +
        bold('2. End'),
    });
    assert.ok(text.includes('| North | 7 |'));
  });

  test('tables of labels and of names are read as keys', async () => {
    const { meeting } = await meetingOf({
      body:
        table(['Meeting date:', '14 May 2024'], ['Venue:', 'Guildhall'], ['Weather:', 'rain']) +
        table(['Attendees', 'Signatures'], ['Ivy Moss', ''], ['Tom Reed', '']) +
        bold('1. Fares') +
        bold('2. Slip'),
    });
    assert.deepEqual([meeting.date, meeting.venue], ['2024-05-14', 'Guildhall']);
    assert.deepEqual(
      meeting.attendance.present.map(({ name }) => name),
      ['Ivy Moss', 'Tom Reed'],
    );
    assert.match(meeting.preambleHtml, /Weather: rain/);
  });

  test('minutes of several meetings in one document become several', async () => {
    const imported = await importWord({
      body: ['14 May', '11 June']
        .map(day => bold(`Minutes of the ferry meeting ${day} 2024`) + paragraph(`What was said on ${day}.`))
        .join(''),
    });
    assert.deepEqual(
      imported.meetings.map(({ date }) => date),
      ['2024-05-14', '2024-06-11'],
    );
  });

  test('an item that approves earlier minutes begins no meeting', async () => {
    const imported = await importWord({
      body:
        bold('Minutes of the meeting held on 14 May 2024') +
        bold('Minutes of the meeting held on 9 April 2024') +
        paragraph('Approved.') +
        bold('Fares') +
        paragraph('They stay.'),
    });
    assert.equal(imported.meetings.length, 1);
    assert.equal(imported.meetings[0]?.date, '2024-05-14');
  });
});

describe('numbers that Word sets by itself', () => {
  const minutes = listOf(
    1,
    { format: 'decimal', text: '%1.', start: 31 },
    { format: 'decimal', text: '%1.%2' },
    { format: 'lowerLetter', text: '(%3)' },
  );
  const clauses = listOf(2, { format: 'lowerRoman', text: '(%1)' }, { format: 'bullet', text: '\uF0B7' });
  const numbering =
    minutes.definition +
    clauses.definition +
    minutes.list +
    clauses.list +
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';

  test('are in the text: of items, of paragraphs below them, and of clauses', async () => {
    const { meeting, text } = await meetingOf({
      numbering,
      body:
        paragraph(TITLE) +
        numbered(1, 0, run('Fares', '<w:b/>')) +
        numbered(1, 1, 'Members compared fares.') +
        numbered(1, 1, 'RESOLVED') +
        numbered(1, 0, run('Slip', '<w:b/>')) +
        numbered(1, 1, 'It leaks.') +
        paragraph('RESOLVED:') +
        numbered(2, 0, 'that planks be bought;') +
        numbered(2, 1, 'of oak') +
        numbered(2, 0, 'that rope be tarred.') +
        paragraph('RECOMMENDED:') +
        numbered(3, 0, 'that a bell be hung.'),
    });
    assert.deepEqual(numbersAndTitles(meeting), [
      ['31', 'Fares'],
      ['32', 'Slip'],
    ]);
    assert.match(text, /31\.1 Members compared fares\.\n\n31\.2 RESOLVED/);
    assert.match(text, /32\.1 It leaks\./);
    assert.ok(text.includes('(i) that planks be bought;\n    - of oak\n(ii) that rope be tarred.'));
    assert.ok(text.includes('RECOMMENDED:\n\n(i) that a bell be hung.'));
    assert.deepEqual(
      meeting.items[1]?.decisions.map(({ clauses: all }) => all.map(({ number }) => number)),
      [['(i)', '(ii)'], ['(i)']],
    );
  });

  test('may come from a style, through the one that it is based on', async () => {
    const styles =
      '<w:style w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="Item"><w:name w:val="Item"/><w:basedOn w:val="Base"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
    const { meeting } = await meetingOf({
      styles,
      numbering,
      body: paragraph(TITLE) + styled('Item', 'Fares') + paragraph('They stay.') + styled('Item', 'Slip'),
    });
    assert.deepEqual(numbersAndTitles(meeting), [
      ['31', 'Fares'],
      ['32', 'Slip'],
    ]);
  });
});

describe('what a document holds beside its words', () => {
  test('footnotes stand below the item that refers to them', async () => {
    const { meeting, text } = await meetingOf({
      footnotes: `<w:footnote w:id="2">${paragraph('Since 1987, says the log.')}</w:footnote>`,
      body:
        paragraph(TITLE) +
        bold('1. Fares') +
        paragraph(`${run('They stay.')}<w:r><w:footnoteReference w:id="2"/></w:r>`) +
        bold('2. Slip') +
        paragraph('Mended.'),
    });
    assert.ok(text.includes('They stay.[^1]\n\n[^1]: Since 1987, says the log.'));
    assert.match(meeting.items[0]?.bodyHtml ?? '', /Since 1987/);
    assert.ok(!/Since 1987/.test(meeting.items[1]?.bodyHtml ?? ''));
  });

  test('a picture lies beside the minutes, with what it shows as the words of its link', async () => {
    const { meeting, text } = await meetingOf({
      relations: relation('p1', 'image', 'media/image1.png'),
      files: { 'word/media/image1.png': PICTURE },
      body:
        paragraph(TITLE) +
        bold('1. Slip') +
        paragraph(drawing('p1', 'The slip at low tide')) +
        bold('2. End'),
    });
    assert.ok(text.includes('[The slip at low tide](picture-1.png)'));
    assert.deepEqual(
      meeting.papers.map(({ title }) => title),
      ['The slip at low tide'],
    );
  });

  test('embedded files, charts, comments and the margins of pages are told, not imported', async () => {
    const imported = await importWord({
      comments: `<w:comment w:id="1">${paragraph('Is barnacle right?')}</w:comment>`,
      header: paragraph('Otterbridge Town Council'),
      body:
        paragraph(TITLE) +
        '<w:p><w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r></w:p>' +
        '<w:p><w:r><w:drawing><c:chart/></w:drawing></w:r></w:p>',
    });
    const messages = imported.problems.map(({ message }) => message).join('\n');
    assert.match(messages, /an embedded file \(Excel\.Sheet\.12\)[\s\S]*a chart/);
    assert.match(messages, /holds 1 comment,/);
    assert.deepEqual(
      imported.unplaced.map(({ text }) => text),
      ['Otterbridge Town Council'],
    );
    assert.ok(!JSON.stringify(imported).includes('barnacle'));
  });

  test('hidden text and text that was blacked out are in no file and no message, but it is told that they are there', async () => {
    for (const [rule, look] of [
      ['hidden-text', '<w:vanish/>'],
      ['hidden-text', '<w:rStyle w:val="Secret"/>'],
      ['blacked-out', '<w:highlight w:val="black"/>'],
      ['blacked-out', '<w:shd w:fill="000000"/><w:color w:val="000000"/>'],
    ] as const) {
      const imported = await importWord({
        styles: '<w:style w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>',
        body: paragraph(TITLE) + paragraph(run('The tender was ') + run('quartz', look) + run(' in all.')),
      });
      assert.ok(!JSON.stringify(imported).includes('quartz'), look);
      const problem = imported.problems.find(one => one.rule === rule);
      assert.match(problem?.message ?? '', /1 place, near “The tender was {1,2}in all\.”/);
    }
    const shown = await importWord({ body: paragraph(run('quartz', '<w:vanish w:val="0"/>')) });
    assert.ok(JSON.stringify(shown.meetings).includes('quartz'));
  });
});

describe('what is refused', () => {
  const refusal = async (parts: WordParts): Promise<string> => {
    const imported = await importWord(parts);
    assert.deepEqual(imported.meetings, []);
    assert.deepEqual(
      imported.problems.map(({ level }) => level),
      ['error'],
    );
    return `${imported.problems[0]?.rule}: ${imported.problems[0]?.message} ${imported.problems[0]?.hint}`;
  };

  test('changes that are still tracked, with where, and without the words in question', async () => {
    const changed = `${run('The fare is ')}<w:del w:id="1" w:author="x"><w:r><w:delText>quartz</w:delText></w:r></w:del><w:ins w:id="2" w:author="x">${run('basalt')}</w:ins>${run(' pence.')}`;
    const message = await refusal({ body: `${paragraph(TITLE)}<w:p>${changed}</w:p>` });
    assert.match(
      message,
      /^tracked-changes: .*1 insertion and 1 deletion.*near “The fare is pence\.”.*accept or reject/,
    );
    assert.ok(!/quartz|basalt/.test(message));
    const moved = `<w:moveFrom w:id="3">${run('here')}</w:moveFrom><w:moveTo w:id="4">${run('there')}</w:moveTo>`;
    assert.match(await refusal({ body: `<w:p>${moved}</w:p>` }), /^tracked-changes/);
    assert.match(
      await refusal({
        body: paragraph(TITLE),
        footnotes: `<w:footnote w:id="2"><w:p><w:ins w:id="1">${run('new')}</w:ins></w:p></w:footnote>`,
      }),
      /^tracked-changes/,
    );
  });

  test('macros, parts that would be fetched, entities of its own, deep nesting and what is no document', async () => {
    assert.match(await refusal({ body: '', files: { 'word/vbaProject.bin': strToU8('x') } }), /^macros/);
    assert.match(
      await refusal({ body: '', relations: relation('x', 'oleObject', 'file://elsewhere/a.xls', true) }),
      /^fetched: .*elsewhere/,
    );
    const entities = strToU8('<!DOCTYPE w [<!ENTITY a "b">]><w:document/>');
    assert.match(
      await refusal({ body: '', files: { 'word/document.xml': entities } }),
      /^not-read: .*document type/,
    );
    assert.match(await refusal({ body: '<w:p>'.repeat(9000) + '</w:p>'.repeat(9000) }), /^not-read/);
    for (const bytes of [
      strToU8('no archive'),
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]),
      zipSync({ a: strToU8('b') }),
    ]) {
      const imported = await readDocx({ name: NAME, bytes }, { locale: 'en' });
      assert.deepEqual(rulesOf(imported), ['not-read']);
    }
  });

  test('a small file that says it is large when unpacked, before it is unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': [new Uint8Array(60 * 1024 * 1024), { level: 9 }] });
    assert.ok(bomb.length < 100_000);
    assert.deepEqual(rulesOf(await readDocx({ name: NAME, bytes: bomb }, { locale: 'en' })), ['too-large']);
  });

  test('a document that is sound, so that the tests above say something', async () => {
    const { problems, meetings } = await importWord({
      body: paragraph(TITLE) + bold('1. Fares') + bold('2. Slip'),
    });
    assert.deepEqual(problems, []);
    assert.equal(meetings.length, 1);
  });
});
