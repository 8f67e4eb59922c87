// What `npm run new` asks at a terminal when nothing was typed after it.

import type { Archive } from '../model/archive.ts';
import { type IsoDate, laterBy } from '../model/calendar.ts';
import { isFormer } from '../model/committee.ts';
import { askCommittee, askDay, type Terminal } from './questions.ts';

/** The meeting whose minutes are to be written, as it was typed or answered. */
export interface AskedMeeting {
  readonly committee: string;
  readonly date: IsoDate;
  readonly begin: boolean;
  readonly name?: string;
}

/** A day that was announced as the next is proposed, unless it is longer ago than this. Days. */
const LATELY = 60;

export async function askForMeeting(
  { committees, site, today }: Pick<Archive, 'committees' | 'site' | 'today'>,
  terminal?: Terminal,
): Promise<AskedMeeting> {
  const current = committees.filter(committee => !isFormer(committee, today));
  const chosen = await askCommittee('Which committee meets?', current, terminal);
  const isBegun = 'begun' in chosen;
  const committee = isBegun ? chosen.begun : chosen.slug;
  // What the last minutes announced as the next meeting.
  const next = isBegun
    ? undefined
    : current.find(({ slug }) => slug === committee)?.meetings.at(-1)?.next?.date;
  const date = await askDay(
    'On what day? For example 2026-03-05 or 5 March 2026:',
    {
      locale: site.language,
      ...(next !== undefined && next > laterBy(today, -LATELY) && { proposed: next }),
    },
    terminal,
  );
  return { committee, date: date ?? '', begin: isBegun };
}
