// A committee: any body whose minutes the archive holds, from full council to working group.

import type { Body } from './body.ts';
import type { IsoDate } from './calendar.ts';
import { capitalised } from './capitalised.ts';
import type { Meeting } from './meeting.ts';
import type { NamedPerson } from './person.ts';

export const COMMITTEE_KINDS = [
  'council',
  'executive',
  'scrutiny',
  'committee',
  'sub-committee',
  'joint',
  'board',
  'group',
] as const;
export type CommitteeKind = (typeof COMMITTEE_KINDS)[number];

export const NUMBERINGS = ['per-meeting', 'per-year', 'continuous'] as const;
export type Numbering = (typeof NUMBERINGS)[number];

export interface Member extends NamedPerson {
  readonly role?: string;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

export interface Committee {
  /** Its folder's name, and its address. */
  readonly slug: string;
  readonly name: string;
  /** What it is called where room is narrow, in a calendar or above a page; its name where the clerk gave no other. */
  readonly short: string;
  readonly kind: CommitteeKind;
  /** How item numbers run, where the clerk said. */
  readonly numbering?: Numbering;
  /** How many members must be there to decide. */
  readonly quorum?: number;
  readonly venue?: string;
  readonly contact?: string;
  readonly clerk?: string;
  readonly established?: IsoDate;
  readonly dissolved?: IsoDate;
  readonly dissolvedNote?: string;
  readonly partners: readonly string[];
  readonly oldAddresses: readonly string[];
  readonly members: readonly Member[];
  readonly remit: Body;
  /** Its own meetings, oldest first. */
  readonly meetings: readonly Meeting[];
}

export const isFormer = (committee: Pick<Committee, 'dissolved'>, today: IsoDate): boolean =>
  committee.dissolved !== undefined && committee.dissolved <= today;

/** Whether somebody is a member on a day: no longer one from the day of leaving, or of the committee's end. */
export const isMember = (
  { from, until }: Pick<Member, 'from' | 'until'>,
  { dissolved }: Pick<Committee, 'dissolved'>,
  day: IsoDate,
): boolean => (from ?? '') <= day && day < (until ?? dissolved ?? '9999');

/** "children-and-learning" => "Children and learning", for a committee that gives no name. */
export function nameFromSlug(slug: string): string {
  return capitalised(slug.replace(/[-_]+/g, ' ').trim());
}
