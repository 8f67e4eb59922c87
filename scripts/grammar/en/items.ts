// What headings of minutes promise: business of the meeting, or who was there, the agenda, a list of what was decided.

import { anyOf } from '../any-of.ts';
import type { ItemWords, SectionKind } from '../grammar.ts';

/** What a title without a number may say that is no business of the meeting, in rows of one kind each. */
const SECTIONS: readonly (readonly [SectionKind, RegExp])[] = [
  // "Members present", "Attendees", "Regrets"
  [
    'attendance',
    /(?:(?:members|councillors|officers|officials|others|people|those|also|persons) )?(?:present|attending|in attendance)/,
  ],
  [
    'attendance',
    /(?:meeting )?(?:attendance|attendees|participants)(?: list)?|list of (?:attendees|participants)/,
  ],
  [
    'attendance',
    /regrets|absent|absentees|absences|not (?:attending|present)|guests|observers|(?:meeting )?roles/,
  ],
  ['attendance', /anwesend(?:e|heit)?|teilnehm(?:er|ende)(?:[:*_]?innen)?|abwesend|entschuldigt/],
  // "Apologies" is business where something is said of them, and mere attendance where names stand below.
  ['apologies', /apologies(?: (?:for|of) (?:absence|non-attendance))?/],
  // "Agenda", "Meeting notes", "Agenda and notes": what stands below is the meeting itself.
  [
    'holder',
    /(?:meeting |draft |proposed )?agenda(?: items)?|(?:meeting |discussion )?notes|meeting minutes|mom/,
  ],
  [
    'holder',
    /minutes of (?:the )?meeting|contents?|table of contents|toc|tagesordnung(?:spunkte)?|protokoll/,
  ],
  [
    'holder',
    /(?:agenda|minutes|notes) ?(?:and|&|\/|\+) ?(?:agenda|minutes|notes)|(?:agenda )?topics(?: discussed)?/,
  ],
  // In a council's minutes "Minutes" is the approval of the last ones.
  ['minutes', /minutes/],
  // "Discussion" is business itself where nothing stands below it but text.
  ['may-hold', /discussions?(?: (?:items|topics))?|items(?: of business)?/],
  [
    'record',
    /(?:new |open |old |prior |previous |summary of )?(?:action items?|actions?|action points?|to-?dos?)(?: list)?/,
  ],
  [
    'record',
    /(?:summary of )?(?:decisions|resolutions|decision items)(?: (?:made|taken))?|aufgaben|beschlüsse/,
  ],
  [
    'record',
    /(?:useful )?links|references|set-?up|logistics|meeting (?:details|info(?:rmation)?|links?)|recordings?/,
  ],
];

const ROWS = SECTIONS.map(([kind, pattern]) => ({ kind, pattern: new RegExp(`^${anyOf(pattern)}$`) }));

/** "Attendees (12):" => "attendees". */
const bare = (title: string): string =>
  title
    .toLowerCase()
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/\s+/g, ' ');

/** Heads a passage within an item: "Decision", "Discussion", "Vote". */
const PARTS =
  /^(?:decisions?|resolutions?|resolved|recommendations?|motions?|votes?|voting|actions?|outcomes?|conclusions?|summary|background|discussion|comments?|questions?|reply|reasons?)$/;

export const items: ItemWords = {
  sectionOf: title => {
    const words = bare(title);
    return words.length > 60 ? undefined : ROWS.find(({ pattern }) => pattern.test(words))?.kind;
  },
  isPartOfItem: title => PARTS.test(bare(title)),
  saysApproval: text =>
    /\bminutes\b/i.test(text) &&
    /\b(?:approved|agreed|confirmed|accepted|adopted|signed|true record|approval)\b/i.test(text),
};
