// An item that approves minutes must name a meeting that there was.

import { meetingsNamed } from '../../model/approvals.ts';
import { everyItem, type ItemPlace } from '../../model/archive.ts';
import { longDate } from '../../model/calendar.ts';
import type { Meeting } from '../../model/meeting.ts';
import { foundRuleText } from '../../model/rules/found.ts';
import type { Finding, Rule } from '../rule.ts';

export const approvalDate: Rule = {
  ...foundRuleText('approval-date'),
  looksAcross: 'committee',
  check: archive =>
    everyItem(archive).flatMap(at =>
      at.item.approves
        .filter(named => isWrong(named, at))
        .map(named => wrongDate(named, at, archive.site.language)),
    ),
};

function isWrong(named: string, { committee, meeting }: ItemPlace): boolean {
  const { meetings } = committee;
  // An archive begins somewhere: what its first meetings approve lies before it.
  const isBeforeArchive = named.slice(0, 10) < (meetings[0]?.date ?? '');
  return !isBeforeArchive && !meetingsNamed(named, meetings).some(earlier => earlier.date < meeting.date);
}

function wrongDate(named: string, { committee, meeting, item }: ItemPlace, language: string): Finding {
  const before = committee.meetings.filter(one => isBefore(one, meeting)).at(-1)?.key;
  return {
    file: meeting.source.file,
    line: item.line,
    // What words alone say publishes no less: an archive has gaps, and an old typing error need not stop a new one.
    ...(item.approvesInWords && { level: 'warning' as const }),
    message: `This item approves the minutes of ${longDate(named.slice(0, 10), language)}, but ${committee.name} had no meeting on that day before this one.`,
    hint:
      before === undefined
        ? 'No earlier meeting is in the archive: write the date as it is on paper.'
        : `The meeting before this one was ${before}: write “Approves: ${before}”.`,
  };
}

const isBefore = (one: Meeting, other: Meeting): boolean =>
  one.date < other.date && one.status !== 'cancelled';
