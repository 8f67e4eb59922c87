// Word documents: what they hold beside their words, and what is refused.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../../scripts/import/word/read-docx.ts';
import { htmlOf } from '../../html-of.ts';
import { importWord, meetingOf, NAME, rulesOf, TITLE } from './imported-word.ts';
import { bold, drawing, PICTURE, paragraph, relation, run, type WordParts } from './word-document.ts';

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
    assert.match(htmlOf(meeting.items[0]?.body), /Since 1987/);
    assert.ok(!/Since 1987/.test(htmlOf(meeting.items[1]?.body)));
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
      imported.notImported.map(({ text }) => text),
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
