// A sketch of a meeting: what of it the checking of another meeting may look at, and none of its words. It is a small part of
// what was read, so that to check one file of a large archive the others need not be taken from the disk whole.

import { ATTENDANCE_PARTS, type Attendance, type AttendancePart } from '../model/attendance.ts';
import { digestOf } from '../model/digest.ts';
import type { Item } from '../model/item.ts';
import type { Paper, Report } from '../model/paper.ts';
import type { Asked } from './asked.ts';
import type { ReadOne, RememberedMeeting } from './remembered-meeting.ts';

type Read = ReadOne['meeting'];

/**
 * When it was, what it approves and continues, and which addresses it takes. A rule that tells of one meeting may ask this of
 * the others, and no more.
 */
const OF_MEETING = [
  ...(['committee', 'key', 'date', 'time', 'title', 'status', 'kind', 'with', 'published'] as const),
  ...(['approval', 'withdrawn', 'reconvenes', 'oldAddresses', 'lang', 'inWords'] as const),
] as const satisfies readonly (keyof Read)[];

const OF_ITEM = [
  ...(['number', 'address', 'line', 'isSection', 'matters', 'approves', 'approvesInWords'] as const),
  ...(['approvesLast', 'announcesMinutes', 'isApprovalAmended'] as const),
] as const satisfies readonly (keyof Item)[];

const OF_PAPER = [
  'address',
  'file',
  'source',
  'exempt',
  'withdrawn',
] as const satisfies readonly (keyof Paper)[];

const OF_REPORT = ['slug', 'source', 'file'] as const satisfies readonly (keyof Report)[];

/** As it is kept: what is empty is left out, as most of it is. */
export interface Sketch {
  /** The checksum of what the texts around it gave it. */
  readonly surroundings: string;
  readonly asked: Asked;
  readonly file: string;
  readonly meeting: Partial<Read>;
  /** As JSON, since of another committee nobody asks for them: there are ten times as many as meetings. */
  readonly items: string;
  readonly papers: readonly Partial<Paper>[];
  readonly reports: readonly Partial<Report>[];
  /** The names in its lists of attendance, as JSON, since they are often those of the meeting before. */
  readonly people: string;
  readonly withheld: readonly string[];
  /** What its reading told of other files than its minutes. */
  readonly problems: ReadOne['problems'];
  readonly textProblems: ReadOne['textProblems'];
}

export function sketchOf({ surroundings, asked, read }: RememberedMeeting): Sketch {
  const { meeting, withheld, problems, textProblems } = read;
  const { source, items, papers, reports, attendance } = meeting;
  const ofOthers = (told: ReadOne['problems']) => told.filter(({ file }) => file !== source.file);
  const people = ATTENDANCE_PARTS.map(part => [part, attendance[part].map(({ name }) => name)] as const);
  return {
    surroundings: digestOf(surroundings),
    asked,
    file: source.file,
    meeting: told(meeting, OF_MEETING),
    items: JSON.stringify(items.map(item => told(item, OF_ITEM))),
    papers: papers.map(paper => told(paper, OF_PAPER)),
    reports: reports.map(report => told(report, OF_REPORT)),
    people: JSON.stringify(Object.fromEntries(people)),
    withheld,
    problems: ofOthers(problems),
    textProblems: ofOthers(textProblems),
  };
}

/** Of a thing the fields of these names that say something. */
const told = <Thing extends object, Name extends keyof Thing>(
  thing: Thing,
  names: readonly Name[],
): Partial<Pick<Thing, Name>> =>
  Object.fromEntries(
    names.map(name => [name, thing[name]] as const).filter(([, value]) => !isNothing(value)),
  ) as Partial<Pick<Thing, Name>>;

const isNothing = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/** The meeting as the others see it; in outline those of other committees do, which ask for none of its items. */
export function readingOfSketch(sketch: Sketch, detail: 'sketch' | 'outline'): ReadOne {
  const { file, meeting, items, papers, reports, people, withheld, problems, textProblems } = sketch;
  return {
    ...{ withheld, problems, textProblems },
    meeting: {
      ...EMPTY_MEETING,
      ...meeting,
      items: detail === 'outline' ? [] : itemsOf(items),
      papers: papers.map(paper => ({ ...EMPTY_PAPER, ...paper })),
      reports: reports.map(report => ({ ...EMPTY_REPORT, ...report })),
      attendance: attendanceOf(people),
      source: { ...EMPTY_MEETING.source, file },
    },
  };
}

const itemsOf = (json: string): readonly Item[] =>
  (JSON.parse(json) as readonly Partial<Item>[]).map(item => ({ ...EMPTY_ITEM, ...item }));

function attendanceOf(json: string): Attendance {
  const names = JSON.parse(json) as Readonly<Record<AttendancePart, readonly string[]>>;
  const part = (name: AttendancePart) => names[name].map(one => ({ name: one }));
  return {
    present: part('present'),
    apologies: part('apologies'),
    absent: part('absent'),
    inAttendance: part('inAttendance'),
  };
}

const EMPTY_MEETING: Read = {
  ...{ committee: '', key: '', date: '0001-01-01', title: '', kind: 'ordinary', with: [] },
  ...{ corrections: [], redactions: [], oldAddresses: [], preamble: [], items: [], papers: [], reports: [] },
  attendance: { present: [], apologies: [], absent: [], inAttendance: [] },
  source: { file: '', keyLines: {}, isShownWhole: false, decisionLines: 0 },
};

const EMPTY_ITEM: Item = {
  ...{ title: '', titleContent: [], address: '', line: 0, fields: [], body: [], subItems: [] },
  ...{ matters: [], papers: [], otherPapers: [], backgroundPapers: [], approves: [] },
  ...{ decisions: [], motions: [], votes: [], actions: [], interests: [] },
};

const EMPTY_PAPER: Paper = { address: '', file: '', title: '' };

const EMPTY_REPORT: Report = { slug: '', source: '', file: '', title: '', body: [], sections: [] };
