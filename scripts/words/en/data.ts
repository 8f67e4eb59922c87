// Open data, for whoever uses it in a program or a spreadsheet.

import { code, joined, type LinkPart, phrase } from '../phrase.ts';

export const data = {
  description: (publisher: string) =>
    `The minutes, decisions, votes and papers of ${publisher} as files for machines.`,
  about:
    'What this archive shows on its pages it also gives as files that programs and spreadsheets read. They are plain files: there is nothing to sign up for and no limit, and they are made anew with every change to the archive. What is exempt from publication or was withdrawn is in none of them.',
  lists: 'Lists',
  caption: 'Each list holds all records of its kind, oldest first where they have a date',
  list: 'List',
  records: 'Records',
  csv: 'CSV, for spreadsheets',
  json: phrase`A JSON file has the list’s name, its publisher and, under ${code('data')}, one record a line. Every ${code('id')} is a permanent address from this site’s root, and wherever one record names another, it gives that record’s ${code('id')}. A field that does not apply is left out.`,
  jsonWithAddress: phrase`A JSON file has the list’s name, its publisher and, under ${code('data')}, one record a line. Every ${code('id')} is a permanent address of this site, and wherever one record names another, it gives that record’s ${code('id')}. A field that does not apply is left out.`,
  csvText:
    'A CSV file is UTF-8 with one line a record; several values of one cell are parted by “; ”. A cell that begins with a sign with which formulas begin has an apostrophe before it, so that no spreadsheet runs it. Spreadsheets may take a minute number such as 3/4 for a date: import that column as text.',
  example: (title: string) => `Example of a record: ${title}`,
  empty: 'This archive has none yet.',
  minutes: 'The minutes of a meeting',
  minutesText: 'Beside each meeting’s page stand the same minutes in other forms:',
  minutesJson: (schema: LinkPart) =>
    phrase`${code('minutes.json')}: all of the meeting as data. Attendance, and every item with its text, decisions, motions, votes, actions, interests and papers; see its ${schema}.`,
  minutesTxt: phrase`${code('minutes.txt')}: plain text to read or to mail. A paragraph is one line.`,
  minutesMd: phrase`${code('minutes.md')}: the file as the clerk wrote it. It is left out where it holds anything that is not published, such as an item that was withdrawn or a note between clerks.`,
  forExample: (meeting: string, files: readonly LinkPart[]) =>
    phrase`For example ${meeting}: ${joined(files, ', ')}.`,
  feeds: 'Feeds and calendars',
  feedsText: phrase`A feed tells a feed reader what is new; a calendar puts the meetings into a diary and keeps them right. Each committee has its own, at ${code('feed.xml')}, ${code('feed.json')} and ${code('calendar.ics')} below its address.`,
  feedsOf: {
    meetings: 'New agendas and minutes',
    decisions: 'Decisions',
    corrections: 'Corrections',
  },
  oparl: 'What differs from OParl',
  oparlText: phrase`The names of records and fields are those of ${{ text: 'OParl 1.1', href: 'https://oparl.org/' }} where it has them, and votes are those of ${{ text: 'Popolo', href: 'https://www.popoloproject.com/' }}. It is no OParl interface, and these are the differences:`,
  oparlDifferences: {
    server: phrase`There is no server. A list is one file with everything under ${code('data')}, so there are no pages and no filters, and ${code('pagination')} gives only the number of records.`,
    id: phrase`An ${code('id')} leads to a page for people, not to the record. Records stand in the lists and in ${code('minutes.json')}.`,
    body: phrase`The publisher (OParl’s Body) stands at the head of each file. There is no System, LegislativeTerm or Consultation: a paper names its items, and an item its papers.`,
    state: phrase`${code('meetingState')} is ${code('agenda')}, ${code('draft')}, ${code('approved')}, ${code('cancelled')} or ${code('postponed')}. A postponed meeting counts as ${code('cancelled')} too. ${code('start')} and ${code('end')} are left out where the minutes give no time; ${code('date')} is always there.`,
    item: phrase`An item of ${code('minutes.json')} has its whole ${code('text')}. ${code('resolutionText')} stands in each decision, since an item may have several, and its clauses have ids of their own.`,
    kinds: phrase`Decisions, actions and interests are kinds that OParl does not have. Their ${code('type')} is one word.`,
    vote: phrase`A vote is Popolo’s VoteEvent with ${code('counts')} and ${code('votes')}; its fields are written as OParl writes them (${code('startDate')}, not ${code('start_date')}). It claims no ${code('result')}: a vote that carried names its ${code('decision')}.`,
    name: phrase`A name that leads to one person has that person’s ${code('id')}; the name itself stays as the minutes have it.`,
    withdrawn: phrase`What was withdrawn has ${code('withdrawn')} with the day and the reason, and an exempt item ${code('exempt')}; OParl’s ${code('deleted')}, ${code('created')} and ${code('modified')} are not used.`,
  },
};
