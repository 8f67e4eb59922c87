// Who was there by some minutes and who was away, in one line that a test can spell out.

import assert from 'node:assert/strict';
import { attendees } from '../../scripts/model/attendance.ts';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';

/** "there: Dora Elder; away: Ben Fern". */
export function whoIn(minutes: string, language = 'en-GB'): string {
  const site = `name: Council\nlanguage: ${language}\n`;
  const [meeting] = meetingsOf(archiveOf({ 'site.yaml': site, 'council/2026-03-05.md': minutes }));
  assert.ok(meeting);
  const { attendance } = meeting;
  const names = (people: readonly { readonly name: string }[]): string =>
    people.map(({ name }) => name).join(', ');
  return `there: ${names(attendees(attendance))}; away: ${names([...attendance.apologies, ...attendance.absent])}`;
}
