// The list of all minute numbers. A long one is parted by how the numbers begin: that of a number never changes, however
// many meetings are added, so a page whose numbers have become too many keeps its address and leads on to longer beginnings.
//
//     /minute/  ─▶ /minute/all/1/  ─▶ /minute/all/10/: 10, 100, 101 …
//               └▶ /minute/all/2/ …

import type { Archive } from '../model/archive.ts';
import { longDate } from '../model/calendar.ts';
import { groupBy } from '../model/group-by.ts';
import { assetUrl, minuteNumbersPartUrl, minuteNumbersUrl, minuteSlug, minuteUrl } from '../model/url.ts';
import type { ItemRow } from '../registers/matters.ts';
import type { MinuteNumber } from '../registers/numbers.ts';
import type { Registers } from '../registers/registers.ts';
import { wordsOf } from '../words/words.ts';
import { type Link, type Place, placeAt } from './link.ts';
import { numberedItemUrl, numberPage } from './minute-number.ts';
import type { Page, View } from './page.ts';
import { makeShell } from './shell.ts';

export interface MinuteNumbersView extends View {
  readonly subtitle: string;
  /** How the numbers begin that have pages of their own. */
  readonly beginnings: readonly Link[];
  readonly committees: readonly { readonly name: string; readonly numbers: readonly NumberEntry[] }[];
  /** Leads from the name of a number to its item; empty where each number has a page. */
  readonly script: string;
}

interface NumberEntry {
  readonly number: string;
  /** Its place on this page; empty where it has one above. */
  readonly id: string;
  /** One, or where several items bear the number and it has no page, each with its day. */
  readonly links: readonly Link[];
  /** Whether it can be led on from the number alone. */
  readonly isOnly: boolean;
}

/** So many items a page lists: about 100 kB. */
const MOST = 1200;

export function minuteNumberPages(archive: Archive, registers: Registers): readonly Page[] {
  const numbers = [...registers.numbers.values()];
  if (numbers.length === 0) return [];
  const ownPages = archive.site.items === 'pages' ? numbers.map(number => numberPage(number, archive)) : [];
  return [...listPages('', numbers, archive), ...ownPages];
}

/** The page of those numbers that begin so, and of longer beginnings where they are too many for one. */
function listPages(beginning: string, numbers: readonly MinuteNumber[], archive: Archive): readonly Page[] {
  const count = numbers.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count <= MOST) return [listPage(beginning, numbers, [], archive)];
  const longer = groupBy(
    numbers.filter(({ number }) => minuteSlug(number) !== beginning),
    ({ number }) => [...minuteSlug(number)].slice(0, [...beginning].length + 1).join(''),
  );
  const here = numbers.filter(({ number }) => minuteSlug(number) === beginning);
  return [
    listPage(beginning, here, [...longer.keys()].sort(asNumbers), archive),
    ...[...longer].flatMap(([next, some]) => listPages(next, some, archive)),
  ];
}

/** "9" before "10". One collator for all: to compare texts with settings makes one each time. */
const { compare: asNumbers } = new Intl.Collator('en', { numeric: true });

const listUrl = (beginning: string): string =>
  beginning === '' ? minuteNumbersUrl : minuteNumbersPartUrl(beginning);

function listPage(
  beginning: string,
  numbers: readonly MinuteNumber[],
  beginnings: readonly string[],
  archive: Archive,
): Page {
  const url = listUrl(beginning);
  const place = placeAt(url);
  const words = wordsOf(archive.site).minuteNumbers;
  const view = (): MinuteNumbersView => ({
    shell: makeShell(archive, url, {
      title: beginning === '' ? [words.title] : [words.beginningWith(beginning), words.title],
      description: words.description,
      ...(beginning !== '' && { breadcrumb: [place.link(words.title, minuteNumbersUrl)] }),
    }),
    subtitle: beginning === '' ? words.subtitle : words.beginningWith(beginning),
    beginnings: beginnings.map(one => place.link(words.beginning(one), listUrl(one))),
    committees: viewCommittees(numbers, archive, place),
    script: archive.site.items === 'pages' ? '' : place.to(assetUrl('old-addresses/find-number.js')),
  });
  return { url, layout: 'minute-numbers', view };
}

function viewCommittees(
  numbers: readonly MinuteNumber[],
  archive: Archive,
  place: Place,
): MinuteNumbersView['committees'] {
  const met = new Set<string>();
  const rows = numbers.flatMap(({ number, rows: all }) =>
    [...groupBy(all, ({ committee }) => committee.name)].map(([name, own]) => ({ name, number, own, all })),
  );
  return [...groupBy(rows, ({ name }) => name)].map(([name, own]) => ({
    name,
    numbers: own
      .sort((a, b) => asNumbers(a.number, b.number))
      .map(one => {
        const slug = minuteSlug(one.number);
        const id = met.has(slug) ? '' : `number-${slug}`;
        met.add(slug);
        return {
          number: one.number,
          id,
          links: linksOf(one.number, one.own, archive, place),
          isOnly: one.all.length === 1,
        };
      }),
  }));
}

function linksOf(number: string, rows: readonly ItemRow[], archive: Archive, place: Place): readonly Link[] {
  if (archive.site.items === 'pages') return [place.link(number, minuteUrl(number))];
  const [only, another] = rows;
  if (only && !another) return [place.link(number, numberedItemUrl(only, archive))];
  return rows.map(row =>
    place.link(longDate(row.meeting.date, archive.site.language), numberedItemUrl(row, archive)),
  );
}
