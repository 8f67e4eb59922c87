import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { offlineLists } from '../../scripts/forms/site/offline-lists.ts';
import type { Archive } from '../../scripts/model/archive.ts';
import type { OfflineList } from '../../shared/offline-list.ts';
import { sampleSite } from '../site/sample-site.ts';

const SHA = '0123456789abcdef'.repeat(4);

describe('the list by which a committee is kept', () => {
  let archive: Archive;
  before(async () => {
    ({ archive } = await sampleSite());
  });
  const listOf = (files: Readonly<Record<string, number>>): OfflineList => {
    const built = Object.entries(files).map(([path, bytes]) => ({ path, bytes, sha256: SHA }));
    const pages = new Map(
      Object.keys(files)
        .filter(file => file.endsWith('.html'))
        .map(file => [file, 'committee'] as const),
    );
    const list = [...offlineLists(archive, built, pages)].find(({ url }) => url === '/planning/offline.json');
    return JSON.parse(list?.text ?? '');
  };
  const PAPER = 'planning/2024-04-17/candidate-sites-schedule.pdf';
  const addresses = (files: OfflineList['pages']) => files.map(([address]) => address);

  test('holds the pages by their addresses, the papers apart, and neither copies nor data', () => {
    const list = listOf({
      'planning/index.html': 1,
      'planning/2024-04-17/minutes.json': 1,
      'planning/planning.zip': 1,
      [PAPER]: 7,
      'council/index.html': 1,
    });
    assert.deepEqual(list.pages, [['planning/', SHA.slice(0, 16), 1]]);
    assert.deepEqual(addresses(list.papers), [PAPER]);
    assert.equal(list.name, 'Planning Committee');
  });

  test('shares what every page needs, and the search where it is small', () => {
    const shared = (bytes: number) =>
      addresses(
        listOf({ 'index.html': 1, 'assets/minutebook.css': 1, 'search/index/root.js': bytes }).shared,
      );
    assert.deepEqual(shared(1000), ['', 'assets/minutebook.css', 'search/index/root.js']);
    assert.deepEqual(shared(9e6), ['', 'assets/minutebook.css']);
  });
});
