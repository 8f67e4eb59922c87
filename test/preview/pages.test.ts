// Of the pages of a preview no more are looked for than were asked for.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from '../../scripts/pages/page.ts';
import { openPages } from '../../scripts/preview/pages.ts';

const pageAt = (url: string): Page => ({
  url,
  layout: 'home',
  view: () => {
    throw new Error('Nobody looks at it.');
  },
});

describe('the pages of a preview', () => {
  const open = () => {
    const made: string[] = [];
    function* kinds(): Generator<readonly Page[]> {
      for (const kind of ['a', 'b', 'c']) {
        made.push(kind);
        yield [pageAt(`/${kind}/1/`), pageAt(`/${kind}/2/`)];
      }
    }
    return { made, pages: openPages([pageAt('/first/')], kinds()) };
  };

  test('are found kind by kind, each kind once', () => {
    const { made, pages } = open();
    assert.equal(pages.at('/first/')?.url, '/first/');
    assert.deepEqual(made, []);
    assert.equal(pages.at('/b/2/')?.url, '/b/2/');
    assert.equal(pages.at('/a/1/')?.url, '/a/1/');
    assert.deepEqual(made, ['a', 'b']);
  });

  test('are all looked through for one that is not there, and all are given', () => {
    const { made, pages } = open();
    assert.equal(pages.at('/nowhere/'), undefined);
    assert.deepEqual(made, ['a', 'b', 'c']);
    assert.deepEqual(
      pages.all().map(({ url }) => url),
      ['/first/', '/a/1/', '/a/2/', '/b/1/', '/b/2/', '/c/1/', '/c/2/'],
    );
    assert.deepEqual(open().pages.all().length, 7);
  });
});
