// A meeting and its minutes.

import type { Approval, ApprovalAhead } from './approval.ts';
import type { Attendance } from './attendance.ts';
import type { Body } from './body.ts';
import type { IsoDate } from './calendar.ts';
import type { Correction } from './correction.ts';
import type { Finding } from './found-by.ts';
import type { Item } from './item.ts';
import type { KeyLines } from './key-lines.ts';
import type { Paper, Report } from './paper.ts';
import type { Reconvening } from './reconvening.ts';
import type { Redaction } from './redaction.ts';
import type { Withdrawal } from './withdrawal.ts';

export const STATUSES = ['agenda', 'draft', 'approved', 'cancelled', 'postponed'] as const;
export type Status = (typeof STATUSES)[number];

export const MEETING_KINDS = ['ordinary', 'extraordinary', 'special', 'annual', 'joint'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export interface Meeting {
  /** Slug of the committee in whose folder it lies. */
  readonly committee: string;
  /** The date, and what tells it apart from another on that day: `2024-09-19-extraordinary`. */
  readonly key: string;
  readonly date: IsoDate;
  readonly time?: string;
  readonly end?: string;
  /** What the meeting is called; the committee's name where the clerk gave none. */
  readonly title: string;
  readonly status: Status;
  /** Why it was cancelled or postponed. */
  readonly reason?: string;
  /** That too few were there to decide anything. */
  readonly inquorate?: Finding;
  /** The adjourned meeting with which it goes on. */
  readonly reconvenes?: Reconvening;
  readonly kind: MeetingKind;
  /** Slugs of the other committees of a joint meeting. */
  readonly with: readonly string[];
  readonly venue?: string;
  readonly contact?: string;
  readonly chair?: string;
  readonly clerk?: string;
  readonly attendance: Attendance;
  readonly next?: { readonly date: IsoDate; readonly time?: string };
  readonly published?: IsoDate;
  readonly approval?: Approval;
  /** Where a draft is to be approved, as an agenda tells. */
  readonly approvalAhead?: ApprovalAhead;
  readonly corrections: readonly Correction[];
  readonly redactions: readonly Redaction[];
  readonly withdrawn?: Withdrawal;
  /** Paths of an earlier site; `#item-82` behind one says that it led to that item. */
  readonly oldAddresses: readonly string[];
  readonly lang?: string;
  /** Text before the first item. */
  readonly preamble: Body;
  readonly items: readonly Item[];
  /** All papers, those of the items first, in order. */
  readonly papers: readonly Paper[];
  readonly reports: readonly Report[];
  readonly source: MeetingSource;
  /** Which of these facts stand in the text alone, where they were found by words. */
  readonly inWords?: readonly FactInWords[];
}

export type FactInWords = 'time' | 'end' | 'venue' | 'chair' | 'clerk' | 'next' | 'lang';

/** A fact as the clerk gave it at the top; what words alone say is part of the text, and counts as that. */
export const givenAtTop = (meeting: Meeting, fact: Exclude<FactInWords, 'next'>): string | undefined =>
  meeting.inWords?.includes(fact) ? undefined : meeting[fact];

export interface MeetingSource {
  /** Path relative to the content folder. */
  readonly file: string;
  readonly keyLines: KeyLines;
  /** Whether its pages show all that the file holds, so that the file itself may be published. */
  readonly isShownWhole: boolean;
  /** How many of its lines speak of decisions, whether or not one was read there, or had one read. */
  readonly decisionLines: number;
}

/** Whether minutes were, or are to be, made of it: it was neither cancelled nor postponed. */
export const isHeld = (meeting: Pick<Meeting, 'status'>): boolean =>
  meeting.status !== 'cancelled' && meeting.status !== 'postponed';

/** Whether there are minutes of it, drafts too. */
export const isMinuted = ({ status }: Pick<Meeting, 'status'>): boolean =>
  status === 'draft' || status === 'approved';
