// The register of copies to keep: which copies there are of what, where they stand, and what kind of file each is.

import type { Archive } from '../model/archive.ts';
import { yearOf } from '../model/calendar.ts';
import type { Committee } from '../model/committee.ts';
import { groupBy } from '../model/group-by.ts';
import type { CopyKind, Site } from '../model/site.ts';
import { slugFrom } from '../model/slug.ts';
import {
  committeeCopyUrl,
  committeeYearCopyUrl,
  meetingCopyUrl,
  minutesFileUrl,
  siteCopyUrl,
} from '../model/url.ts';
import type { MeetingRegister, MeetingRow } from './meetings.ts';
import { isWholeCopyMade } from './whole-copy.ts';

/** A copy before it is made. */
export interface Copy {
  readonly kind: CopyKind;
  /** From the site's root. */
  readonly url: string;
}

interface CopyForm {
  /** The kind of file, in brackets behind what the copy is called. */
  readonly type: string;
  /** Whether its link saves it: a page that brings its own style is refused it where the site's policy stands. */
  readonly isSaved?: true;
}

export const COPY_FORMS: Readonly<Record<CopyKind, CopyForm>> = {
  text: { type: 'TXT' },
  epub: { type: 'EPUB' },
  pdf: { type: 'PDF' },
  'large-print': {
    type: 'PDF',
  },
  html: { type: 'HTML', isSaved: true },
  zip: { type: 'ZIP' },
};

const OF_MEETING = ['text', 'epub', 'pdf', 'large-print'] as const satisfies readonly CopyKind[];
const OF_YEAR = ['epub', 'html'] as const satisfies readonly CopyKind[];

/** The kinds of copy that a meeting has, and those that a committee's year has. */
export type MeetingCopyKind = (typeof OF_MEETING)[number];
export type YearCopyKind = (typeof OF_YEAR)[number];

/** A committee's meetings of one year, joint ones among them, oldest first. */
export interface CommitteeYear {
  readonly committee: Committee;
  readonly year: number;
  readonly rows: readonly MeetingRow[];
}

/** The years of a committee, oldest first. */
export function committeeYears(committee: Committee, meetings: MeetingRegister): readonly CommitteeYear[] {
  const rows = meetings.byCommittee.get(committee.slug) ?? [];
  return [...groupBy(rows, ({ meeting }) => yearOf(meeting.date))].map(([year, own]) => ({
    committee,
    year,
    rows: own,
  }));
}

/** Whether there is more to keep of a meeting than that it is to be held, was cancelled or was withdrawn. */
export const isReadable = ({ meeting }: MeetingRow): boolean =>
  !meeting.withdrawn && (meeting.items.length > 0 || meeting.preamble.length > 0);

export function copiesOfMeeting(
  row: MeetingRow,
  { copies }: Pick<Site, 'copies'>,
): readonly (Copy & { readonly kind: MeetingCopyKind })[] {
  const { committee, key } = row.meeting;
  return OF_MEETING.filter(kind => copies.includes(kind) && (kind === 'text' || isReadable(row))).map(
    kind => ({
      kind,
      url: kind === 'text' ? minutesFileUrl(committee, key, 'txt') : meetingCopyUrl(committee, key, kind),
    }),
  );
}

export function copiesOfYear(
  { committee, year, rows }: CommitteeYear,
  { copies }: Pick<Site, 'copies'>,
): readonly (Copy & { readonly kind: YearCopyKind })[] {
  return OF_YEAR.filter(kind => copies.includes(kind) && rows.some(isReadable)).map(kind => ({
    kind,
    url: committeeYearCopyUrl(committee.slug, year, kind),
  }));
}

export const copiesOfCommittee = (
  { slug, meetings }: Committee,
  { copies }: Pick<Site, 'copies'>,
): readonly Copy[] =>
  copies.includes('zip') && meetings.length > 0 ? [{ kind: 'zip', url: committeeCopyUrl(slug) }] : [];

/** None where one file of all is too large to be of use. */
export const copiesOfSite = (archive: Pick<Archive, 'site' | 'committees'>): readonly Copy[] =>
  archive.site.copies.includes('zip') && isWholeCopyMade(archive)
    ? [{ kind: 'zip', url: siteCopyUrl(slugFrom(archive.site.name)) }]
    : [];

/** Every copy of an archive. */
export const allCopies = (archive: Archive, meetings: MeetingRegister): readonly Copy[] => {
  const { site, committees } = archive;
  return [
    ...copiesOfSite(archive),
    ...committees.flatMap(committee => [
      ...copiesOfCommittee(committee, site),
      ...committeeYears(committee, meetings).flatMap(year => copiesOfYear(year, site)),
    ]),
    ...meetings.all.flatMap(row => copiesOfMeeting(row, site)),
  ];
};
