// Reads a content folder and holds it against every rule.

import { readFileSync, statSync } from 'node:fs';
import { atChosenLevels, checkArchive, checkText } from '../check/check-archive.ts';
import { sourceText } from '../check/source-lines.ts';
import { missingCompiler } from '../forms/pdf/compiler.ts';
import type { Archive } from '../model/archive.ts';
import { digestOf } from '../model/digest.ts';
import { type Problem, sortProblems } from '../model/problem.ts';
import { onDisk } from '../read/on-disk.ts';
import { type ReadOptions, readArchive } from '../read/read-archive.ts';
import type { ReadingMemory } from '../read/reading-memory.ts';
import { MOST_TEXT } from '../read/text-file.ts';

export interface ReadingOptions extends Pick<ReadOptions, 'today' | 'memory' | 'listed' | 'isRead'> {
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
    ...textProblems(archive, content, options.memory).filter(({ file }) => !garbled.has(file)),
  ];
  return { archive, problems: sortProblems(atChosenLevels(found, archive.site)) };
}

/** What is wrong with minutes and reports as they were typed, one at a time. */
function textProblems(
  archive: Archive,
  content: string,
  memory: ReadingMemory | undefined,
): readonly Problem[] {
  const { language, decisionLabels } = archive.site;
  const keyOf = (checksum: string): string => JSON.stringify([checksum, language, decisionLabels]);
  const problemsOf = (file: string): readonly Problem[] => {
    const state = memory?.states.get(file);
    const known = memory?.findings.get(file);
    // The reader has asked for each of them just now.
    if (known && state && known.of === keyOf(state.checksum)) return known.problems;
    const bytes = typedBytes(onDisk(content, file));
    const problems = checkText(sourceText(file, bytes.toString()), archive);
    memory?.findings.set(file, { of: keyOf(digestOf(bytes)), problems });
    return problems;
  };
  const meetings = archive.committees.flatMap(committee => committee.meetings);
  return meetings.flatMap(({ source, reports }) =>
    [source.file, ...reports.map(report => report.source)].flatMap(problemsOf),
  );
}

/** Of what cannot be read the reader tells. */
function typedBytes(file: string): Buffer {
  try {
    return statSync(file).size > MOST_TEXT ? Buffer.alloc(0) : readFileSync(file);
  } catch {
    return Buffer.alloc(0);
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
