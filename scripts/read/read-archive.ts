// The content folder => the archive, and every problem met on the way.

import { readFileSync } from 'node:fs';
import type { Grammar } from '../grammar/grammar.ts';
import { grammarOf } from '../grammar/grammar-of.ts';
import { addAll } from '../model/add-all.ts';
import {
  approvalsAhead,
  approvalsSaid,
  awaitsApproval,
  statusOf,
  withLastApproved,
} from '../model/approvals.ts';
import type { Archive } from '../model/archive.ts';
import { type IsoDate, todayIn } from '../model/calendar.ts';
import { type Committee, nameFromSlug } from '../model/committee.ts';
import { defined } from '../model/defined.ts';
import type { Matter } from '../model/matter.ts';
import type { Meeting } from '../model/meeting.ts';
import { type Problem, sortProblems } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { daysOf } from './approves.ts';
import type { Around } from './asked.ts';
import { type CommitteeFiles, type ContentFolder, listContent, type MeetingFiles } from './content-folder.ts';
import { linkPeople } from './link-people.ts';
import { addressesOf } from './links.ts';
import { type MeetingDefaults, type ReadMeeting, readMeeting } from './meeting.ts';
import { unusedFiles } from './misplaced.ts';
import { type ReadersIn, readersWith } from './readers.ts';
import { checksumOf, type Detail, noteBytes, type ReadingMemory, recall } from './reading-memory.ts';
import type { ReadOne } from './remembered-meeting.ts';
import type { CommitteeFrontMatter } from './schemas/committee.ts';
import { readText } from './text-file.ts';
import {
  type Read,
  readCommitteeText,
  readInfoPage,
  readMatter,
  readPeople,
  readSite,
  titleFromSlug,
} from './texts.ts';
import { type MeetingSources, publishedElsewhere } from './withheld.ts';

export interface ReadOptions {
  /** The build date; by default the day it is in the site's time zone. */
  readonly today?: IsoDate;
  /** Called before each meeting is read. */
  readonly onMeeting?: (done: number, of: number) => void;
  /** Kept between readings of the same folder. */
  readonly memory?: ReadingMemory;
  /** The folder, where it was listed already. */
  readonly listed?: ContentFolder;
  /** The minutes that are read, by their files; by default all. */
  readonly isRead?: (file: string) => boolean;
  /** How much is wanted of a meeting, where the memory has a sketch of it. All of each is, where this is absent. */
  readonly detailOf?: (meeting: MeetingFiles) => Detail;
  /** The program that sets PDFs, as npm is told to install it, where it is not installed. */
  readonly missingCompiler?: string | undefined;
}

export interface ReadArchive {
  readonly archive: Archive;
  readonly problems: readonly Problem[];
}

/** Reads a content folder. What cannot be read is a problem; the archive holds the rest. */
export function readArchive(root: string, options: ReadOptions = {}): ReadArchive {
  const content = options.listed ?? listContent(root);
  const problems: Problem[] = [...content.problems];
  const keep = <Value>({ value, problems: found }: Read<Value>): Value => {
    addAll(problems, found);
    return value;
  };
  const { memory, isRead = () => true } = options;
  const bytesOf = (file: string): Buffer => {
    const place = content.files.get(file);
    const bytes = readFileSync(place?.path ?? '');
    if (memory) noteBytes(memory, file, place, bytes);
    return bytes;
  };
  const textOf = (file: string): string => {
    const { text, problems: found } = readText(() => bytesOf(file), file);
    addAll(problems, found);
    return text;
  };
  const addresses = addressesOf(content);
  const context = { content, addresses, textOf, bytesOf };
  const sources: MeetingSources[] = [];
  const readOnce: ReadOnce = (meeting, { days, surroundings }, read) => {
    const around = { ...context, days };
    const checksum = (file: string): string =>
      memory ? checksumOf(memory, file, content.files.get(file)) : '';
    const answering = { ...around, checksumOf: checksum };
    const detail = options.detailOf?.(meeting) ?? 'whole';
    const one = recall(memory, meeting.file, { around, answering, surroundings, detail }, noted => {
      const before = problems.length;
      const found = read(noted);
      return { ...found, textProblems: problems.splice(before) } satisfies ReadOne;
    });
    const { textProblems, ...found } = one;
    addAll(problems, textProblems);
    sources.push(sourcesOf(meeting, found));
    return found;
  };

  const { siteFile, peopleFile } = content;
  const siteText = siteFile === undefined ? '' : textOf(siteFile);
  const site = keep(readSite(siteText, siteFile ?? 'site.yaml', options.missingCompiler, root));
  const today = options.today ?? todayIn(site.timezone);
  const grammar = grammarOf(site.language);
  const listed = peopleFile === undefined ? [] : keep(readPeople(textOf(peopleFile), peopleFile, grammar));
  const readersIn = readersWith(site.decisionLabels);

  const count = content.committees.reduce((sum, { meetings }) => sum + meetings.length, 0);
  let done = 0;
  const committees = content.committees.map(files =>
    keep(
      readCommittee(files, { ...context, site, today, grammar, readersIn, readOnce, isRead }, () => {
        options.onMeeting?.(done, count);
        done += 1;
      }),
    ),
  );
  const textContext = { ...context, grammar };
  const matters = content.matters.map(file => keep(readMatter(textOf(file), file, textContext)));
  const pages = content.pages.map(file => keep(readInfoPage(textOf(file), file, textContext)));
  addAll(problems, publishedElsewhere(sources, content));
  const linked = linkPeople(committees, listed, grammar);
  addAll(
    problems,
    unusedFiles(
      content.files.keys(),
      usedFiles(content, problems, committees),
      committees.map(({ slug }) => slug),
    ),
  );
  return {
    problems: sortProblems(problems),
    archive: {
      site,
      today,
      committees: [...linked.committees].sort((a, b) => a.name.localeCompare(b.name, 'en')),
      people: linked.people,
      matters: withUnwritten(matters, linked.committees),
      pages,
    },
  };
}

const sourcesOf = ({ file, folder }: MeetingFiles, { meeting, withheld }: ReadMeeting): MeetingSources => ({
  minutes: file,
  ...defined({ folder }),
  published: [
    ...meeting.papers.flatMap(({ source }) => source ?? []),
    ...meeting.reports.map(({ source }) => source),
  ],
  withheld,
});

/** What is published, or told of already; what lies in a folder of which something is told belongs to that. */
function usedFiles(
  { siteFile, peopleFile, committees: folders, below }: ContentFolder,
  problems: readonly Problem[],
  committees: readonly Committee[],
): ReadonlySet<string> {
  const told = problems.map(({ file }) => file);
  const papers = committees.flatMap(({ meetings }) =>
    meetings.flatMap(({ papers }) => papers.flatMap(({ source }) => source ?? [])),
  );
  const inMeetings = folders.flatMap(({ meetings }) => meetings.flatMap(({ folder }) => folder ?? []));
  return new Set([
    ...[siteFile ?? '', peopleFile ?? ''],
    ...told,
    ...papers,
    ...[...inMeetings, ...told.filter(file => file.endsWith('/')).map(file => file.slice(0, -1))].flatMap(
      folder => below.get(folder) ?? [],
    ),
  ]);
}

/** Reads a meeting, or recalls it; `surroundings` is what it takes from the committee's and the site's texts. */
type ReadOnce = (
  meeting: MeetingFiles,
  around: Pick<Around, 'days'> & { readonly surroundings: string },
  read: (around: Around) => ReadMeeting,
) => ReadMeeting;

interface CommitteeContext extends Omit<Around, 'days'> {
  readonly site: Site;
  readonly today: IsoDate;
  readonly grammar: Grammar;
  readonly readersIn: ReadersIn;
  readonly readOnce: ReadOnce;
  readonly isRead: (file: string) => boolean;
}

function readCommittee(files: CommitteeFiles, context: CommitteeContext, tick: () => void): Read<Committee> {
  const { slug, committeeFile } = files;
  const text = committeeFile === undefined ? '' : context.textOf(committeeFile);
  const { value, problems } = readCommitteeText(text, committeeFile ?? `${slug}/committee.md`, context);
  const { settings, remit } = value;
  const name = settings.name ?? nameFromSlug(slug);
  const { language, decisionLabels, items } = context.site;
  const reading = settings.reading ?? context.site.reading;
  const defaults = meetingDefaults(settings);
  const { siteFile, peopleFile } = context.content;
  const given = { slug, name, defaults, language, decisionLabels, items, reading, siteFile, peopleFile };
  const days = daysOf(files.meetings);
  const { grammar, readersIn, isRead } = context;
  const wanted = files.meetings.filter(({ file }) => isRead(file));
  const read = wanted.map(meeting => {
    tick();
    const surroundings = JSON.stringify([given, meeting]);
    return context.readOnce(meeting, { days, surroundings }, around =>
      readMeeting(meeting, {
        ...{ ...around, grammar, readersIn, reading, defaults, site: { items, language } },
        committee: { slug },
        committeeName: name,
      }),
    );
  });
  const { kind, numbering, quorum, venue, contact, clerk, established, dissolved } = settings;
  return {
    problems: [...problems, ...read.flatMap(one => one.problems)],
    value: {
      slug,
      name,
      short: settings.short ?? name,
      kind: kind ?? 'committee',
      ...defined({ numbering, quorum, venue, contact, clerk, established, dissolved }),
      ...defined({ dissolvedNote: settings['dissolved-note'] }),
      partners: settings.partners ?? [],
      oldAddresses: settings['old-addresses'] ?? [],
      members: (settings.members ?? []).map(defined),
      remit,
      meetings: completed(read, context),
    },
  };
}

/** Only what reaches a meeting: a change of the members is no change of every meeting's minutes. */
const meetingDefaults = (settings: CommitteeFrontMatter): MeetingDefaults => {
  const { time, venue, contact, clerk } = settings;
  return defined({ 'item-level': settings['item-level'], time, venue, contact, clerk });
};

/** Adds what later meetings say of earlier ones: approval, and with it the status. Oldest first. */
function completed(
  read: readonly ReadMeeting[],
  { today, grammar }: Pick<CommitteeContext, 'today' | 'grammar'>,
): readonly Meeting[] {
  const sorted = read
    .map(({ meeting }) => meeting)
    .sort((a, b) => (`${a.date} ${a.time ?? ''} ${a.key}` < `${b.date} ${b.time ?? ''} ${b.key}` ? -1 : 1));
  const meetings = withLastApproved(sorted, title =>
    grammar.daysIn(title).reduce((left, { words }) => left.replace(words, ''), title),
  );
  const said = approvalsSaid(meetings, today);
  const ahead = approvalsAhead(meetings, today);
  return meetings.map(meeting => {
    const found = said.get(meeting.key);
    const approval = meeting.approval || found ? { ...found, ...meeting.approval } : undefined;
    const known = {
      ...meeting,
      ...(approval?.on !== undefined && { approval: { ...approval, on: approval.on } }),
    };
    // A draft is one until it is approved: the clerk need not come back to say so.
    const written = meeting.status === 'draft' && known.approval ? undefined : meeting.status;
    const status = written ?? statusOf(known, today);
    const approvalAhead = awaitsApproval({ ...known, status }) ? ahead.get(meeting.key) : undefined;
    return { ...known, status, ...(approvalAhead && { approvalAhead }) };
  });
}

/** A matter that items name but nobody wrote about has its name for a title. */
function withUnwritten(matters: readonly Matter[], committees: readonly Committee[]): readonly Matter[] {
  const named = new Set(
    committees.flatMap(({ meetings }) =>
      meetings.flatMap(({ items }) => items.flatMap(item => item.matters)),
    ),
  );
  for (const { slug } of matters) named.delete(slug);
  return [...matters, ...[...named].map(slug => ({ slug, title: titleFromSlug(slug), summary: [] }))].sort(
    (a, b) => a.title.localeCompare(b.title, 'en'),
  );
}
