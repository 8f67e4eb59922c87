// Items in words: what stands in the place of one that is not published, corrections to it, and how it is cited.

import { longDate } from '../../../model/calendar.ts';
import type { Correction } from '../../../model/correction.ts';
import type { Exemption } from '../../../model/item.ts';
import type { Redaction } from '../../../model/redaction.ts';
import { RULE_SET_DATA } from '../../../model/rule-sets/rule-sets.ts';
import type { RuleSet } from '../../../model/site.ts';
import type { Withdrawal } from '../../../model/withdrawal.ts';
import type { Widened } from '../../widened.ts';

export const items = {
  exempt: 'This item was exempt from publication.',
  exemptUnder: (paragraphs: string): string => `This item was exempt from publication under ${paragraphs}.`,
  /** What it was exempt under: "paragraph 3", "paragraphs 1 and 2", "paragraph 3 of Part 1 of Schedule 12A to …". */
  paragraph: (number: string): string => `paragraph ${number}`,
  paragraphs: (numbers: string): string => `paragraphs ${numbers}`,
  ofLaw: (paragraphs: string, law: string): string => `${paragraphs} of ${law}`,
  withdrawn: 'The text of this item was withdrawn.',
  withdrawnOn: (day: string): string => `The text of this item was withdrawn on ${day}.`,
  withdrawnFor: (reason: string): string => `The text of this item was withdrawn: ${reason}`,
  withdrawnOnFor: (day: string, reason: string): string =>
    `The text of this item was withdrawn on ${day}: ${reason}`,
};

export const redactions = {
  /** Below an item's heading, and above the first item. */
  inItem: (words: string, day: string, reason: string): string =>
    `“${words}” stands in this item where other words were taken out on ${day}: ${reason}`,
  inHead: (words: string, day: string, reason: string): string =>
    `“${words}” stands at the beginning of these minutes where other words were taken out on ${day}: ${reason}`,
  /** The title of an entry in a feed: "Words taken out of 82. Trees". */
  outOf: (what: string): string => `Words taken out of ${what}`,
  /** In a list of such: "“[name removed]”, 1 May 2026: It named a child." */
  listed: (words: string, day: string, reason: string): string => `“${words}”, ${day}: ${reason}`,
};

export const sayRedactions = (said: Widened<typeof redactions>) => {
  const saying =
    (say: (words: string, day: string, reason: string) => string) =>
    ({ words, on, reason }: Redaction, locale: string): string =>
      say(words, longDate(on, locale), reason);
  return {
    inItem: saying(said.inItem),
    inHead: saying(said.inHead),
    listed: saying(said.listed),
    outOf: said.outOf,
  };
};

export const sayItems = (words: Widened<typeof items>) => ({
  exempt: ({ paragraph }: Pick<Exemption, 'paragraph'>, rules: RuleSet): string => {
    if (paragraph === '') return words.exempt;
    const paragraphs = /\D/.test(paragraph.trim()) ? words.paragraphs(paragraph) : words.paragraph(paragraph);
    const law = RULE_SET_DATA[rules].exempt?.list;
    return words.exemptUnder(law === undefined ? paragraphs : words.ofLaw(paragraphs, law));
  },
  withdrawn: ({ on, reason }: Withdrawal, locale: string): string => {
    if (on === undefined) return reason === '' ? words.withdrawn : words.withdrawnFor(reason);
    const day = longDate(on, locale);
    return reason === '' ? words.withdrawnOn(day) : words.withdrawnOnFor(day, reason);
  },
});

export const corrections = {
  /** Who made it: "Corrected on 19 September 2012, minute 170", "Clerical correction". */
  clerical: 'Clerical correction',
  byMeeting: (day: string): string => `Corrected on ${day}`,
  byMinute: (day: string, minute: string): string => `Corrected on ${day}, minute ${minute}`,
  /** What it corrects: "Correction to item 82". */
  to: (item: string): string => `Correction to ${item}`,
};

export const sayCorrections = (words: Widened<typeof corrections>) => ({
  by: ({ by }: Pick<Correction, 'by'>, locale: string): string => {
    if (by === undefined) return words.clerical;
    const day = longDate(by.on, locale);
    return by.minute === undefined ? words.byMeeting(day) : words.byMinute(day, by.minute);
  },
  to: words.to,
});

export const citations = {
  title: (title: string): string => `“${title}”`,
  minute: (number: string): string => `minute ${number}`,
  /** Of what is not minuted yet. */
  item: (number: string): string => `item ${number}`,
  decision: (nth: number): string => `decision ${nth}`,
  clause: (number: string): string => `clause ${number}`,
  /** After the title of one of several of the same. */
  whichOf: (nth: number, of: number): string => `(${nth} of ${of})`,
};

export const sayCitations = (words: Widened<typeof citations>) => ({
  ...words,
  /** " (2 of 3)" where there are several; else nothing. */
  whichOf: (nth: number, of: number): string => (of > 1 ? ` ${words.whichOf(nth, of)}` : ''),
});
