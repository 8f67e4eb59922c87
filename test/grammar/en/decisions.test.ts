import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../../scripts/grammar/grammar-of.ts';

const { labelFinder } = grammarOf('en');

test('a label says what kind of decision it is', () => {
  const find = labelFinder([]);
  const kinds = ['RESOLVED: x', 'It was agreed that x', 'Recommendations: x', 'Decided – x', 'Conclusion: x'];
  assert.deepEqual(
    kinds.map(text => find(text)?.kind),
    ['resolved', 'agreed', 'recommended', 'decided', 'concluded'],
  );
});

test('a label may say to whom, and how', () => {
  const find = labelFinder([]);
  assert.equal(find('Recommended to the Cabinet: x')?.label, 'Recommended to the Cabinet');
  assert.equal(find('Resolved nem. con. that x')?.label, 'Resolved nem. con.');
  assert.equal(find('Agreed in principle: x')?.rest, 'x');
});

test('labels of the site are known besides those of the language', () => {
  const find = labelFinder(['Beschlossen', 'Év elfogadva', 'It was minuted (again)']);
  assert.deepEqual(find('BESCHLOSSEN: dass x'), {
    label: 'BESCHLOSSEN',
    kind: 'beschlossen',
    rest: 'dass x',
    bare: false,
  });
  assert.equal(find('Év elfogadva: x')?.kind, 'év-elfogadva');
  assert.equal(find('It was minuted (again): x')?.rest, 'x');
  assert.equal(find('Resolved: x')?.kind, 'resolved');
  assert.equal(labelFinder([])('Beschlossen: x'), undefined);
});
