// The minutes of a meeting as one text to be read away from the site: books and one-file pages are made of it.
//
// It says what the meeting's page says in the same order, but for what only a site can do. Its class names are those of
// the layouts, so that a copy may wear the site's style sheet. Links into the site are marked; see `siteLink`.

import { ATTENDANCE_PARTS, type Attendee, attendeeDetail } from '../../model/attendance.ts';
import { correctedBy } from '../../model/correction.ts';
import { numberedTitle } from '../../model/item.ts';
import { shownStatus, statusSentence, statusWords } from '../../model/status.ts';
import { committeeUrl, itemUrl, personUrl, siteLink } from '../../model/url.ts';
import { citationOf } from '../../registers/citation.ts';
import { correctionsOf } from '../../registers/corrections.ts';
import { meetingFacts } from '../../registers/meeting-facts.ts';
import { datedMeetingName, ownTitle } from '../../registers/meeting-name.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import type { SiteContext } from '../../registers/site-context.ts';
import { xmlAttribute, xmlText } from '../html/escape.ts';
import { readingsHtml } from '../html/passages.ts';
import { itemHtml } from './item.ts';
import { papersHtml } from './papers.ts';

export interface Reading {
  /** "Finance Committee, 5 March 2026". */
  readonly title: string;
  readonly lang: string;
  /** What stands above the items, without the title. Headings of the meeting's parts are of the second level. */
  readonly headHtml: string;
  readonly items: readonly ItemReading[];
  readonly footHtml: string;
}

export interface ItemReading {
  /** The id of its heading. */
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

export function readingOf(row: MeetingRow, context: SiteContext): Reading {
  const { meeting } = row;
  const { archive } = context;
  const inItems = new Set(meeting.items.flatMap(item => item.papers));
  const others = meeting.papers.filter(paper => !inItems.has(paper.address));
  return {
    title: datedMeetingName(row, archive),
    lang: meeting.lang ?? archive.site.language,
    headHtml: blocks(
      textBlock('p', 'heading__title', ownTitle(row)),
      statusHtml(row, context),
      jointHtml(row, context),
      factsHtml(row, context),
      attendanceHtml(row),
      correctionsHtml(row, context),
      meeting.preambleHtml && `<div class="prose preamble">${meeting.preambleHtml}</div>`,
    ),
    items: meeting.items.map(item => ({
      id: item.address,
      title: numberedTitle(item),
      html: itemHtml(item, row, context),
    })),
    footHtml: blocks(
      others.length === 0
        ? ''
        : `<section class="other-papers" aria-labelledby="part_papers"><h2 id="part_papers">${meeting.items.length > 0 ? 'Other papers of this meeting' : 'Papers'}</h2>\n${papersHtml(others, archive)}</section>`,
      `<p class="citation"><span class="citation__label">Cite as</span> ${xmlText(citationOf(row, archive).full)}</p>`,
    ),
  };
}

const blocks = (...all: readonly string[]): string => all.filter(Boolean).join('\n');

const textBlock = (tag: string, name: string, text: string): string =>
  text === '' ? '' : `<${tag} class="${name}">${xmlText(text)}</${tag}>`;

const link = (text: string, url: string): string =>
  `<a href="${xmlAttribute(siteLink(url))}">${xmlText(text)}</a>`;

function statusHtml({ meeting }: MeetingRow, { archive }: SiteContext): string {
  const sentence = statusSentence(meeting, { today: archive.today, locale: archive.site.language });
  const { approval } = meeting;
  const isFound =
    shownStatus(meeting) === 'approved' && approval?.meeting !== undefined && approval.item !== undefined;
  const minute = approval?.minute === undefined ? 'See the approval' : `See minute ${approval.minute}`;
  const where = isFound
    ? ` ${link(minute, itemUrl(meeting.committee, approval.meeting, approval.item))}`
    : '';
  const key = shownStatus(meeting);
  return `<p class="status-note status-note--${key}"><strong class="status status--${key}">${statusWords(meeting)}</strong> ${xmlText(sentence)}${where}</p>`;
}

function jointHtml({ meeting }: MeetingRow, { registers }: SiteContext): string {
  const others = meeting.with.flatMap(slug => registers.committees.get(slug) ?? []);
  const links = others.map(({ slug, name }) => link(name, committeeUrl(slug)));
  return links.length === 0 ? '' : `<p class="heading__with">Joint meeting with ${links.join(', ')}</p>`;
}

function factsHtml({ meeting }: MeetingRow, { archive }: SiteContext): string {
  const rows = meetingFacts(meeting, archive.site).map(
    ({ label, text }) => `<div class="facts__row"><dt>${label}</dt><dd>${xmlText(text)}</dd></div>`,
  );
  return rows.length === 0 ? '' : `<dl class="facts">\n${rows.join('\n')}\n</dl>`;
}

function attendanceHtml({ meeting: { attendance } }: MeetingRow): string {
  const parts = ATTENDANCE_PARTS.flatMap(([part, label]) =>
    attendance[part].length === 0
      ? []
      : [
          `<div class="attendance__part"><dt>${label}</dt>\n${attendance[part].map(attendeeHtml).join('\n')}</div>`,
        ],
  );
  return parts.length === 0
    ? ''
    : `<section class="attendance" aria-labelledby="part_attendance"><h2 class="attendance__heading" id="part_attendance">Attendance</h2>
<dl class="attendance__list">\n${parts.join('\n')}\n</dl></section>`;
}

function attendeeHtml(one: Attendee): string {
  const detail = attendeeDetail(one);
  const name = one.person === undefined ? xmlText(one.name) : link(one.name, personUrl(one.person));
  return `<dd>${name}${detail === '' ? '' : ` <span class="attendance__detail">(${xmlText(detail)})</span>`}</dd>`;
}

function correctionsHtml(row: MeetingRow, { archive }: SiteContext): string {
  const corrections = correctionsOf(row).map(({ item, correction }) => {
    const source = correctedBy(correction, archive.site.language);
    const which = `<a href="#${xmlAttribute(item.address)}">${xmlText(numberedTitle(item))}</a>`;
    return `<li>${which}: ${readingsHtml(correction)}. ${xmlText(source)}.</li>`;
  });
  return corrections.length === 0
    ? ''
    : `<section class="corrections" aria-labelledby="part_corrections"><h2 id="part_corrections">Corrections</h2>
<p>These minutes were corrected after they were published. Both readings are shown.</p>
<ul>\n${corrections.join('\n')}\n</ul></section>`;
}
