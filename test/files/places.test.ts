// Where the files of a site's design are found.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { filesIn, findFile, PACKAGE, placesOf } from '../../scripts/files/places.ts';

describe('the places of a site', () => {
  let site = '';
  before(() => {
    site = mkdtempSync(path.join(tmpdir(), 'minutebook-places-'));
    mkdirSync(path.join(site, 'layouts'));
    writeFileSync(path.join(site, 'layouts', 'meeting.njk'), 'of the site');
    writeFileSync(path.join(site, 'layouts', 'news.njk'), 'of the site alone');
  });
  after(() => rmSync(site, { recursive: true }));

  it('give the file of the site where it has one, else that of the package', () => {
    assert.equal(readFileSync(findFile(placesOf(site), 'layouts/meeting.njk'), 'utf8'), 'of the site');
    assert.equal(findFile(placesOf(site), 'layouts/item.njk'), path.join(PACKAGE, 'layouts', 'item.njk'));
  });
  it('list the files of both, each once', () => {
    const files = filesIn(placesOf(site), 'layouts');
    assert.ok(files.includes('news.njk') && files.includes('parts/links.njk'));
    assert.equal(files.filter(file => file === 'meeting.njk').length, 1);
  });
  it('say which file no place has', () => {
    assert.throws(
      () => findFile(placesOf(site), 'layouts/none.njk'),
      /There is no file layouts\/none\.njk\./,
    );
  });
});
