import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { copiedPage } from '../../../scripts/forms/zip/copied-page.ts';
import type { Holding } from '../../../scripts/forms/zip/holding.ts';

const FILES = new Set([
  'index.html',
  'council/index.html',
  'council/2024-02-22/index.html',
  'council/2024-02-22/item-1/index.html',
  'council/2024-02-22/tree plan.pdf',
  'assets/minutebook.css',
  'search/index.html',
]);

const HOLDING: Holding = {
  holds: file => FILES.has(file),
  standIns: new Map([['offline/index.html', 'index.html']]),
  isMissed: file => file.startsWith('planning/'),
};
const WITH_WEBSITE: Holding = { ...HOLDING, website: 'https://minutes.example/' };

const PAGE = 'council/2024-02-22/index.html';
const copied = (html: string, holding = HOLDING): string => copiedPage(html, PAGE, holding, '');

describe('a page of a copy', () => {
  const cases: Readonly<Record<string, readonly (readonly [published: string, copied: string])[]>> = {
    'leads to files, not to folders': [
      ['<a href="../">Council</a>', '<a href="../index.html">Council</a>'],
      ['<a href="./">This page</a>', '<a href="./index.html">This page</a>'],
      ['<a href="../..">Home</a>', '<a href="../../index.html">Home</a>'],
      ['<a href="item-1">Item</a>', '<a href="item-1/index.html">Item</a>'],
      ['<a class="x" href="item-1/" rel="next">', '<a class="x" href="item-1/index.html" rel="next">'],
    ],
    'keeps the place within a page, and what is asked of it': [
      ['<a href="item-1/#decision-1">', '<a href="item-1/index.html#decision-1">'],
      ['<a href="../../search/?q=a&amp;b=c#x">', '<a href="../../search/index.html?q=a&amp;b=c#x">'],
      ['<a href="#item-1">', '<a href="#item-1">'],
    ],
    'leads to papers by the name they have on disk': [
      ['<a href="tree%20plan.pdf">', '<a href="tree%20plan.pdf">'],
      [
        '<a href="/council/2024-02-22/tree%20plan.pdf">',
        '<a href="../../council/2024-02-22/tree%20plan.pdf">',
      ],
    ],
    'searches in the copy': [
      ['<form action="../../search/" method="get">', '<form action="../../search/index.html" method="get">'],
    ],
    'leads on from an old address': [
      [
        '<meta http-equiv="refresh" content="0; url=../../council/">',
        '<meta http-equiv="refresh" content="0; url=../../council/index.html">',
      ],
    ],
    'leads to what stands for a page of the website': [
      ['<a href="../../offline/#kept">', '<a href="../../index.html">'],
    ],
    'leaves addresses elsewhere as they are': [
      ['<a href="https://other.example/a/">', '<a href="https://other.example/a/">'],
      ['<a href="mailto:clerk@council.example">', '<a href="mailto:clerk@council.example">'],
      [
        '<link rel="canonical" href="https://minutes.example/x/">',
        '<link rel="canonical" href="https://minutes.example/x/">',
      ],
    ],
    'leaves what a script or a text says as it is': [
      [
        '<script type="application/ld+json">{"a":"<a href=\'../\'>"}</script>',
        '<script type="application/ld+json">{"a":"<a href=\'../\'>"}</script>',
      ],
      ['<p>&lt;a href="../"&gt;</p>', '<p>&lt;a href="../"&gt;</p>'],
      ['<!-- <a href="../"> -->', '<!-- <a href="../"> -->'],
      ['<a title="x href=" href="../">', '<a title="x href=" href="../index.html">'],
    ],
    'asks for no style sheet, feed or script that the copy lacks': [
      [
        '<link rel="stylesheet" href="../../assets/minutebook.css">',
        '<link rel="stylesheet" href="../../assets/minutebook.css">',
      ],
      ['<link rel="manifest" href="../../manifest.webmanifest">', ''],
      ['<script src="../../assets/offline/keep.js" defer></script>', ''],
    ],
    'puts words in the place of a picture that the copy lacks': [
      [
        '<img src="../../planning/map.png" alt="Map of &lt;Oak&gt;">',
        '<span class="not-in-copy">(Picture not in this copy: Map of &lt;Oak&gt;)</span>',
      ],
    ],
    'says so where it lacks what a reader would look for': [
      [
        '<a href="../../planning/2024-01-01/">Minutes</a> and <a href="../">Council</a>',
        '<a>Minutes</a> <span class="not-in-copy">(not in this copy)</span> and <a href="../index.html">Council</a>',
      ],
    ],
    'shows a name as plain words where it lacks the page of it': [
      ['<a class="p" href="../../people/jane-roe/">Jane Roe</a>', '<a class="p">Jane Roe</a>'],
    ],
  };
  for (const [promise, pairs] of Object.entries(cases)) {
    test(promise, () => {
      for (const [published, expected] of pairs) assert.equal(copied(published), expected);
    });
  }

  test('links what it lacks on the website, where that is known', () => {
    assert.equal(
      copied('<a class="p" href="../../people/jane-roe/#votes">Jane Roe</a>', WITH_WEBSITE),
      '<a class="p outside-copy" href="https://minutes.example/people/jane-roe/#votes">Jane Roe</a>',
    );
    assert.equal(
      copied('<a href="../x.pdf?a=1&amp;b">', WITH_WEBSITE),
      '<a class="outside-copy" href="https://minutes.example/council/x.pdf?a=1&amp;b">',
    );
  });

  test('of an archive below a path tells its own addresses from those of the site around it', () => {
    const below: Holding = { ...HOLDING, website: 'https://village.example/minutes/' };
    const leadsTo = (href: string): string | undefined =>
      /href="([^"]*)"/.exec(copied(`<a href="${href}">`, below))?.[1];
    assert.equal(leadsTo('/minutes/council/'), '../../council/index.html');
    assert.equal(leadsTo('/minutes/'), '../../index.html');
    assert.equal(leadsTo('/minutes/planning/#x'), 'https://village.example/minutes/planning/#x');
    assert.equal(leadsTo('/'), 'https://village.example/');
    assert.equal(leadsTo('/news/?q=a#b'), 'https://village.example/news/?q=a#b');
    assert.equal(copied('<link rel="stylesheet" href="/style.css">', below), '');
  });

  test('has no entry in its navigation that leads out of the copy, nor a navigation without entries', () => {
    const nav = (entries: string): string =>
      `<nav class="site-nav" aria-label="Archive"><ul>${entries}</ul></nav>`;
    const committees = '<li><a class="l" href="../../committees/">Committees</a></li>';
    const search = '<li><a href="../../search/">Search</a></li>';
    for (const holding of [HOLDING, WITH_WEBSITE]) {
      assert.equal(
        copied(nav(committees + search), holding),
        nav(search.replace('search/', 'search/index.html')),
      );
      assert.equal(copied(nav(committees), holding), '');
    }
  });

  test('says at the end of its footer that it is a copy', () => {
    assert.equal(
      copiedPage('<footer><p>A</p></footer>', PAGE, HOLDING, '<p><a href="../../">Copy</a></p>'),
      '<footer><p>A</p><p><a href="../../index.html">Copy</a></p></footer>',
    );
  });
});
