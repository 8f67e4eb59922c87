// A meeting, its items one by one, and the reports before it.

import { joined, type LinkPart, type Phrase, type PhrasePart, phrase } from '../phrase.ts';

export const meeting = {
  /** The page's description: "Approved minutes of Finance Committee, 5 March 2026: Apologies; Budget". */
  description: (status: string, name: string, items: string) => `${status} of ${name}: ${items}`,
  jointWith: (committees: readonly LinkPart[]) => phrase`Joint meeting with ${joined(committees, ', ')}`,
  inquorate: 'This meeting had no quorum: too few members were there to decide anything.',
  /** The same in two words, for a list. */
  noQuorum: 'No quorum',
  reconvenes: (sitting: readonly LinkPart[]) =>
    phrase`This meeting continues the one that was adjourned on ${joined(sitting, ', ')}.`,
  reconvened: (sittings: readonly LinkPart[]) =>
    phrase`This meeting was adjourned, and continued on ${joined(sittings, ', ')}.`,
  decisionMark: 'decision',
  attendance: 'Attendance',
  corrections: 'Corrections',
  correctionsNote: 'These minutes were corrected after they were published. Both readings are shown.',
  correction: (item: string, readings: Phrase, by: string) => phrase`Item ${item}: ${readings}. ${by}.`,
  readings: (from: PhrasePart, to: PhrasePart) => phrase`“${from}” should read “${to}”`,
  struckOut: (from: PhrasePart) => phrase`“${from}” is struck out`,
  alone: 'This item on a page of its own',
  papers: 'Papers',
  otherPapers: 'Other papers of this meeting',
  signedBy: 'Signed by the Chair',
  signedOn: 'Date',
  formats: 'Other formats',
  print: 'Print this page',
  seeApproval: 'See the approval',
  seeAgenda: 'See the agenda',
  seeMinute: (number: string) => `See minute ${number}`,
};

export const item = {
  minute: 'Minute',
  papers: 'Papers',
  backgroundPapers: 'Background papers',
  chair: 'Chair for this item',
  recordedAt: 'In the recording at',
  approves: (meetings: readonly LinkPart[]) => phrase`Approves the minutes of ${joined(meetings, ', ')}`,
  toApprove: (meetings: readonly LinkPart[]) =>
    phrase`Draft minutes to be approved: ${joined(meetings, ', ')}`,
  matters: (matters: readonly LinkPart[]) => phrase`Matter: ${joined(matters, ', ')}`,
  inMeeting: (name: string) => `Read this item in the whole minutes of ${name}`,
  /** What opens to show how an item is cited, and where its matters are minuted besides. */
  about: 'Cite this item',
  elsewhere: (matter: LinkPart) => phrase`The same matter elsewhere: ${matter}`,
  /** Items that are about the same thing, as far as their words tell. */
  related: 'Other items like this',
  /** Items of one title: "Questions (2 of 3)". */
  oneOf: (title: string, at: number, of: number) => `${title} (${at} of ${of})`,
  citeAs: 'Cite as',
  /** What a print is known again by: the beginning of a checksum. */
  code: 'Code of these minutes',
  citations: 'Decisions and clauses',
};

export const report = {
  context: (publisher: string) => `${publisher}: report to members`,
  title: (meetingName: string) => `Report to ${meetingName}`,
  description: (meetingName: string, sections: string) => `Report to ${meetingName}: ${sections}`,
  meeting: 'Meeting',
  item: 'Item',
  directorate: 'Directorate',
  author: 'Author',
  contact: 'Contact',
  published: 'Published',
};

/** What leads to a place of the page, so that its address can be sent to somebody. */
export const marks = {
  linkTo: (place: string) => `Link to ${place}`,
  copied: 'Link copied',
};
