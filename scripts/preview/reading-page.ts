// What was read of a meeting's minutes, beside their text: a page of the preview for each meeting, and of no site.

import type { Archive } from '../model/archive.ts';
import type { Meeting } from '../model/meeting.ts';
import { meetingUrl, relativeUrl } from '../model/url.ts';
import type { Link } from '../pages/link.ts';
import type { Page, View } from '../pages/page.ts';
import { makeShell } from '../pages/shell.ts';
import { type LineReading, readingOf } from '../reading/line-reading.ts';
import { summaryOf } from '../reading/reading-text.ts';
import { readingInWords } from '../reading/reading-words.ts';
import { wordsOf } from '../words/words.ts';

/** An address that no content can have: committees' folders cannot begin with a dot. */
export const readingUrl = ({ committee, key }: Pick<Meeting, 'committee' | 'key'>): string =>
  `/.preview/reading/${committee}/${key}/`;

export interface ReadingView extends View {
  readonly meeting: Link;
  readonly summary: string;
  /** What stands at no line of the text, such as what an item names that has none. */
  readonly unplaced: readonly string[];
  readonly lines: readonly {
    readonly line: number;
    readonly text: string;
    readonly read: readonly string[];
  }[];
}

/** `textOf` gives a file of the content folder as it was typed. */
export const readingPages = (archive: Archive, textOf: (file: string) => string): readonly Page[] =>
  archive.committees.flatMap(({ meetings }) =>
    meetings.map(meeting => ({
      url: readingUrl(meeting),
      layout: 'preview-reading',
      view: () => viewReading(meeting, archive, textOf),
    })),
  );

function viewReading(meeting: Meeting, archive: Archive, textOf: (file: string) => string): ReadingView {
  const url = readingUrl(meeting);
  const readings = readingOf(meeting);
  const { file, isShownWhole } = meeting.source;
  // Text that is exempt or was taken back is shown nowhere, and no line of such a file is known to be free of it.
  const lines = isShownWhole ? textOf(file).split(/\r?\n/) : [];
  const count = Math.max(lines.length, ...readings.map(({ line = 0 }) => line));
  return {
    shell: makeShell(archive, url, { title: [wordsOf(archive.site).preview.reading] }),
    meeting: { text: file, href: relativeUrl(url, meetingUrl(meeting.committee, meeting.key)) },
    summary: summaryOf(readings),
    unplaced: wordsAt(undefined, readings),
    lines: Array.from({ length: count }, (_, index) => ({
      line: index + 1,
      text: lines[index] ?? '',
      read: wordsAt(index + 1, readings),
    })).filter(({ text, read }) => text.trim() !== '' || read.length > 0),
  };
}

const wordsAt = (line: number | undefined, readings: readonly LineReading[]): readonly string[] =>
  readings.filter(reading => reading.line === line).map(readingInWords);
