// Who came, in the lists of projects and of German councils: several from one place in a point, boxes that some lack, and who came besides.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';

function thereIn(text: string, language = 'en-GB') {
  const archive = archiveOf({
    'site.yaml': `name: Club\nlanguage: ${language}\n`,
    'club/2026-03-05.md': text,
  });
  const { present = [], absent = [], inAttendance = [] } = meetingsOf(archive)[0]?.attendance ?? {};
  const names = (people: readonly { readonly name: string }[]): readonly string[] =>
    people.map(({ name }) => name);
  return { present: names(present), absent: names(absent), inAttendance: names(inAttendance) };
}

test('several who came from one place may stand in one point, by their whole names', () => {
  const text =
    '# Club\n\n## Attending\n\n- Fay Ash (Harbour)\n- Noah Smith, Gavin Morris, Derek Fern (Barn)\n- Jane Birch, Harbour Hosts\n\n## Roof\n\nIt leaks.\n';
  assert.deepEqual(thereIn(text).present, [
    'Fay Ash',
    'Noah Smith',
    'Gavin Morris',
    'Derek Fern',
    'Jane Birch',
  ]);
});

test('of a roll call with boxes, only whoever has a ticked one was there', () => {
  const text =
    '# Club\n\n**Voting member rollcall:**\n\n- [x] Fay Ash, Harbour\n- Joe Birch, Barn\n- [x] Sean Elm\n\n## Roof\n\nIt leaks.\n';
  assert.deepEqual(thereIn(text).present, ['Fay Ash', 'Sean Elm']);
});

test('“Außerdem” lists those who came besides, and nobody who was away', () => {
  const text =
    '# Rat\n\nAnwesend:\nBürgermeister Udo Fink\nEs fehlen:\nGemeindevertreter Kai Dorn\nAußerdem:\nJulia Ast\n\n## Dach\n\nEs regnet.\n';
  assert.deepEqual(thereIn(text, 'de'), {
    present: ['Udo Fink'],
    absent: ['Kai Dorn'],
    inAttendance: ['Julia Ast'],
  });
});

test('a day without its year, and what met, is the title of the meeting', () => {
  const archive = archiveOf({
    'site.yaml': 'name: Club\n',
    'club/2026-06-10.md':
      '## June 10th - General Meeting\n\n### Agenda\n\n#### Roof\n\nIt leaks.\n\n#### Door\n\nIt is open.\n',
  });
  const titles = (meetingsOf(archive)[0]?.items ?? []).flatMap(({ title, isSection }) =>
    isSection ? [] : [title],
  );
  assert.ok(!titles.includes('June 10th - General Meeting'), titles.join(', '));
});
