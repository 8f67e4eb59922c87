// One meeting: its minutes file, its papers and reports => a `Meeting` and what is wrong with them.

import type { FindLabel, Grammar } from '../grammar/grammar.ts';
import type { Correction } from '../model/correction.ts';
import { defined } from '../model/defined.ts';
import type { Reading } from '../model/found-by.ts';
import { atKey, type KeyLines } from '../model/key-lines.ts';
import type { FactInWords, Meeting } from '../model/meeting.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import { reportUrl } from '../model/url.ts';
import { actingPapers } from './acting-papers.ts';
import { approvalsIn, type MeetingDays } from './approves.ts';
import { joinAttendance } from './attendance/join-attendance.ts';
import { withStays } from './attendance/stays.ts';
import { compact } from './compact.ts';
import type { CommitteeFiles, ContentFolder, MeetingFiles } from './content-folder.ts';
import { splitFrontMatter } from './front-matter.ts';
import { holdsHiddenText, linesWithCellsTooMany } from './hidden-text.ts';
import { linkReader, missingLinks } from './links.ts';
import { type MinutesContext, type ReadMinutes, readMinutes } from './minutes.ts';
import { openShelf } from './papers.ts';
import { type PdfFacts, readPdf } from './pdf.ts';
import { redactionProblems, redactionsOf, type WordsAt } from './redactions.ts';
import { readReport } from './report.ts';
import { checkValues } from './schemas/check-values.ts';
import type { CommitteeFrontMatter } from './schemas/committee.ts';
import { type MeetingFrontMatter, meetingSchema } from './schemas/meeting.ts';
import type { StatesInWords } from './states-in-words.ts';
import { countDecisionLines, linesThatSpeak, unreadDecisions } from './unread-decisions.ts';
import { keptBack } from './withheld.ts';

/** What a meeting takes from the archive around it. */
export interface MeetingContext {
  readonly committee: CommitteeFiles;
  readonly days: MeetingDays;
  readonly committeeName: string;
  readonly defaults: CommitteeFrontMatter;
  readonly grammar: Grammar;
  readonly findLabel: FindLabel;
  readonly reading: Reading;
  readonly content: ContentFolder;
  readonly addresses: ReadonlyMap<string, string>;
  /** A text file of the content folder; its problems are reported once, by whoever gives it. */
  readonly textOf: (file: string) => string;
  readonly bytesOf: (file: string) => Buffer;
}

/** A meeting as its own files tell it; status and approval may still come from a later meeting. */
export interface ReadMeeting {
  readonly meeting: Omit<Meeting, 'status'> & Pick<Partial<Meeting>, 'status'>;
  /** Paths of the files that are kept back with an item or with the whole. */
  readonly withheld: readonly string[];
  readonly problems: readonly Problem[];
}

export function readMeeting(files: MeetingFiles, context: MeetingContext): ReadMeeting {
  const { committee, content } = context;
  const text = context.textOf(files.file);
  const head = splitFrontMatter(text, files.file);
  const { values, problems } = checkValues(head, meetingSchema, files.file, context.grammar);
  const own = [
    ...head.problems,
    ...problems,
    ...contradictions(values, files, committee.slug, head.keyLines, context.grammar),
  ];
  const corrections = correctionsOf(values, context.grammar);

  const shelf = openShelf(committee.slug, files, values.papers ?? [], head.keyLines, context);
  const links = linkReader(files.file, content, context.addresses, shelf.addressAt, files.folder);
  const correctionsLine = head.keyLines['corrections']?.[0];
  const minutesContext: MinutesContext = {
    file: files.file,
    committee: committee.slug,
    key: files.key,
    grammar: context.grammar,
    ...defined({ itemLevel: context.defaults['item-level'], title: values.title, correctionsLine }),
    corrections,
    findLabel: context.findLabel,
    approvals: approvalsIn(files, context),
    reading: context.reading,
    date: files.date,
    listed: [values.present, values.apologies, values['in-attendance']].flatMap(names =>
      (names ?? []).map(context.grammar.parseAttendee),
    ),
    resolveLink: links.resolve,
    withheld: shelf.withheld,
  };
  const minutes = readMinutes(head.body, head.bodyLine, minutesContext);
  const spoken = linesThatSpeak(head, context.grammar, minutes.isSilentAt);
  const reports = shelf.reports.map(place => {
    const address = reportUrl(committee.slug, files.key, place.slug);
    const reader = linkReader(place.source, content, context.addresses, shelf.addressAt);
    const read = readReport(context.textOf(place.source), place, reader.resolve, {
      ...{ withheld: shelf.withheld, grammar: context.grammar },
    });
    return { ...read, address, problems: [...read.problems, ...missingLinks(place.source, reader.missing)] };
  });
  const { withheld, reached } = keptBack({
    ...minutes.places,
    reports: new Map(reports.map(({ address, places }) => [address, places])),
  });
  const isShown = (address: string): boolean =>
    !withheld.has(address) && (shelf.isOwn(address) || reached.has(address));
  const isWithdrawn = values.withdrawn !== undefined;
  const shownReports = isWithdrawn ? [] : reports.filter(({ address }) => isShown(address));
  const read = shownReports.map(({ report }) => report);
  const facts = (source: string): PdfFacts => readPdf(context.bytesOf(source));
  // One that the top of the minutes keeps back is named there on purpose.
  const papers = shelf
    .papers(minutes.paperTitles, read, facts)
    .filter(({ address }) => isShown(address) || shelf.withheld.has(address));
  const redactions = redactionsOf(values);
  const { present, apologies, absent, venue, chair, clerk } = values;
  const atTop = [present, apologies, absent, values['in-attendance'], venue, chair, clerk, values.title];
  const wordsAt: WordsAt = item => {
    const found = minutes.wordsAt(item);
    return item === undefined && found ? { ...found, text: [found.text, ...atTop.flat()].join('\n') } : found;
  };
  const acting = isWithdrawn ? [] : actingPapers(papers, context.bytesOf);
  const missing = links.missing.filter(({ line }) => !isWithdrawn && !minutes.isSilentAt(line));
  const top = frontMatterOf(values, context, isWithdrawn ? {} : inWordsOf(minutes));
  const cells = cellProblems(head.body, head.bodyLine, files.file);
  return {
    withheld: shelf.sources(address => isWithdrawn || withheld.has(address)),
    problems: [
      ...[...own, ...shelf.problems, ...minutes.problems],
      ...(isWithdrawn || values.present ? [] : unreadAttendance(minutes.attendance, files.file)),
      ...cells.filter(({ line }) => !minutes.isSilentAt(line)),
      ...missingLinks(files.file, missing, minutes.listedPapers),
      ...acting,
      ...(isWithdrawn ? [] : unreadDecisions(spoken, minutes.items, head, minutesContext)),
      ...(isWithdrawn
        ? []
        : redactionProblems(redactions, wordsAt, { file: files.file, keyLines: head.keyLines })),
      ...shownReports.flatMap(one => one.problems),
      ...reportClashes(
        read,
        minutes.items.map(item => item.address),
        files.file,
      ),
    ],
    meeting: compact({
      committee: committee.slug,
      key: files.key,
      date: files.date,
      title: values.title ?? (isWithdrawn ? undefined : minutes.title) ?? context.committeeName,
      ...top,
      corrections: isWithdrawn ? [] : minutes.corrections,
      redactions: isWithdrawn ? [] : redactions,
      preamble: isWithdrawn ? [] : minutes.preamble,
      items: isWithdrawn ? [] : withStays(minutes.items, top.attendance, context.grammar.attendance),
      papers: isWithdrawn ? [] : papers,
      reports: read,
      source: {
        file: files.file,
        keyLines: head.keyLines,
        decisionLines: isWithdrawn ? 0 : countDecisionLines(spoken, minutes.items),
        isShownWhole:
          !isWithdrawn &&
          minutes.items.every(item => !item.exempt && !item.withdrawn) &&
          shelf.withheld.size === 0 &&
          links.missing.length === 0 &&
          cells.length === 0 &&
          minutes.problems.every(({ rule }) => rule !== 'passage-language') &&
          !holdsHiddenText(text, head, Object.keys(meetingSchema.shape)),
      },
    }),
  };
}

/** What the text says of the meeting, where the top of the file does not. */
type InWords = Partial<NonNullable<ReadMinutes['attendance']>> &
  NonNullable<ReadMinutes['times']> &
  NonNullable<ReadMinutes['states']>;

const inWordsOf = ({ attendance, times, states }: ReadMinutes): InWords => ({
  ...attendance,
  ...times,
  ...states,
});

type FromFrontMatter = Omit<
  ReadMeeting['meeting'],
  | ('committee' | 'key' | 'date' | 'title' | 'source')
  | ('corrections' | 'redactions' | 'preamble' | 'items' | 'papers' | 'reports')
>;

function frontMatterOf(
  values: MeetingFrontMatter,
  { defaults, grammar }: Pick<MeetingContext, 'defaults' | 'grammar'>,
  inWords: InWords,
): FromFrontMatter {
  const { status, reason, published, withdrawn, lang, approved } = values;
  const time = values.time ?? defaults.time ?? inWords.time;
  const end = values.end ?? inWords.end;
  const next = values.next ?? inWords.next;
  const chair = values.chair ?? inWords.chair;
  const venue = values.venue ?? defaults.venue ?? inWords.venue;
  const contact = values.contact ?? defaults.contact;
  const clerk = values.clerk ?? defaults.clerk ?? inWords.clerk;
  return {
    ...defined({ time, end, status, reason, venue, contact, chair, clerk, published, lang }),
    ...factsInWords(inWords, values, defaults),
    ...statesOf(values, inWords),
    kind: values.kind ?? 'ordinary',
    with: values.with ?? [],
    attendance: joinAttendance(
      {
        present: values.present?.map(grammar.parseAttendee),
        apologies: values.apologies?.map(grammar.parseAttendee),
        absent: values.absent?.map(grammar.parseAttendee),
        inAttendance: values['in-attendance']?.map(grammar.parseAttendee),
      },
      inWords.attendees ?? [],
    ),
    ...(next && { next: defined(next) }),
    ...(approved && { approval: approvalOf(approved) }),
    ...(withdrawn && { withdrawn: defined({ reason: withdrawn.reason, on: withdrawn.on }) }),
    oldAddresses: values['old-addresses'] ?? [],
  };
}

/** What the top of the file says of the meeting itself, and where it is silent, its text. */
const statesOf = ({ inquorate, reconvenes }: MeetingFrontMatter, inWords: InWords): StatesInWords =>
  defined({
    inquorate: inquorate === undefined ? inWords.inquorate : inquorate ? {} : undefined,
    reconvenes: reconvenes === undefined ? inWords.reconvenes : { named: reconvenes },
  });

/** Which facts come from words alone: those that neither the top of the file nor the committee gives. */
function factsInWords(
  inWords: InWords,
  values: MeetingFrontMatter,
  defaults: CommitteeFrontMatter,
): Pick<Meeting, 'inWords'> {
  const given: Partial<Record<FactInWords, unknown>> = {
    ...defined({ ...defaults }),
    ...defined({ ...values }),
  };
  const facts = (['time', 'end', 'venue', 'chair', 'clerk', 'next'] as const).filter(
    fact => inWords[fact] !== undefined && given[fact] === undefined,
  );
  return facts.length === 0 ? {} : { inWords: facts };
}

const approvalOf = (said: NonNullable<MeetingFrontMatter['approved']>): NonNullable<Meeting['approval']> =>
  defined({ on: said.on, minute: said.minute, signedBy: said['signed-by'] });

function correctionsOf(values: MeetingFrontMatter, { parseCorrectedBy }: Grammar): readonly Correction[] {
  return (values.corrections ?? []).map(({ item, from, to, by }) => {
    const correctedBy = by === undefined ? undefined : parseCorrectedBy(by);
    return { item, from, to, ...(correctedBy && { by: correctedBy }) };
  });
}

/** Front matter that says something else than the path, or cannot be meant. */
function contradictions(
  values: MeetingFrontMatter,
  files: MeetingFiles,
  committee: string,
  keyLines: KeyLines,
  { parseCorrectedBy }: Grammar,
): readonly Problem[] {
  const source = { file: files.file, keyLines };
  const problems: Problem[] = [];
  if (values.date !== undefined && values.date !== files.date) {
    problems.push({
      ...atKey(source, 'date'),
      ...breachOf('date-contradiction'),
      message: `The file’s name says ${files.date} and its front matter says ${values.date}.`,
      hint: `Write “date: ${files.date}” or rename the file; the key may also be left out.`,
    });
  }
  if (values.committee !== undefined && values.committee !== committee) {
    problems.push({
      ...atKey(source, 'committee'),
      ...breachOf('committee-contradiction'),
      message: `The front matter says committee “${values.committee}”, but the file lies in the folder “${committee}”, which counts.`,
      hint: `Delete the key, or move the file to the folder “${values.committee}”.`,
    });
  }
  if (values.reason !== undefined && values.status !== 'cancelled' && values.status !== 'postponed') {
    problems.push({
      ...atKey(source, 'reason'),
      ...breachOf('reason-without'),
      message:
        '“reason:” says why a meeting was not held, and these minutes do not say that it was not. It is not shown.',
      hint: 'Write “status: cancelled” or “status: postponed” too, or delete the key.',
    });
  }
  for (const [index, { by }] of (values.corrections ?? []).entries()) {
    if (by === undefined || parseCorrectedBy(by)) continue;
    problems.push({
      ...atKey(source, 'corrections', index),
      ...breachOf('correction'),
      message: `“by: ${by}” does not say which meeting made the correction.`,
      hint: 'Write the date and the minute: by: 2012-09-19, minute 170.',
    });
  }
  return problems;
}

/** A label of those present from which no name was read: told once, with what to type. */
function unreadAttendance(attendance: ReadMinutes['attendance'], file: string): readonly Problem[] {
  const [first] = attendance?.unread ?? [];
  if (!first || attendance?.attendees.some(({ part }) => part === 'present')) return [];
  return [
    {
      ...breachOf('attendance-unread'),
      file,
      line: first.line,
      message: `No names could be read in “${first.text.slice(0, 80)}”.`,
      hint: 'Write “present:” between the lines of dashes at the top, and below it one name a line: “  - Councillor Jane Roe”.',
    },
  ];
}

/** Words that a table has no column for would be lost without a word. */
const cellProblems = (
  body: string,
  bodyLine: number,
  file: string,
): readonly (Problem & { readonly line: number })[] =>
  linesWithCellsTooMany(body).map(line => ({
    ...breachOf('table-cells'),
    file,
    line: line + bodyLine,
    message: 'This row of a table has more cells than the table has columns, so the last ones are not shown.',
    hint: 'Give the heading row and the row of dashes below it as many cells; write a bar that is text as \\|.',
  }));

/** A report and an item cannot stand at one address. */
function reportClashes(
  reports: Meeting['reports'],
  items: readonly string[],
  file: string,
): readonly Problem[] {
  return reports
    .filter(report => items.includes(report.slug))
    .map(report => ({
      ...breachOf('same-address'),
      file,
      message: `The report ${report.file} and an item without a number would both stand at “${report.slug}”.`,
      hint: `Give the item a number, or rename the file, for example to ${report.slug}-report.md.`,
    }));
}
