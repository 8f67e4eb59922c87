// Who publishes the archive, and how.

import type { Body } from './body.ts';
import type { Colours } from './colours.ts';
import type { Reading } from './found-by.ts';
import type { HostName } from './hosts/hosts.ts';
import type { PlacesItems } from './item-places.ts';
import type { Logo } from './logo.ts';
import type { Level } from './problem.ts';

export const RULE_SETS = [
  'england-principal',
  'england-smaller-authority',
  'wales',
  'scotland',
  'northern-ireland',
  'michigan',
  'general',
] as const;
export type RuleSet = (typeof RULE_SETS)[number];

/**
 * Copies to keep: of each meeting a text, an EPUB, a PDF and a PDF in large print; of each committee's year an EPUB and
 * one HTML file; of each committee and of the whole site a ZIP.
 */
export const COPY_KINDS = ['text', 'epub', 'pdf', 'large-print', 'html', 'zip'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

export const DEFAULT_COPIES: readonly CopyKind[] = ['text', 'epub', 'pdf', 'large-print', 'zip'];

/**
 * Files for machines: of each meeting its minutes as data (`minutes`) and as the clerk wrote them (`source`), and lists of all
 * meetings, items, decisions and so on (`tables`).
 */
export const DATA_KINDS = ['minutes', 'source', 'tables'] as const;
export type DataKind = (typeof DATA_KINDS)[number];

/** What can be followed from meeting to meeting by a feed of its own. */
export const FOLLOWED_KINDS = ['people', 'matters'] as const;
export type FollowedKind = (typeof FOLLOWED_KINDS)[number];

export interface Contact {
  readonly name?: string;
  readonly email?: string;
  readonly telephone?: string;
  readonly address?: string;
}

export interface Site extends PlacesItems {
  /** The body that publishes: "Aldermere Borough Council". */
  readonly name: string;
  readonly description?: string;
  /** BCP 47. */
  readonly language: string;
  /** IANA name: "Europe/London". */
  readonly timezone: string;
  /** Where the site will stand, ending in `/`; needed only for absolute addresses. */
  readonly url?: string;
  readonly contact: Contact;
  readonly logo?: Logo;
  /** In the place of the program's own. */
  readonly colours?: Colours;
  readonly ruleSet: RuleSet;
  /** What the clerk makes of rules that warn, by their names. */
  readonly ruleLevels: Readonly<Record<string, Level | 'off'>>;
  /** Which copies to keep are made. */
  readonly copies: readonly CopyKind[];
  /** Which files for machines are made, besides feeds and calendars. */
  readonly data: readonly DataKind[];
  /** What the program says otherwise on this site, by the keys of docs/words.md: `attendance.apologies` => "Excuses". */
  readonly words: Readonly<Record<string, string>>;
  /** Other words for what a reader may search, by the word that is typed: `rubbish` => `waste`, `refuse`. */
  readonly searchWords: Readonly<Record<string, readonly string[]>>;
  /** What has feeds of its own, besides the site, its committees and its registers. */
  readonly feeds: readonly FollowedKind[];
  /** Words of which each has a feed: of the items that hold it. */
  readonly watch: readonly string[];
  /** Decision labels beyond those of the language. */
  readonly decisionLabels: readonly string[];
  /** Whether its minutes are read by their words too; a committee may say otherwise. */
  readonly reading: Reading;
  /** Said where links name files, `cabinet/index.html`, so that the site can be opened from a folder. */
  readonly links?: 'files';
  /** Who serves it, where that is said: its limits are then known. */
  readonly host?: HostName;
}

/** A page of the clerk's own: about, accessibility statement. */
export interface InfoPage {
  readonly slug: string;
  readonly title: string;
  readonly body: Body;
}
