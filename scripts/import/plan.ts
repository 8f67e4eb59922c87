// Plans which content files an import writes, from what was found in its sources. It reads and writes no file.

import { posix } from 'node:path';
import { nameFromSlug } from '../model/committee.ts';
import { RESERVED_NAMES } from '../model/routes/reserved-names.ts';
import { slugFrom } from '../model/slug.ts';
import { committeeText, minutesText, paperText } from './content-text.ts';
import type {
  Imported,
  ImportedCommittee,
  ImportedMeeting,
  ImportedPaper,
  ImportOptions,
  MeetingReference,
} from './imported.ts';
import { joinMeetings } from './join-meetings.ts';

export interface ContentFile {
  /** Path in the content folder, with `/`. */
  readonly path: string;
  readonly data: string | Uint8Array;
  /** The sources from which it was made. */
  readonly from: readonly string[];
  /** Whether it only says that there was a meeting: it gives way to any minutes that are there. */
  readonly isStub?: boolean;
  /** Whether it was told apart from another meeting on its day, which nobody said that there was. */
  readonly isSecond?: boolean;
  /** The path of the minutes that it lies beside: where others are there, it is not written. */
  readonly goesWith?: string;
}

/** A committee that the content folder has. */
export interface KnownCommittee {
  readonly slug: string;
  readonly name: string;
}

/** What neither a source nor an option says. */
export interface Missing {
  readonly from: string;
  readonly what: 'committee' | 'date';
}

export interface Plan {
  readonly files: readonly ContentFile[];
  readonly missing: readonly Missing[];
  /** Files that say the same day as another, and became a second meeting on it. */
  readonly second: readonly Pick<ContentFile, 'path' | 'from'>[];
}

/** Plans the content files. What is found of one meeting in several sources becomes one file. */
export function planFiles(
  imported: readonly Imported[],
  options: ImportOptions,
  known: readonly KnownCommittee[],
): Plan {
  const folders = committeeFolders(known);
  const missing: Missing[] = [];

  /** Path of the meeting without its ending; undefined where something is missing. */
  const pathOf = (one: MeetingReference): string | undefined => {
    const committee = options.committee ?? one.committee;
    const date = one.date ?? options.date;
    if (committee === undefined) missing.push({ from: one.from, what: 'committee' });
    if (date === undefined) missing.push({ from: one.from, what: 'date' });
    if (committee === undefined || date === undefined) return undefined;
    const name = one.name ?? options.name;
    return `${folders.named(committee, one)}/${date}${name === undefined ? '' : `-${slugFrom(name)}`}`;
  };

  for (const committee of imported.flatMap(one => one.committees)) folders.add(committee);
  const meetings = byPath(
    imported.flatMap(one => one.meetings),
    pathOf,
  );
  const papers = byPath(
    imported.flatMap(one => one.papers),
    pathOf,
  );
  const files = [
    ...meetings.flatMap(([meetingPath, same]) => meetingFiles(meetingPath, same)),
    ...papers.flatMap(([meetingPath, same]) => same.map(paper => paperFile(meetingPath, paper))),
  ];
  return { files: [...folders.files(), ...files], missing, second: files.filter(({ isSecond }) => isSecond) };
}

interface CommitteeFolders {
  /** The folder of a committee by its name or folder. */
  readonly named: (committee: string, one: MeetingReference) => string;
  readonly add: (committee: ImportedCommittee) => void;
  readonly files: () => readonly ContentFile[];
}

function committeeFolders(known: readonly KnownCommittee[]): CommitteeFolders {
  const files = new Map<string, ContentFile>();
  const find = (name: string): string | undefined =>
    known.find(one => one.slug === name || one.name.toLowerCase() === name.toLowerCase())?.slug;
  const add = (committee: ImportedCommittee, slug = folderName(committee.name)): void => {
    const path = `${slug}/committee.md`;
    if (!files.has(path))
      files.set(path, { path, data: committeeText(committee), from: [committee.from], isStub: true });
  };
  return {
    add: committee => add(committee, find(committee.name)),
    named: (committee, one) => {
      const slug = find(committee) ?? folderName(committee);
      // The option may name the folder only; then the source knows the committee's name.
      const name = committee === slug ? (one.committee ?? committee) : committee;
      const isKnown = known.some(each => each.slug === slug);
      if (!isKnown && nameFromSlug(slug) !== name && name !== slug) add({ name, from: one.from }, slug);
      return slug;
    },
    files: () => [...files.values()],
  };
}

/** "Audit Committee" => "audit-committee"; a name that the site itself uses gets "-committee". */
export function folderName(committee: string): string {
  const slug = slugFrom(committee, 'committee');
  return RESERVED_NAMES.has(slug) ? `${slug}-committee` : slug;
}

function byPath<One extends MeetingReference>(
  all: readonly One[],
  pathOf: (one: One) => string | undefined,
): readonly (readonly [string, readonly One[]])[] {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const meetingPath = pathOf(one);
    if (meetingPath === undefined) continue;
    const group = groups.get(meetingPath);
    if (group) group.push(one);
    else groups.set(meetingPath, [one]);
  }
  return [...groups];
}

function meetingFiles(meetingPath: string, same: readonly ImportedMeeting[]): readonly ContentFile[] {
  return joinMeetings(same).flatMap((meeting, index) => {
    // A second meeting on a day is told apart by its time.
    const at =
      index === 0 ? meetingPath : `${meetingPath}-${(meeting.time ?? String(index + 1)).replace(':', '')}`;
    const beside = meeting.beside ?? [];
    const path = beside.length > 0 ? `${at}/minutes.md` : `${at}.md`;
    return [
      {
        path,
        data: minutesText(meeting),
        from: [meeting.from],
        isStub: meeting.items.length === 0 && meeting.isOneFile !== true,
        isSecond: index > 0,
      },
      ...beside.map(({ name, bytes, isLinked }) => ({
        path: isLinked ? posix.normalize(`${at}/${name}`) : `${at}/${fileName(name)}`,
        data: bytes,
        from: [meeting.from],
        goesWith: path,
      })),
    ];
  });
}

const paperFile = (meetingPath: string, paper: ImportedPaper): ContentFile => ({
  path: `${meetingPath}/${slugFrom(paper.title, 'report')}.md`,
  data: paperText(paper),
  from: [paper.from],
});

/** A file's own name, whatever path it came with. */
const fileName = (name: string): string => {
  const own = name.split(/[/\\]/).at(-1) ?? '';
  const dot = own.lastIndexOf('.');
  const ending = dot > 0 ? slugFrom(own.slice(dot + 1), '') : '';
  return `${slugFrom(dot > 0 ? own.slice(0, dot) : own, 'file')}${ending && `.${ending}`}`;
};
