// Addresses that always lead to the next meeting, of all committees or of one: for a notice, a letter, a link on another
// site. Some laws ask for a lasting link to the current agenda.
//
// Why a page and no rule of a host? It works on every host and from a disk; a site that is built anew leads on.

import type { Archive } from '../model/archive.ts';
import { committeeNextUrl, committeeUrl, datesUrl, meetingUrl, nextUrl } from '../model/url.ts';
import { nextMeeting } from '../registers/coming-meetings.ts';
import { datedMeetingName } from '../registers/meeting-name.ts';
import type { MeetingRow } from '../registers/meetings.ts';
import type { Registers } from '../registers/registers.ts';
import type { Phrase } from '../words/phrase.ts';
import { wordsOf } from '../words/words.ts';
import { type Link, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { makeShell } from './shell.ts';

export interface NextView extends View {
  readonly target: Link;
  readonly text: Phrase;
}

/** Where none lies ahead they lead to the list in which the next will stand: no such link is ever dead. */
export function nextPages(archive: Archive, { meetings }: Registers): readonly Page[] {
  const words = wordsOf(archive.site);
  return [
    nextPage(nextUrl, meetings.all, { text: words.dates.title, url: datesUrl }, archive),
    ...archive.committees.map(({ slug, name }) =>
      nextPage(
        committeeNextUrl(slug),
        meetings.byCommittee.get(slug) ?? [],
        { text: name, url: committeeUrl(slug) },
        archive,
      ),
    ),
  ];
}

interface Otherwise {
  readonly text: string;
  readonly url: string;
}

function nextPage(url: string, rows: readonly MeetingRow[], otherwise: Otherwise, archive: Archive): Page {
  const { site, today } = archive;
  const place = placeAt(url);
  const words = wordsOf(site).next;
  const row = nextMeeting(rows, today);
  const to = row
    ? { text: datedMeetingName(row, archive), url: meetingUrl(row.committee.slug, row.meeting.key) }
    : otherwise;
  const target = place.link(to.text, to.url);
  const view = (): NextView => ({
    shell: makeShell(archive, url, { title: [words.title, otherwise.text], canonical: to.url }),
    target,
    text: row ? words.text(target) : words.none(target),
  });
  return { url, layout: 'next', view };
}
