// Where room is narrow a committee is called by its short name, and elsewhere by its name.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesPages } from '../../scripts/pages/dates.ts';
import { meetingPages } from '../../scripts/pages/meeting.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { archiveOf } from '../read/small-archive.ts';
import { renderPages } from './render-pages.ts';

const MEETING = 'licensing/2026-03-05.md';

function shown(committee: string): {
  readonly square: string;
  readonly listed: string;
  readonly above: string;
} {
  const archive = archiveOf({
    'licensing/committee.md': `---\n${committee}\n---\n`,
    [MEETING]: '---\nkind: special\n---\n\n## 1. Two licences\n',
  });
  const registers = makeRegisters(archive);
  const pages = renderPages([...datesPages(archive, registers), ...meetingPages(archive, registers)]);
  const of = (url: string, pattern: RegExp): string =>
    pattern.exec(pages.find(page => page.url === url)?.content ?? '')?.[1] ?? '';
  return {
    square: of('/dates/2026/03/', /class="calendar__meeting"[^>]*>([^<]*)</),
    listed: of('/dates/2026/03/', /class="meetings__link"[^>]*>([^<]*)</),
    above: of('/licensing/2026-03-05/', /class="breadcrumb__list"[\s\S]*?href="\.\.\/"[^>]*>([^<]*)</),
  };
}

test('a square of the calendar and the way to a page have the short name, a list the name', () => {
  assert.deepEqual(shown('name: Licensing Sub-Committee\nshort: Licensing'), {
    square: 'Licensing: special meeting',
    listed: 'Licensing Sub-Committee: special meeting',
    above: 'Licensing',
  });
});

test('a committee without a short name is called by its name everywhere', () => {
  const name = 'Licensing Sub-Committee';
  assert.deepEqual(shown(`name: ${name}`), {
    square: `${name}: special meeting`,
    listed: `${name}: special meeting`,
    above: name,
  });
});
