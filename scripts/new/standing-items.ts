// The items that come up at every meeting of a committee: learnt from its last meetings.

import { grammarOf } from '../grammar/grammar-of.ts';
import type { Item } from '../model/item.ts';
import type { Meeting } from '../model/meeting.ts';

export interface StandingItem {
  readonly title: string;
  readonly kind: 'minutes' | 'actions' | 'other';
  readonly fields: readonly { readonly label: string; readonly value: string }[];
}

const standing = (title: string, kind: StandingItem['kind'] = 'other'): StandingItem => ({
  title,
  kind,
  fields: [],
});

/** Where no earlier meeting shows what is usual. */
export const USUAL_ITEMS: readonly StandingItem[] = [
  standing('Apologies for absence'),
  standing('Declarations of interest'),
  standing('Minutes of the previous meeting', 'minutes'),
  standing('Questions from the public'),
  standing('Date of next meeting'),
];

/** What any meeting begins with, even an extraordinary one. */
export const isOpening = ({ title }: Pick<StandingItem, 'title'>): boolean =>
  /\bapolog(?:y|ies)\b|\bdeclarations? of\b|\bdisclosures? of\b/i.test(title);

interface Seen {
  readonly key: string;
  readonly item: Item;
  /** From 0, the first of its meeting, to 1. */
  readonly position: number;
}

/**
 * The items of at least two of the meetings, or of all three where their titles differ behind a colon; in their usual
 * order. With one meeting to go by, those that everybody has. `meetings` are in order of time.
 */
export function standingItems(meetings: readonly Meeting[]): readonly StandingItem[] {
  if (meetings.length === 0) return USUAL_ITEMS;
  const seen = meetings.map(({ items }) => firstOfEachKey(items));
  const found = new Map<string, Seen[]>();
  for (const one of seen.flat()) found.set(one.key, [...(found.get(one.key) ?? []), one]);
  const recurring = [...found.values()].filter(same =>
    meetings.length === 1
      ? same.some(({ item }) => isUsual(item))
      : same.length > (same.every(({ item }) => isMinutes(item)) || haveOneTitle(same) ? 1 : 2),
  );
  const position = (same: readonly Seen[]): number =>
    same.reduce((sum, one) => sum + one.position, 0) / same.length;
  return recurring
    .sort((a, b) => position(a) - position(b))
    .map(same => itemOf(same.map(({ item }) => item)));
}

const haveOneTitle = (same: readonly Seen[]): boolean =>
  new Set(same.map(({ item }) => item.title)).size === 1;

function firstOfEachKey(items: readonly Item[]): readonly Seen[] {
  const seen = new Map<string, Seen>();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item);
    // An exempt item has a reason of its own each time.
    if (!item.exempt && !seen.has(key)) seen.set(key, { key, item, position: index / items.length });
  }
  return [...seen.values()];
}

/** "Minutes of the last meeting held on 5 March" and "Planning appeals: two decisions" recur with other words behind. */
const keyOf = (item: Item): string =>
  isMinutes(item) ? 'minutes' : bareTitle(item.title).toLowerCase().replace(/\s+/g, ' ');

const bareTitle = (title: string): string => title.replace(/:\s.*$/s, '').trim();

const isMinutes = ({ title, approves }: Pick<Item, 'title' | 'approves'>): boolean =>
  grammarOf('en').isMinutesTitle(title) || approves.length > 0;

const ACTIONS =
  /\bmatters arising\b|\baction (?:list|log|tracker|sheet|plan)\b|^actions?\b|\bactions from\b/i;

const isUsual = (item: Item): boolean =>
  isMinutes(item) ||
  isOpening(item) ||
  ACTIONS.test(item.title) ||
  /\bpublic (?:questions?|participation|session|forum)\b|\bquestions? from the public\b|\bnext meeting\b|\b(?:chair|mayor)\S{0,9} announcements\b/i.test(
    item.title,
  );

/** With the latest title, without what differs from meeting to meeting; with the fields that all of them have. */
function itemOf(same: readonly Item[]): StandingItem {
  const latest = same.at(-1);
  const title = latest?.title ?? '';
  const isSame = same.every(item => item.title === title);
  const fields = (latest?.fields ?? []).filter(({ label, text }) =>
    same.every(item => item.fields.some(other => other.label === label && other.text === text)),
  );
  const kind = latest && isMinutes(latest) ? 'minutes' : ACTIONS.test(title) ? 'actions' : 'other';
  return {
    title: isSame || kind === 'minutes' ? title : bareTitle(title),
    kind,
    fields: fields.map(({ label, text }) => ({ label, value: text })),
  };
}
