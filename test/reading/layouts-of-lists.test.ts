// Who was there, by lists in every layout: below headings, in tables without a head, parted by strokes; of first names, initials and pairs.

import assert from 'node:assert/strict';
import test from 'node:test';
import { whoIn } from './who-was-there.ts';

const LAMPS = '\n\n## Lamps\n\nMended.\n';
const there = (minutes: string, names: string): void =>
  assert.equal(
    whoIn(`# Council\n\nMeeting of 5 March 2026\n\n${minutes}${LAMPS}`),
    `there: ${names}; away: `,
    minutes,
  );

/** Rows below a label, with the names in them. */
const ROWS: readonly (readonly [string, string])[] = [
  ['Dora Elder, Ben Fern', 'Dora Elder, Ben Fern'],
  ['Dora and Ben', 'Dora, Ben'],
  ['Dora, Ben Fern, Kay & Jo H', 'Dora, Ben Fern, Kay, Jo H'],
];
const BELOW: readonly ((names: string) => string)[] = [
  names => `Attendees:\n\n${names}`,
  names => `**Present**\n\n${names}`,
  names => `## Participants\n\n${names}`,
  names => `| Attendees | ${names} |\n|---|---|\n| Time | 7pm |`,
];
for (const [row, names] of ROWS)
  test(`wherever a label stands, “${row}” is who was there`, () => {
    for (const layout of BELOW) there(layout(row), names);
  });

const COLUMNS: readonly (readonly string[])[] = [
  ['Dora', 'Ben', 'Kay', 'Una'],
  ['DE', 'BF', 'KH'],
  ['Elder', 'Ben', 'Kay'],
  ['@doraelder', '@benf', '@kayh'],
];
for (const column of COLUMNS)
  test(`a column of ${column.join(', ')} is of names`, () => {
    const names = column.map(name => name.replace('@', '')).join(', ');
    there(`## Attendees\n\n${column.join('\n')}`, names);
    there(`Present:\n\n${column.join('\n\n')}`, names);
  });

test('a column of words that nobody is called by is none, and one word is none', () => {
  there('Present:\n\nLamps\n\nHarbour\n\nFence', '');
  there('Present:\n\nMark', '');
});

test('three names and more may be parted by strokes; one stroke stands before where somebody works', () => {
  there('Present: Dora Elder / Ben Fern / Kay Holm', 'Dora Elder, Ben Fern, Kay Holm');
  there('Present: Dora Elder / Acme, Ben Fern / Quay Trust', 'Dora Elder, Ben Fern');
});

test('behind “Present:” an office and a colon may stand before each name', () => {
  there(
    'Present: Chair: Dora Elder, Treasurer: Ben Fern, Secretary: Kay Holm',
    'Dora Elder, Ben Fern, Kay Holm',
  );
});

test('a table without a head below a label has names in its first cells, or in all', () => {
  there(
    '## Attendees\n\n| Dora Elder | Acme |\n|---|---|\n| Ben Fern | Quay Trust |\n| Kay Holm | |',
    'Dora Elder, Ben Fern, Kay Holm',
  );
  there(
    '## Attendees\n\n| Dora Elder | Ben Fern |\n|---|---|\n| Kay Holm | Una Pine |',
    'Dora Elder, Ben Fern, Kay Holm, Una Pine',
  );
  there('## Attendees\n\n| Lamps | Mended |\n|---|---|\n| Fence | Painted |', '');
});

test('below “Members”, an empty cell in a column of “Yes” tells who was absent', () => {
  const row = (name: string, mark: string): string =>
    `<tr><td>${name}</td><td>Acme</td><td>${mark}</td></tr>`;
  const rows = [
    row('Dora Elder', 'Yes'),
    row('Ben Fern', ''),
    row('Kay Holm', 'Yes'),
    row('Una Pine', 'Yes'),
  ];
  const table = `<table><tbody>\n${rows.join('\n')}\n</tbody></table>`;
  assert.equal(
    whoIn(`# Council\n\n**Committee Members**\n\n${table}${LAMPS}`),
    'there: Dora Elder, Kay Holm, Una Pine; away: Ben Fern',
  );
  assert.equal(whoIn(`# Council\n\n**Candidates**\n\n${table}${LAMPS}`), 'there: ; away: ');
});

test('the head of such a table is nobody', () => {
  const rows = ['Dora Elder', 'Ben Fern', 'Iris Gorse'].map(name => `| ${name} | Acme | Yes |`).join('\n');
  assert.equal(
    whoIn(`**Members**\n\n| Name | Company | Present |\n|---|---|---|\n${rows}${LAMPS}`),
    'there: Dora Elder, Ben Fern, Iris Gorse; away: ',
  );
});

test('the head of the names may say what stands behind them', () => {
  const table =
    '| Name (affiliation) | Present? |\n|---|---|\n| Dora Elder (Acme) | Yes |\n| Ben Fern (Ark) | No |';
  assert.equal(whoIn(`### Attendance\n\n${table}${LAMPS}`), 'there: Dora Elder; away: Ben Fern');
});

test('names of a table end with their sentence', () => {
  there('| | |\n|---|---|\n| Participants | DE, BF, KH. Minutes by BF. |', 'DE, BF, KH');
});

test('brackets within brackets, also where one is never closed, lose nobody', () => {
  there(
    '## Attendees\n\nDora Elder (Acme), Ben Fern (Oaks (North) of the county), Kay Holm (Certs (CRT), Jo Ash (Elm)',
    'Dora Elder, Ben Fern, Kay Holm, Jo Ash',
  );
});

test('whatever an early item is called, “Present:” and names right below it say who was there', () => {
  there('### 20:00 Open\n\n### Credentials\n\n- Present: Dora, Ben, Kay\n- Apologies:', 'Dora, Ben, Kay');
});

test('in radio clubs a sign stands behind a name, or alone', () => {
  there('In attendance were (3): Dora W0AMB, Ben VE7CSH, K6ABC.', 'Dora W0AMB, Ben VE7CSH, K6ABC');
});
