// Minute numbers: a number that is unique leads to its item; several items with one number are listed.

import type { Archive } from '../model/archive.ts';
import { itemUrl, minuteNumbersUrl, minuteUrl } from '../model/url.ts';
import type { ItemRow } from '../registers/matters.ts';
import { datedMeetingName } from '../registers/meeting-name.ts';
import { groupBy } from '../registers/meetings.ts';
import type { MinuteNumber } from '../registers/numbers.ts';
import type { Registers } from '../registers/registers.ts';
import { wordsOf } from '../words/words.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { shortTitle } from './parts/decision-list.ts';
import { redirectPage } from './redirects.ts';
import { makeShell } from './shell.ts';

export interface MinuteNumbersView extends View {
  readonly committees: readonly { readonly name: string; readonly numbers: readonly Link[] }[];
}

export interface MinuteNumberView extends View {
  readonly heading: string;
  readonly items: readonly (Link & { readonly meeting: string })[];
}

export function minuteNumberPages(archive: Archive, registers: Registers): readonly Page[] {
  const numbers = [...registers.numbers.values()];
  if (numbers.length === 0) return [];
  return [numbersPage(archive, numbers), ...numbers.map(number => numberPage(number, archive))];
}

function numbersPage(archive: Archive, numbers: readonly MinuteNumber[]): Page {
  const place = placeAt(minuteNumbersUrl);
  const words = wordsOf(archive.site).minuteNumbers;
  const byCommittee = groupBy(
    numbers.flatMap(({ number, rows }) =>
      [...new Set(rows.map(({ committee }) => committee.name))].map(name => ({ name, number })),
    ),
    ({ name }) => name,
  );
  const view = (): MinuteNumbersView => ({
    shell: makeShell(archive, minuteNumbersUrl, {
      title: [words.title],
      description: words.description,
    }),
    committees: [...byCommittee].map(([name, own]) => ({
      name,
      numbers: own
        .map(({ number }) => place.link(number, minuteUrl(number)))
        .sort((a, b) => a.text.localeCompare(b.text, 'en', { numeric: true })),
    })),
  });
  return { url: minuteNumbersUrl, layout: 'minute-numbers', view };
}

function numberPage({ number, rows }: MinuteNumber, archive: Archive): Page {
  const url = minuteUrl(number);
  const place = placeAt(url);
  const words = wordsOf(archive.site).minuteNumbers;
  const heading = words.minute(number);
  const [only, another] = rows;
  if (only && !another) return redirectPage(url, itemAddress(only), heading, archive);
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

const itemAddress = ({ committee, meeting, item }: ItemRow): string =>
  itemUrl(committee.slug, meeting.key, item.address);

const viewRow = (row: ItemRow, archive: Archive, place: Place): MinuteNumberView['items'][number] => ({
  ...place.link(shortTitle(row.item), itemAddress(row)),
  meeting: datedMeetingName(row, archive),
});
