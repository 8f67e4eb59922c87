// What is said to be made of the facts of an archive alone looks at no text of an item.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chunksOf } from '../../scripts/files/published-file.ts';
import { siteFiles } from '../../scripts/forms/site-files.ts';
import type { Archive } from '../../scripts/model/archive.ts';
import { noteChecksum } from '../../scripts/model/checksums.ts';
import { factsKey } from '../../scripts/model/facts.ts';
import { withLate } from '../../scripts/model/late-field.ts';
import type { FileSizes } from '../../scripts/pages/page.ts';
import { lastingUrls, sitePages } from '../../scripts/pages/site-pages.ts';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { viewKey } from '../../scripts/site/page-key.ts';
import { SOUND } from '../fuzz/archive.ts';
import { chanceOf } from '../fuzz/seeded.ts';
import { editedBy, type Moment } from '../incremental/edits.ts';
import { readFiles } from '../read/small-archive.ts';
import { SAMPLE_TODAY } from './sample-site.ts';

const withoutTexts = (archive: Archive): Archive => ({
  ...archive,
  committees: archive.committees.map(committee => ({
    ...committee,
    meetings: committee.meetings.map(meeting => {
      const items = meeting.items.map(item =>
        withLate(item, 'body', () => assert.fail(`The text of ${item.address} was asked for.`)),
      );
      const without = { ...meeting, items };
      // By which others of its pages and files are known again.
      noteChecksum(without, meeting.source.file);
      return without;
    }),
  })),
});

const SIZES: FileSizes = new Map();

/** What is made of the facts, by its address. */
function madeOfFacts(archive: Archive): ReadonlyMap<string, string> {
  const registers = makeRegisters(archive);
  const related = (): never => assert.fail('It was asked what is related.');
  const pages = sitePages(archive, registers, related);
  const files = [...siteFiles(archive, registers, lastingUrls(pages))].filter(({ isOfFacts }) => isOfFacts);
  const shown = pages.filter(({ isOfFacts }) => isOfFacts);
  assert.ok(shown.length > 10 && files.length > 20);
  return new Map([
    ...shown.map(({ url, view }) => [url, viewKey(view(SIZES))] as const),
    ...files.map(file => {
      assert.ok(!('source' in file || 'bytes' in file));
      return [file.url, [...chunksOf(file)].join('')] as const;
    }),
  ]);
}

describe('what is made of the facts of an archive', () => {
  for (const [name, archive] of [
    ['the sample', readArchive('content', { today: SAMPLE_TODAY }).archive],
    ['a small one', readFiles(Object.fromEntries(SOUND)).archive],
  ] as const)
    it(`asks for no text of an item, and nothing that is related: ${name}`, () => {
      assert.ok(madeOfFacts(withoutTexts(archive)).size > 30);
    });

  it('is the same wherever the facts are', () => {
    const chance = chanceOf(5);
    let moment: Moment = { files: SOUND, today: '2026-11-28' };
    const known = new Map<string, ReadonlyMap<string, string>>();
    let met = 0;
    for (let step = 0; step < 25; step += 1) {
      const { archive } = readFiles(Object.fromEntries(moment.files));
      const facts = factsKey(archive);
      const made = madeOfFacts(archive);
      if (known.has(facts)) met += 1;
      assert.deepEqual(known.get(facts) ?? made, made, `step ${step}`);
      known.set(facts, made);
      moment = editedBy(moment, chance).moment;
    }
    assert.ok(met > 0 && known.size > 10, `${met} of ${known.size}`);
  });

  it('has other facts where anything but a text is another', () => {
    const { archive } = readFiles(Object.fromEntries(SOUND));
    const facts = factsKey(archive);
    const others = (files: Readonly<Record<string, string>>): string =>
      factsKey(readFiles({ ...Object.fromEntries(SOUND), ...files }).archive);
    assert.equal(others({}), facts);
    assert.notEqual(others({ 'site.yaml': 'name: Tarn\nlanguage: en-GB\n' }), facts);
    assert.notEqual(others({ 'matters/oak.md': '---\ntitle: The old oak\n---\n' }), facts);
    assert.notEqual(others({ 'council/2024-03-21.md': '# Council\n\n## 1. Nothing\n\nNone.\n' }), facts);
    assert.notEqual(factsKey({ ...archive, today: '1999-01-01' }), facts);
  });
});
