// Papers as open data: OParl's Paper with its File.

import { z } from 'zod';
import { mimeType } from '../files/media-type.ts';
import type { Meeting } from '../model/meeting.ts';
import { isPublished, type Paper } from '../model/paper.ts';
import { committeeUrl, itemUrl, meetingUrl } from '../model/url.ts';
import type { PaperRow } from '../registers/papers.ts';
import type { SiteContext } from '../registers/site-context.ts';
import { address, date, file, id, oparl, oparlType, withdrawal } from './fields.ts';
import { defineList } from './list.ts';

export const paperRecord = z.strictObject({
  id,
  type: oparl('Paper'),
  name: z.string(),
  paperType: z.string().describe('“PDF”, “Word”, “Report” for one that is a page of this site.'),
  date: date.describe('Of the meeting that it was before.'),
  organization: address,
  organizationName: z.string(),
  meeting: address,
  agendaItem: z.array(address).describe('The items of that meeting that it belongs to.'),
  mainFile: file.optional().describe('Absent where the paper is not published.'),
  pages: z.int().optional(),
  accessible: z.boolean().optional().describe('Absent where it is not known.'),
  exempt: z.string().optional().describe('The paragraph under which it was not published.'),
  withdrawn: withdrawal.optional(),
});
export type PaperRecord = z.output<typeof paperRecord>;

/** A paper's address. One that is not published has no address of its own, and its file's name may say too much. */
export function paperId(paper: Paper, meeting: Meeting, { at }: SiteContext): string {
  if (isPublished(paper)) return at(paper.address);
  const place = meeting.papers.filter(one => !isPublished(one)).indexOf(paper) + 1;
  return at(`${meetingUrl(meeting.committee, meeting.key)}#withheld-paper-${place}`);
}

export function makePaper(
  { committee, meeting, paper }: Omit<PaperRow, 'item'>,
  context: SiteContext,
): PaperRecord {
  const { archive, at, words } = context;
  return {
    id: paperId(paper, meeting, context),
    type: oparlType('Paper'),
    name: paper.title,
    paperType: words.record.papers.type(paper.file),
    date: meeting.date,
    organization: at(committeeUrl(meeting.committee)),
    organizationName: committee.name,
    meeting: at(meetingUrl(meeting.committee, meeting.key)),
    agendaItem: meeting.items
      .filter(item => item.papers.includes(paper.address))
      .map(item => at(itemUrl(archive.site, meeting.committee, meeting.key, item.address))),
    mainFile: isPublished(paper)
      ? {
          type: oparlType('File'),
          // A report is a page, and its source is not published.
          fileName: paper.source === undefined ? undefined : paper.file,
          mimeType: paper.source === undefined ? 'text/html' : mimeType(paper.file),
          size: paper.size,
          accessUrl: at(paper.address),
        }
      : undefined,
    pages: paper.pages,
    accessible: isPublished(paper) ? paper.accessible : undefined,
    exempt: paper.exempt,
    withdrawn: paper.withdrawn && { ...paper.withdrawn },
  };
}

export const papers = defineList({
  name: 'papers',
  record: paperRecord,
  rows: ({ registers }) => [...registers.papers.values()].flat(),
  make: makePaper,
  columns: {
    id: one => one.id,
    name: one => one.name,
    paperType: one => one.paperType,
    date: one => one.date,
    organization: one => one.organization,
    organizationName: one => one.organizationName,
    meeting: one => one.meeting,
    agendaItem: one => one.agendaItem,
    accessUrl: one => one.mainFile?.accessUrl,
    mimeType: one => one.mainFile?.mimeType,
    size: one => one.mainFile?.size,
    pages: one => one.pages,
    accessible: one => one.accessible,
    exempt: one => one.exempt,
    withdrawnOn: one => one.withdrawn?.on,
    withdrawnReason: one => one.withdrawn?.reason,
  },
});
