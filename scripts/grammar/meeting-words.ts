// What a language must know of the meeting itself: when and where it was, and whether it could decide.

import type { IsoDate } from '../model/calendar.ts';

/** What the words of minutes say of times and places. */
export interface MeetingTimes {
  /** When a meeting began, from the lines above its first item; undefined where they name several times. */
  readonly timeIn: (head: string) => string | undefined;
  readonly venueIn: (head: string) => string | undefined;
  /** When it ended; an adjournment within it is no end. */
  readonly endIn: (text: string) => string | undefined;
  /** Whether an item's title announces the next meeting. */
  readonly isNextTitle: (title: string) => boolean;
  /** Whether a line does. */
  readonly saysNext: (line: string) => boolean;
  /** The first day after `after` that a text names, with its time. */
  readonly nextIn: (
    text: string,
    after: IsoDate,
  ) => { readonly date: IsoDate; readonly time?: string } | undefined;
}

/** What the words of minutes say of the meeting itself. */
export interface MeetingStates {
  /** Whether a text says that the meeting, and not an item alone, had no quorum. */
  readonly saysInquorate: (text: string) => boolean;
  /** Whether a text says that a quorum came together later. */
  readonly saysQuorumCame: (text: string) => boolean;
  /** The day before `date` of the adjourned meeting with which a text says that this one goes on. */
  readonly reconvenedFrom: (text: string, date: IsoDate) => IsoDate | undefined;
}
