// What surrounds every page, and what several kinds of page say alike.

import { inFigures } from './figures.ts';

export const shell = {
  skipLink: 'Skip to content',
  searchLabel: 'Search the minutes',
  searchButton: 'Search',
  navigation: 'Archive',
  /** Shows search and navigation where there is no room for them, as on a phone. */
  menu: 'Menu',
  breadcrumb: 'Breadcrumb',
  home: 'Home',
  /** The registers, in the navigation and as the titles of their pages. */
  sections: {
    committees: 'Committees',
    dates: 'Dates',
    decisions: 'Decisions',
    actions: 'Actions',
    matters: 'Matters',
    people: 'People',
    papers: 'Papers',
  },
  footer: {
    about: 'About this archive',
    accessibility: 'Accessibility',
    record: 'State of the record',
    offline: 'Copies to keep',
    data: 'Open data',
  },
};

/** Links to what stands before and after a page among its like. */
export const pager = {
  previous: 'Previous',
  next: 'Next',
  items: 'Items',
  meetings: 'Meetings',
  months: 'Months',
  years: 'Years',
};

/** The list of what stands on a long page. */
export const contents = {
  items: (count: number) => `Contents: ${count} items`,
  sections: (count: number) => `Contents: ${count} sections`,
};

/** 10000, "decision", "decisions" => "10,000 decisions" */
const counted = (count: number, one: string, many: string): string =>
  `${inFigures(count)} ${count === 1 ? one : many}`;

export const counts = {
  /** A count beside what it counts: beside “Open” in the list that leads to it. */
  alone: (count: number) => inFigures(count),
  meetings: (count: number) => counted(count, 'meeting', 'meetings'),
  items: (count: number) => counted(count, 'item', 'items'),
  decisions: (count: number) => counted(count, 'decision', 'decisions'),
  actions: (count: number) => counted(count, 'action', 'actions'),
  /** What is to be said of a committee's record. */
  remarks: (count: number) => counted(count, 'entry', 'entries'),
  openActions: (count: number) => counted(count, 'open action', 'open actions'),
  papers: (count: number) => counted(count, 'paper', 'papers'),
  motions: (count: number) => counted(count, 'motion', 'motions'),
  votes: (count: number) => counted(count, 'vote', 'votes'),
  steps: (count: number) => counted(count, 'step', 'steps'),
};

/** Feeds and calendars to follow. */
export const feeds = {
  atom: 'Atom feed',
  json: 'JSON feed',
  calendar: 'Calendar',
};

/** How to be told of what is new. */
export const updates = {
  heading: 'Get updates',
  addToCalendar: 'Add to calendar',
  calendarFile: 'Calendar file',
  /** What a feed is, before the links to it. */
  committeeFeeds:
    'A feed reader, an app that gathers news, shows each new agenda and all new minutes of this committee once you give it one of these addresses:',
  matterFeeds:
    'A feed reader, an app that gathers news, shows each new step of this matter once you give it one of these addresses:',
  personFeeds:
    'A feed reader, an app that gathers news, shows each new item that names this person once you give it one of these addresses:',
};

/** The filter above a register. */
export const filter = {
  words: 'Words',
  any: 'Any',
  submit: 'Filter',
  reset: 'Show all',
  /** Where a register has nothing with these words, a link to the search for them. */
  elsewhere: (words: string) => `Search all minutes and papers for “${words}”`,
  /** What the filter is for, and what it says when it has filtered. */
  decisions: {
    label: 'Filter these decisions',
    shown: (shown: string, all: string) => `${shown} of ${all}`,
  },
  actions: {
    label: 'Filter these actions',
    shown: (shown: string, all: string) => `${shown} of ${all}`,
  },
  papers: {
    label: 'Filter these papers',
    shown: (shown: string, all: string) => `${shown} of ${all}`,
  },
  votes: {
    label: 'Filter these votes',
    shown: (shown: string, all: string) => `${shown} of ${all}`,
  },
  committee: 'Committee',
};
