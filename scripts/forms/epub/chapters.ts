// Meetings as the chapters of a book: their documents, divided where they are long, with every link led to its place in
// the book, else to the site, else to nowhere.

import type { MeetingDocument, Section } from '../../document/document.ts';
import { itemsOf, textOfItem } from '../../document/document.ts';
import { idsOfSection, placesOf } from '../../document/places.ts';
import { contentsOf, contentWords, everyBlock } from '../../model/walk-body.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import { type Words, wordsOf } from '../../words/words.ts';
import { xmlAttribute, xmlText } from '../../writers/escape.ts';
import type { Making } from '../copies/making.ts';
import { type SectionPlace, sectionsHtml } from '../html/sections.ts';
import type { BookDocument, Chapter } from './book.ts';

/** Adobe's reader, and those that are built on it, open no document of more than 300 KB. */
const LARGEST = 200_000;

export interface MeetingChapter {
  readonly row: MeetingRow;
  readonly document: MeetingDocument;
}

/** The sections that one document of the book holds. */
interface Draft {
  readonly file: string;
  readonly sections: readonly Section[];
}

/** `pictureFile` gives the file of a picture in the book, by its address in the site. */
export function makeChapters(
  meetings: readonly MeetingChapter[],
  { archive, at }: Making,
  pictureFile: (url: string) => string | undefined,
): readonly Chapter[] {
  const drafts = meetings.map(meeting => draftsOf(meeting, wordsOf(archive.site)));
  const files = drafts.map(fileOfEachId);
  const placeIn = (index: number, id: string): string | undefined => {
    const file = files[index]?.get(id);
    return file === undefined || id === '' ? file : `${file}#${xmlName(id)}`;
  };
  const places = new Map(meetings.flatMap(({ row }, index) => placesOf(row, id => placeIn(index, id))));
  const words = wordsOf(archive.site);
  const hasAddress = archive.site.url !== undefined;
  return meetings.map(({ document }, index) => {
    const place = (file: string): SectionPlace => ({
      ...IN_A_BOOK,
      words,
      within: id => hrefFrom(file, placeIn(index, id) ?? ''),
      link: target => {
        if (target.kind === 'outside') return target.url;
        const inBook = places.get(target.url);
        return inBook === undefined ? (hasAddress ? at(target.url) : undefined) : hrefFrom(file, inBook);
      },
      picture: pictureFile,
    });
    return {
      title: document.title,
      documents: (drafts[index] ?? []).map((draft, part) =>
        bookDocument(draft, part, document, place(draft.file)),
      ),
      sections: itemsOf(document).map(({ id, number, title }) => ({
        title: `${number} ${title}`.trim(),
        href: placeIn(index, id) ?? '',
      })),
    };
  });
}

/** An id as XML allows it: an item that bears no number may be called `2026-budget` on the site. */
const xmlName = (id: string): string =>
  id.replace(/[^\p{L}\p{Nd}\p{M}_.-]/gu, '_').replace(/^(?=[^\p{L}_])/u, '_');

/** A book has no pointer or key to scroll a table with. */
const IN_A_BOOK = { id: xmlName, lower: 0, isXml: true, scrollsTables: false, hasLandmarks: true } as const;

function bookDocument(
  { file, sections }: Draft,
  part: number,
  { title, lang }: MeetingDocument,
  place: SectionPlace,
): BookDocument {
  const inner = sectionsHtml(sections, place);
  const xhtml =
    part === 0
      ? `<section epub:type="chapter" role="doc-chapter" aria-labelledby="${TITLE_ID}">\n<h1 id="${TITLE_ID}">${xmlText(title)}</h1>\n${inner}\n</section>`
      : `<section aria-label="${xmlAttribute(place.words.record.copies.book.continued(title))}">\n${inner}\n</section>`;
  return { file, title, lang, xhtml };
}

/** No item can bear it: their addresses have no such sign. */
const TITLE_ID = 'part_title';

/** Divides a meeting between items, so that no document is large unless a single item is. */
function draftsOf({ row, document }: MeetingChapter, words: Words): readonly Draft[] {
  const name = `${row.meeting.committee}-${row.meeting.key}`;
  if (isShort(document)) return [{ file: `${name}.xhtml`, sections: document.sections }];
  const parts: Section[][] = [[]];
  let length = 0;
  for (const section of document.sections) {
    const own = lengthOf(section, words);
    const last = parts.at(-1);
    if (last && (length + own <= LARGEST || !DIVIDES.has(section.kind))) {
      last.push(section);
      length += own;
    } else {
      parts.push([section]);
      length = own;
    }
  }
  return parts.map((sections, index) => ({
    file: `${name}${index === 0 ? '' : `-part-${index + 1}`}.xhtml`,
    sections,
  }));
}

/** Whether it surely fits into one document: its marks are never more than its words. */
const isShort = ({ sections }: MeetingDocument): boolean =>
  sections.reduce((sum, section) => sum + wordCount(section), 0) < LARGEST / 4;

/** Letters of a section's text. */
const wordCount = (section: Section): number => {
  const body =
    section.kind === 'preamble' ? section.body : section.kind === 'item' ? textOfItem(section) : [];
  let letters = 0;
  for (const block of everyBlock(body))
    for (const content of contentsOf(block)) letters += contentWords(content).length;
  return letters;
};

/** Before these a new document may begin. */
const DIVIDES: ReadonlySet<Section['kind']> = new Set(['item', 'papers', 'citation']);

/** How long a section is as XHTML, near enough: where its links lead makes little difference. */
const lengthOf = (section: Section, words: Words): number =>
  sectionsHtml([section], { ...ANYWHERE, words }).length;

const ANYWHERE: Omit<SectionPlace, 'words'> = {
  ...IN_A_BOOK,
  within: id => `#${id}`,
  link: target => target.url,
  picture: url => url,
};

/** The document of a chapter in which each id stands; the first is that of the empty id. */
const fileOfEachId = (drafts: readonly Draft[]): ReadonlyMap<string, string> =>
  new Map([
    ...drafts.flatMap(({ file, sections }) => sections.flatMap(idsOfSection).map(id => [id, file] as const)),
    ...drafts.slice(0, 1).map(({ file }) => ['', file] as const),
  ]);

/** A link within the book as seen from one of its documents. */
const hrefFrom = (file: string, place: string): string =>
  place.startsWith(`${file}#`) ? place.slice(file.length) : place;
