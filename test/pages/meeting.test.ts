import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meetingPages } from '../../scripts/pages/meeting.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
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
  assert.match(bare, /href="minutes\.txt" type="text\/plain">Plain text <span class="papers__facts">\(TXT\)/);
  assert.doesNotMatch(bare, /\.epub|\.pdf/);
  const whole = await contentWith(
    new Map([
      ['/council/2026-01-05/minutes.txt', 2048],
      ['/council/2026-01-05/council-2026-01-05.epub', 4096],
    ]),
  );
  assert.match(whole, /Plain text <span class="papers__facts">\(TXT, 2 KB\)/);
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
