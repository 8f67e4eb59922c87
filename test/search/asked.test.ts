import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  asksNothing,
  filtersIn,
  queryOf,
  questionIn,
  withoutFilters,
} from '../../assets/search/page/asked.ts';
import { addressFrom } from '../../assets/search/page/site-address.ts';

const asked = (query: string) => questionIn(new URLSearchParams(query));

describe('what an address asks', () => {
  const whole =
    '?q=%22flood+wall%22&committee=cabinet&committee=council&year=2025&kind=item&status=draft&decision=1&order=newest';

  test('is read and written back', () => {
    assert.deepEqual(asked(whole), {
      text: '"flood wall"',
      committees: ['cabinet', 'council'],
      years: [2025],
      kinds: ['item'],
      statuses: ['draft'],
      withDecision: true,
      order: 'newest',
    });
    assert.equal(queryOf(asked(whole)), whole);
  });

  test('says nothing of what is as usual', () =>
    assert.equal(queryOf(asked('?q=+trees+&order=relevance&kind=')), '?q=trees'));

  test('is nothing where there are neither words nor filters', () => {
    assert.ok(asksNothing(asked('?q=+&order=oldest')));
    assert.ok(!asksNothing(asked('?decision=1')));
    assert.equal(queryOf(asked('')), '');
  });

  test('leaves out what no page offers', () => {
    assert.equal(queryOf(asked('?year=soon&kind=rumour&decision=yes&order=best&x=1')), '');
  });

  test('keeps words and order without its filters', () => {
    assert.equal(filtersIn(asked(whole)), 6);
    assert.equal(queryOf(withoutFilters(asked(whole))), '?q=%22flood+wall%22&order=newest');
  });
});

describe('the address of a result', () => {
  test('leads from the page to a place of the site', () => {
    assert.equal(
      addressFrom('../', false)('/cabinet/2025-11-04/item-1/#d1'),
      '../cabinet/2025-11-04/item-1/#d1',
    );
    assert.equal(addressFrom('../', false)('/'), '../');
  });

  test('names the file where a folder on disk would show its list', () => {
    const address = addressFrom('../', true);
    assert.equal(address('/cabinet/2025-11-04/item-1/#d1'), '../cabinet/2025-11-04/item-1/index.html#d1');
    assert.equal(address('/cabinet/2025-11-04/map.pdf'), '../cabinet/2025-11-04/map.pdf');
    assert.equal(address('/'), '../index.html');
  });
});
