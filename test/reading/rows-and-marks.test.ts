// Who came, in rows by where people were, by bold type, below labels with a day, and where a comma was forgotten.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whoIn } from './who-was-there.ts';

const who = (head: string): string => whoIn(`# Board\n\n${head}\n\n## Reports\n\nNone.\n`);
const rows = (cases: readonly (readonly [string, string])[]): void => {
  for (const [head, expected] of cases) assert.equal(who(head), expected, head);
};

test('a label may say on which day those below it came, and which body meets', () => {
  rows([
    ['## **Present on Dec 11th, 2026**:\n\nDora Elder, Ben Fern', 'there: Dora Elder, Ben Fern; away: '],
    ['Attendees for 5 March: Dora Elder, Ben Fern', 'there: Dora Elder, Ben Fern; away: '],
    ['## ITC Attendees (quorum: 3)\n\n- Dora Elder\n- Ben Fern', 'there: Dora Elder, Ben Fern; away: '],
    ['Present to the council on 5 March: the plan, the map', 'there: ; away: '],
  ]);
});

test('where bold type marks who came, others of the list did not', () => {
  rows([
    [
      '## ITC Attendees (bold indicates present): (Quorum = 50%)\n\n- **Dora Elder (Quay)**\n- Ben Fern\n- **Kay Holm**',
      'there: Dora Elder, Kay Holm; away: ',
    ],
    ['Attendees (names in bold attended):\n\n- **Dora Elder**\n- Ben Fern', 'there: Dora Elder; away: '],
    ['Attendees:\n\n- **Dora Elder**\n- Ben Fern', 'there: Dora Elder, Ben Fern; away: '],
  ]);
});

test('rows at the top name by where they were those who came, if one of them came from afar', () => {
  rows([
    [
      'Quay: Dora, Ben, Helen,\nSimon\n\nRemote: Eleanor, Josh, Emil',
      'there: Dora, Ben, Helen, Simon, Eleanor, Josh, Emil; away: ',
    ],
    ['Quay: Dora, Ben, Helen\n\nBarn: Eleanor, Josh, Emil', 'there: ; away: '],
    [
      'Attending: Dora Elder, Ben Fern; remotely: Kay Holm, Una Ash',
      'there: Dora Elder, Ben Fern, Kay Holm, Una Ash; away: ',
    ],
  ]);
});

test('a comma that was forgotten at a line’s end parts two names, and a tab parts none', () => {
  rows([
    [
      'Present: Jo Ash,\nRay Birch,\nDora Elder\nBen Fern\nKay Holm',
      'there: Jo Ash, Ray Birch, Dora Elder, Ben Fern, Kay Holm; away: ',
    ],
    ['Present: Jo Ash, Ann-Kay\tBirch, Dora Elder', 'there: Jo Ash, Ann-Kay Birch, Dora Elder; away: '],
    [
      'Present: Jo Ash, Ray Birch, Dora\nElder, Ben Fern',
      'there: Jo Ash, Ray Birch, Dora Elder, Ben Fern; away: ',
    ],
  ]);
});

test('two who were away may stand in one point, but for one and where she works', () => {
  rows([
    ['## Apologies\n\n- Tovin Ash, Sue Birch', 'there: ; away: Tovin Ash, Sue Birch'],
    ['## Apologies\n\n- Tovin Ash, Harbour Works', 'there: ; away: Tovin Ash'],
  ]);
});

test('guests who are counted are named below, and handles below each other', () => {
  rows([
    [
      '## Observers present\n\n- Dora Elder, Observer\n\nAs it was informal, two guests were present:\n\n- Ben Fern, Guest\n- Kay Holm, Guest',
      'there: Ben Fern, Kay Holm, Dora Elder; away: ',
    ],
    ['## Online participants\ndora55\nbenf7', 'there: dora55, benf7; away: '],
  ]);
});

test('what stands beside names in a table, or behind one, is nobody', () => {
  const table = (heads: string, row: string): string =>
    `| ${heads} |\n| ${heads.replace(/[^|]+/g, ' --- ').trim()} |\n| ${row} |\n`;
  rows([
    [table('Attendee | Affiliation', 'Dora Elder | Quay'), 'there: Dora Elder; away: '],
    [table('Present | Organisation | Email', 'Dora Elder | Quay | '), 'there: Dora Elder; away: '],
    [table('Participant | Role | Company', 'Dora Elder | Chair | Quay'), 'there: Dora Elder; away: '],
    [
      table('Present | Apologies | Affiliation', 'Dora Elder | Ben Fern | Quay'),
      'there: Dora Elder; away: Ben Fern',
    ],
    [table('Attendance | Dora, Ben, Jo', 'Place | Quay'), 'there: Dora, Ben, Jo; away: '],
    ['Present:\n\n- Dora Elder <dora@quay.example>\n- Ben Fern', 'there: Dora Elder, Ben Fern; away: '],
  ]);
});
