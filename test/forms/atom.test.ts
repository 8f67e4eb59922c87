import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Archive } from '../../scripts/model/archive.ts';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { archiveOfCorpus, corpora, longArchive } from '../corpora/corpora.ts';
import { archiveOf, TODAY } from '../read/small-archive.ts';
import { atomFaults } from './atom-schema.ts';
import {
  atomOf,
  COUNCIL,
  entryOn,
  jsonFeed,
  jsonOf,
  readAtom,
  SITE,
  titles,
  withFiles,
} from './feed-reader.ts';

describe('every feed is valid by RFC 4287 and JSON Feed 1.1', () => {
  const check = async (archive: Archive): Promise<void> => {
    assert.deepEqual(await atomFaults(atomOf(archive)), []);
    for (const { text } of jsonOf(archive)) jsonFeed.parse(JSON.parse(text));
  };

  test('in a small archive', () => check(archiveOf(COUNCIL)));

  test('in the sample archive, where none is empty', async () => {
    const { archive } = readArchive('content', { today: TODAY });
    await check(archive);
    for (const { url } of atomOf(archive)) assert.ok(readAtom(archive, url).entries.length > 0, url);
  });

  test('in an archive of twenty-two years', async () => {
    await check(longArchive());
    assert.equal(readAtom(longArchive()).entries.length, 50);
  });

  for (const corpus of corpora)
    test(`in the archive ${corpus.name}`, async () => {
      await check(archiveOfCorpus(corpus));
      const meetings = archiveOfCorpus(corpus).committees.flatMap(one => one.meetings);
      assert.equal(readAtom(archiveOfCorpus(corpus)).entries.length, Math.min(50, meetings.length));
    });

  test('of a committee that never met, where it is empty', async () => {
    const archive = archiveOf({ 'site.yaml': SITE, 'trees/committee.md': '---\nname: Trees\n---\n' });
    assert.deepEqual(titles(archive, '/trees/feed.xml'), []);
    assert.deepEqual(await atomFaults(atomOf(archive)), []);
  });

  test('where the site has no address: links begin from the feed, and JSON has none', async () => {
    const archive = withFiles({ 'site.yaml': SITE.replace(/url:.*\n/, '') });
    assert.deepEqual(await atomFaults(atomOf(archive)), []);
    const { link, html } = entryOn(archive, '2026-02-05', '/council/feed.xml');
    assert.equal(link, '2026-02-05/');
    assert.match(html, /<a href="2026-02-05\/item-2\/">2\. Elm<\/a>/);
    for (const { text } of jsonOf(archive)) {
      const { items, home_page_url, feed_url } = jsonFeed.parse(JSON.parse(text));
      assert.ok(items.length > 0);
      assert.deepEqual([home_page_url, feed_url], [undefined, undefined]);
      assert.ok(
        items.every(item => item.url === undefined && !/<\/?\w|href/.test(item.content_text ?? '<p>')),
      );
    }
  });

  test('with signs that mean something in XML, and without control characters', async () => {
    const archive = archiveOf({
      'site.yaml': SITE.replace('Tarn Council', '"Tarn & <Fell> \\"Council\\""'),
      'council/2026-02-05.md':
        '## 1. A <b> & "c" ]]> \u0001\u000b\ufffe😀\n\nResolved: That x < y && "z" \u0007 be so.\n',
    });
    assert.deepEqual(await atomFaults(atomOf(archive)), []);
    assert.equal(readAtom(archive).title?.value, 'Tarn & <Fell> "Council"');
    const { title, html } = entryOn(archive, '2026-02-05', '/decisions/feed.xml');
    assert.equal(title?.replaceAll(/\s+/g, ' '), '1. A <b> & "c" ]]> 😀, Council, 5 February 2026');
    assert.match(html, /x &lt; y &amp;&amp; &quot;z&quot;/);
  });
  test('and a planted fault is found', async () => {
    const [whole] = atomOf(archiveOf(COUNCIL));
    assert.ok(whole);
    const faults: readonly (readonly [string | RegExp, string])[] = [
      [/<updated>[^<]*<\/updated>/, ''],
      [/T00:00:00[^<]*</, '<'],
      [/<title>/, '<title>A</title><title>'],
      [/<id>[^<]*<\/id>/, '<id>no id</id>'],
      [/<author>.*<\/author>/, ''],
      [/type="html">/, 'type="html"><b>x</b>'],
      [/<title>/, '<title>a < b'],
      [/<entry>/, '<entry><link rel="alternate" type="text/html" href="x"/>'],
    ];
    for (const [found, planted] of faults) {
      const text = whole.text.replace(found, planted);
      assert.notEqual(text, whole.text);
      assert.notDeepEqual(await atomFaults([{ ...whole, text }]), [], String(found));
    }
  });
});
