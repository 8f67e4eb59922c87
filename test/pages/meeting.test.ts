import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeDocument } from '../../scripts/document/make-document.ts';
import { minutesText } from '../../scripts/forms/text/minutes-text.ts';
import { committeePages } from '../../scripts/pages/committee.ts';
import { itemPages } from '../../scripts/pages/item.ts';
import { meetingPages } from '../../scripts/pages/meeting.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { noneRelated } from '../../scripts/registers/related.ts';
import { siteContext } from '../../scripts/registers/site-context.ts';
import { archiveOf } from '../read/small-archive.ts';
import { repeatedIds } from '../site/checks/structure.ts';
import { parsePage } from '../site/html.ts';
import { renderPages } from './render-pages.ts';

const MINUTES = '---\npresent:\n  - Ada\n---\n\n## Attendance\n\nA.\n\n## Other formats\n\nB.\n';

test('an item may be called what a part of its meeting’s page is called', async () => {
  const archive = archiveOf({ 'council/2026-01-05.md': MINUTES });
  const rendered = renderPages(meetingPages(archive, makeRegisters(archive)));
  const pages = rendered.map(parsePage);
  assert.ok(pages[0]?.byId.has('attendance') && pages[0].byId.has('other-formats'));
  assert.deepEqual(repeatedIds(pages), []);
});

test('a file is linked with its size once it is written, and a copy not before', async () => {
  const archive = archiveOf({ 'council/2026-01-05.md': MINUTES });
  const contentWith = async (sizes: ReadonlyMap<string, number>): Promise<string> =>
    renderPages(meetingPages(archive, makeRegisters(archive)), sizes)[0]?.content ?? '';
  const bare = await contentWith(new Map());
  assert.match(
    bare,
    /href="minutes\.txt" type="text\/plain">Plain text <span class="formats__facts">\(TXT\)/,
  );
  assert.doesNotMatch(bare, /\.epub|\.pdf/);
  const whole = await contentWith(
    new Map([
      ['/council/2026-01-05/minutes.txt', 2048],
      ['/council/2026-01-05/council-2026-01-05.epub', 4096],
    ]),
  );
  assert.match(whole, /Plain text <span class="formats__facts">\(TXT, 2 KB\)/);
  assert.match(
    whole,
    /href="council-2026-01-05\.epub" type="application\/epub\+zip">E-book [^\n]*\(EPUB, 4 KB\)/,
  );
});

test('a draft and the agenda on which it is to be approved lead to each other', () => {
  const archive = archiveOf({
    'council/2026-10-05.md': '## 1. A\n',
    'council/2026-12-07.md': '## 3. Minutes of the meeting held on 5 October 2026\n',
  });
  const [draft, agenda] = renderPages(meetingPages(archive, makeRegisters(archive))).map(
    ({ content }) => content,
  );
  assert.match(
    draft ?? '',
    /They are to be approved on 7 December 2026, [^<]*<a href="\.\.\/2026-12-07\/item-3\/">See the agenda<\/a>/,
  );
  assert.match(
    agenda ?? '',
    /Draft minutes to be approved: <a href="\.\.\/2026-10-05\/">5 October 2026<\/a>/,
  );
});

const SITTINGS = {
  'council/2026-10-05.md': '## 1. A\n',
  'council/2026-10-12.md':
    '---\nreconvenes: 2026-10-05\ninquorate: yes\n---\n## 2. B\n\nResolved: That it be so.\n',
};

test('an adjourned meeting and the one that continues it lead to each other, and to have no quorum is told of', () => {
  const archive = archiveOf(SITTINGS);
  const [first, second] = renderPages(meetingPages(archive, makeRegisters(archive))).map(
    ({ content }) => content,
  );
  assert.match(
    first ?? '',
    /This meeting was adjourned, and continued on <a href="\.\.\/2026-10-12\/">12 October 2026<\/a>\./,
  );
  assert.doesNotMatch(first ?? '', /no quorum/);
  assert.match(second ?? '', /This meeting had no quorum/);
  assert.match(
    second ?? '',
    /This meeting continues the one that was adjourned on <a href="\.\.\/2026-10-05\/">5 October 2026<\/a>\./,
  );
  const items = renderPages(itemPages(archive, makeRegisters(archive), noneRelated)).map(
    ({ content }) => content,
  );
  assert.match(items[1] ?? '', /This meeting had no quorum/);
});

test('lists and text say it too', () => {
  const archive = archiveOf(SITTINGS);
  const registers = makeRegisters(archive);
  const [committee] = renderPages(committeePages(archive, registers)).map(({ content }) => content);
  assert.equal((committee ?? '').match(/No quorum/g)?.length, 1);
  const context = siteContext(archive, registers);
  const [first, second] = registers.meetings.all.map(row =>
    minutesText(row, makeDocument(row, context), context),
  );
  assert.match(first ?? '', /continued on 12 October 2026\.\nSee \S*\/council\/2026-10-12\/\n/);
  assert.match(second ?? '', /This meeting had no quorum: [^\n]*\n\nThis meeting continues/);
});
