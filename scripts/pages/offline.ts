// Copies to keep: every committee and year with its copies, how to open them, and how to check them.

import type { Archive } from '../model/archive.ts';
import type { Committee } from '../model/committee.ts';
import { COPY_KINDS, type CopyKind } from '../model/site.ts';
import { committeeYearUrl, keepScriptUrl, offlineSection, offlineUrl } from '../model/url.ts';
import {
  allCopies,
  type CommitteeYear,
  committeeYears,
  copiesOfCommittee,
  copiesOfMeeting,
  copiesOfSite,
  copiesOfYear,
} from '../registers/copies.ts';
import type { Registers } from '../registers/registers.ts';
import { wordsOf } from '../words/words.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { FileSizes, Page, View } from './page.ts';
import { type FileLink, viewCopies } from './parts/copies.ts';
import { COPY_CHECKS, type CopyCheck } from './parts/copy-checks.ts';
import { type KeepView, viewKeep } from './parts/keep.ts';
import { makeShell } from './shell.ts';

export interface OfflineView extends View {
  /** Its script; see each committee's. */
  readonly script: string;
  /** The whole archive in one file. */
  readonly whole: readonly FileLink[];
  /** Whether there is none because it would be too large. */
  readonly isWholeTooLarge: boolean;
  readonly committees: readonly CommitteeCopies[];
  readonly contents: readonly Link[];
  /** Whether there are copies of each kind, so that nobody is told how to open what is not there. */
  readonly has: Readonly<Record<CopyKind, boolean>>;
  readonly checks: readonly CopyCheck[];
  /** Whether copies can say where they came from. */
  readonly hasAddress: boolean;
  /** Whether copies are still to be made: a preview goes without. */
  readonly isPreview: boolean;
}

interface CommitteeCopies {
  readonly id: string;
  readonly name: string;
  readonly copies: readonly FileLink[];
  readonly keep: KeepView;
  readonly years: readonly YearCopies[];
}

interface YearCopies {
  /** To its page, where the copies of each meeting are. */
  readonly year: Link;
  /** "6 meetings". */
  readonly meetings: string;
  readonly copies: readonly FileLink[];
}

export function offlinePages(archive: Archive, registers: Registers): readonly Page[] {
  return [{ url: offlineUrl, layout: 'offline', view: sizes => viewOffline(archive, registers, sizes) }];
}

function viewOffline(archive: Archive, registers: Registers, sizes: FileSizes): OfflineView {
  const { site } = archive;
  const place = placeAt(offlineUrl);
  const words = wordsOf(site);
  const committees = archive.committees
    .filter(({ meetings }) => meetings.length > 0)
    .map(committee => viewCommittee(committee, archive, registers, sizes, place));
  const whole = copiesOfSite(archive);
  const has = hasCopies(archive, registers, sizes);
  const isAny = site.copies.length > 0 && committees.length > 0;
  const isMade = COPY_KINDS.some(kind => kind !== 'text' && has[kind]);
  const isPlanned = site.copies.some(kind => kind !== 'text');
  return {
    shell: makeShell(archive, offlineUrl, {
      title: [words.shell.footer.offline],
      description: words.offline.description(site.name),
    }),
    script: place.to(keepScriptUrl),
    whole: viewCopies(whole, sizes, site, place),
    isWholeTooLarge: has.zip && whole.length === 0,
    committees: isAny ? committees : [],
    contents: isAny
      ? [
          ...committees.map(({ id, name }) => ({ text: name, href: `#${id}` })),
          { text: words.offline.open, href: '#how-to-open' },
          ...(has.zip ? [{ text: words.offline.check, href: '#how-to-check' }] : []),
        ]
      : [],
    has,
    checks: COPY_CHECKS,
    hasAddress: site.url !== undefined,
    isPreview: isPlanned && !isMade,
  };
}

function viewCommittee(
  committee: Committee,
  { site }: Archive,
  { meetings }: Registers,
  sizes: FileSizes,
  place: Place,
): CommitteeCopies {
  const words = wordsOf(site).counts;
  const viewYear = (one: CommitteeYear): YearCopies => {
    const page = committeeYearUrl(committee.slug, one.year);
    const copies = viewCopies(copiesOfYear(one, site), sizes, site, place);
    const ofMeetings = one.rows.flatMap(row => viewCopies(copiesOfMeeting(row, site), sizes, site, place));
    return {
      year: place.link(String(one.year), copies.length + ofMeetings.length > 0 ? `${page}#copies` : page),
      meetings: words.meetings(one.rows.length),
      copies,
    };
  };
  return {
    id: offlineSection(committee.slug),
    name: committee.name,
    copies: viewCopies(copiesOfCommittee(committee, site), sizes, site, place),
    keep: viewKeep(committee, place),
    years: committeeYears(committee, meetings).map(viewYear).reverse(),
  };
}

function hasCopies(archive: Archive, { meetings }: Registers, sizes: FileSizes): OfflineView['has'] {
  const made = allCopies(archive, meetings).filter(({ kind, url }) => kind === 'text' || sizes.has(url));
  const kinds = new Set(made.map(({ kind }) => kind));
  return Object.fromEntries(COPY_KINDS.map(kind => [kind, kinds.has(kind)])) as OfflineView['has'];
}
