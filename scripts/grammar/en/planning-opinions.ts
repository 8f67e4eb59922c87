// What a council answers to those who decide on plans: "26/00123/FUL – 4 Mill Lane, porch. No objection."

import type { FoundLabel } from '../said.ts';
import { ALL_AGREED } from './all-agreed.ts';

/** "26/00123/FUL", "DC/26/01234", "2026/0123/HOU", "S/2026/0123"; 05/03/2026 is a day. */
const REFERENCE =
  /(?<![\w/.])(?!\d{1,2}\/\d{1,2}\/(?:19|20)?\d\d\b)(?:[A-Z]{1,5}\/)?(?:[A-Z]{1,3})?\d{2,4}\/(?:[A-Z]{1,5}\/)?\d{3,6}(?:\/[A-Z]{1,6}\d?)?(?![\w/])/;

const NO = '(?:[Nn]o|NO|No further) (?:[Oo]bjections?|[Cc]omments?|[Oo]bservations?|OBJECTIONS?|COMMENTS?)';
const ANSWER = `(?:${NO}(?: (?:raised|made|to make|in principle|subject to [^.;:?]{3,120}))?|(?:[Ss]trong(?:ly)? )?(?:[Oo]bject(?:ion|ed|s)?|OBJECT(?:ION)?)(?: (?:on|due to|because|as|to|until|unless|for) [^.;:?]{3,200}| ?[-–—:] ?[^.;:?]{3,200})?|(?:[Ss]upport(?:ed|s)?|SUPPORT)(?: (?:the|this) (?:[Aa]pplication|[Pp]roposal|[Pp]lans))?(?: (?:subject to|with|provided) [^.;:?]{3,160})?|[Rr]ecommend(?:ed)? (?:refusal|approval|rejection)(?: [^.;:?]{3,160})?|[Nn]eutral|NEUTRAL)`;
const WHO =
  '(?:(?:[Tt]he )?(?:(?:Parish|Town|Community) )?(?:Council|Councillors|Cllrs|PC|TC|Members)(?: (?:has|had|have|raised|made))? )?';
/** "application supported, all Councillors agreed" */
const WHAT = '(?:(?:[Tt]he )?(?:[Aa]pplication|[Pp]lans?|[Pp]roposal) (?:was |were )?(?=[Ss]upp|[Oo]bj))?';
const BY_ALL = `(?:,? \\(?${ALL_AGREED}\\)?)?`;
const ALONE = new RegExp(`^${WHO}${WHAT}(?<label>${ANSWER})${BY_ALL}[.]?$`);
const BESIDE = new RegExp(
  `^[^;?]{3,240}?(?: ?[–—:]| -|,|\\)) ${WHO}${WHAT}(?<label>${ANSWER})${BY_ALL}[.]?$`,
);

/** The answer behind an application, in its sentence or in one of its own. */
export function planningAnswer(sentence: string, before = ''): FoundLabel | undefined {
  if (!MAY_ANSWER.test(sentence) || sentence.length > LONGEST) return undefined;
  const plain = sentence.replace(/\s+/g, ' ').trim();
  const isNamed = REFERENCE.test(plain);
  const label = isNamed
    ? BESIDE.exec(plain)?.groups?.['label']
    : REFERENCE.test(before)
      ? ALONE.exec(plain)?.groups?.['label']
      : undefined;
  return label === undefined
    ? undefined
    : { label, kind: 'resolved', rest: plain, bare: false, ...(!isNamed && { isAnswer: true as const }) };
}
const MAY_ANSWER = /objecti?|comments?|observation|support|neutral|recommend/i;
const LONGEST = 400;
