// Items in words: what stands in the place of one that is not published, corrections to it, and how it is cited.

import { longDate } from '../../../model/calendar.ts';
import type { Correction } from '../../../model/correction.ts';
import type { Exemption } from '../../../model/item.ts';
import { RULE_SET_DATA } from '../../../model/rule-sets/rule-sets.ts';
import type { RuleSet } from '../../../model/site.ts';
import type { Withdrawal } from '../../../model/withdrawal.ts';

function exempt({ paragraph }: Pick<Exemption, 'paragraph'>, rules: RuleSet): string {
  if (paragraph === '') return 'This item was exempt from publication.';
  const many = /\D/.test(paragraph.trim()) ? 'paragraphs' : 'paragraph';
  const list = RULE_SET_DATA[rules].exempt?.list;
  const source = list === undefined ? '' : ` of ${list}`;
  return `This item was exempt from publication under ${many} ${paragraph}${source}.`;
}

function withdrawn({ on, reason }: Withdrawal, locale: string): string {
  const when = on === undefined ? '' : ` on ${longDate(on, locale)}`;
  return `The text of this item was withdrawn${when}${reason === '' ? '.' : `: ${reason}`}`;
}

export const items = {
  exempt,
  withdrawn,
};

/** Who made it: "Corrected on 19 September 2012, minute 170", "Clerical correction". */
function correctedBy({ by }: Pick<Correction, 'by'>, locale: string): string {
  if (by === undefined) return 'Clerical correction';
  const minute = by.minute === undefined ? '' : `, minute ${by.minute}`;
  return `Corrected on ${longDate(by.on, locale)}${minute}`;
}

export const corrections = {
  by: correctedBy,
  /** What it corrects: "Correction to item 82". */
  to: (item: string): string => `Correction to ${item}`,
};

/** " (2 of 3)" where there are several; else nothing. */
export const whichOf = (nth: number, of: number): string => (of > 1 ? ` (${nth} of ${of})` : '');

export const citations = {
  title: (title: string): string => `“${title}”`,
  minute: (number: string): string => `minute ${number}`,
  /** Of what is not minuted yet. */
  item: (number: string): string => `item ${number}`,
  decision: (nth: number): string => `decision ${nth}`,
  clause: (number: string): string => `clause ${number}`,
  whichOf,
};
