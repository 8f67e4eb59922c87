// Who was there, in the ways in which whole minutes say it, with who was not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attendees } from '../../scripts/model/attendance.ts';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';

/** "there: Dora Elder; away: Ben Fern". */
function whoIn(minutes: string): string {
  const [meeting] = meetingsOf(archiveOf({ 'council/2026-03-05.md': minutes }));
  assert.ok(meeting);
  const { attendance } = meeting;
  const names = (people: readonly { readonly name: string }[]): string =>
    people.map(({ name }) => name).join(', ');
  return `there: ${names(attendees(attendance))}; away: ${names([...attendance.apologies, ...attendance.absent])}`;
}

const ITEM = '\n\n## 1. Roof\n\nIt leaks.\n';

test('guests below regrets came, and officers below apologies did not', () => {
  assert.equal(
    whoIn(`Present: Dora Elder, Ben Fern\n\nRegrets: Iris Gorse\n\nGuests: Jo Hazel (Director)${ITEM}`),
    'there: Dora Elder, Ben Fern, Jo Hazel; away: Iris Gorse',
  );
  assert.equal(
    whoIn(`Present: Dora Elder, Ben Fern\n\nApologies:\n\nMembers: Iris Gorse\n\nOfficers: Jo Hazel${ITEM}`),
    'there: Dora Elder, Ben Fern; away: Iris Gorse, Jo Hazel',
  );
});

test('a table of names and roles says in its head where the names belong', () => {
  const table = (head: string) =>
    `| ${head} | Role |\n|---|---|\n| Dora Elder | Chair |\n| Ben Fern | Member |`;
  assert.equal(whoIn(`${table('Present')}${ITEM}`), 'there: Dora Elder, Ben Fern; away: ');
  assert.equal(whoIn(`${table('Apologies')}${ITEM}`), 'there: ; away: Dora Elder, Ben Fern');
  assert.equal(whoIn(`${table('Elected')}${ITEM}`), 'there: ; away: ');
});

test('a member who takes the minutes is there once', () => {
  assert.equal(
    whoIn(`**Present:** Dora Elder, Ben Fern\n\n**Guests:**\n\n**Scribe(s):** Ben Fern${ITEM}`),
    'there: Dora Elder, Ben Fern; away: ',
  );
});

test('a bold word may begin a sentence', () => {
  assert.equal(
    whoIn(`Present: Dora Elder\n\n**Apologies** were received from Ben Fern and Iris Gorse.${ITEM}`),
    'there: Dora Elder; away: Ben Fern, Iris Gorse',
  );
});
