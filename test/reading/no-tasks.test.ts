// What only looks like a task: what happens by nature, what is past, what is said, what bodies are for.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsIn } from './actions-in.ts';

const HEAD = '---\npresent:\n  - Dora Elder\n  - Ben Fern\n  - Kat Gorse\n---\n';

const ALIKE = [
  // What is to happen
  'The bridge is to open in May.',
  'The fair is to be held on Saturday.',
  'Dora is to retire in May.',
  'Ben is to become a father.',
  'Kat is due to speak at the fair.',
  'Kitchen to be painted.',
  'Rent to rise in May.',
  // What is past
  'Ben went to London to see the printer.',
  'Dora was to ask the school last year.',
  'Kat had to write to the school in March.',
  'Ben used to order the paint.',
  'Dora came to help with the fair.',
  'Ben thanked Kat for offering to help.',
  'Dora was happy to report a gain.',
  'Dora was happy to go sailing, but feared that it would rain.',
  'It took Ben and Kat a day to mend it.',
  // What is said
  'Dora: I think we should ask the school',
  'Ben: it is hard to write to them',
  'Kat: to be honest, it is late',
  'Dora asked whether Ben could write to the school.',
  'Ben wondered if Kat would order paint.',
  'Should Dora write to the school?',
  'Dora may write to the school.',
  'We spoke with Kat, Dora and Ben to sort the keys.',
  'A meeting between Dora and Ben to discuss the roof was useful.',
  'Thanks to Dora, Ben and Kat for coming to paint the gate.',
  // What bodies and officers are for
  'Staff will report any additional comments received.',
  'Staff will present a description of each project.',
  'The Council may vote to reopen the hearing.',
  'Dora will report on the website in the General Business of this meeting.',
  'Ben will chair the next meeting.',
  'Kat will be missed.',
  'Dora will stand again.',
  // What a point is about, and who brought it
  'Order of business (Ben)',
  'Book sale (Dora)',
  'Update on the roof (Ben)',
  'Report on the fair (Kat)',
  'Review of the rules (Dora)',
  'Ban on boots in the hall (Kat)',
  'Where do we put the bins? (Dora)',
  'Proposal: ask the school (Ben)',
  'Treasurer’s report – Kat',
  'Takeaways: it works',
];
test('none of these is a task of anybody', () => {
  for (const text of ALIKE)
    for (const place of [text, `- It is old.\n- ${text}`, `- It is old.\n  - ${text}`])
      assert.deepEqual(actionsIn(`${HEAD}## 1. Hall\n\n${place}\n`), [], place);
});

test('below “Next steps:” in a list plans and talk are none', () => {
  const talk = ['Takeaways: it works', 'Dora: it is slow', 'Ben: wrote it last year', 'We meet in May'];
  const points = talk.map(point => `    - ${point}`).join('\n');
  assert.deepEqual(actionsIn(`${HEAD}## 1. Hall\n\n- Roof\n  - Next steps:\n${points}\n`), []);
});

test('boxes below a line “Attendees:” tell who came', () => {
  const boxes = (line: string): readonly string[] =>
    actionsIn(`5 March 2026\n\n${line}\n  * [ ] Dora Elder (_TSC_) - Acme\n  * [x] Ben Fern (_TSC_) - Ark\n`);
  assert.deepEqual(boxes('Attendees:'), []);
  assert.equal(boxes('To do:').length, 2);
});
