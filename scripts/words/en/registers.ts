// The registers: dates, decisions, actions, matters, papers, minute numbers, and the state of the record.

import { type DayPart, type LinkPart, phrase } from '../phrase.ts';
import { inFigures } from './figures.ts';

export const dates = {
  title: 'Meetings by date',
  description: (publisher: string) => `All meetings of ${publisher} by year and month.`,
  heading: (time: string) => `Meetings in ${time}`,
  calendar: 'Calendar',
  /** Behind the number of them in a month. */
  meetings: 'meetings',
  noMeeting: 'No meeting is published for this month.',
  coming: 'Coming meetings',
  byYear: 'By year',
  empty: 'No meetings are published yet.',
};

export const decisions = {
  description: (publisher: string) => `Every decision in the minutes of ${publisher}, year by year.`,
  heading: (year: number) => `Decisions in ${year}`,
  /** A year with many decisions has pages of its months, and those of their days: "Decisions, March 2026". */
  periodHeading: (period: string) => `Decisions, ${period}`,
  parts: 'In parts, since they are many',
  byYear: 'By year',
  latest: 'Latest decisions',
  empty: 'The minutes hold no decisions that are marked as such.',
  committees: 'Committees',
  kindLabel: 'Kind',
  voteLabel: 'Vote',
  /** How a vote was recorded. */
  voteKinds: {
    'by-name': 'Recorded by name',
    counted: 'Counted',
    uncounted: 'Outcome only',
    none: 'None recorded',
  },
  voteKey: 'In the bars of votes:',
  sides: {
    for: 'for',
    against: 'against',
    abstained: 'abstained',
  },
};

export const actions = {
  description: (publisher: string) =>
    `Actions agreed in the minutes of ${publisher}: who is to do what by when.`,
  asOn: (day: DayPart) => phrase`As they stood on ${day}`,
  empty: 'The minutes hold no actions that are marked as such.',
  states: {
    overdue: 'Overdue',
    open: 'Open',
    done: 'Done',
  },
  statesLabel: 'States',
  captions: {
    overdue: 'Open actions whose date has passed, longest overdue first',
    open: 'Open actions, those that are due soonest first',
  },
  /** Opens the actions that were done in a year, and heads their table. */
  doneInYear: (year: string) => `Done in ${year}`,
  /** Head the pages of the parts of a long register: "Open actions, Finance Committee". */
  allOpen: 'Open actions',
  allDone: 'Actions done',
  parts: 'In parts, since they are many',
  withOverdue: (actions: string, overdue: number) => `${actions}, ${inFigures(overdue)} overdue`,
  /** Below the first of many on a page about something else. */
  allOf: (actions: string) => `All ${actions}`,
  captionOf: (year: string) => `Actions reported as done in ${year}, latest first`,
  action: 'Action',
  owner: 'Owner',
  due: 'Due',
  done: 'Done',
  state: 'State',
  agreedBy: 'Agreed by',
  noDate: 'No date',
  nobody: 'Nobody named',
  /** A day, or the clerk's words: "soon". */
  dueBy: (when: string) => `due ${when}`,
  agreed: (meeting: LinkPart) => phrase`Agreed: ${meeting}`,
  doneIn: (when: string) => `Done: ${when}`,
  overdueBy: (days: number) => `Overdue by ${days} ${days === 1 ? 'day' : 'days'}`,
};

export const matters = {
  description: 'Questions followed through meetings and committees, step by step.',
  subtitle: 'Questions followed through meetings and committees.',
  empty: 'No item of the minutes is marked as part of a matter.',
  /** "3 steps through Cabinet and Council". */
  through: (steps: string, committees: string) => `${steps} through ${committees}`,
  nextOn: (day: string) => `next on ${day}`,
  lastOn: (day: string) => `last on ${day}`,
};

export const matter = {
  context: 'Matter',
  description: (title: string, through: string) => `${title}: ${through}.`,
  stands: 'Where it stands',
  last: 'Last:',
  next: 'Next:',
  /** Before the word by which something was decided: "Decision: Resolved". */
  decision: 'Decision:',
  /** Behind the decision of minutes that are a draft. */
  notApproved: '(not approved yet)',
  happened: 'What happened',
  pathsKey: 'When and where: each number leads to its step below. A filled mark is a step with a decision.',
  step: (number: number, day: string) => `Step ${number}, ${day}`,
  stepWithDecision: (number: number, day: string) => `Step ${number}, ${day}, decision`,
};

export const papers = {
  description: (publisher: string) => `Reports and other papers before the meetings of ${publisher}.`,
  empty: 'No papers are published.',
  heading: (year: number) => `Papers of ${year}`,
  byYear: 'By year',
  latest: 'Latest papers',
  latestCaption: 'Papers of the latest meetings and of those to come, newest first',
  caption: 'Papers in the order of their meetings',
  title: 'Title',
  type: 'Type',
  size: 'Size',
  accessible: 'Accessible',
  meeting: 'Meeting',
  access: {
    yes: 'Yes',
    no: 'No',
    unknown: 'Not known',
    withheld: 'Not published',
  },
};

export const minuteNumbers = {
  title: 'Minute numbers',
  subtitle:
    'Bodies whose numbers run on from meeting to meeting. A number used once leads straight to its minute.',
  description: 'Find a minute by its number.',
  /** What leads to the list of those that begin so: "10…". */
  beginning: (beginning: string) => `${beginning}…`,
  beginningWith: (beginning: string) => `Numbers that begin with ${beginning}`,
  minute: (number: string) => `Minute ${number}`,
  minuteDescription: (number: string) => `The minutes that bear the number ${number}.`,
};

export const stateOfRecord = {
  /** Heads the page of what is late or missing of one committee. */
  of: (committee: string) => `State of the record: ${committee}`,
  subtitle: 'What is minuted and approved, what is late, and what is missing or held back.',
  description: 'Which meetings are minuted and approved, what is late, and what is missing or withheld.',
  /** The whole in one sentence: "70 meetings held so far: 63 approved, 7 in draft." */
  summary: (held: string, parts: string) => `${held} held so far: ${parts}.`,
  countApproved: (count: number) => `${inFigures(count)} approved`,
  countDrafts: (count: number) => `${inFigures(count)} in draft`,
  countAgendas: (count: number) => `${inFigures(count)} with an agenda only`,
  late: 'Late',
  noneLate: 'Nothing is late.',
  committees: 'Committee by committee',
  caption: 'Meetings so far, and what stands of them in this archive',
  committee: 'Committee',
  held: 'Held',
  approved: 'Approved',
  draft: 'Draft',
  agendaOnly: 'Agenda only',
  notHeld: 'Not held',
  corrections: 'Corrections',
  exempt: 'Exempt items',
  allApproved: 'All meetings of these are minuted and approved:',
  files: (record: LinkPart, ledger: LinkPart) =>
    phrase`This page as data: ${record}. What was published, and its checksums: ${ledger}.`,
  note: 'Not held are meetings that were cancelled or postponed. A joint meeting counts for the committee in whose list it is kept.',
  numbers: 'Missing numbers',
  noneMissing: 'No number is missing where numbers run on.',
  gap: (after: number, before: number, missing: string) => `number ${after} follows ${before}: ${missing}`,
  withdrawn: 'Withdrawn',
  noneWithdrawn: 'Nothing was withdrawn.',
  redacted: 'Words taken out',
  noneRedacted: 'No words were taken out of published minutes.',
  toReview: 'Exemptions to review',
  noneToReview: 'No exemption is due for review.',
  reviewDue: (day: string) => `was to be reviewed on ${day}`,
  reading: 'How far the minutes are read',
  readCaption: 'Minutes, and what a program could read of them',
  readMinutes: 'Minutes',
  readAttendance: 'Tell who was there',
  readDecided: 'With decisions read',
  readLines: 'Lines that speak of decisions',
  readDecisions: 'Decisions read',
  readNote:
    'Minutes are shown whole. What was read of them is also in the registers, in searches by decision and in the data. One decision may be spoken of in several lines, and one line may hold several decisions.',
  rules: 'What this is measured by',
  rulesNote: 'These are reminders, not legal advice.',
  draftRule: (term: string) => `Draft minutes are due ${term} after the meeting.`,
  draftRuleInWorkingDays: (term: string) =>
    `Draft minutes are due ${term} after the meeting. Working days are Monday to Friday; holidays are not reckoned.`,
  approvalRule: 'Minutes are approved at the next suitable meeting.',
  agendaRule: (clearDays: number) => `An agenda is published ${clearDays} clear days before its meeting.`,
  keptRule: (years: number) => `What is published stays open for at least ${years} years.`,
  notApproved: (later: number, since: string) =>
    later === 1
      ? `draft, not approved; a later meeting was held on ${since}`
      : `draft, not approved; ${inFigures(later)} later meetings have been held, the first on ${since}`,
  notPublished: (due: string) => `draft minutes due by ${due}, not published`,
  publishedLate: (due: string) => `draft minutes due by ${due}, published later`,
};
