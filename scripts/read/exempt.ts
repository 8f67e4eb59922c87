// What must not be published: exempt items and withdrawn ones.

import type { Grammar } from '../grammar/grammar.ts';
import type { Exemption } from '../model/item.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import type { Withdrawal } from '../model/withdrawal.ts';
import type { ReadField, ReadFields } from './fields.ts';
import { inlineText, type ParsedBlock } from './markdown/blocks.ts';

export interface Exempt {
  readonly exemption: Exemption;
  readonly problems: readonly Problem[];
}

/**
 * What an item's fields say of its exemption; undefined where it is public. An `Exempt:` that stands too far down to
 * be a field counts too: better no minutes than exempt ones.
 */
export function readExempt(
  taken: ReadFields,
  item: { readonly title: string; readonly line: number },
  at: { readonly file: string; readonly grammar: Grammar },
): Exempt | undefined {
  const field = (kind: ReadField['kind']): ReadField | undefined =>
    taken.fields.find(one => one.kind === kind);
  const exempt = field('exempt');
  if (!exempt && !taken.rest.some(block => saysExempt(block, at.grammar))) return undefined;
  const { exemptions: said } = at.grammar;
  const { text: summary, passages } = field('summary') ?? {};
  const review = field('review-on');
  const reviewOn = review && at.grammar.datesIn(review.text)[0];
  const problems = exemptProblems(taken, item, at.file);
  return {
    problems: review && reviewOn === undefined ? [...problems, reviewProblem(review, at.file)] : problems,
    exemption: {
      paragraph: (exempt?.text ?? '').replace(said.paragraph, ''),
      ...(summary !== undefined &&
        (said.needsNoSummary.test(summary) ? { needsNoSummary: true } : { summary })),
      ...(passages && { passages }),
      ...(reviewOn !== undefined && { reviewOn }),
    },
  };
}

const saysExempt = (block: ParsedBlock, { exemptions }: Grammar): boolean =>
  block.tokens.some(token => exemptions.saysExempt.test(inlineText(token.children ?? [])));

export function withdrawalOf(field: ReadField | undefined, { datesIn }: Grammar): Withdrawal | undefined {
  if (!field) return undefined;
  const [on] = datesIn(field.text);
  const [, reason = ''] = /^(?:\d{4}-\d{2}-\d{2})?[\s,:–-]*(.*)$/s.exec(field.text) ?? [];
  return { ...(on !== undefined && { on }), reason: reason.trim() };
}

/** The message must not quote the text: it may be shown in a log that others read. */
function exemptProblems(
  { rest, paperLinks, backgroundPapers }: ReadFields,
  item: { readonly title: string; readonly line: number },
  file: string,
): readonly Problem[] {
  const problem = { ...breachOf('exempt-text'), file };
  const title = item.title.slice(0, 80);
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
  message: `“Review on: ${text.slice(0, 80)}” is no date that exists.`,
  hint: 'Write a date, for example “Review on: 2027-05-01”.',
});

/** A correction quotes what it corrects. */
export const exemptCorrection = (title: string, at: Pick<Problem, 'file' | 'line'>): Problem => ({
  ...at,
  ...breachOf('exempt-text'),
  message: `Item “${title.slice(0, 80)}” is exempt, but a correction quotes its text.`,
  hint: 'Delete the correction from this file and from the folder’s history.',
});
