// All committees, current and former, each with its last and next meeting.

import type { Archive } from '../model/archive.ts';
import { longDate } from '../model/calendar.ts';
import { type Committee, isFormer } from '../model/committee.ts';
import { isHeld } from '../model/meeting.ts';
import { committeesUrl, committeeUrl, meetingUrl } from '../model/url.ts';
import { isAhead, nextMeeting } from '../registers/coming-meetings.ts';
import type { Registers } from '../registers/registers.ts';
import { wordsOf } from '../words/words.ts';
import { type Link, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { makeShell } from './shell.ts';

export interface CommitteesView extends View {
  readonly groups: readonly { readonly heading: string; readonly committees: readonly CommitteeEntry[] }[];
}

interface CommitteeEntry extends Link {
  readonly kind: string;
  readonly meetings: number;
  readonly last: Link | undefined;
  readonly next: Link | undefined;
}

export function committeesPages(archive: Archive, registers: Registers): readonly Page[] {
  const place = placeAt(committeesUrl);
  const { today } = archive;
  const words = wordsOf(archive.site);
  const entry = (committee: Committee): CommitteeEntry => {
    const rows = registers.meetings.byCommittee.get(committee.slug) ?? [];
    const held = rows.filter(({ meeting }) => isHeld(meeting));
    const linkTo = (row: (typeof rows)[number] | undefined): Link | undefined =>
      row &&
      place.link(
        longDate(row.meeting.date, archive.site.language),
        meetingUrl(row.committee.slug, row.meeting.key),
      );
    return {
      ...place.link(committee.name, committeeUrl(committee.slug)),
      kind: words.committees.kinds[committee.kind],
      meetings: rows.length,
      last: linkTo(held.findLast(row => !isAhead(row, today))),
      next: linkTo(nextMeeting(rows, today)),
    };
  };
  const current = archive.committees.filter(committee => !isFormer(committee, today));
  const former = archive.committees.filter(committee => isFormer(committee, today));
  const view = (): CommitteesView => ({
    shell: makeShell(archive, committeesUrl, {
      title: [words.shell.sections.committees],
      description: words.committees.description(archive.site.name),
    }),
    groups: [
      { heading: words.committees.current, committees: current.map(entry) },
      { heading: words.committees.former, committees: former.map(entry) },
    ].filter(group => group.committees.length > 0),
  });
  return [{ url: committeesUrl, layout: 'committees', view }];
}
