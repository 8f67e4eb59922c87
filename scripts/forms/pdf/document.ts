// A meeting's minutes as a Typst document: the same text for both sizes of print.

import { itemsOf, type MeetingDocument, type Section, sectionOf } from '../../document/document.ts';
import { idsOfSection, targetsIn } from '../../document/places.ts';
import type { Target } from '../../model/body.ts';
import { dayOf, monthOf, yearOf } from '../../model/calendar.ts';
import { isMinuted } from '../../model/meeting.ts';
import type { Site } from '../../model/site.ts';
import { absoluteUrl, meetingUrl } from '../../model/url.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import { type Words, wordsOf } from '../../words/words.ts';
import type { TypstPlace } from '../../writers/typst.ts';
import { array, call, languageTypst, literal, sequence, type Typst } from '../../writers/typst-syntax.ts';
import type { CopyLogo } from '../copies/logo.ts';
import type { PdfPicture } from './pictures.ts';
import { sectionTypst } from './sections.ts';

export interface PdfDocument {
  /** What the file says of itself. */
  readonly head: Typst;
  readonly body: Typst;
  readonly pictures: readonly PdfPicture[];
}

/** So many items need a list of contents; fewer stand on a few pages. */
const LONG = 10;

/** `pictures` are those that its text shows; in the place of any other stand its words. */
export function pdfDocument(
  row: MeetingRow,
  document: MeetingDocument,
  site: Pick<Site, 'name' | 'url' | 'language' | 'words'>,
  pictures: readonly PdfPicture[],
  logo?: CopyLogo,
): PdfDocument {
  const place: TypstPlace = {
    words: wordsOf(site),
    ...linksIn(document, row, site.url),
    levelOf: levels(),
    picture: url => {
      const found = pictures.find(({ address }) => address === url);
      return found && literal(found.name);
    },
  };
  const isSigned = isMinuted(row.meeting);
  const { sections } = document;
  const items = itemsOf(document);
  const write = (section: Section): Typst => sectionTypst(section, place);
  const signature = sections.findIndex(({ kind }) => BELOW_SIGNATURE.has(kind));
  const contents = items[0] === undefined ? signature : sections.indexOf(items[0]);
  return {
    head: headTypst(document, row, site.name),
    body: call(
      'minutes',
      literal(document.title),
      String(isSigned),
      footTypst(place.words, sectionOf(document, 'citation')?.code),
      sequence([
        call('masthead', literal(site.name), literal(document.title), ...(logo ? [logoTypst(logo)] : [])),
        ...sections.slice(0, contents).map(write),
        items.length >= LONG ? call('contents', literal(place.words.contents.items(items.length))) : '',
        ...sections.slice(contents, signature).map(write),
        isSigned ? signatureTypst(place.words) : '',
        ...sections.slice(signature).map(write),
      ]),
    ),
    pictures: logo ? [...pictures, { address: '', name: `/${logo.file}`, bytes: logo.bytes }] : pictures,
  };
}

/** In millimetres: a logo is so high, but where it would be wider than half the sheet. */
const LOGO_HEIGHT = 16;
const LOGO_WIDTH = 85;

function logoTypst({ file, text, holdsName, width, height }: CopyLogo): Typst {
  const high = Math.min(LOGO_HEIGHT, (LOGO_WIDTH * height) / width);
  return `logo: (name: ${literal(`/${file}`)}, words: ${literal(text)}, holds-name: ${holdsName}, height: ${high.toFixed(2)}mm)`;
}

/** What is no part of what the Chair signs. */
const BELOW_SIGNATURE: ReadonlySet<Section['kind']> = new Set(['papers', 'citation']);

/** The words of the page itself; of its number Typst fills in both figures. Each leaf bears the code of the minutes. */
export function footTypst({ record }: Words, code = ''): Typst {
  const { initials, page, unshown } = record.copies.print;
  return `(initials: ${literal(initials)}, page: ${literal(page('{page}', '{pages}'))}, unshown: ${literal(unshown)}, code: ${literal(code)})`;
}

const signatureTypst = ({ meeting }: Words): Typst =>
  call('signature', literal(meeting.signedBy), literal(meeting.signedOn));

/** The day of the meeting is the document's: that of the build would make the file another every day. */
const headTypst = (
  { title, lang }: MeetingDocument,
  { meeting: { date } }: MeetingRow,
  publisher: string,
): Typst => {
  const day = call('datetime', `year: ${yearOf(date)}`, `month: ${monthOf(date)}`, `day: ${dayOf(date)}`);
  return `#set document(title: ${literal(title)}, author: ${array([literal(publisher)])}, date: ${day})
#set text(${languageTypst(lang)})`;
};

/** Heading levels as written, but none skipped: the title is of the first, the parts of the minutes of the second. */
function levels(): TypstPlace['levelOf'] {
  let previous = 1;
  return written => {
    previous = Math.max(2, Math.min(written, previous + 1));
    return previous;
  };
}

/** Links to these minutes stay within the document; others lead to the site, if `site.yaml` says where that stands. */
function linksIn(
  document: MeetingDocument,
  { meeting }: MeetingRow,
  site: string | undefined,
): Pick<TypstPlace, 'link' | 'within' | 'anchor'> {
  const ids = new Set(document.sections.flatMap(idsOfSection));
  const own = meetingUrl(meeting.committee, meeting.key);
  // `/finance/2026-03-05/item-82/#item-82-decision-1` => the decision, or else the item.
  const placeOf = (target: Target): string | undefined => {
    if (target.kind === 'outside' || !target.url.startsWith(own)) return undefined;
    const [item = '', place = ''] = target.url.slice(own.length).split('#');
    return [place, item.replace(/\/$/, '')].find(id => ids.has(id));
  };
  const { targets, ids: within } = targetsIn(document);
  const wanted = new Set([...within.filter(id => ids.has(id)), ...targets.map(placeOf)]);
  const label = (id: string): Typst => call('label', literal(id));
  return {
    link: target => {
      const id = placeOf(target);
      if (id !== undefined) return label(id);
      if (target.kind === 'outside') return ELSEWHERE.test(target.url) ? literal(target.url) : undefined;
      return site === undefined ? undefined : literal(absoluteUrl(site, target.url));
    },
    within: id => (ids.has(id) ? label(id) : undefined),
    // A note to which two items refer stands below both, and links lead to the first.
    anchor: id => (wanted.delete(id) ? call('anchor', literal(id)) : ''),
  };
}

/** Addresses of other sites, of mail and telephones; one that is longer is no address that anyone could follow. */
const ELSEWHERE = /^(?:https?:\/\/|mailto:|tel:).{1,2000}$/i;
