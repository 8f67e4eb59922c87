// What is said of the record itself, noun by noun: on pages, in copies, feeds, calendars and open data alike.

import type { Widened } from '../widened.ts';
import { copies, sayCopies } from './record/copies.ts';
import { decisions, sayDecisions } from './record/decisions.ts';
import { duties, numbers, sayDuties, sayNumbers } from './record/duties.ts';
import { feeds } from './record/feeds.ts';
import {
  citations,
  corrections,
  items,
  redactions,
  sayCitations,
  sayCorrections,
  sayItems,
  sayRedactions,
} from './record/items.ts';
import { meetings, sayMeetings } from './record/meetings.ts';
import { openData } from './record/open-data.ts';
import { papers, sayPapers } from './record/papers.ts';

export const record = {
  meetings,
  items,
  corrections,
  redactions,
  citations,
  decisions,
  papers,
  duties,
  numbers,
  copies,
  feeds,
  openData,
};

export const sayRecord = (words: Widened<typeof record>) => ({
  meetings: sayMeetings(words.meetings),
  items: sayItems(words.items),
  corrections: sayCorrections(words.corrections),
  redactions: sayRedactions(words.redactions),
  citations: sayCitations(words.citations),
  decisions: sayDecisions(words.decisions),
  papers: sayPapers(words.papers),
  duties: sayDuties(words.duties),
  numbers: sayNumbers(words.numbers),
  copies: sayCopies(words.copies),
  feeds: words.feeds,
  openData: words.openData,
});
