// The name of a file is its name, whatever it would mean in an address.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meetingsOf, readFiles } from './small-archive.ts';

const PDF = '%PDF-1.4';

/** The papers of a meeting that links to `written`, beside files of these names. */
function papersOf(written: string, names: readonly string[]) {
  const { archive, problems } = readFiles({
    'council/2026-03-05/minutes.md': `## 1. Plans\n\nPapers:\n- [The plan](${written})\n`,
    ...Object.fromEntries(names.map(name => [`council/2026-03-05/${name}`, PDF])),
  });
  const [meeting] = meetingsOf(archive);
  return {
    ofItem: meeting?.papers.filter(({ address }) => meeting.items[0]?.papers.includes(address)) ?? [],
    rules: problems.map(({ rule }) => rule),
  };
}

test('signs that mean something in an address are letters of a name', () => {
  for (const [written, name] of [
    ['<Plan #3.pdf>', 'Plan #3.pdf'],
    ['Plan%20%233.pdf', 'Plan #3.pdf'],
    ['50%.pdf', '50%.pdf'],
    ['%20.pdf', '%20.pdf'],
    ['<a ? b.pdf>', 'a ? b.pdf'],
    ['<R&D "x".pdf>', 'R&D "x".pdf'],
    ['a%20b.pdf', 'a b.pdf'],
  ] as const) {
    const { ofItem, rules } = papersOf(written, [name]);
    assert.deepEqual([ofItem.map(({ file }) => file), rules], [[name], []], written);
  }
});

test('a file of the very name is meant rather than one that an address would mean', () => {
  const names = ['a%20b.pdf', 'a b.pdf'];
  assert.equal(papersOf('a%20b.pdf', names).ofItem[0]?.file, 'a%20b.pdf');
  assert.equal(papersOf('<a b.pdf>', names).ofItem[0]?.file, 'a b.pdf');
});

test('a place in another file is still found, and a name that is none is told of', () => {
  const { archive, problems } = readFiles({
    'council/2026-03-05.md': '## 1. Plans\n\nSee [that](2026-04-05.md#item-1) and [this](<Plan #4.pdf>).\n',
    'council/2026-04-05.md': '## 1. Roof\n\nText.\n',
  });
  assert.match(JSON.stringify(meetingsOf(archive)[0]?.items[0]?.body), /"\/council\/2026-04-05\/#item-1"/);
  assert.deepEqual(
    problems.map(({ rule, message }) => `${rule}: ${message.slice(0, 30)}`),
    ['link-nowhere: The link to “Plan #4.pdf” lead'],
  );
});
