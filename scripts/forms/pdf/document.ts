// A meeting's minutes as a Typst document: the same text for both sizes of print.

import { dayOf, monthOf, yearOf } from '../../model/calendar.ts';
import type { Site } from '../../model/site.ts';
import { absoluteUrl, meetingUrl, siteAddress } from '../../model/url.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import { idsIn } from '../reading/placed.ts';
import type { Reading } from '../reading/reading.ts';
import { type BodyContext, bodyTypst } from './body.ts';
import { languageTypst } from './language.ts';
import type { PdfPicture } from './pictures.ts';
import { array, call, literal, sequence, type Typst } from './typst.ts';

export interface PdfDocument {
  /** What the file says of itself. */
  readonly head: Typst;
  readonly body: Typst;
  readonly pictures: readonly PdfPicture[];
}

/** So many items need a list of contents; fewer stand on a few pages. */
const LONG = 10;

/** `pictures` are those that its bodies show; in the place of any other stand its words. */
export function pdfDocument(
  row: MeetingRow,
  reading: Reading,
  site: Pick<Site, 'name' | 'url'>,
  pictures: readonly PdfPicture[],
): PdfDocument {
  const { status } = row.meeting;
  const head = reading.headHtml;
  const items = reading.items.map(({ html }) => html);
  const context: BodyContext = {
    ...placesIn([head, ...items, reading.footHtml].join(''), row, site.url),
    levelOf: levels(),
    picture: src => {
      const found = pictures.find(({ address }) => address === siteAddress(src));
      return found && literal(found.name);
    },
  };
  const isSigned = status === 'draft' || status === 'approved';
  const isLong = items.length >= LONG;
  return {
    head: headTypst(reading, row, site.name),
    body: call(
      'minutes',
      literal(reading.title),
      String(isSigned),
      sequence([
        call('masthead', literal(site.name), literal(reading.title)),
        bodyTypst(head, context),
        isLong ? call('contents', literal(`Contents: ${items.length} items`)) : '',
        ...items.map(html => bodyTypst(html, context)),
        isSigned ? 'signature()' : '',
        bodyTypst(reading.footHtml, context),
      ]),
    ),
    pictures,
  };
}

/** The day of the meeting is the document's: that of the build would make the file another every day. */
const headTypst = ({ title, lang }: Reading, { meeting: { date } }: MeetingRow, publisher: string): Typst => {
  const day = call('datetime', `year: ${yearOf(date)}`, `month: ${monthOf(date)}`, `day: ${dayOf(date)}`);
  return `#set document(title: ${literal(title)}, author: ${array([literal(publisher)])}, date: ${day})
#set text(${languageTypst(lang)})`;
};

/** Heading levels as written, but none skipped: the title is of the first, the parts of the minutes of the second. */
function levels(): BodyContext['levelOf'] {
  let previous = 1;
  return written => {
    previous = Math.max(2, Math.min(written, previous + 1));
    return previous;
  };
}

/** Links to these minutes stay within the document; others lead to the site, if `site.yaml` says where that stands. */
function placesIn(
  html: string,
  { meeting }: MeetingRow,
  site: string | undefined,
): Pick<BodyContext, 'linkTo' | 'anchor'> {
  const ids = new Set(idsIn(html));
  const own = meetingUrl(meeting.committee, meeting.key);
  // `/finance/2026-03-05/item-82/#item-82-decision-1` => the decision, or else the item.
  const within = (href: string): string | undefined => {
    const address = href.startsWith('#') ? own + href : siteAddress(href);
    if (address === undefined || !address.startsWith(own)) return undefined;
    const [item = '', place = ''] = address.slice(own.length).split('#');
    return [place, item.replace(/\/$/, '')].find(id => ids.has(id));
  };
  const wanted = new Set([...html.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => within(href)));
  return {
    linkTo: href => {
      const id = within(href);
      if (id !== undefined) return call('label', literal(id));
      const address = siteAddress(href);
      if (address === undefined) return ELSEWHERE.test(href) ? literal(href) : undefined;
      return site === undefined || isPerson(address) ? undefined : literal(absoluteUrl(site, address));
    },
    // A note to which two items refer stands below both, and links lead to the first.
    anchor: id => (wanted.delete(id) ? call('anchor', literal(id)) : ''),
  };
}

/** Addresses of other sites, of mail and telephones; one that is longer is no address that anyone could follow. */
const ELSEWHERE = /^(?:https?:\/\/|mailto:|tel:).{1,2000}$/i;

// A page of names, each with a line below it, is hard to read; who they are stands on the site.
const isPerson = (address: string): boolean => address.startsWith('/people/');
