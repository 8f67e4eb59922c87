// Each node of the tree in each writer. A node without an example here does not compile.
//
//   UPDATE=1 node --import tsx --test test/writers/nodes.test.ts    writes nodes.txt anew

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { XMLValidator } from 'fast-xml-parser';
import type { Block, Body, Inline, InlineNode } from '../../scripts/model/body.ts';
import { bodyWords } from '../../scripts/model/walk-body.ts';
import { en } from '../../scripts/words/en.ts';
import { bodyHtml } from '../../scripts/writers/html.ts';
import { bodyTypst, type TypstPlace } from '../../scripts/writers/typst.ts';
import { AT_ROOT, htmlOf, textOf } from '../html-of.ts';

const EXPECTED = 'test/writers/nodes.txt';

const TYPST: TypstPlace = {
  words: en,
  link: ({ url }) => JSON.stringify(url),
  within: id => `<${id}>`,
  anchor: () => '',
  picture: () => undefined,
  levelOf: level => level,
};

const WELSH = { lang: 'cy' };

/** Words that each target must escape in its own way. */
const A = ['a < b & "c" #d *e* \\f'];

const INLINES: { readonly [Type in InlineNode['type']]: InlineNode & { readonly type: Type } } = {
  strong: { type: 'strong', content: A },
  emphasis: { type: 'emphasis', content: A },
  strike: { type: 'strike', content: A },
  super: { type: 'super', content: A },
  sub: { type: 'sub', content: A },
  code: { type: 'code', text: 'x < 1' },
  break: { type: 'break' },
  link: { type: 'link', target: { kind: 'outside', url: 'https://example.org/?a=1&b=2' }, content: A },
  picture: { type: 'picture', url: '/council/plan.png', words: 'The plan' },
  'note-reference': { type: 'note-reference', number: 1, occurrence: 1 },
  corrected: { type: 'corrected', from: ['5 trees'], to: '6 trees' },
  'old-reading': { type: 'old-reading', words: '5 trees' },
  'new-reading': { type: 'new-reading', words: '6 trees' },
  passage: { type: 'passage', language: WELSH, content: ['Croeso'] },
};

const paragraph = (...content: readonly Inline[]): Block => ({ type: 'paragraph', content });

const BLOCKS: { readonly [Type in Block['type']]: Block & { readonly type: Type } } = {
  paragraph: { type: 'paragraph', content: A },
  motion: { type: 'motion', motion: { mover: { name: 'Cllr Lee' }, line: 1 }, content: A },
  vote: {
    type: 'vote',
    vote: {
      counts: { for: 2, against: 1, abstained: 0 },
      names: { for: [], against: [], abstained: [] },
      line: 1,
    },
    content: A,
  },
  interest: { type: 'interest', interest: { person: { name: 'Cllr Lee' }, line: 1 }, content: A },
  reasons: { type: 'reasons', content: A },
  alternatives: { type: 'alternatives', content: A },
  heading: { type: 'heading', level: 3, content: A },
  list: {
    type: 'list',
    numbering: { style: 'a', isBracketed: true, start: 2 },
    items: [{ task: 'open', blocks: [paragraph(...A)] }],
  },
  quotation: { type: 'quotation', blocks: [paragraph(...A)] },
  code: { type: 'code', text: 'x < 1\n' },
  table: { type: 'table', head: [{ content: A }], rows: [[{ align: 'right', content: ['12'] }]] },
  rule: { type: 'rule' },
  notes: { type: 'notes', notes: [{ number: 1, blocks: [paragraph(...A)] }] },
  decision: {
    type: 'decision',
    decision: {
      id: 'item-5-decision-1',
      label: 'Resolved',
      kind: 'resolved',
      text: A[0] ?? '',
      clauses: [],
      line: 1,
    },
    blocks: [paragraph(...A)],
  },
};

const EXAMPLES: readonly (readonly [string, Body])[] = [
  ...Object.entries(BLOCKS).map(([type, block]) => [type, [block]] as const),
  ...Object.entries(INLINES).map(([type, node]) => [type, [paragraph('g ', node, ' h')]] as const),
];

const xhtmlOf = (body: Body): string => bodyHtml(body, { ...AT_ROOT, isXml: true });

const written = (body: Body): string =>
  [
    ['html', htmlOf(body)],
    ['text', textOf(body)],
    ['typst', bodyTypst(body, TYPST)],
  ]
    .map(([target, text = '']) => `${target}: ${text.trim().replace(/\n/g, '\n      ')}`)
    .join('\n');

test('each node is written as it was, in every target', () => {
  const now = EXAMPLES.map(([name, body]) => `--- ${name}\n${written(body)}\n`).join('\n');
  if (process.env['UPDATE']) writeFileSync(EXPECTED, now);
  assert.equal(now, readFileSync(EXPECTED, 'utf8'));
});

test('each node is well-formed XML where its target is XHTML', () => {
  for (const [name, body] of EXAMPLES)
    assert.equal(XMLValidator.validate(`<div>${xhtmlOf(body)}</div>`), true, name);
  assert.notEqual(XMLValidator.validate('<div><br></div>'), true);
});

test('no target loses a word of a node', () => {
  const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const [name, body] of EXAMPLES)
    for (const text of [htmlOf(body), textOf(body), bodyTypst(body, TYPST)])
      for (const word of words(bodyWords(body))) assert.ok(words(text).includes(word), `${name}: ${word}`);
});
