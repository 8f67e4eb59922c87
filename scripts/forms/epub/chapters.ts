// Meetings as the chapters of a book: their texts, divided where they are long, with every link led to its place in
// the book, else to the site, else to nowhere.

import type { MeetingRow } from '../../registers/meetings.ts';
import type { Making } from '../copies/making.ts';
import { xmlAttribute, xmlText } from '../html/escape.ts';
import { placesOf } from '../reading/addresses.ts';
import { idsIn, type Placing, placed } from '../reading/placed.ts';
import type { Reading } from '../reading/reading.ts';
import type { BookDocument, Chapter } from './book.ts';

/** Adobe's reader, and those that are built on it, open no document of more than 300 KB. */
const LARGEST = 200_000;

export interface MeetingReading {
  readonly row: MeetingRow;
  readonly reading: Reading;
}

/** A document while its links are still marked. */
interface Draft {
  readonly file: string;
  readonly html: string;
}

/** `pictureFile` gives the file of a picture in the book, by its address in the site. */
export function makeChapters(
  meetings: readonly MeetingReading[],
  { archive, at }: Making,
  pictureFile: (url: string) => string | undefined,
): readonly Chapter[] {
  const drafts = meetings.map(draftsOf);
  const files = drafts.map(fileOfEachId);
  const placeIn = (index: number, id: string): string | undefined => {
    const file = files[index]?.get(id);
    return file === undefined || id === '' ? file : `${file}#${xmlName(id)}`;
  };
  const places = new Map(meetings.flatMap(({ row }, index) => placesOf(row, id => placeIn(index, id))));
  const hasAddress = archive.site.url !== undefined;
  return meetings.map(({ reading }, index) => {
    const placing = (file: string): Placing => ({
      id: xmlName,
      within: id => hrefFrom(file, placeIn(index, id) ?? ''),
      link: url => {
        const inBook = places.get(url);
        return inBook === undefined ? (hasAddress ? at(url) : undefined) : hrefFrom(file, inBook);
      },
      picture: pictureFile,
      lower: 0,
      isXml: true,
    });
    const documents = (drafts[index] ?? []).map(
      ({ file, html }): BookDocument => ({
        file,
        title: reading.title,
        lang: reading.lang,
        xhtml: placed(withoutRegions(html), placing(file)),
      }),
    );
    return {
      title: reading.title,
      documents,
      sections: reading.items.map(({ id, title }) => ({ title, href: placeIn(index, id) ?? '' })),
    };
  });
}

/** Divides a meeting between items, so that no document is large unless a single item is. */
function draftsOf({ row, reading }: MeetingReading): readonly Draft[] {
  const name = `${row.meeting.committee}-${row.meeting.key}`;
  const heading = `<h1 id="${titleId}">${xmlText(reading.title)}</h1>`;
  const bodies = [`${heading}\n${reading.headHtml}`];
  for (const html of [...reading.items.map(item => item.html), reading.footHtml]) {
    const last = bodies.length - 1;
    const before = bodies[last] ?? '';
    if (before.length + html.length <= LARGEST) bodies[last] = `${before}\n${html}`;
    else bodies.push(html);
  }
  return bodies.map((html, index) => ({
    file: `${name}${index === 0 ? '' : `-part-${index + 1}`}.xhtml`,
    html:
      index === 0
        ? `<section epub:type="chapter" role="doc-chapter" aria-labelledby="${titleId}">\n${html}\n</section>`
        : `<section aria-label="${xmlAttribute(`${reading.title}, continued`)}">\n${html}\n</section>`,
  }));
}

/** No item can bear it: their addresses have no such sign. */
const titleId = 'part_title';

/** The document of a chapter in which each id stands; the first is that of the empty id. */
const fileOfEachId = (drafts: readonly Draft[]): ReadonlyMap<string, string> =>
  new Map([
    ...drafts.flatMap(({ file, html }) => idsIn(html).map(id => [id, file] as const)),
    ...drafts.slice(0, 1).map(({ file }) => ['', file] as const),
  ]);

/** A link within the book as seen from one of its documents. */
const hrefFrom = (file: string, place: string): string =>
  place.startsWith(`${file}#`) ? place.slice(file.length) : place;

/** An id as XML allows it: an item that bears no number may be called `2026-budget` on the site. */
const xmlName = (id: string): string =>
  id.replace(/[^\p{L}\p{Nd}\p{M}_.-]/gu, '_').replace(/^(?=[^\p{L}_])/u, '_');

/** A book has no pointer or key to scroll a table with. */
const withoutRegions = (html: string): string =>
  html.replace(/<div class="table-scroll"[^>]*>/g, '<div class="table">');
