// What must not be published: exempt items and withdrawn ones.

import type { Grammar } from '../grammar/grammar.ts';
import type { Exemption } from '../model/item.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import { shortened } from '../model/shortened.ts';
import type { Withdrawal } from '../model/withdrawal.ts';
import type { ReadField, ReadFields } from './fields.ts';
import { noParagraph, saysSo } from './kept-back.ts';

export interface Exempt {
  readonly exemption: Exemption;
  readonly problems: readonly Problem[];
}

/**
 * What an item's fields say of its exemption; undefined where it is public. An `Exempt:` that stands too far down to
 * be a field, or in a footnote, counts too: better no minutes than exempt ones. `below` are all texts that stand below the fields.
 */
export function readExempt(
  taken: ReadFields,
  below: readonly string[],
  item: { readonly title: string; readonly line: number },
  at: { readonly file: string; readonly grammar: Grammar },
): Exempt | undefined {
  const field = (kind: ReadField['kind']): ReadField | undefined =>
    taken.fields.find(one => one.kind === kind);
  const exempt = field('exempt');
  if (!exempt && !saysSo(below, at.grammar.exemptions.saysExempt)) return undefined;
  const { exemptions: said } = at.grammar;
  const { text: summary, passages } = field('summary') ?? {};
  const review = field('review-on');
  const reviewOn = review && at.grammar.datesIn(review.text)[0];
  const paragraph = paragraphIn(exempt?.text ?? '', at.grammar);
  return {
    problems: [
      ...exemptProblems(taken, item, at.file),
      ...(review && reviewOn === undefined ? [reviewProblem(review, at.file)] : []),
      ...(exempt && paragraph === undefined
        ? [noParagraph(exempt.text, { file: at.file, line: exempt.line })]
        : []),
    ],
    exemption: {
      paragraph: paragraph ?? '',
      ...(summary !== undefined &&
        (said.needsNoSummary.test(summary) ? { needsNoSummary: true } : { summary })),
      ...(passages && { passages }),
      ...(reviewOn !== undefined && { reviewOn }),
    },
  };
}

/** The paragraph that was named: "paragraph 3" => "3", "yes" => "". Undefined for words that name none. */
export function paragraphIn(text: string, { exemptions }: Pick<Grammar, 'exemptions'>): string | undefined {
  const named = text.replace(exemptions.paragraph, '');
  if (exemptions.saysYes.test(named)) return '';
  return /\d/.test(named) ? named : undefined;
}

/** What an item says of its withdrawal; as `Exempt:`, a `Withdrawn:` that stands too far down takes it back too. */
export function readWithdrawal(
  field: ReadField | undefined,
  below: readonly string[],
  { daysIn, saysWithdrawn }: Grammar,
): Withdrawal | undefined {
  if (!field) return saysSo(below, saysWithdrawn) ? { reason: '' } : undefined;
  const [day] = daysIn(field.text);
  const behind = day && field.text.startsWith(day.words) ? field.text.slice(day.words.length) : field.text;
  return { ...(day && { on: day.date }), reason: behind.replace(/^[\s,:–-]+/, '').trim() };
}

/** The message must not quote the text: it may be shown in a log that others read. */
function exemptProblems(
  { rest, paperLinks, backgroundPapers }: ReadFields,
  item: { readonly title: string; readonly line: number },
  file: string,
): readonly Problem[] {
  const problem = { ...breachOf('exempt-text'), file };
  const title = shortened(item.title, 80);
  const text = rest.slice(0, 1).map(block => ({
    ...problem,
    line: block.line,
    message: `Item “${title}” is exempt, but text stands under it. Nothing of it was published.`,
    hint: 'Delete the text from this file and from the folder’s history; keep only “Exempt:”, “Summary:” and “Review on:”.',
  }));
  if (paperLinks.length + backgroundPapers.length === 0) return text;
  return [
    ...text,
    {
      ...problem,
      line: item.line,
      message: `Item “${title}” is exempt, but papers are listed under it.`,
      hint: 'Delete the papers from the list and from the folder.',
    },
  ];
}

const reviewProblem = ({ line, text }: ReadField, file: string): Problem => ({
  ...breachOf('review-date'),
  file,
  line,
  message: `“Review on: ${shortened(text, 80)}” is no date that exists.`,
  hint: 'Write a date, for example “Review on: 2027-05-01”.',
});

/** A correction quotes what it corrects. */
export const exemptCorrection = (title: string, at: Pick<Problem, 'file' | 'line'>): Problem => ({
  ...at,
  ...breachOf('exempt-text'),
  message: `Item “${shortened(title, 80)}” is exempt, but a correction quotes its text.`,
  hint: 'Delete the correction from this file and from the folder’s history.',
});
