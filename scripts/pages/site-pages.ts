// Every page of the site, kind by kind.

import { type Indexes, makeIndexes } from '../indexes/indexes.ts';
import type { Archive } from '../model/archive.ts';
import { committeePages } from './committee.ts';
import { committeeYearPages } from './committee-year.ts';
import { committeesPages } from './committees.ts';
import { homePages } from './home.ts';
import { infoPages } from './info.ts';
import { itemPages } from './item.ts';
import { meetingPages } from './meeting.ts';
import { notFoundPages } from './not-found.ts';
import type { Page } from './page.ts';
import { reportPages } from './report.ts';

const KINDS: readonly ((archive: Archive, indexes: Indexes) => readonly Page[])[] = [
  homePages,
  committeesPages,
  committeePages,
  committeeYearPages,
  meetingPages,
  itemPages,
  reportPages,
  infoPages,
  notFoundPages,
];

export function sitePages(archive: Archive): readonly Page[] {
  const indexes = makeIndexes(archive);
  return KINDS.flatMap(pages => pages(archive, indexes));
}
