import assert from 'node:assert/strict';
import { test } from 'node:test';
import { urlFor } from '../../../scripts/model/routes/url-for.ts';

test('an address is made of its parts', () => {
  assert.equal(
    urlFor('item', { committee: 'council', key: '2026-03-05', item: 'item-82' }),
    '/council/2026-03-05/item-82/',
  );
});

test('the name of a copy says again what it is of', () => {
  assert.equal(
    urlFor('meeting-large-print', { committee: 'council', key: '2026-03-05' }),
    '/council/2026-03-05/council-2026-03-05-large-print.pdf',
  );
});

test('a part that is missing, or that the address does not have, does not compile', () => {
  // @ts-expect-error: which year?
  urlFor('committee-year', { committee: 'council' });
  // @ts-expect-error: a committee's page has no year.
  urlFor('committee', { committee: 'council', year: 2026 });
});
