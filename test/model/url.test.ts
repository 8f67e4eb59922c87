import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  absoluteUrl,
  atomUrl,
  calendarUrl,
  homeUrl,
  itemUrl,
  minuteUrl,
  monthUrl,
  paperUrl,
  relativeUrl,
} from '../../scripts/model/url.ts';

test('an item has an address of its own, and a place within it', () => {
  const site = { items: 'pages' } as const;
  assert.equal(itemUrl(site, 'council', '2026-03-05', 'item-82'), '/council/2026-03-05/item-82/');
  assert.equal(
    itemUrl(site, 'council', '2026-03-05', 'item-82', 'item-82-decision-1'),
    '/council/2026-03-05/item-82/#item-82-decision-1',
  );
});

test('where items have no pages, an item and a place within it are places on the page of the meeting', () => {
  const site = { items: 'anchors' } as const;
  assert.equal(itemUrl(site, 'council', '2026-03-05', 'item-82'), '/council/2026-03-05/#item-82');
  assert.equal(
    itemUrl(site, 'council', '2026-03-05', 'item-82', 'item-82-decision-1'),
    '/council/2026-03-05/#item-82-decision-1',
  );
});

test('a paper keeps its name, with signs that an address cannot hold written otherwise', () => {
  assert.equal(
    paperUrl('council', '2026-03-05', 'annex/a b#1.pdf'),
    '/council/2026-03-05/annex/a%20b%231.pdf',
  );
});

test('a month has two digits in its address', () => {
  assert.equal(monthUrl(2026, 3), '/dates/2026/03/');
});

test('a minute number is in its address as it is cited', () => {
  assert.deepEqual(['82', '77/21', '5A', '(A)'].map(minuteUrl), [
    '/minute/82/',
    '/minute/77-21/',
    '/minute/5a/',
    '/minute/a/',
  ]);
});

test('one page links to another by the shortest way', () => {
  const cases = [
    ['/', '/council/', 'council/'],
    ['/council/', '/', '../'],
    ['/a/b/', '/a/c/#x', '../c/#x'],
    ['/a/b/', '/a/b/c/', 'c/'],
    ['/a/b/c/', '/a/b/', '../'],
    ['/a/b/c/', '/x/y.pdf', '../../../x/y.pdf'],
    ['/404.html', '/a/', 'a/'],
    ['/a/', '/assets/minutebook.css', '../assets/minutebook.css'],
    ['/a/b/', '/a/', '../'],
  ];
  for (const [from = '', to = '', link] of cases)
    assert.equal(relativeUrl(from, to), link, `${from} => ${to}`);
});

test('a link to the page itself leads to its place, or its top', () => {
  assert.equal(relativeUrl('/a/b/', '/a/b/#x'), '#x');
  assert.equal(relativeUrl('/a/b/', '/a/b/'), './');
});

test('a relative link leads a browser to the page that was meant', () => {
  const pages = ['/', '/a/', '/a/b/', '/a/b/c/', '/d/e/f.pdf', '/404.html'];
  for (const from of pages) {
    for (const to of pages)
      assert.equal(
        new URL(relativeUrl(from, to), `https://x.example${from}`).pathname,
        to,
        `${from} => ${to}`,
      );
  }
});

test('a whole address is written in ASCII, and what is escaped is not escaped again', () => {
  assert.equal(
    absoluteUrl('https://x.example/', '/прага/a%20b.pdf'),
    'https://x.example/%D0%BF%D1%80%D0%B0%D0%B3%D0%B0/a%20b.pdf',
  );
  assert.equal(absoluteUrl('https://x.example/', homeUrl), 'https://x.example/');
});

test('a feed and a calendar lie in the folder that they are of', () => {
  assert.equal(atomUrl(homeUrl), '/feed.xml');
  assert.equal(calendarUrl('/council/'), '/council/calendar.ics');
});
