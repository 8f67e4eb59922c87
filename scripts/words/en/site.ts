// The pages about the site: home, about, addresses that lead on or nowhere, and what a preview adds.

import { type DayPart, type LinkPart, phrase } from '../phrase.ts';

export const home = {
  title: 'Minutes and decisions',
  description: (publisher: string) => `The minutes of ${publisher}.`,
  counts: (meetings: string, items: string, decisions: string) => `${meetings}, ${items}, ${decisions}`,
  latest: 'Latest minutes',
  coming: 'Coming meetings',
  /** For those who come back to the front page. */
  news: {
    title: 'New since your last visit',
    /** A day follows. */
    since: 'Your last visit:',
    nothing: 'Nothing.',
    about:
      'This page can show what is new when you come back. This device then remembers what you have seen here, and when. Nothing of it is sent to anybody.',
    remember: 'Show me what is new next time',
    remembered: 'This visit is remembered on this device.',
    forget: 'Forget my visits',
    forgotten: 'Your visits are forgotten.',
  },
  /** What is new in the record since minutes were approved. */
  approved: (meeting: LinkPart, day: DayPart) => phrase`Approved last: ${meeting}, on ${day}.`,
  corrected: (meeting: LinkPart, day: DayPart) => phrase`Corrected since: ${meeting}, on ${day}.`,
  byCommittee: 'By committee',
  former: 'Former committees',
  byYear: 'By year',
  follow: 'Get updates',
  followWhat:
    'A feed reader, an app that gathers news, shows what is new once you give it one of these addresses:',
  feeds: {
    meetings: 'All meetings',
    decisions: 'Decisions',
    corrections: 'Corrections',
    word: (word: string) => `What speaks of “${word}”`,
  },
};

export const about = {
  title: 'About this archive',
  holds: (publisher: string) =>
    `This archive holds the minutes that ${publisher} has published. Every meeting is one page, and every item of a meeting has an address of its own that does not change.`,
  reliedOn:
    'Each page says how far its words may be relied on: an agenda may change, a draft has not been approved, and approved minutes name the meeting that approved them. Published minutes are never edited; where they were corrected, both readings are shown, and where words had to be taken out, the page says so.',
};

export const notFound = {
  title: 'Page not found',
  text: 'There is nothing at this address. If you typed it, check it; if a link brought you here, its page may have moved. You can look for what you need here:',
  /** Where items have no pages of their own. */
  items:
    'Items of a meeting stand on its page: leave out the last part of an address such as /council/2026-03-05/item-82/.',
};

/** A page that only leads to another. */
export const moved = {
  title: 'Moved',
  text: (target: LinkPart) => phrase`This page has moved to ${target}.`,
};

/** Addresses that lead to the next meeting. */
export const next = {
  title: 'Next meeting',
  text: (meeting: LinkPart) => phrase`The next meeting is ${meeting}.`,
  none: (list: LinkPart) => phrase`No meeting is announced yet. The next will stand here: ${list}.`,
};

/** A committee's meetings within a page of another site. */
export const embed = {
  coming: 'Coming meetings',
  latest: 'Latest meetings',
  /** What the frame is called for whoever hears it. */
  frame: (committee: string) => `${committee}: meetings and minutes`,
  heading: 'Show on your website',
  /** Before the words to copy. */
  text: 'These words in the HTML of any website show the coming and the latest meetings there, always as they are here:',
  lasting: (address: LinkPart) => phrase`A link that always leads to the next agenda: ${address}`,
};

/** An address of an earlier site. */
export const oldAddress = {
  title: 'This page has moved',
  text: 'This is an address of an earlier site. What it showed is now here:',
  more: (count: number) => `${count} more are not listed. You can look for what you need here:`,
};

export const preview = {
  title: 'What to mend',
  subtitle: 'Seen in the preview only.',
  empty: 'Nothing.',
  name: 'Preview',
  levels: {
    error: 'error',
    warning: 'warning',
    note: 'note',
  },
  patterns: {
    title: 'Patterns',
    about:
      'Every part of the design in every state, found in the pages of a small archive, with the logo, the colours and the words of this site.',
    parts: 'Parts',
    pages: 'All pages of the small archive',
    missing: 'Made by scripts, or seen only for a moment:',
  },
  reading: 'What was read of these minutes',
  readingCaption: 'Each line, and what was read there',
  readingLine: 'Line',
  readingText: 'Text',
  /** Before what is wrong, and after its level: "error, line 12: …". */
  line: (line: number) => `Line ${line}`,
  inLine: (line: number) => `line ${line}`,
  toMend: (problems: number) => `${problems} to mend in the whole archive`,
  /** The same where some of them are errors. */
  toMendFirst: (problems: number, errors: number) =>
    `${problems} to mend in the whole archive, ${errors} of them ${errors === 1 ? 'an error' : 'errors'}: the site cannot be published`,
};
