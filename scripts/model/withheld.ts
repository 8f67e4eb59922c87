// What stands in the place of a text or a paper that is not published, in words.

import { longDate } from './calendar.ts';
import type { Exemption } from './item.ts';
import type { Paper } from './paper.ts';
import { RULE_SET_DATA } from './rule-sets/rule-sets.ts';
import type { RuleSet } from './site.ts';
import type { Withdrawal } from './withdrawal.ts';

export function exemptWords({ paragraph }: Exemption, rules: RuleSet): string {
  const list = RULE_SET_DATA[rules].exempt?.list;
  const source = list === undefined ? '' : ` of ${list}`;
  const many = /\D/.test(paragraph.trim()) ? 'paragraphs' : 'paragraph';
  return paragraph === ''
    ? 'This item was exempt from publication.'
    : `This item was exempt from publication under ${many} ${paragraph}${source}.`;
}

export function withdrawnWords({ on, reason }: Withdrawal, locale: string): string {
  const when = on === undefined ? '' : ` on ${longDate(on, locale)}`;
  return `The text of this item was withdrawn${when}${reason === '' ? '.' : `: ${reason}`}`;
}

/** Why a paper cannot be had. */
export function withheldPaperWords({ exempt, withdrawn }: Paper, locale: string): string {
  if (exempt !== undefined) return `Exempt from publication (paragraph ${exempt})`;
  const { on, reason = '' } = withdrawn ?? {};
  return `Withdrawn${on === undefined ? '' : ` on ${longDate(on, locale)}`}: ${reason}`;
}
