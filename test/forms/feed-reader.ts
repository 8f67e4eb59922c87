// A small council with something for every feed, and its feeds as a reader's program has them.

import assert from 'node:assert/strict';
import { parseFeed } from 'feedsmith';
import { z } from 'zod';
import type { MadeFile } from '../../scripts/files/published-file.ts';
import { atomFile } from '../../scripts/forms/feeds/atom.ts';
import { makeFeeds } from '../../scripts/forms/feeds/feeds.ts';
import { jsonFeedFile } from '../../scripts/forms/feeds/json-feed.ts';
import type { Archive } from '../../scripts/model/archive.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { archiveOf } from '../read/small-archive.ts';

export const SITE =
  'name: Tarn Council\nlanguage: en-GB\ntimezone: Europe/London\nurl: https://tarn.example/minutes/\n';

export const COUNCIL = {
  'site.yaml': SITE,
  'council/2026-02-05.md': `---
published: 2026-02-12
corrections:
  - { item: 1, from: "£45", to: "£54", by: "2026-03-05, minute 4" }
---

## 1. Oak <& ash>

The oak cost £45.

Proposed by Councillor Ann Lee, seconded by Councillor Bo Day

**Resolved:**

1. That [the oak](https://oak.example/?a=1&b=2) be felled.
2. That the ash stay.

Vote: 2 for, 1 against, 0 abstained
For: Ann Lee, Bo Day
Against: Cy Fox

## 2. Elm

Noted only.
`,
  'council/2026-03-05.md': `---
published: 2026-03-12
---

## 3. Minutes

Approves: 2026-02-05

The minutes were approved.
`,
  'council/2026-04-05.md': '---\nstatus: cancelled\npublished: 2026-04-01\n---\n',
  'council/2026-05-05.md': '---\nstatus: postponed\n---\n',
  'council/2026-12-05.md': '## 1. Yew\n\nTo consider the yew.\n',
  'trees/2026-02-20.md': '---\nwith: [council]\n---\n\n## 1. Planting\n\nAgreed: That limes be planted.\n',
};

const feedsOf = (archive: Archive) => [...makeFeeds(archive, makeRegisters(archive))];
const textOf = ({ url, make }: MadeFile) => ({ url, text: make() });
export const atomOf = (archive: Archive) =>
  feedsOf(archive).map(feed => textOf(atomFile(feed, archive.site)));
export const jsonOf = (archive: Archive) =>
  feedsOf(archive).map(feed => textOf(jsonFeedFile(feed, archive.site)));

/** A feed as a reader's program has it. */
export function readAtom(archive: Archive, url = '/feed.xml') {
  const file = atomOf(archive).find(one => one.url === url);
  const parsed = parseFeed(file?.text ?? '');
  assert.ok(parsed.format === 'atom');
  const entries = (parsed.feed.entries ?? []).map(({ id, title, updated, published, links, content }) => ({
    id,
    title: title?.value,
    updated,
    published,
    link: links?.[0]?.href,
    html: content?.value ?? '',
  }));
  return { ...parsed.feed, entries };
}

export const withFiles = (files: Readonly<Record<string, string>>): Archive =>
  archiveOf({ ...COUNCIL, ...files });
export const titles = (archive: Archive, url?: string) =>
  readAtom(archive, url).entries.map(({ title }) => title);
export const entryOn = (archive: Archive, date: string, url?: string) => {
  const found = readAtom(archive, url).entries.find(({ link }) => link?.includes(date));
  assert.ok(found, date);
  return found;
};

/** JSON Feed 1.1: what must be there, and nothing that the format does not know. */
export const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url().optional(),
  feed_url: z.url().optional(),
  description: z.string(),
  language: z.string(),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  items: z.array(
    z
      .strictObject({
        id: z.string().min(1),
        url: z.url().optional(),
        title: z.string(),
        content_html: z.string().optional(),
        content_text: z.string().optional(),
        date_published: z.iso.datetime({ offset: true }).optional(),
        date_modified: z.iso.datetime({ offset: true }),
        language: z.string().optional(),
      })
      .refine(item => (item.content_html ?? item.content_text ?? '') !== ''),
  ),
});
