// `npm run check -- --explain-reading FILE`: a minutes file with what was read at each of its lines. Nothing is built.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../model/archive.ts';
import type { Meeting } from '../model/meeting.ts';
import { onDisk } from '../read/on-disk.ts';
import { readArchive } from '../read/read-archive.ts';
import { readingOf } from '../reading/line-reading.ts';
import { readingAsJson, readingAsText } from '../reading/reading-text.ts';
import { type Arguments, textOf, UsageError } from './command.ts';
import { fileInContent } from './file-in-content.ts';

/** Exit code 0; 1 where the file holds no minutes of the content folder. */
export function explainReading(typed: Arguments): number {
  const { content, today } = typed;
  const format = textOf(typed, 'format');
  if (format !== 'text' && format !== 'json')
    throw new UsageError(`What was read is told as text or json, not as ${format}.`);
  const name = textOf(typed, 'explain-reading');
  const { archive } = readArchive(content, today === undefined ? {} : { today });
  const meeting = meetingIn(archive, fileInContent(content, name));
  if (!meeting) {
    console.error(
      `${name} is no minutes file in ${content}. Name one, such as ${path.join(content, 'finance', '2026-03-05.md')}; --content names another folder.`,
    );
    return 1;
  }
  const readings = readingOf(meeting);
  console.log(
    format === 'json'
      ? readingAsJson(readings)
      : readingAsText(readings, readFileSync(onDisk(content, meeting.source.file), 'utf8')),
  );
  return 0;
}

const meetingIn = ({ committees }: Archive, file: string): Meeting | undefined =>
  committees.flatMap(({ meetings }) => meetings).find(({ source }) => source.file === file);
