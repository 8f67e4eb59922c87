import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../scripts/words/en.ts';

const { holds, readme, book, contents } = en.record.copies;

test('what a copy holds is told in figures and days', () => {
  const period = { first: '20 June 2023', last: '10 November 2026' };
  assert.equal(
    holds({ meetings: 12, papers: 31, period }),
    '12 meetings, 20 June 2023 to 10 November 2026; 31 papers',
  );
  const day = { first: '20 June 2023', last: '20 June 2023' };
  assert.equal(holds({ meetings: 1, papers: 1, period: day }), '1 meeting, 20 June 2023; 1 paper');
  assert.equal(holds({ meetings: 0, papers: 0, period: undefined }), '0 meetings; 0 papers');
});

test('whoever finds a copy reads what it is, and where the record itself is to be had if that is known', () => {
  const facts = {
    name: 'Café',
    publisher: 'Tarn',
    contents: '1 meeting; 0 papers',
    changed: undefined,
    website: undefined,
    committee: undefined,
  };
  const alone = readme(facts);
  assert.match(alone, /^Café\n====\n\nA copy of minutes published by Tarn\.\n1 meeting; 0 papers\.\n\n/);
  assert.match(alone, /corrected since\.\n\n<committee>\/<date>\/ holds/);
  assert.match(alone, /; offline\/index\.html says how/);
  const linked = readme({
    ...facts,
    changed: '5 March 2026',
    website: 'https://tarn.example/council/',
    committee: 'council',
  });
  assert.match(linked, /papers\.\nThe latest change in it is of 5 March 2026\.\n\n/);
  assert.match(linked, /The record itself is at\nhttps:\/\/tarn\.example\/council\/\n/);
  assert.match(linked, /\ncouncil\/<date>\/ holds/);
  assert.match(linked, /; index\.html says how/);
});

test('a book says of its pictures what its readers can expect', () => {
  assert.match(book.accessibility('none'), /in reading order\. There are no pictures\.$/);
  assert.match(book.accessibility('described'), /Every picture has words that stand for it\.$/);
  assert.match(book.accessibility('undescribed'), /Some pictures have no words that stand for them\.$/);
});

test('a year in one file says how many meetings it holds', () => {
  assert.deepEqual([contents(1), contents(12)], ['Contents: 1 meeting', 'Contents: 12 meetings']);
});
