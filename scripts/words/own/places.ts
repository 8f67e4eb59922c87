// What stands in each entry that is not the same everywhere, in the order in which it is given: "{count} items". So a site
// that says an entry its own way names its places, whatever the language.

import type { entries } from '../en.ts';
import { browser } from './browser-places.ts';
import type { PlacesOf } from './place-kinds.ts';
import { record } from './record-places.ts';

export const PLACES: PlacesOf<typeof entries> = {
  about: {
    holds: ['publisher: text'],
  },
  accessibility: {
    description: ['publisher: text'],
    about: ['publisher: text'],
    papersText: ['all: number', 'accessible: number', 'inaccessible: number', 'unknown: number'],
    paperFor: ['paper: part', 'meeting: part'],
    papersOf: ['year: text'],
    askWhom: ['name: text'],
    email: ['address: part'],
    telephone: ['number: text'],
    address: ['address: text'],
    complainTo: ['enforcer: text', 'law: part', 'adviser: part'],
    checkBy: ['check: text', 'tool: part'],
    writtenAsOf: ['day: part'],
  },
  browser,
  committee: {
    description: ['name: text'],
    former: ['day: text', 'note: text'],
    from: ['day: text'],
    until: ['day: text'],
  },
  committeeYear: {
    description: ['name: text', 'year: number'],
    strip: ['year: number', 'meetings: text'],
    stripMeeting: ['day: text', 'status: text'],
    allDecisions: ['decisions: text', 'year: number'],
    attendanceCaption: ['meetings: text'],
  },
  committees: {
    description: ['publisher: text'],
    lastMet: ['meeting: part'],
    nextMeets: ['meeting: part'],
  },
  contents: {
    items: ['count: number'],
    sections: ['count: number'],
  },
  copy: {
    title: ['name: text'],
    made: ['publisher: text'],
    madeAsOf: ['publisher: text', 'day: text'],
    record: ['website: part'],
    recordAsked: ['publisher: text'],
    checksums: ['file: part'],
  },
  counts: {
    alone: ['count: number'],
    meetings: ['count: number'],
    items: ['count: number'],
    decisions: ['count: number'],
    actions: ['count: number'],
    openActions: ['count: number'],
    remarks: ['count: number'],
    papers: ['count: number'],
    steps: ['count: number'],
    votes: ['count: number'],
    motions: ['count: number'],
  },
  data: {
    description: ['publisher: text'],
    example: ['title: text'],
    minutesJson: ['schema: part'],
    forExample: ['meeting: text', 'files: list'],
  },
  filter: {
    elsewhere: ['words: text'],
    decisions: {
      shown: ['shown: text', 'all: text'],
    },
    actions: {
      shown: ['shown: text', 'all: text'],
    },
    papers: {
      shown: ['shown: text', 'all: text'],
    },
    votes: {
      shown: ['shown: text', 'all: text'],
    },
  },
  home: {
    description: ['publisher: text'],
    counts: ['meetings: text', 'items: text', 'decisions: text'],
    approved: ['meeting: part', 'day: part'],
    corrected: ['meeting: part', 'day: part'],
    feeds: {
      word: ['word: text'],
    },
  },
  item: {
    approves: ['meetings: list'],
    toApprove: ['meetings: list'],
    matters: ['matters: list'],
    inMeeting: ['name: text'],
    elsewhere: ['matter: part'],
    oneOf: ['title: text', 'at: number', 'of: number'],
  },
  meeting: {
    description: ['status: text', 'name: text', 'items: text'],
    jointWith: ['committees: list'],
    reconvenes: ['sitting: list'],
    reconvened: ['sittings: list'],
    correction: ['item: text', 'readings: part', 'by: text'],
    readings: ['from: part', 'to: part'],
    struckOut: ['from: part'],
    seeMinute: ['number: text'],
  },
  moved: {
    text: ['target: part'],
  },
  notKept: {
    what: ['page: part'],
  },
  offline: {
    description: ['publisher: text'],
    of: ['what: text'],
  },
  oldAddress: {
    more: ['count: number'],
  },
  people: {
    description: ['publisher: text'],
  },
  person: {
    description: ['name: text'],
    interestItem: ['number: text'],
  },
  pictures: {
    attendance: {
      present: ['count: number'],
      apologies: ['count: number'],
      absent: ['count: number'],
    },
    decisions: {
      counted: ['decisions: text', 'kinds: text'],
      ofKind: ['count: number', 'kind: text'],
      ofOthers: ['count: number'],
    },
    actions: {
      overdue: ['count: number'],
      waiting: ['count: number'],
    },
  },
  plainText: {
    seeApproval: ['address: text'],
    seeMinute: ['number: text', 'address: text'],
  },
  preview: {
    line: ['line: number'],
    inLine: ['line: number'],
    toMend: ['problems: number'],
    toMendFirst: ['problems: number', 'errors: number'],
  },
  record,
  marks: {
    linkTo: ['place: text'],
  },
  report: {
    context: ['publisher: text'],
    title: ['meetingName: text'],
    description: ['meetingName: text', 'sections: text'],
  },
  search: {
    openSearch: ['publisher: text'],
    description: ['publisher: text'],
    formerly: ['office: text', 'day: text'],
    until: ['day: text'],
  },
  text: {
    note: ['number: number'],
    backToNote: ['number: number'],
    wordlessPicture: ['file: text'],
  },
  actions: {
    description: ['publisher: text'],
    asOn: ['day: part'],
    dueBy: ['when: text'],
    agreed: ['meeting: part'],
    doneIn: ['when: text'],
    doneInYear: ['year: text'],
    captionOf: ['year: text'],
    withOverdue: ['actions: text', 'overdue: number'],
    allOf: ['actions: text'],
    overdueBy: ['days: number'],
  },
  embed: { frame: ['committee: text'], lasting: ['address: part'] },
  next: { text: ['meeting: part'], none: ['list: part'] },
  dates: {
    description: ['publisher: text'],
    heading: ['time: text'],
  },
  decisions: {
    description: ['publisher: text'],
    heading: ['year: number'],
    periodHeading: ['period: text'],
  },
  matter: {
    description: ['title: text', 'through: text'],
    step: ['number: number', 'day: text'],
    stepWithDecision: ['number: number', 'day: text'],
  },
  matters: {
    through: ['steps: text', 'committees: text'],
    nextOn: ['day: text'],
    lastOn: ['day: text'],
  },
  minuteNumbers: {
    minute: ['number: text'],
    minuteDescription: ['number: text'],
    beginning: ['beginning: text'],
    beginningWith: ['beginning: text'],
  },
  papers: {
    description: ['publisher: text'],
    heading: ['year: number'],
  },
  stateOfRecord: {
    of: ['committee: text'],
    summary: ['held: text', 'parts: text'],
    countApproved: ['count: number'],
    countDrafts: ['count: number'],
    countAgendas: ['count: number'],
    files: ['record: part', 'ledger: part'],
    gap: ['after: number', 'before: number', 'missing: text'],
    reviewDue: ['day: text'],
    draftRule: ['term: text'],
    draftRuleInWorkingDays: ['term: text'],
    agendaRule: ['clearDays: number'],
    keptRule: ['years: number'],
    notApproved: ['later: number', 'since: text'],
    notPublished: ['due: text'],
    publishedLate: ['due: text'],
  },
};
