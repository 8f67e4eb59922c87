// What a copy on disk says of itself: the first page of a committee's copy, and of the whole site's the page that on
// the website lists the copies. It is part of copies only.

import { type IsoDate, longDate, yearOf } from '../model/calendar.ts';
import {
  absoluteUrl,
  checksumsUrl,
  committeesUrl,
  committeeUrl,
  committeeYearUrl,
  datesUrl,
  homeUrl,
  offlineUrl,
  searchUrl,
} from '../model/url.ts';
import { type CopyContents, contentsWords, copyName } from '../registers/copy-contents.ts';
import { wordsOf } from '../words/words.ts';
import { type Link, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { COPY_CHECKS, type CopyCheck } from './parts/copy-checks.ts';
import { makeShell } from './shell.ts';

export interface CopyView extends View {
  readonly name: string;
  readonly contents: string;
  /** The day of the latest change that it shows; empty where it shows none. */
  readonly changed: string;
  readonly isWhole: boolean;
  readonly ways: readonly Link[];
  readonly years: readonly Link[];
  /** The record that the copy was made of; empty where `site.yaml` gives no address. */
  readonly website: string;
  readonly checksums: string;
  readonly checks: readonly CopyCheck[];
}

/** Where the page stands in a copy. */
export const copyPageUrl = ({ committee }: CopyContents): string => (committee ? homeUrl : offlineUrl);

/** `changed` is the day of the latest change that the copy shows. */
export function copyPage(contents: CopyContents, changed: IsoDate | undefined): Page {
  const { committee, archive, registers } = contents;
  const { site } = archive;
  const words = wordsOf(site);
  const url = copyPageUrl(contents);
  const place = placeAt(url);
  const name = copyName(contents);
  const view = (): CopyView => ({
    shell: makeShell(archive, url, { title: [words.copy.title(name)], canonical: '' }),
    name,
    contents: contentsWords(contents),
    changed: changed === undefined ? '' : longDate(changed, site.language),
    isWhole: committee === undefined,
    ways: committee
      ? [place.link(committee.name, committeeUrl(committee.slug)), place.link(words.copy.search, searchUrl)]
      : [
          place.link(words.shell.home, homeUrl),
          place.link(words.shell.sections.committees, committeesUrl),
          place.link(words.dates.title, datesUrl),
          place.link(words.copy.search, searchUrl),
        ],
    years: committee
      ? [...new Set(registers.meetings.all.map(({ meeting }) => yearOf(meeting.date)))]
          .reverse()
          .map(year => place.link(String(year), committeeYearUrl(committee.slug, year)))
      : [],
    website:
      site.url === undefined ? '' : absoluteUrl(site.url, committee ? committeeUrl(committee.slug) : homeUrl),
    checksums: site.url === undefined ? '' : absoluteUrl(site.url, checksumsUrl),
    checks: COPY_CHECKS,
  });
  return { url, layout: 'copy', view };
}
