// What stands in each entry that is not the same everywhere, in the order in which it is given: "{count} items". So a site
// that says an entry its own way names its places, whatever the language.

import type { entries } from '../en.ts';
import type { PlacesOf } from './place-kinds.ts';

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
  browser: {
    found: {
      placeOf: ['place: number', 'count: number', 'words: text'],
      places: ['count: number', 'words: text'],
    },
    keep: {
      asOf: ['day: text'],
      done: ['pageCount: number'],
      fetched: ['done: number', 'of: number'],
      keepAll: ['size: text'],
      keepCommittee: ['committee: text'],
      keepPages: ['size: text'],
      keptAll: ['pageCount: number', 'paperCount: number', 'size: text', 'asOf: text'],
      keptPages: ['pageCount: number', 'size: text', 'asOf: text'],
      offer: ['committee: text', 'size: text', 'pageCount: number'],
      offerWithPapers: [
        'committee: text',
        'size: text',
        'pageCount: number',
        'paperCount: number',
        'sizeOfPapers: text',
      ],
      siteError: ['status: number'],
    },
    keptPage: {
      note: ['day: text'],
    },
    search: {
      alsoSearched: ['others: text'],
      answersAnd: ['count: number', 'results: text'],
      answersFor: ['count: number', 'text: text'],
      chosen: ['count: number'],
      didYouMean: ['suggestions: text'],
      more: ['count: number'],
      results: ['count: number', 'written: text'],
      resultsFor: ['results: text', 'text: text'],
      shown: ['shown: text', 'results: text'],
      tooMany: ['beginning: text'],
    },
  },
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
    meetings: ['count: number'],
    items: ['count: number'],
    decisions: ['count: number'],
    actions: ['count: number'],
    papers: ['count: number'],
    steps: ['count: number'],
    votes: ['count: number'],
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
    correctionOf: ['item: part', 'readings: part', 'by: text'],
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
  record: {
    meetings: {
      sentences: {
        comingAgenda: ['day: text'],
        draftUntil: ['day: text'],
        approvedOn: ['day: text'],
        approvedAmendedOn: ['day: text'],
        approvedAndSigned: ['day: text', 'name: text'],
        cancelledFor: ['reason: text'],
        postponedFor: ['reason: text'],
        withdrawn: ['reason: text'],
        withdrawnOn: ['day: text', 'reason: text'],
      },
      ofKind: ['kind: text'],
      fromTo: ['from: text', 'to: text'],
      dayAndTime: ['day: text', 'time: text'],
      jointlyWith: ['committees: text'],
    },
    items: {
      exemptUnder: ['paragraphs: text'],
      paragraph: ['number: text'],
      paragraphs: ['numbers: text'],
      ofLaw: ['paragraphs: text', 'law: text'],
      withdrawnOn: ['day: text'],
      withdrawnFor: ['reason: text'],
      withdrawnOnFor: ['day: text', 'reason: text'],
    },
    redactions: {
      inItem: ['words: text', 'day: text', 'reason: text'],
      inHead: ['words: text', 'day: text', 'reason: text'],
      outOf: ['what: text'],
      listed: ['words: text', 'day: text', 'reason: text'],
    },
    corrections: {
      byMeeting: ['day: text'],
      byMinute: ['day: text', 'minute: text'],
      to: ['item: text'],
    },
    citations: {
      title: ['title: text'],
      minute: ['number: text'],
      item: ['number: text'],
      decision: ['nth: number'],
      clause: ['number: text'],
      whichOf: ['nth: number', 'of: number'],
    },
    decisions: {
      proposed: ['mover: text'],
      proposedAndSeconded: ['mover: text', 'seconder: text'],
      counts: { for: ['count: number'], against: ['count: number'], abstained: ['count: number'] },
      scores: {
        carried: ['inFavour: number', 'against: number'],
        lost: ['inFavour: number', 'against: number'],
      },
    },
    papers: {
      bytes: ['count: number'],
      kilobytes: ['figure: text'],
      megabytes: ['figure: text'],
      pages: ['count: number'],
      exemptUnder: ['paragraph: text'],
      withdrawn: ['reason: text'],
      withdrawnOn: ['day: text', 'reason: text'],
    },
    duties: {
      days: ['count: number'],
      workingDays: ['count: number'],
      months: ['count: number'],
    },
    numbers: {
      one: ['number: number'],
      several: ['first: number', 'last: number'],
    },
    copies: {
      held: {
        meetings: ['count: number'],
        papers: ['count: number'],
        fromTo: ['first: text', 'last: text'],
      },
      readme: {
        copy: ['publisher: text'],
        changed: ['day: text'],
        recordAt: ['address: text'],
        folders: ['committee: text'],
        checked: ['page: text'],
      },
      copyOf: ['address: text'],
      contents: ['meetings: number'],
      book: {
        continued: ['title: text'],
        accessibility: ['pictures: text'],
      },
      print: {
        page: ['page: text', 'pages: text'],
      },
    },
    feeds: {
      meetings: ['name: text'],
      decisions: {
        title: ['publisher: text'],
      },
      corrections: {
        title: ['publisher: text'],
      },
      followed: {
        title: ['name: text', 'publisher: text'],
        person: ['name: text'],
        matter: ['title: text'],
        word: ['word: text'],
      },
      meeting: ['name: text', 'status: text'],
    },
  },
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
