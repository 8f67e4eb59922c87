// A meeting: everything its minutes hold, whole.

import { itemsOf, type Section, sectionOf } from '../document/document.ts';
import { makeDocument } from '../document/make-document.ts';
import type { Archive } from '../model/archive.ts';
import { shortDate, yearOf } from '../model/calendar.ts';
import { isHeld, isMinuted } from '../model/meeting.ts';
import { partsOf, type TextPart } from '../model/passage.ts';
import { shortened } from '../model/shortened.ts';
import { assetUrl, committeesUrl, committeeUrl, committeeYearUrl, meetingUrl } from '../model/url.ts';
import { minutesForms } from '../open-data/meetings.ts';
import { copiesOfMeeting } from '../registers/copies.ts';
import { meetingKey } from '../registers/meeting-key.ts';
import { datedMeetingName, meetingName } from '../registers/meeting-name.ts';
import { type MeetingRow, neighboursOf } from '../registers/meetings.ts';
import type { Registers } from '../registers/registers.ts';
import { noneRelated, type RelatedItems } from '../registers/related.ts';
import { siteContext } from '../registers/site-context.ts';
import { wordsOf } from '../words/words.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { FileSizes, Page, View } from './page.ts';
import { type FileLink, fileLink, viewCopies } from './parts/copies.ts';
import { type DateView, viewFullDate } from './parts/dates.ts';
import { furtherMarks, itemAbout, type Others, relatedLinks } from './parts/item-about.ts';
import { meetingData } from './parts/json-ld.ts';
import { type PlaceNames, placeNames } from './parts/marks.ts';
import { type SectionView, viewSection } from './parts/section.ts';
import { viewStatus } from './parts/status.ts';
import { makeShell } from './shell.ts';

export interface MeetingView extends View {
  readonly name: string;
  readonly date: DateView;
  /** The minutes in their order: what stands beside the name, then the rest. */
  readonly above: readonly SectionView[];
  readonly sections: readonly SectionView[];
  /** "Contents: 12 items"; sections, where not all are items of business. */
  readonly contentsName: string;
  readonly contents: readonly {
    readonly href: string;
    readonly number: string;
    readonly text: readonly TextPart[];
    readonly hasDecision: boolean;
  }[];
  /** The same minutes as files; none of a meeting that was not held, of which there is nothing to keep. */
  readonly formats: readonly FileLink[];
  /** The one that was made for paper. */
  readonly toPrint: FileLink | undefined;
  /** The meetings before and after by their days alone, for the head of the page. */
  readonly previousDate: Link | undefined;
  readonly nextDate: Link | undefined;
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
  readonly citation: string;
  /** By which a print is known again; empty where there are no minutes yet. */
  readonly code: string;
  /** JSON-LD, fit for a `<script>` element. */
  readonly linkedDataHtml: string;
  readonly isHeld: boolean;
  /** Copies the address of a mark, and prints. */
  readonly marksScript: string;
}

export function meetingPages(
  archive: Archive,
  registers: Registers,
  related: RelatedItems = noneRelated,
): readonly Page[] {
  const context = siteContext(archive, registers);
  const others = { archive, registers, related };
  return registers.meetings.all.map(row => {
    const url = meetingUrl(row.committee.slug, row.meeting.key);
    const { site } = archive;
    const files = [...minutesForms(row, site), ...copiesOfMeeting(row, site)];
    return {
      url,
      layout: 'meeting',
      view: sizes => viewMeeting(row, url, others, sizes),
      madeOf: sizes =>
        JSON.stringify([
          meetingKey(row, context),
          files.map(file => sizes.get(file.url) ?? 'none'),
          relatedHere(row, others, placeAt(url)),
        ]),
    };
  });
}

function viewMeeting(row: MeetingRow, url: string, others: Others, sizes: FileSizes): MeetingView {
  const { archive, registers } = others;
  const { committee, meeting } = row;
  const words = wordsOf(archive.site);
  const place = placeAt(url);
  const document = makeDocument(row, siteContext(archive, registers));
  const items = itemsOf(document);
  const names = placeNames(row, meeting.items, archive);
  const view = (which: (section: Section) => boolean): readonly SectionView[] =>
    document.sections.filter(which).map(section => viewSectionHere(section, row, others, place, names));
  const year = yearOf(meeting.date);
  const formats = isHeld(meeting) ? formatsOf(row, archive, sizes, place) : [];
  const titled = datedMeetingName(row, archive);
  return {
    shell: makeShell(archive, url, {
      title: [titled],
      description: words.meeting.description(
        viewStatus(meeting, archive.site).text,
        titled,
        items.map(item => item.title).join('; '),
      ),
      breadcrumb: [
        place.link(words.shell.sections.committees, committeesUrl),
        place.link(committee.short, committeeUrl(committee.slug)),
        place.link(String(year), committeeYearUrl(committee.slug, year)),
      ],
      isArticle: true,
      ...(meeting.lang !== undefined && { lang: meeting.lang }),
    }),
    name: meetingName(row, archive),
    date: viewFullDate(meeting.date, archive.site.language),
    above: view(({ kind }) => ABOVE.has(kind)),
    sections: view(({ kind }) => !ABOVE.has(kind) && kind !== 'citation'),
    contentsName: words.contents[meeting.items.some(({ isSection }) => isSection) ? 'sections' : 'items'](
      items.length,
    ),
    contents: items.map(({ id, number, title, hasDecision }, index) => ({
      href: `#${id}`,
      number,
      text: partsOf(shortened(title, 120), meeting.items[index]?.titlePassages),
      hasDecision,
    })),
    formats,
    toPrint: formats.find(({ type }) => type === 'application/pdf'),
    ...neighbours(row, archive, registers, place),
    citation: sectionOf(document, 'citation')?.text ?? '',
    code: sectionOf(document, 'citation')?.code ?? '',
    linkedDataHtml: meetingData(row, archive, registers),
    isHeld: isMinuted(meeting),
    marksScript: place.to(assetUrl('marks/copy-link.js')),
  };
}

/** What the page shows of what else there is in the archive, where items have no pages to show it. */
const relatedHere = ({ meeting }: MeetingRow, others: Others, place: Place): readonly (readonly Link[])[] =>
  others.archive.site.items === 'pages' ? [] : meeting.items.map(item => relatedLinks(item, others, place));

/** Where items have no pages of their own, each says here what its page would. */
function viewSectionHere(
  section: Section,
  row: MeetingRow,
  others: Others,
  place: Place,
  names: PlaceNames,
): SectionView {
  const { site } = others.archive;
  const view = viewSection(section, place, wordsOf(site), names);
  if (view.kind !== 'item' || site.items === 'pages') return view;
  const item = row.meeting.items.find(one => one.address === view.id);
  return item
    ? { ...view, marks: furtherMarks(row, item), about: itemAbout(row, item, others, place) }
    : view;
}

/** What stands beside the meeting's name. */
const ABOVE: ReadonlySet<Section['kind']> = new Set(['title', 'status', 'joint', 'state']);

/** Copies to keep, then the minutes as data and as they were written. */
function formatsOf(
  row: MeetingRow,
  { site }: Archive,
  sizes: FileSizes,
  place: Place,
): MeetingView['formats'] {
  const names = wordsOf(site).record.openData.forms;
  const forms = minutesForms(row, site).flatMap(({ form, url }) =>
    form === 'txt' ? [] : [fileLink({ url, text: names[form], ...FORMATS[form] }, sizes, site, place)],
  );
  return [...viewCopies(copiesOfMeeting(row, site), sizes, site, place), ...forms];
}

const FORMATS = {
  json: { type: 'JSON' },
  md: { type: 'Markdown' },
} as const;

function neighbours(
  row: MeetingRow,
  archive: Archive,
  registers: Registers,
  place: Place,
): Pick<MeetingView, 'previous' | 'next' | 'previousDate' | 'nextDate'> {
  const { before, after } = neighboursOf(row, registers.meetings);
  const linkTo = (other: MeetingRow | undefined, textOf: (row: MeetingRow) => string): Link | undefined =>
    other && place.link(textOf(other), meetingUrl(other.committee.slug, other.meeting.key));
  const named = (other: MeetingRow): string => datedMeetingName(other, archive);
  // In short, so that both stand in one row on a phone.
  const dated = (other: MeetingRow): string => shortDate(other.meeting.date, archive.site.language);
  return {
    previous: linkTo(before, named),
    next: linkTo(after, named),
    previousDate: linkTo(before, dated),
    nextDate: linkTo(after, dated),
  };
}
