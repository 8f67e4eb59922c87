// Items whose titles stand at the head of their text, in bold or capitals, or behind Roman numerals; and what only looks so.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { businessOf } from '../../../scripts/model/item.ts';
import { archiveOf, meetingsOf } from '../small-archive.ts';

/** "I Roof | II Drains": numbers and titles; sections are none. */
function itemsIn(minutes: string): string {
  const [meeting] = meetingsOf(archiveOf({ 'board/2026-03-05.md': minutes }));
  assert.ok(meeting);
  return businessOf(meeting)
    .map(({ number, title }) => [number, title].filter(Boolean).join(' '))
    .join(' | ');
}

test('a title in capitals before its text begins an item, where titles that all boards have are among them', () => {
  assert.equal(
    itemsIn(
      'APPROVAL OF MINUTES: They were read and approved as they stand.\n\nTREASURER’S REPORT: All is paid.\n\nHARBOUR LIGHTS: Two were mended in May.\n\nNEW BUSINESS: Nobody had any.\n\nADJOURNMENT\n\nIt closed at 9 p.m.\n',
    ),
    'APPROVAL OF MINUTES | TREASURER’S REPORT | HARBOUR LIGHTS | NEW BUSINESS | ADJOURNMENT',
  );
});

test('a title in bold before its text does, too', () => {
  assert.equal(
    itemsIn(
      '**Approval of minutes:** They were approved.\n\n**Treasurer’s report** – All is paid.\n\n**Harbour lights.** Two were mended.\n\n**Any other business:** None.\n',
    ),
    'Approval of minutes | Treasurer’s report | Harbour lights | Any other business',
  );
});

test('labels and speakers before their words head nothing', () => {
  const spoken =
    '**Dora:** It leaks.\n\n**Ben:** It does.\n\n**Motion:** To mend it.\n\n**Resolved:** That it be mended.\n\n**Iris:** Good.\n';
  assert.equal(itemsIn(spoken), '');
  assert.equal(itemsIn('WARNING: It leaks.\n\nNOTE WELL: It does.\n\nDORA ELDER: Mend it.\n'), '');
});

test('Roman numerals need no full stop, and “I” in a sentence is none', () => {
  assert.equal(
    itemsIn(
      'I Call to order: at 2:45 PM\n\nII Quorum: four of seven.\n\nIII Treasurer’s report\n\nAll is paid.\n\nIV Adjournment: at 4 PM\n',
    ),
    'I Call to order: at 2:45 PM | II Quorum | III Treasurer’s report | IV Adjournment: at 4 PM',
  );
  assert.equal(itemsIn('I Remember the old pier.\n\nMinutes were kept.\n\nI Think that it leaned.\n'), '');
});

test('numbers over the whole of the minutes are items, a list of conditions within them is none', () => {
  const long = 'It was talked over at some length, and everybody had a view of it.';
  assert.equal(
    itemsIn(
      `Dora welcomed all.\n\n1. Board members: ${long}\n\n2. Other duties: ${long}\n\n3. Trees: ${long}\n\n4. Parks: ${long}\n\n5. Shops: ${long}\n`,
    ),
    '1 Board members | 2 Other duties | 3 Trees | 4 Parks | 5 Shops',
  );
  assert.equal(
    itemsIn(
      `${`${long}\n\n`.repeat(12)}1. Noise: none.\n2. Hours: to ten.\n3. Bins: three.\n4. Lights: low.\n5. Signs: none.\n\n${`${long}\n\n`.repeat(12)}`,
    ),
    '',
  );
});

test('the day and the place in a heading are no business', () => {
  assert.equal(
    itemsIn(
      '# Working group\n\n## Date: 2026-03-05\n\n## Location: Room 4\n\n## Roof\n\nIt leaks.\n\n## Date of the fair\n\nIn May.\n',
    ),
    'Roof | Date of the fair',
  );
});

test('a line that goes on in small letters is no title to its end', () => {
  assert.equal(
    itemsIn(
      '1. Minutes: these were\nread and approved.\n\n2. Correspondence: a letter was\nread.\n\n3. Finance: all bills were\npaid.\n',
    ),
    '1 Minutes | 2 Correspondence | 3 Finance',
  );
});
