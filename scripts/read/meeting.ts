// One meeting: its minutes file, its papers and reports => a `Meeting` and what is wrong with them.

import type { Grammar } from '../grammar/grammar.ts';
import { answeredOnce } from '../model/answered-once.ts';
import type { Correction } from '../model/correction.ts';
import { defined } from '../model/defined.ts';
import type { Reading } from '../model/found-by.ts';
import type { PlacesItems } from '../model/item-places.ts';
import type { FactInWords, Meeting } from '../model/meeting.ts';
import type { Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { reportUrl } from '../model/url.ts';
import { actingPapers } from './acting-papers.ts';
import { approvalsIn } from './approves.ts';
import type { Around } from './asked.ts';
import { joinAttendance } from './attendance/join-attendance.ts';
import { withStays } from './attendance/stays.ts';
import { compact } from './compact.ts';
import type { CommitteeFiles, MeetingFiles } from './content-folder.ts';
import { splitFrontMatter } from './front-matter.ts';
import { holdsHiddenText } from './hidden-text.ts';
import { linkReader, missingLinks } from './links.ts';
import { cellProblems, contradictions, reportClashes, unreadAttendance } from './meeting-problems.ts';
import { type MinutesContext, type ReadMinutes, readMinutes } from './minutes.ts';
import { openShelf } from './papers.ts';
import { type PdfFacts, readPdf } from './pdf.ts';
import { type ReadersIn, toldLanguage } from './readers.ts';
import { redactionProblems, redactionsOf, type WordsAt } from './redactions.ts';
import { readReport } from './report.ts';
import { checkValues } from './schemas/check-values.ts';
import type { CommitteeFrontMatter } from './schemas/committee.ts';
import { type MeetingFrontMatter, meetingSchema } from './schemas/meeting.ts';
import type { StatesInWords } from './states-in-words.ts';
import { countDecisionLines, linesThatSpeak, unreadDecisions } from './unread-decisions.ts';
import { withUsualKeys } from './usual-keys.ts';
import { keptBack } from './withheld.ts';

/** What `committee.md` says of each of its meetings that does not say it itself. */
export type MeetingDefaults = Pick<
  CommitteeFrontMatter,
  'item-level' | 'time' | 'venue' | 'contact' | 'clerk'
>;

/** What a meeting takes from the archive around it. */
export interface MeetingContext extends Around {
  readonly committee: Pick<CommitteeFiles, 'slug'>;
  readonly committeeName: string;
  readonly defaults: MeetingDefaults;
  /** Where the site has its items, and in which language it is. */
  readonly site: PlacesItems & Pick<Site, 'language'>;
  /** That of the site: keys and days at the top are written in its way. */
  readonly grammar: Grammar;
  readonly readersIn: ReadersIn;
  readonly reading: Reading;
}

/** A meeting as its own files tell it; status and approval may still come from a later meeting. */
export interface ReadMeeting {
  readonly meeting: Omit<Meeting, 'status'> & Pick<Partial<Meeting>, 'status'>;
  /** Paths of the files that are kept back with an item or with the whole. */
  readonly withheld: readonly string[];
  readonly problems: readonly Problem[];
}

const OWN_KEYS: ReadonlySet<string> = new Set(Object.keys(meetingSchema.shape));

export function readMeeting(files: MeetingFiles, context: MeetingContext): ReadMeeting {
  const { committee, content } = context;
  const text = context.textOf(files.file);
  const head = withUsualKeys(splitFrontMatter(text, files.file), OWN_KEYS, context.grammar);
  const { values, problems } = checkValues(head, meetingSchema, files.file, context.grammar);
  const own = [
    ...head.problems,
    ...problems,
    ...contradictions(values, files, committee.slug, head.keyLines, context.grammar),
  ];
  const { language } = context.site;
  const told = values.lang === undefined ? toldLanguage(head.body, language) : undefined;
  const { grammar, findLabel, mayTell } = context.readersIn(values.lang ?? told ?? language);
  const corrections = correctionsOf(values, context.grammar);

  const shelf = openShelf(committee.slug, files, values.papers ?? [], head.keyLines, context);
  const links = linkReader(files.file, content, context.addresses, shelf.addressAt, files.folder);
  const correctionsLine = head.keyLines['corrections']?.[0];
  const minutesContext: MinutesContext = {
    file: files.file,
    site: context.site,
    committee: committee.slug,
    key: files.key,
    grammar,
    ...defined({ itemLevel: context.defaults['item-level'], title: values.title, correctionsLine }),
    corrections,
    ...{ findLabel, mayTell: answeredOnce(mayTell) },
    approvals: approvalsIn(files, { ...context, grammar }),
    reading: context.reading,
    date: files.date,
    listed: [values.present, values.apologies, values['in-attendance']].flatMap(names =>
      (names ?? []).map(grammar.parseAttendee),
    ),
    resolveLink: links.resolve,
    withheld: shelf.withheld,
  };
  const minutes = readMinutes(head.body, head.bodyLine, minutesContext);
  const spoken = linesThatSpeak(head, grammar, minutes.isSilentAt);
  const reports = shelf.reports.map(place => {
    const address = reportUrl(committee.slug, files.key, place.slug);
    const reader = linkReader(place.source, content, context.addresses, shelf.addressAt);
    const read = readReport(context.textOf(place.source), place, reader.resolve, {
      ...{ withheld: shelf.withheld, grammar },
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
  const inWords = isWithdrawn ? {} : inWordsOf(minutes);
  const top = frontMatterOf(
    values,
    { defaults: context.defaults, grammar },
    { ...inWords, ...defined({ lang: told }) },
  );
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
      items: isWithdrawn ? [] : withStays(minutes.items, top.attendance, grammar.attendance),
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
type InWords = { readonly lang?: string } & Partial<NonNullable<ReadMinutes['attendance']>> &
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
  const { status, reason, published, withdrawn, approved } = values;
  const time = values.time ?? defaults.time ?? inWords.time;
  const end = values.end ?? inWords.end;
  const next = values.next ?? inWords.next;
  const chair = values.chair ?? inWords.chair;
  const venue = values.venue ?? defaults.venue ?? inWords.venue;
  const contact = values.contact ?? defaults.contact;
  const clerk = values.clerk ?? defaults.clerk ?? inWords.clerk;
  const lang = values.lang ?? inWords.lang;
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
  defaults: MeetingDefaults,
): Pick<Meeting, 'inWords'> {
  const given: Partial<Record<FactInWords, unknown>> = {
    ...defined({ ...defaults }),
    ...defined({ ...values }),
  };
  const facts = (['time', 'end', 'venue', 'chair', 'clerk', 'next', 'lang'] as const).filter(
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
