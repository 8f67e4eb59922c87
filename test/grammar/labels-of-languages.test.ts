// Labels in Welsh and in French, and what looks like them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../scripts/grammar/grammar-of.ts';

const labelOf = (language: string, text: string): string | undefined => {
  const grammar = grammarOf(language);
  const find = grammar.labelFinder([]);
  return (find(text) ?? grammar.labelInWords(find)(text))?.kind;
};
const partOf = (language: string, line: string): string | undefined => {
  const found = grammarOf(language).attendance.labelAt(line, 0)?.label;
  return found?.kind === 'part' ? found.part : undefined;
};

test('labels in Welsh are read beside English', () => {
  assert.equal(labelOf('cy', 'PENDERFYNWYD: peintio’r lanfa'), 'resolved');
  assert.equal(labelOf('cy', 'NODWYD yr adroddiad.'), 'noted');
  assert.equal(labelOf('cy', 'RESOLVED: paint the jetty'), 'resolved');
  assert.equal(labelOf('cy', 'Penderfynwyd gan y Bwrdd y llynedd.'), undefined);
  assert.equal(partOf('cy', 'YMDDIHEURIADAU: Ann Gwilym'), 'apologies');
  assert.equal(partOf('cy', 'WRTH LAW: Ann Gwilym'), 'inAttendance');
  assert.deepEqual(grammarOf('cy').attendance.peopleIn('Dim.', 'list').people, []);
  assert.ok(grammarOf('cy').interestsInWords.isTitle('DATGANIADAU O FUDDIANT'));
});

test('labels in French are read, and no sentence in English', () => {
  const french = grammarOf('fr');
  assert.equal(
    labelOf('fr', 'Le conseil municipal, après en avoir délibéré, DÉCIDE : de peindre le quai.'),
    'decided',
  );
  assert.equal(labelOf('fr', 'Le maire décide de partir.'), undefined);
  assert.equal(partOf('fr', 'Absents excusés : Paul Morel'), 'apologies');
  assert.deepEqual(french.parseVote('Pour : 18 – Contre : 2 – Abstention : 1', 1)?.counts, {
    for: 18,
    against: 2,
    abstained: 1,
  });
  assert.equal(french.parseVote('Adopté à l’unanimité.', 1)?.outcome, 'carried');
  assert.equal(french.parseVote('Dix habitants sont contre le projet.', 1), undefined);
  assert.equal(
    french.sayingOf('It was agreed to paint the jetty.', () => false),
    undefined,
  );
});
