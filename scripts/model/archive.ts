// The archive: everything that was read, typed. All else is derived from it, and nothing changes it.

import type { IsoDate } from './calendar.ts';
import type { Committee } from './committee.ts';
import type { Item } from './item.ts';
import type { Matter } from './matter.ts';
import type { Meeting } from './meeting.ts';
import type { Person } from './person.ts';
import type { InfoPage, Site } from './site.ts';

export interface Archive {
  readonly site: Site;
  /** The build date: what "upcoming" and "overdue" are reckoned from. */
  readonly today: IsoDate;
  /** In the order of their names. */
  readonly committees: readonly Committee[];
  /** In the order of their names. */
  readonly people: readonly Person[];
  readonly matters: readonly Matter[];
  readonly pages: readonly InfoPage[];
}

export interface ItemPlace {
  readonly committee: Committee;
  readonly meeting: Meeting;
  readonly item: Item;
}

/** Every item of the archive with its meeting and committee. */
export const everyItem = ({ committees }: Archive): readonly ItemPlace[] =>
  committees.flatMap(committee =>
    committee.meetings.flatMap(meeting => meeting.items.map(item => ({ committee, meeting, item }))),
  );
