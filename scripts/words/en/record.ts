// What is said of the record itself, noun by noun: on pages, in copies, feeds, calendars and open data alike.

import { copies } from './record/copies.ts';
import { decisions } from './record/decisions.ts';
import { duties, numbers } from './record/duties.ts';
import { feeds } from './record/feeds.ts';
import { citations, corrections, items } from './record/items.ts';
import { meetings } from './record/meetings.ts';
import { openData } from './record/open-data.ts';
import { papers } from './record/papers.ts';

export const record = {
  meetings,
  items,
  corrections,
  citations,
  decisions,
  papers,
  duties,
  numbers,
  copies,
  feeds,
  openData,
};
