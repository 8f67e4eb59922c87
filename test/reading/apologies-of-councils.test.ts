// Who was away, as councils and boards say it: in labels, in sentences and in tables; and what looks like it and names nobody.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whoIn } from './who-was-there.ts';

const ITEM = '\n\n## 2. Roof\n\nIt leaks.\n';
const THERE = 'Present: Jo Elm, Ray Fir\n\n';
const away = (minutes: string): string => whoIn(`${minutes}${ITEM}`).replace(/^.*; away: /, '');
const below = (sentence: string): string => away(`${THERE}## 1. Apologies\n\n${sentence}`);

test('whoever tells of apologies, they are of those whom the sentence names', () => {
  assert.equal(below('The Clerk reported apologies from Cllr Oak.'), 'Cllr Oak');
  assert.equal(below('The Chairman advised that Cllr Oak had sent apologies.'), 'Cllr Oak');
  assert.equal(
    below('Apologies for absence were reported from Cllrs Oak and Larch.'),
    'Cllr Oak, Cllr Larch',
  );
  assert.equal(
    below('Moved Cr Elm, seconded Cr Fir, that the apology of Cr Oak be received. CARRIED'),
    'Cr Oak',
  );
  assert.equal(below('Resolved: to accept the apologies of Cllr Oak.'), 'Cllr Oak');
  assert.equal(below('The Clerk reported on the roof.'), '');
  assert.equal(below('Apologies for lateness were received from Cllr Oak.'), '');
  assert.equal(below('The Clerk gave the apology of the water company for the flood.'), '');
});

test('a title may hold the names, and a point of a list the sentence', () => {
  assert.equal(
    away(`${THERE}1. To receive apologies for absence – Cllrs Oak, Larch.`),
    'Cllr Oak, Cllr Larch',
  );
  assert.equal(away(`${THERE}1. Apologies for absence were received from Cllr Oak.`), 'Cllr Oak');
  assert.equal(away(`${THERE}1. To receive apologies for absence`), '');
});

test('a label may say with whose leave somebody was away', () => {
  assert.equal(away(`${THERE}On approved leave of absence: Cr Oak`), 'Cr Oak');
  assert.equal(away(`${THERE}Absent with notice: Oak, Larch`), 'Oak, Larch');
  assert.equal(away(`${THERE}Apologies with reasons: Cllr Oak (unwell)`), 'Cllr Oak');
  assert.equal(away(`${THERE}Did not attend: Una Oak`), 'Una Oak');
  assert.equal(away(`${THERE}Approved: Una Oak`), '');
});

test('figures before names count them', () => {
  assert.equal(
    whoIn(`Present: 3 - Jo Elm, Ray Fir, and Max Larch\nAbsent: 1 - Una Oak${ITEM}`),
    'there: Jo Elm, Ray Fir, Max Larch; away: Una Oak',
  );
});

test('all but one were there', () => {
  assert.equal(
    whoIn(`All members were present except Ms. Oak and Mr. Larch.${ITEM}`),
    'there: ; away: Ms. Oak, Mr. Larch',
  );
  assert.equal(
    whoIn(`Present: all members of the Board with the exception of Una Oak${ITEM}`),
    'there: ; away: Una Oak',
  );
  assert.equal(whoIn(`All the lamps were present except the one at the pier.${ITEM}`), 'there: ; away: ');
  assert.equal(below('All members voted except Ms. Oak.'), '');
});

test('who was unable to attend is no guest', () => {
  assert.equal(away(`${THERE}Ms. Una Oak, Board Member, was unable to attend the meeting.`), 'Ms. Una Oak');
  assert.equal(away(`${THERE}The ferry was unable to attend to the pier.`), '');
});

test('a body has any name before “members present”, and a place stands behind “present”', () => {
  assert.equal(
    whoIn(`Heron Quay Members present: Jo Elm, Ray Fir, Una Oak${ITEM}`),
    'there: Jo Elm, Ray Fir, Una Oak; away: ',
  );
  assert.equal(
    whoIn(`Present at the Town Office:\n\nJo Elm, Board Member\n\nRay Fir, Clerk${ITEM}`),
    'there: Jo Elm, Ray Fir; away: ',
  );
  assert.equal(whoIn(`Flags present at the pier: Red, Blue${ITEM}`), 'there: ; away: ');
});

test('a label in two languages is one', () => {
  assert.equal(whoIn(`Ymddiheuriadau / Apologies: Cllr Oak${ITEM}`), 'there: ; away: Cllr Oak');
  assert.equal(whoIn(`Te Hunga Kāore i Tae Mai | Absent\n\nUna Oak${ITEM}`), 'there: ; away: Una Oak');
  assert.equal(whoIn(`Apologies / Present: Cllr Oak${ITEM}`), 'there: ; away: ');
});

test('below a label, a table has an office and a name in each row, and what was with them', () => {
  const table = `Present

| Chair | Jo Elm | |
|---|---|---|
| Members | Ray Fir | |
| | Una Oak | left the meeting at 3.35pm |

Absent

| Member | Max Larch |
|---|---|
`;
  assert.equal(whoIn(`${table}${ITEM}`), 'there: Jo Elm, Ray Fir, Una Oak; away: Max Larch');
  assert.equal(
    whoIn(`Present\n\n| Chair | oak, with arms |\n|---|---|\n| Bench | Larch Green |\n${ITEM}`),
    'there: ; away: ',
  );
});

test('who moves that apologies be received sends none, and leave is granted to one who is away', () => {
  assert.equal(
    away(
      `${THERE}## 1. Apologies\n\nMoved Cr Elm Seconded Cr Fir\n\nThat leave of absence be granted for Cr. Oak given her illness.\n\nCARRIED 8/0`,
    ),
    'Cr. Oak',
  );
});

test('a dash behind an office may say who was away', () => {
  assert.equal(
    whoIn(
      `Member’s Present: Jo Elm, Chairman\nRay Fir, Treasurer - Absent\nUna Oak, Member\n\nSpecial Guests: Max Larch, Bill Thorn${ITEM}`,
    ),
    'there: Jo Elm, Una Oak, Max Larch, Bill Thorn; away: Ray Fir',
  );
});

test('“Councillors:” and “Officers:” at the head of minutes are two lists of who was there', () => {
  assert.equal(
    whoIn(
      `COUNCILLORS: Mayor Jo Elm, Cr Ray Fir, Cr Una Oak\n\nOFFICERS: Max Larch (Clerk), Bill Thorn (Engineer)${ITEM}`,
    ),
    'there: Jo Elm, Cr Ray Fir, Cr Una Oak, Max Larch, Bill Thorn; away: ',
  );
  assert.equal(whoIn(`OFFICERS: Max Larch (Clerk), Bill Thorn (Engineer)${ITEM}`), 'there: ; away: ');
});
