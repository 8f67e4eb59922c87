// Reads a content folder and holds it against every rule.

import { readFileSync, statSync } from 'node:fs';
import { atChosenLevels, checkArchive, checkText } from '../check/check-archive.ts';
import { notedAddresses } from '../check/noted-addresses.ts';
import { sourceText } from '../check/source-lines.ts';
import { missingCompiler } from '../forms/pdf/compiler.ts';
import type { Archive } from '../model/archive.ts';
import { digestOf } from '../model/digest.ts';
import { type Problem, sortProblems } from '../model/problem.ts';
import { onDisk } from '../read/on-disk.ts';
import { type ReadArchive, type ReadOptions, readArchive } from '../read/read-archive.ts';
import type { Detail, ReadingMemory } from '../read/reading-memory.ts';
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

export interface CheckedFiles extends CheckedArchive {
  /** Whether a file is one of those that were checked. */
  readonly isNamed: (file: string) => boolean;
}

/** What the reader says of a file of which it could not read the keys. */
const UNREAD = new Set(['yaml', 'front-matter-open', 'front-matter-language', 'not-utf-8']);

export function readAndCheck(options: ReadingOptions): CheckedArchive {
  const { archive, problems } = readWith(options);
  return { archive, problems: problemsIn(archive, problems, options) };
}

/** Reads, and holds each text against the rules for single texts: so the memory has all that is found in a meeting alone. */
export function readIntoMemory(options: ReadingOptions): void {
  const { archive } = readWith(options);
  textProblems(archive, options.content, options.memory);
}

/**
 * What `readAndCheck` finds in some files, or in all files of some folders, by their paths in the content folder. Where the memory
 * has sketches of the other meetings, no more is read of them: the archive that is returned has only those that were asked for.
 */
export function checkFiles(options: ReadingOptions, names: readonly string[]): CheckedFiles {
  const isNamed = (file: string): boolean => names.some(name => `${file}/`.startsWith(`${name}/`));
  const committees = new Set(names.map(folderOf));
  const whole = new Set<string>();
  const readFor = (others: Detail): ReadArchive =>
    readWith(options, meeting => {
      const { file, folder } = meeting;
      const isAsked =
        isNamed(file) || (folder !== undefined && names.some(name => name.startsWith(`${folder}/`)));
      if (isAsked) whole.add(file);
      return isAsked ? 'whole' : committees.has(folderOf(file)) ? 'sketch' : others;
    });
  const read = readFor('outline');
  // An old address may be that of any item.
  const { archive, problems } = notedAddresses(read.archive).some(({ where }) => isNamed(where.file))
    ? readFor('sketch')
    : read;
  const asked = withMeetings(archive, whole);
  return {
    archive: asked,
    problems: problemsIn(archive, problems, options, asked).filter(({ file }) => isNamed(file)),
    isNamed,
  };
}

const folderOf = (file: string): string => file.split('/', 1)[0] ?? '';

const readWith = (
  { content, onProgress = () => {}, ...reading }: ReadingOptions,
  detailOf?: ReadOptions['detailOf'],
): ReadArchive =>
  readArchive(content, {
    missingCompiler: missingCompiler(),
    ...reading,
    ...(detailOf && { detailOf }),
    onMeeting: (done, of) => onProgress(`Reading ${of} meetings`, done / of),
  });

/** What the reader found, and what the rules find; where `asked` has some of the meetings only, in those. */
function problemsIn(
  archive: Archive,
  problems: readonly Problem[],
  { content, memory }: ReadingOptions,
  asked = archive,
): readonly Problem[] {
  const unread = new Set(problems.filter(({ rule }) => UNREAD.has(rule)).map(({ file }) => file));
  const garbled = new Set(problems.filter(({ rule }) => rule === 'not-utf-8').map(({ file }) => file));
  const found = [
    ...problems,
    ...checkArchive(archive, { unread, asked, before: memory?.ruleFindings }),
    ...textProblems(asked, content, memory).filter(({ file }) => !garbled.has(file)),
  ];
  return sortProblems(atChosenLevels(found, archive.site));
}

/** With those of its meetings whose minutes are named. */
const withMeetings = (archive: Archive, files: ReadonlySet<string>): Archive => ({
  ...archive,
  committees: archive.committees.map(committee => ({
    ...committee,
    meetings: committee.meetings.filter(({ source }) => files.has(source.file)),
  })),
});

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
