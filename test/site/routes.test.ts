// The table of routes beside the site that is built of it.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { addressesIn, makeLedger } from '../../scripts/ledger/ledger.ts';
import { isAnyOf } from '../../scripts/model/routes/matching.ts';
import { ALL_ROUTES, ROUTES, type Route } from '../../scripts/model/routes/routes.ts';
import {
  atomUrl,
  calendarUrl,
  jsonFeedUrl,
  offlineListUrl,
  searchIndexUrl,
} from '../../scripts/model/url.ts';
import { registerMeetings } from '../../scripts/registers/meetings.ts';
import { sampleSite, shown } from './sample-site.ts';

/** An address, and the layout of the page that stands there. */
type Place = readonly [url: string, layout?: string];

const MATCHERS = Object.entries<Route>(ROUTES).map(([name, route]) => ({
  name,
  layout: route.layout,
  isPermanent: route.isPermanent === true,
  matches: isAnyOf(other => other === route),
}));

const rowsOf = ([url, layout]: Place): readonly string[] =>
  MATCHERS.filter(row => row.layout === layout && row.matches(url)).map(({ name }) => name);

/** Says of each place that has no row, or several. */
const faultsOf = (places: readonly Place[]): readonly string[] =>
  places.flatMap(place => {
    const rows = rowsOf(place);
    return rows.length === 1 ? [] : [`${place.join(', ')}: ${rows.join(' and ') || 'no row'}`];
  });

describe('the table of routes', () => {
  let places: readonly Place[];
  before(async () => {
    const { archive, layouts, files } = await sampleSite();
    const lists = archive.committees.map(({ slug }) => offlineListUrl(slug));
    places = [...layouts, ...[...files, ...lists, '/manifest.sha256'].map(url => [url] as const)];
  });

  test('has one row for every page, with its layout, and for every other file', () => {
    assert.ok(places.length > 2000);
    assert.deepEqual(faultsOf(places), [], shown(faultsOf(places)));
  });

  test('says of every address that is permanent that the ledger holds it, and of no other', async () => {
    const { archive, layouts } = await sampleSite();
    const pages = [...layouts].map(([url, layout]) => ({ url, layout }));
    const ledger = addressesIn(makeLedger(archive, registerMeetings(archive).all, pages));
    const isPermanent = ([url, layout]: Place): boolean =>
      MATCHERS.some(row => row.isPermanent && row.layout === layout && row.matches(url));
    const permanent = places.filter(isPermanent).map(([url]) => url);
    assert.ok(permanent.length > 700);
    assert.deepEqual([...ledger.keys()].sort(), permanent.sort());
  });

  test('has no row for what the site does not have', () => {
    const planted: readonly Place[] = [
      ['/leaflet.pdf'],
      ['/council/leaflet.pdf'],
      ['/council/2026/leaflet.pdf'],
      ['/data/decisions.xlsx'],
      ['/search/index/files'],
      ['/council/2026-03-05/', 'committee'],
      ['/decisions/2026/1/', 'decisions-year'],
      ['/minute/82/', 'old-address'],
      ['/dates/2026/', 'info'],
    ];
    assert.equal(faultsOf(planted).length, planted.length, faultsOf(planted).join('\n'));
  });

  test('has no row of which the sample shows nothing, but for what it has none of', () => {
    const shownRows = new Set(places.flatMap(rowsOf));
    assert.deepEqual(
      Object.keys(ROUTES).filter(name => !shownRows.has(name)),
      // Its registers stand on one page, the decisions on one a year, its only page of the clerk's own is about
      // the archive, it watches no word, and its sitemap is one file.
      [
        ...['decisions-month', 'decisions-day', 'actions-open', 'actions-open-in', 'actions-done-in'],
        ...['person-period', 'minute-numbers-part', 'record-committee', 'info'],
        ...['watch-atom', 'watch-json-feed', 'sitemap-part'],
      ],
    );
  });

  test('has a row for every layout but those of pages that are not published there', () => {
    const layouts = new Set(ALL_ROUTES.flatMap(({ layout }) => layout ?? []));
    const files = readdirSync('layouts').filter(file => file.endsWith('.njk') && file !== 'base.njk');
    assert.deepEqual(
      files.map(file => file.replace('.njk', '')).filter(layout => !layouts.has(layout)),
      ['copy', 'preview-patterns', 'preview-problems', 'preview-reading'],
    );
  });

  test('says the same of all pages of a layout', () => {
    const said = new Map<string, string>();
    for (const route of ALL_ROUTES) {
      if (route.layout === undefined) continue;
      const lasts = String(route.isLasting);
      assert.equal(said.get(route.layout) ?? lasts, lasts, route.layout);
      said.set(route.layout, lasts);
    }
  });

  test('knows the addresses that are made of a folder', () => {
    for (const folder of [
      '/',
      '/council/',
      '/decisions/',
      '/corrections/',
      '/people/jane-roe/',
      '/matters/bridge/',
      '/search/watch/parking/',
    ])
      assert.deepEqual(faultsOf([[atomUrl(folder)], [jsonFeedUrl(folder)]]), []);
    assert.deepEqual(faultsOf(['/', '/council/'].map(folder => [calendarUrl(folder)] as const)), []);
    assert.deepEqual(faultsOf(['root', 'files/ab/cdef'].map(name => [searchIndexUrl(name)] as const)), []);
  });
});
