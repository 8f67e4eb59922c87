// One minute number: where it is unique its page leads to the item; several items with one number are listed.

import type { Archive } from '../model/archive.ts';
import { itemUrl, minuteNumbersUrl, minuteUrl } from '../model/url.ts';
import type { ItemRow } from '../registers/matters.ts';
import { datedMeetingName } from '../registers/meeting-name.ts';
import type { MinuteNumber } from '../registers/numbers.ts';
import { wordsOf } from '../words/words.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { shortTitle } from './parts/decision-list.ts';
import { redirectPage } from './redirects.ts';
import { makeShell } from './shell.ts';

export interface MinuteNumberView extends View {
  readonly heading: string;
  readonly items: readonly (Link & { readonly meeting: string })[];
}

export function numberPage({ number, rows }: MinuteNumber, archive: Archive): Page {
  const url = minuteUrl(number);
  const place = placeAt(url);
  const words = wordsOf(archive.site).minuteNumbers;
  const heading = words.minute(number);
  const [only, another] = rows;
  if (only && !another) return redirectPage(url, numberedItemUrl(only, archive), heading, archive);
  const view = (): MinuteNumberView => ({
    shell: makeShell(archive, url, {
      title: [heading],
      description: words.minuteDescription(number),
      breadcrumb: [place.link(words.title, minuteNumbersUrl)],
    }),
    heading,
    items: [...rows].reverse().map(row => viewRow(row, archive, place)),
  });
  return { url, layout: 'minute-number', view };
}

export const numberedItemUrl = ({ committee, meeting, item }: ItemRow, { site }: Archive): string =>
  itemUrl(site, committee.slug, meeting.key, item.address);

const viewRow = (row: ItemRow, archive: Archive, place: Place): MinuteNumberView['items'][number] => ({
  ...place.link(shortTitle(row.item), numberedItemUrl(row, archive)),
  meeting: datedMeetingName(row, archive),
});
