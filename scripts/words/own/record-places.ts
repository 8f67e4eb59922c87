// The places in what is said of the minutes themselves: on pages, in files, and read aloud.

import type { entries } from '../en.ts';
import type { PlacesOf } from './place-kinds.ts';

export const record: PlacesOf<typeof entries>['record'] = {
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
};
