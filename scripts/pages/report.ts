// A report to members: a Markdown paper as a page, with the meeting it was before.

import type { Archive } from '../model/archive.ts';
import { longDate } from '../model/calendar.ts';
import { numberedTitle } from '../model/item.ts';
import { committeesUrl, committeeUrl, itemUrl, meetingUrl, reportUrl } from '../model/url.ts';
import { datedMeetingName } from '../registers/meeting-name.ts';
import type { Registers } from '../registers/registers.ts';
import { wordsOf } from '../words/words.ts';
import { type Link, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { viewBody } from './parts/body.ts';
import { type FactView, viewFacts } from './parts/facts.ts';
import { makeShell } from './shell.ts';

export interface ReportView extends View {
  readonly title: string;
  readonly publisher: string;
  readonly meeting: Link;
  readonly items: readonly Link[];
  readonly facts: readonly FactView[];
  readonly contents: readonly Link[];
  readonly bodyHtml: string;
}

export function reportPages(archive: Archive, registers: Registers): readonly Page[] {
  const { language, name } = archive.site;
  const words = wordsOf(archive.site);
  return registers.meetings.all.flatMap(row =>
    row.meeting.reports.map(report => {
      const { committee, meeting } = row;
      const url = reportUrl(committee.slug, meeting.key, report.slug);
      const place = placeAt(url);
      const named = datedMeetingName(row, archive);
      const { directorate = '', author = '', contact = '' } = report;
      const published = report.published === undefined ? '' : longDate(report.published, language);
      const view = (): ReportView => ({
        shell: makeShell(archive, url, {
          title: [report.title, words.report.title(named)],
          description: words.report.description(
            named,
            report.sections.map(section => section.title).join('; '),
          ),
          breadcrumb: [
            place.link(words.shell.sections.committees, committeesUrl),
            place.link(committee.short, committeeUrl(committee.slug)),
            place.link(longDate(meeting.date, language), meetingUrl(committee.slug, meeting.key)),
          ],
          isArticle: true,
          ...(report.lang !== undefined && { lang: report.lang }),
        }),
        title: report.title,
        publisher: name,
        meeting: place.link(named, meetingUrl(committee.slug, meeting.key)),
        items: meeting.items
          .filter(item => item.papers.includes(url))
          .map(item =>
            place.link(numberedTitle(item), itemUrl(archive.site, committee.slug, meeting.key, item.address)),
          ),
        facts: viewFacts([
          { label: words.report.directorate, text: directorate },
          { label: words.report.author, text: author },
          { label: words.report.contact, text: contact },
          { label: words.report.published, text: published },
        ]),
        contents: report.sections
          .filter(section => section.depth === 2)
          .map(section => ({ text: section.title, href: `#${section.id}` })),
        bodyHtml: viewBody(report.body, place, words),
      });
      return { url, layout: 'report', view };
    }),
  );
}
