// Reads a content folder and holds it against every rule.

import { readFileSync, statSync } from 'node:fs';
import { atChosenLevels, checkArchive, checkTexts } from '../check/check-archive.ts';
import type { SourceText } from '../check/rule.ts';
import { sourceText } from '../check/source-lines.ts';
import { missingCompiler } from '../forms/pdf/compiler.ts';
import type { Archive } from '../model/archive.ts';
import { type Problem, sortProblems } from '../model/problem.ts';
import { onDisk } from '../read/on-disk.ts';
import { type ReadOptions, readArchive } from '../read/read-archive.ts';
import { MOST_TEXT } from '../read/text-file.ts';

export interface ReadingOptions extends Pick<ReadOptions, 'today' | 'memory'> {
  readonly content: string;
  /** Told what is being done, and how far it is from 0 to 1 where that is known. */
  readonly onProgress?: (doing: string, part?: number) => void;
}

export interface CheckedArchive {
  readonly archive: Archive;
  /** By file and line. */
  readonly problems: readonly Problem[];
}

/** What the reader says of a file of which it could not read the keys. */
const UNREAD = new Set(['yaml', 'front-matter-open', 'front-matter-language', 'not-utf-8']);

export function readAndCheck(options: ReadingOptions): CheckedArchive {
  const { content, onProgress = () => {}, ...reading } = options;
  const { archive, problems } = readArchive(content, {
    missingCompiler: missingCompiler(),
    ...reading,
    onMeeting: (done, of) => onProgress(`Reading ${of} meetings`, done / of),
  });
  const unread = new Set(problems.filter(({ rule }) => UNREAD.has(rule)).map(({ file }) => file));
  const garbled = new Set(problems.filter(({ rule }) => rule === 'not-utf-8').map(({ file }) => file));
  const found = [
    ...problems,
    ...checkArchive(archive, unread),
    ...[...checkTexts(sourceTexts(archive, content), archive)].filter(({ file }) => !garbled.has(file)),
  ];
  return { archive, problems: sortProblems(atChosenLevels(found, archive.site)) };
}

/** The minutes and reports as they were typed, one at a time. */
function* sourceTexts({ committees }: Archive, content: string): Generator<SourceText> {
  for (const { source, reports } of committees.flatMap(({ meetings }) => meetings)) {
    for (const file of [source.file, ...reports.map(report => report.source)])
      yield sourceText(file, typedText(onDisk(content, file)));
  }
}

/** Of what cannot be read the reader tells. */
function typedText(file: string): string {
  try {
    return statSync(file).size > MOST_TEXT ? '' : readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

export interface ArchiveCounts {
  readonly meetings: number;
  readonly items: number;
  readonly decisions: number;
}

export function countArchive({ committees }: Archive): ArchiveCounts {
  const meetings = committees.flatMap(committee => committee.meetings);
  const items = meetings.flatMap(meeting => meeting.items);
  return {
    meetings: meetings.length,
    items: items.filter(({ isSection }) => !isSection).length,
    decisions: items.reduce((sum, item) => sum + item.decisions.length, 0),
  };
}
