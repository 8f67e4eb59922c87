import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseOldAddress, whyNoFile } from '../../scripts/model/old-address.ts';

test('a path is itself, without the site that stood before it', () => {
  assert.deepEqual(parseOldAddress('old/minutes/82'), { url: '/old/minutes/82/', parameters: [] });
  assert.deepEqual(parseOldAddress('https://old.example.org/minutes.html'), {
    url: '/minutes.html',
    parameters: [],
  });
});

test('parameters become folders, since a static host does not know them', () => {
  assert.deepEqual(parseOldAddress('mgAi.aspx?ID=44461#item-51'), {
    url: '/mgAi.aspx/id/44461/',
    page: '/mgAi.aspx/',
    parameters: ['ID'],
    item: 'item-51',
  });
  assert.equal(parseOldAddress('/a/list.aspx?CId=12&MId=911').url, '/a/list.aspx/cid/12/mid/911/');
});

test('no parameter leads out of its folder', () => {
  assert.equal(parseOldAddress('a.aspx?x=../../b/c').url, '/a.aspx/x/-b-c/');
});

test('on Windows an address is told of that Windows has no name for, and taken elsewhere', () => {
  const whyNot = (old: string, onWindows: boolean): string | undefined =>
    whyNoFile(parseOldAddress(old), { onWindows });
  for (const old of [
    'wiki/Special:Minutes',
    'a*b',
    'a|b',
    'con',
    'docs/AUX.html',
    'nul/x',
    'LPT1',
    'a./b',
    'a%20/b',
  ]) {
    assert.equal(whyNot(old, true), 'a name that Windows gives no file', old);
    assert.equal(whyNot(old, false), undefined, old);
  }
  for (const old of ['mgAi.aspx?ID=1', 'council/old.html', 'console', 'nullify.html', 'com10', 'a.b/c'])
    assert.equal(whyNot(old, true), undefined, old);
});
