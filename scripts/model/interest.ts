// An interest that somebody declared.

import type { NamedPerson } from './person.ts';

export interface Interest {
  readonly person: NamedPerson;
  /** The number of the item it concerns, as written. */
  readonly item?: string;
  /** "personal", "prejudicial", "disclosable pecuniary". */
  readonly kind?: string;
  readonly reason?: string;
  readonly line: number;
}

/** Reads `Declared: Person, item 80, personal: reason`; undefined for "Declared: none" and other texts. */
export function parseInterest(text: string, line: number): Interest | undefined {
  const match = /^declared(?:\s*:-?|\s+[-–—])\s*(.+)$/is.exec(text.trim());
  if (!match) return undefined;
  const whole = (match[1] ?? '').replace(/\s+/g, ' ');
  if (/^(?:none|nil|no interests?|no one|nobody)\b/i.test(whole)) return undefined;
  const colon = whole.indexOf(': ');
  const parts = (colon < 0 ? whole : whole.slice(0, colon)).split(/\s*,\s*|\s+[-–—]\s+/);
  const reason = colon < 0 ? undefined : whole.slice(colon + 2).trim();
  const [name = whole, ...rest] = parts;
  const item = rest.map(part => /^(?:items?|minutes?|agenda items?)\s+(.+)$/i.exec(part)?.[1]).find(Boolean);
  const kind = rest.filter(part => !/^(?:items?|minutes?|agenda items?)\s/i.test(part)).join(', ');
  return {
    person: { name },
    ...(item !== undefined && { item }),
    ...(kind !== '' && { kind }),
    ...(reason !== undefined && { reason }),
    line,
  };
}
