// A committee's next and latest meetings as a small page that other sites show within their own: without a script, and with
// a style of its own that is a few lines.

import type { Archive } from '../model/archive.ts';
import type { Committee } from '../model/committee.ts';
import { isHeld } from '../model/meeting.ts';
import { absoluteUrl, assetUrl, committeeEmbedUrl, committeeUrl } from '../model/url.ts';
import { isAhead } from '../registers/coming-meetings.ts';
import type { Registers } from '../registers/registers.ts';
import { wordsOf } from '../words/words.ts';
import { xmlAttribute } from '../writers/escape.ts';
import { type Link, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { type MeetingEntry, viewMeetings } from './parts/meeting-list.ts';
import { makeShell } from './shell.ts';

export interface EmbedView extends View {
  readonly stylesheet: string;
  readonly committee: Link;
  readonly coming: readonly MeetingEntry[];
  readonly latest: readonly MeetingEntry[];
}

const COMING = 3;
const LATEST = 3;

export function embedPages(archive: Archive, registers: Registers): readonly Page[] {
  return archive.committees.map(committee => embedPage(committee, archive, registers));
}

function embedPage(committee: Committee, archive: Archive, { meetings }: Registers): Page {
  const { today } = archive;
  const url = committeeEmbedUrl(committee.slug);
  const place = placeAt(url);
  const rows = (meetings.byCommittee.get(committee.slug) ?? []).filter(({ meeting }) => !meeting.withdrawn);
  const coming = rows.filter(row => isAhead(row, today));
  const latest = rows.filter(row => !isAhead(row, today) && isHeld(row.meeting));
  const view = (): EmbedView => ({
    shell: makeShell(archive, url, {
      title: [wordsOf(archive.site).embed.frame(committee.name)],
      canonical: committeeUrl(committee.slug),
    }),
    stylesheet: place.to(assetUrl('embed.css')),
    committee: place.link(committee.name, committeeUrl(committee.slug)),
    coming: viewMeetings(coming.slice(0, COMING), archive, place, committee),
    latest: viewMeetings(latest.slice(-LATEST).reverse(), archive, place, committee),
  });
  return { url, layout: 'embed', view };
}

/** What is copied into a page of another site; empty where `site.yaml` gives no address, since it needs a whole one. */
export function embedSnippet({ slug, name }: Committee, { site }: Archive): string {
  if (site.url === undefined) return '';
  const title = xmlAttribute(wordsOf(site).embed.frame(name));
  const address = absoluteUrl(site.url, committeeEmbedUrl(slug));
  return `<iframe src="${address}" title="${title}" width="100%" height="360" loading="lazy"></iframe>`;
}
