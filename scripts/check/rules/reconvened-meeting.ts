// A meeting that continues an adjourned one names a meeting that there was.

import { meetingsNamed } from '../../model/approvals.ts';
import { longDate } from '../../model/calendar.ts';
import type { Committee } from '../../model/committee.ts';
import { atKey } from '../../model/key-lines.ts';
import type { Meeting } from '../../model/meeting.ts';
import { FORMAT } from '../../model/rules/rule-text.ts';
import { earlierSitting } from '../../model/sitting.ts';
import type { Finding, Rule } from '../rule.ts';

export const reconvenedMeeting: Rule = {
  id: 'reconvened-meeting',
  level: 'error',
  title: 'A meeting continues an earlier one of its committee',
  why: 'The sittings of a meeting lead to each other. With a wrong day readers of the first would not learn that it went on.',
  source: FORMAT,
  wrong: 'reconvenes: 2026-03-06',
  right: 'reconvenes: 2026-03-05',
  asksForKeys: true,
  looksAcross: 'committee',
  check: ({ committees, site }) =>
    committees.flatMap(committee =>
      committee.meetings.flatMap(meeting => wrongSitting(meeting, committee, site.language)),
    ),
};

function wrongSitting(meeting: Meeting, { name, meetings }: Committee, language: string): readonly Finding[] {
  const { reconvenes, source } = meeting;
  if (!reconvenes || earlierSitting(meeting, meetings)) return [];
  const isInWords = reconvenes.foundBy === 'words';
  const before = meetings.slice(0, meetings.indexOf(meeting));
  // An archive begins somewhere, and what words alone say of a day before it is no mistake.
  if (isInWords && reconvenes.named < (before[0]?.date ?? meeting.date)) return [];
  const several = meetingsNamed(reconvenes.named, before).map(({ key }) => key);
  const day = longDate(reconvenes.named.slice(0, 10), language);
  const last = before.at(-1)?.key;
  return [
    {
      ...(isInWords ? { file: source.file, level: 'warning' as const } : atKey(source, 'reconvenes')),
      message:
        several.length > 1
          ? `This meeting continues that of ${day}, but ${name} had ${several.length} meetings on that day.`
          : `This meeting continues that of ${day}, but ${name} had no meeting on that day before this one.`,
      hint: hintOf(several, last),
    },
  ];
}

function hintOf(several: readonly string[], last: string | undefined): string {
  if (several.length > 1)
    return `Write which one between the lines of dashes at the top: ${several.map(key => `“reconvenes: ${key}”`).join(' or ')}.`;
  return last === undefined
    ? 'No earlier meeting of this committee is in the archive: delete the key, or add the minutes of that meeting.'
    : `The meeting before this one was ${last}: write “reconvenes: ${last}” between the lines of dashes at the top.`;
}
