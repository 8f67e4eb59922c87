// Interests that members declare: "Declared: Councillor Ann Lee, item 80, personal: she lives there".

import type { Interest } from '../../model/interest.ts';
import { findIn, standsIn } from '../needed-words.ts';

/** "Declared: …", "DECLARED:- …", "Declared – …"; "Declared interests were noted" is a sentence. */
const DECLARED = /^declared(?:\s*:-?|\s+[-–—])\s*(.+)$/is;
/** "Declared: none", "Declared: no interests". */
const NOBODY = /^(?:none|nil|no interests?|no one|nobody)\b/i;
/** "item 80", "minute 77/21", "agenda items 4 and 5". */
const ITEM = /^(?:items?|minutes?|agenda items?)\s+(.+)$/i;
const IS_ITEM = /^(?:items?|minutes?|agenda items?)\s/i;

/** Reads `Declared: Person, item 80, personal: reason`; undefined for "Declared: none" and other texts. */
export function parseInterest(text: string, line: number): Interest | undefined {
  const match = findIn(DECLARED, text.trim());
  if (!match) return undefined;
  const whole = (match[1] ?? '').replace(/\s+/g, ' ');
  if (standsIn(NOBODY, whole)) return undefined;
  const colon = whole.indexOf(': ');
  const parts = (colon < 0 ? whole : whole.slice(0, colon)).split(/\s*,\s*|\s+[-–—]\s+/);
  const reason = colon < 0 ? undefined : whole.slice(colon + 2).trim();
  const [name = whole, ...rest] = parts;
  const item = rest.map(part => findIn(ITEM, part)?.[1]).find(Boolean);
  const kind = rest.filter(part => !standsIn(IS_ITEM, part)).join(', ');
  return {
    person: { name },
    ...(item !== undefined && { item }),
    ...(kind !== '' && { kind }),
    ...(reason !== undefined && { reason }),
    line,
  };
}
