import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isAnyOf } from '../../../scripts/model/routes/matching.ts';
import { ROUTES, type RouteName } from '../../../scripts/model/routes/routes.ts';

const isOf = (name: RouteName, url: string): boolean => isAnyOf(route => route === ROUTES[name])(url);

describe('an address belongs to a row', () => {
  test('of which it has the shape', () => {
    assert.ok(isOf('meeting', '/council/2026-03-05-extraordinary/'));
    assert.ok(isOf('committee-year', '/council/2026/'));
    assert.ok(isOf('paper', '/council/2026-03-05/annex/plan.pdf'));
    assert.ok(isOf('committee', '/прага/'));
  });

  test('and to no other', () => {
    assert.ok(!isOf('meeting', '/council/2026/'));
    assert.ok(!isOf('committee', '/search/'));
    assert.ok(!isOf('sitemap-part', '/sitemap-old.xml'));
    assert.ok(!isOf('sitemap', '/sitemap.xml/'));
    assert.ok(!isOf('sitemap', '/sitemapxxml'));
  });

  test('of a copy, where its name says again what it is of', () => {
    assert.ok(isOf('committee-zip', '/council/council.zip'));
    assert.ok(!isOf('committee-zip', '/council/planning.zip'));
    assert.ok(isOf('meeting-pdf', '/council/2026-03-05/council-2026-03-05.pdf'));
    assert.ok(!isOf('meeting-pdf', '/council/2026-03-05/council-2026-02-05.pdf'));
  });

  test('of papers, where it is no form of the minutes', () => {
    assert.ok(isOf('paper', '/council/2026-03-05/minutes.pdf'));
    assert.ok(isOf('paper', '/council/2026-03-05/council-2026-02-05.pdf'));
    assert.ok(!isOf('paper', '/council/2026-03-05/minutes.txt'));
    assert.ok(!isOf('paper', '/council/2026-03-05/council-2026-03-05-large-print.pdf'));
  });
});
