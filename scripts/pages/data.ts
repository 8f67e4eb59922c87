// Open data: every list with an example, the files of a meeting, feeds and calendars, and what differs from OParl.

import type { Archive } from '../model/archive.ts';
import {
  atomUrl,
  calendarUrl,
  correctionsUrl,
  dataFileUrl,
  dataSchemaUrl,
  dataUrl,
  decisionsUrl,
  homeUrl,
  jsonFeedUrl,
} from '../model/url.ts';
import { type DataList, recordsOf } from '../open-data/list.ts';
import { DATA_LISTS } from '../open-data/lists.ts';
import { minutesForms } from '../open-data/meetings.ts';
import { datedMeetingName } from '../registers/meeting-name.ts';
import type { MeetingRow } from '../registers/meetings.ts';
import type { Registers } from '../registers/registers.ts';
import { type SiteContext, siteContext } from '../registers/site-context.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { makeShell } from './shell.ts';

export interface DataView extends View {
  readonly publisher: string;
  /** Whether `site.yaml` gives an address, so that ids are whole. */
  readonly hasAddress: boolean;
  /** Empty where the site does without them. */
  readonly lists: readonly ListView[];
  /** Empty where minutes are not published as data. */
  readonly minutesSchema: string;
  /** The forms that there are, by the words that tell of them. */
  readonly forms: readonly ('minutesTxt' | 'minutesMd')[];
  /** The latest of the meetings that are published in the most forms; absent where there is none. */
  readonly meeting: { readonly name: string; readonly files: readonly Link[] } | undefined;
  readonly feeds: readonly { readonly what: string; readonly files: readonly Link[] }[];
}

interface ListView {
  readonly id: string;
  readonly title: string;
  readonly holds: string;
  readonly type: string;
  readonly records: number;
  readonly json: string;
  readonly csv: string;
  readonly schema: string;
  /** A record as JSON; empty where the list is. */
  readonly example: string;
}

export function dataPages(archive: Archive, registers: Registers): readonly Page[] {
  const place = placeAt(dataUrl);
  const context = siteContext(archive, registers);
  const words = wordsOf(archive.site);
  const { copies, data } = archive.site;
  const view = (): DataView => ({
    shell: makeShell(archive, dataUrl, {
      title: [words.shell.footer.data],
      description: words.data.description(archive.site.name),
    }),
    publisher: archive.site.name,
    hasAddress: archive.site.url !== undefined,
    lists: (data.includes('tables') ? DATA_LISTS : []).map(list => viewList(list, context, place)),
    minutesSchema: data.includes('minutes') ? place.to(dataSchemaUrl('minutes')) : '',
    forms: [
      ...(copies.includes('text') ? (['minutesTxt'] as const) : []),
      ...(data.includes('source') ? (['minutesMd'] as const) : []),
    ],
    meeting: viewMeeting(registers.meetings.all, archive, place),
    feeds: viewFeeds(place, words),
  });
  return [{ url: dataUrl, layout: 'data', view }];
}

const viewList = (list: DataList, context: SiteContext, place: Place): ListView => ({
  id: list.name,
  ...context.words.record.openData.lists[list.name],
  type: list.type,
  records: list.count(context),
  json: place.to(dataFileUrl(list.name, 'json')),
  csv: place.to(dataFileUrl(list.name, 'csv')),
  schema: place.to(dataSchemaUrl(list.name)),
  example: exampleOf(list, context),
});

/** So many records are looked at for a good example. */
const LOOKED_AT = 200;

/** The shortest of the records that fill the most fields. */
function exampleOf(list: DataList, context: SiteContext): string {
  let best: { readonly fields: number; readonly text: string } | undefined;
  let looked = 0;
  for (const record of recordsOf(list, context)) {
    const text = JSON.stringify(record, null, 2);
    const fields = Object.values(record).filter(isFilled).length;
    const isBetter =
      !best || fields > best.fields || (fields === best.fields && text.length < best.text.length);
    if (isBetter) best = { fields, text };
    looked += 1;
    if (looked === LOOKED_AT) break;
  }
  return best?.text ?? '';
}

const isFilled = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

const FORM_NAMES = {
  txt: 'minutes.txt',
  json: 'minutes.json',
  md: 'minutes.md',
} as const;

function viewMeeting(rows: readonly MeetingRow[], archive: Archive, place: Place): DataView['meeting'] {
  const past = rows.filter(one => one.meeting.date <= archive.today);
  const formsOf = (one: MeetingRow): number => minutesForms(one, archive.site).length;
  const most = past.reduce((known, one) => Math.max(known, formsOf(one)), 0);
  const row = most === 0 ? undefined : past.findLast(one => formsOf(one) === most);
  return (
    row && {
      name: datedMeetingName(row, archive),
      files: minutesForms(row, archive.site).map(({ form, url }) => place.link(FORM_NAMES[form], url)),
    }
  );
}

function viewFeeds(place: Place, words: Words): DataView['feeds'] {
  const feeds = (folder: string): readonly Link[] => [
    place.link('Atom', atomUrl(folder)),
    place.link('JSON Feed', jsonFeedUrl(folder)),
  ];
  return [
    {
      what: words.data.feedsOf.meetings,
      files: [...feeds(homeUrl), place.link('iCalendar', calendarUrl(homeUrl))],
    },
    { what: words.data.feedsOf.decisions, files: feeds(decisionsUrl) },
    { what: words.data.feedsOf.corrections, files: feeds(correctionsUrl) },
  ];
}
