// Two things cannot stand at one address: old addresses and papers must not take the place of a page.

import { type Archive, everyItem } from '../model/archive.ts';
import { yearOf } from '../model/calendar.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Problem } from '../model/problem.ts';
import {
  committeeUrl,
  committeeYearUrl,
  itemUrl,
  meetingCopyUrl,
  meetingUrl,
  minutesFileUrl,
  oldAddressUrl,
  RESERVED_NAMES,
} from '../model/url.ts';

export function checkAddresses(archive: Archive): readonly Problem[] {
  const meetings = archive.committees.flatMap(committee => committee.meetings);
  return [
    ...oldAddressProblems(meetings, pagesOf(archive)),
    ...meetings.flatMap(paperProblems),
    ...meetings.flatMap(minutesFileProblems),
  ];
}

function pagesOf(archive: Archive): ReadonlySet<string> {
  const pages = new Set(['/']);
  for (const { slug, meetings } of archive.committees) {
    pages.add(committeeUrl(slug));
    for (const { key, date, reports } of meetings) {
      pages.add(meetingUrl(slug, key)).add(committeeYearUrl(slug, yearOf(date)));
      for (const report of reports) pages.add(itemUrl(slug, key, report.slug));
    }
  }
  for (const { committee, meeting, item } of everyItem(archive)) {
    pages.add(itemUrl(committee.slug, meeting.key, item.address));
  }
  return pages;
}

function oldAddressProblems(meetings: readonly Meeting[], pages: ReadonlySet<string>): readonly Problem[] {
  const taken = new Map<string, string>();
  return meetings.flatMap(({ oldAddresses, source }) =>
    oldAddresses.flatMap((old): Problem[] => {
      const address = oldAddressUrl(old);
      const other = pages.has(address) || isReserved(address) ? 'a page of this site' : taken.get(address);
      taken.set(address, source.file);
      if (other === undefined) return [];
      const line = source.keyLines['old-addresses'];
      return [
        {
          rule: 'same-address',
          level: 'error',
          file: source.file,
          ...(line !== undefined && { line }),
          message: `The old address “${old}” is already that of ${other}.`,
          hint: 'Delete it from one of the two.',
        },
      ];
    }),
  );
}

const isReserved = (address: string): boolean => RESERVED_NAMES.has(address.split('/')[1] ?? '');

function paperProblems({ papers, source }: Meeting): readonly Problem[] {
  return papers
    .filter(({ source: file, address }) => file !== undefined && /\/index\.html?$/i.test(address))
    .map(({ file }) => ({
      rule: 'paper-name',
      level: 'error',
      file: source.file,
      message: `The paper “${file}” would take the place of a page.`,
      hint: 'Rename the file, for example to report.html, and its link.',
    }));
}

/** Beside a meeting's page stand its minutes as text and as data, and its copies to keep. */
function minutesFileProblems({ committee, key, papers, source }: Meeting): readonly Problem[] {
  const own = [
    ...(['json', 'txt', 'md'] as const).map(form => minutesFileUrl(committee, key, form)),
    ...['.epub', '.pdf', '-large-print.pdf'].map(ending => meetingCopyUrl(committee, key, ending)),
  ].map(url => url.toLowerCase());
  return papers
    .filter(({ source: file, address }) => file !== undefined && own.includes(address.toLowerCase()))
    .map(({ file }) => ({
      rule: 'paper-name',
      level: 'error',
      file: source.file,
      message: `The paper “${file}” would take the place of the minutes in that form, which are published beside their page.`,
      hint: `Rename the file, for example to paper-${file}, and its link.`,
    }));
}
