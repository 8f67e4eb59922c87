// Committees: all of them, each, and each in one year; and people.

import { type LinkPart, phrase } from '../phrase.ts';

export const committees = {
  description: (publisher: string) => `The committees of ${publisher}, with their last and next meetings.`,
  current: 'Current',
  former: 'Former',
  kinds: {
    council: 'Full council',
    executive: 'Executive',
    scrutiny: 'Scrutiny committee',
    committee: 'Committee',
    'sub-committee': 'Sub-committee',
    joint: 'Joint committee',
    board: 'Board',
    group: 'Group',
  },
  lastMet: (meeting: LinkPart) => phrase`Last met ${meeting}`,
  nextMeets: (meeting: LinkPart) => phrase`Next meets ${meeting}`,
};

export const committee = {
  description: (name: string) => `${name}: remit, members, meetings and minutes.`,
  former: (day: string, note: string) =>
    `This body no longer meets. It was dissolved on ${day}. ${note}`.trim(),
  venue: 'Usual venue',
  clerk: 'Clerk',
  quorum: 'Quorum',
  contact: 'Contact',
  with: 'With',
  established: 'Established',
  dissolved: 'Dissolved',
  next: 'Next meeting',
  latest: 'Latest minutes',
  print: 'Print these minutes',
  coming: 'Also coming',
  meetings: 'Meetings',
  earlier: 'Earlier years',
  noMeetings: 'No meeting of it is published yet.',
  about: 'What it does',
  facts: 'Place and contact',
  actions: 'Open actions',
  members: 'Members',
  pastMembers: 'Former members and roles',
  copies: 'Copies to keep',
  allCopies: 'Copies of each year',
  from: (day: string) => `from ${day}`,
  until: (day: string) => `until ${day}`,
};

export const committeeYear = {
  description: (name: string, year: number) => `Meetings, decisions and attendance of ${name} in ${year}.`,
  meetings: 'Meetings',
  /** What the picture of a year says to whoever cannot see it. */
  strip: (year: number, meetings: string) => `Meetings in ${year}: ${meetings}`,
  stripMeeting: (day: string, status: string) => `${day} (${status.toLowerCase()})`,
  decisions: 'Decisions',
  /** In the place of the list, where it is too long for the page. */
  allDecisions: (decisions: string, year: number) =>
    `${decisions} stand with the meetings above, and in the register of decisions in ${year}`,
  attendance: 'Attendance',
  attendanceCaption: (meetings: string) => `How often each person was listed in the minutes of ${meetings}`,
  name: 'Name',
  attendanceNote:
    'By name. Present is for the whole meeting or a part of it; apologies were sent before or at the meeting; absent is without apologies.',
  copies: 'Copies to keep',
  copiesOfAll: 'All meetings of this page in one file:',
  copiesOfEach: 'Each meeting by itself:',
};

export const people = {
  description: (publisher: string) => `Members, officers and others named in the minutes of ${publisher}.`,
  groupsLabel: 'Groups of people',
  groups: {
    members: 'Members',
    officers: 'Officers',
    others: 'Others named in the minutes',
  },
  /** Heads the list where nothing is known of anybody but the name. */
  all: 'Named in the minutes',
  /** Leads to the letters of a long list. */
  lettersLabel: 'By surname',
  empty:
    'The minutes list nobody as present. Attendance that stands in the text of the minutes is read there.',
};

export const person = {
  description: (name: string) =>
    `${name}: roles, attendance, votes by name, interests declared, motions and actions.`,
  roles: 'Roles',
  formerRoles: 'Former roles',
  attendance: 'Attendance',
  attendanceCaption: 'In how many published minutes this person is listed, and as what',
  committee: 'Committee',
  attendanceNote: 'A meeting whose minutes do not list this person is not counted.',
  actions: 'Actions',
  /** Heads the pages on which votes and motions stand, where they are too many for one. */
  parts: 'Votes and motions, in parts since they are many',
  votes: 'Votes recorded by name',
  motions: 'Motions',
  interests: 'Interests declared',
  voted: {
    for: 'Voted for',
    against: 'Voted against',
    abstained: 'Abstained',
  },
  /** By which votes are chosen. */
  sideLabel: 'How they voted',
  outcomeLabel: 'Outcome',
  yearLabel: 'Year',
  years: 'Years of votes',
  proposed: 'Proposed',
  seconded: 'Seconded',
  noDecision: 'a motion that led to no decision',
  /** What a motion is called of which it is told whether it was lost or carried, and a vote without a motion. */
  motion: 'a motion',
  amendment: 'an amendment',
  voteAlone: 'a vote',
  outcomes: { carried: 'carried', lost: 'lost', withdrawn: 'withdrawn', fell: 'without a seconder' },
  interest: 'Interest declared',
  interestItem: (number: string) => `item ${number}`,
};

/** How people are listed as there, and what each means. */
export const attendance = {
  present: 'Present',
  apologies: 'Apologies',
  absent: 'Absent',
  inAttendance: 'In attendance',
  means: {
    present: 'listed as present, for the whole meeting or a part of it',
    apologies: 'sent word before or at the meeting that they could not come',
    absent: 'listed as absent, without apologies',
    inAttendance: 'there without being a member of the meeting, as officers and guests are',
  },
};
