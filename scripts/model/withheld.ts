// What stands in the place of a text or a paper that is not published, in words.

import { longDate } from './calendar.ts';
import type { Exemption } from './item.ts';
import type { Withdrawal } from './meeting.ts';
import type { Paper } from './paper.ts';
import type { RuleSet } from './site.ts';

export function exemptWords({ paragraph }: Exemption, rules: RuleSet): string {
  const source =
    rules.startsWith('england') || rules === 'wales'
      ? ' of Part 1 of Schedule 12A to the Local Government Act 1972'
      : '';
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
