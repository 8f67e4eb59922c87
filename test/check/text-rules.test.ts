// Each rule that looks at lines: its own example of what is wrong is found, and its example of what is right is let be.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TextRule } from '../../scripts/check/rule.ts';
import { ballotResult } from '../../scripts/check/rules/ballot-result.ts';
import { htmlAsText } from '../../scripts/check/rules/html-as-text.ts';
import { labelSpelling } from '../../scripts/check/rules/label-spelling.ts';
import { listMarker } from '../../scripts/check/rules/list-marker.ts';
import { privateData } from '../../scripts/check/rules/private-data.ts';
import { TEXT_RULES } from '../../scripts/check/rules.ts';
import { sourceText } from '../../scripts/check/source-lines.ts';
import { mendText } from '../../scripts/commands/fix.ts';
import { archiveOf } from '../read/small-archive.ts';

const archive = archiveOf({ 'council/2026-01-05.md': '## 1. A\n' });
const linesFound = (rule: TextRule, text: string): readonly (number | undefined)[] =>
  rule.checkText(sourceText('council/2026-01-05.md', text), archive).map(({ line }) => line);

test('a link of a web page that leads out is read, and one to a file is shown', () => {
  assert.deepEqual(
    linesFound(htmlAsText, 'See <a href="https://example.org/">us</a>, <a href="b.pdf">b</a>.'),
    [1],
  );
  assert.deepEqual(linesFound(htmlAsText, 'See <a href="https://example.org/">us</a> and <br> more.'), []);
});

describe('the example of each rule', () => {
  for (const rule of TEXT_RULES) {
    const { id, wrong = '', right = '' } = rule;
    test(`${id}: what is wrong is found, what is right is not`, () => {
      assert.ok(wrong !== '' && right !== '');
      assert.ok(linesFound(rule, wrong).length > 0);
      assert.deepEqual(linesFound(rule, right), []);
    });
    test(`${id}: code is no minutes, and a finding names its line`, () => {
      const [line] = linesFound(rule, `${'\n'.repeat(4)}${wrong}`);
      assert.ok(line !== undefined && line >= 5);
    });
  }
});

test('each kind of what is private is found, and figures of the business are not', () => {
  const told = [
    'Write to ann.poe@gmail.com.',
    'Ring 07700 900123.',
    'Ring +44 7700 900123.',
    'Mr Poe of 12 Mill Lane, Aldermere AL1 9ZZ, spoke.',
    'The car AB12 CDE stood there.',
    'Number AB 12 34 56 C was given.',
    'Pay 12-34-56, account 12345678.',
    'D.O.B. 1 May 1960',
    'He was Born on 1 May 1960.',
    'Date of birth: 1 May 1960',
  ];
  assert.deepEqual(
    told.filter(line => linesFound(privateData, line).length !== 1),
    [],
  );
  const business = [
    'Vote: 9 for, 2 against',
    '1. That 12 lamps be bought by 1 June 2027 for £1,200.',
    'Item 4.2',
  ];
  assert.deepEqual(linesFound(privateData, business.join('\n')), []);
});

test('a list in a table of a web page is read, and anywhere else its tags are text', () => {
  const list = '<ul><li>one</li></ul>';
  assert.deepEqual(linesFound(htmlAsText, `<table><tr><td>${list}</td></tr></table>\n\n${list}`), [3]);
  assert.deepEqual(
    linesFound(htmlAsText, `<table>\n<tr><td>\n${list}\n<li onclick="x()">\n</td></tr>\n</table>`),
    [4],
  );
});

test('a ballot is between two people: votes for a motion or for one alone are none', () => {
  const told = (text: string) => linesFound(ballotResult, text);
  assert.deepEqual(told('**For Cllr Roe (2)**\n\nBell, Rudd\n\n**For Cllr Poe (1)**\n\nFrost'), [1]);
  assert.deepEqual(told('For the motion\n\nBell\n\nFor the amendment\n\nFrost'), []);
  assert.deepEqual(told('For Cllr Roe\n\nBell\n\nFor Cllr Roe\n\nFrost'), []);
  assert.deepEqual(told('For Cllr Roe it was late.\n\nFor Cllr Poe it was early.'), []);
});

test('a line within fenced code is let be', () => {
  assert.deepEqual(linesFound(listMarker, '```\n– one\n```\n– two'), [4]);
});

test('the name of a file in angle brackets is no HTML', () => {
  assert.deepEqual(
    linesFound(htmlAsText, '[The plan](<a ? b.pdf>)\n\n<h2>Resolved</h2>\n\n<b>one</b> <p onclick="x">'),
    [3, 5],
  );
});

test('what stands in the front matter is no list and no label', () => {
  assert.deepEqual(linesFound(labelSpelling, '---\npresnt: x\nResovled: x\n---\n\nResovled: That x.'), [6]);
});

test('ordinary words before a colon are no misspelt labels', () => {
  for (const text of ['Notes: see below', 'Proposal: a bench', 'Ward: Central', 'Members: four', 'Date: May'])
    assert.deepEqual(linesFound(labelSpelling, text), [], text);
});

test('a speaker, a sentence of speech and a label that is read are no misspelt labels', () => {
  for (const text of [
    '## 1. Fence\n\nMatteo: it stands.\n\nAda: no.\n\nMatteo: yes.',
    '## 1. Fence\n\nIt was talked of.\n\nMatteo: it stands.',
    'agree: we should',
    'A Summary: the fence stands',
    'Proposer: Councillor Ash',
    'Seconder: Councillor Ash',
  ])
    assert.deepEqual(linesFound(labelSpelling, text), [], text);
  assert.deepEqual(linesFound(labelSpelling, '## 1. Fence\n\nMater: fence\n'), [3]);
  assert.deepEqual(linesFound(labelSpelling, 'It was talked of.\n\nAgred: That it be so.'), [3]);
});

test('private data of every kind is found, and what a body publishes of itself is not', () => {
  for (const text of [
    'write to jane.roe.1970@gmail.com',
    'ring 07700 900123',
    'ring +44 7700 900 123',
    'Mr Poe, 12 Mill Lane, Aldermere AL1 9ZZ',
    'the car AB12 CDE',
    'born on 3 May 1970',
    'sort code 20-00-00, account 12345678',
  ])
    assert.equal(linesFound(privateData, text).length, 1, text);
  for (const text of [
    'contact: 07700 900123',
    'The budget of 2026 is 1,070,009 pounds',
    'clerk@aldermere.example, 01632 960120',
    'planning application 26/00417/FUL at Mill Lane',
    'page 12 of 44',
    '26/0412/F: garage at 12 Mill Lane, Aldermere AL1 9ZZ',
    'Planning application 3\n\n12 Mill Lane, Aldermere AL1 9ZZ',
    '## 7. Planning\n\nThe garage was liked.\n\n12 Mill Lane, Aldermere AL1 9ZZ',
  ])
    assert.deepEqual(linesFound(privateData, text), [], text);
});

test('what is mended is only the word found, and line ends stay', () => {
  const text = 'Resovled: That Resovled stays.\r\n– one\r\n';
  const problems = [labelSpelling, listMarker].flatMap(rule =>
    rule
      .checkText(sourceText('a.md', text), archive)
      .map(one => ({ rule: rule.id, level: rule.level, ...one })),
  );
  assert.deepEqual(mendText(text, problems), {
    after: 'Resolved: That Resovled stays.\r\n- one\r\n',
    count: 2,
  });
});
