import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseOldAddress } from '../../scripts/model/old-address.ts';

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
