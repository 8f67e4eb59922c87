// Words of an item's fields that nothing shows: each is told. No message quotes them, since the item may be exempt.

import type { FieldKind, Grammar } from '../grammar/grammar.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import type { ReadField } from './fields.ts';

/** Of these an item has one. */
const SINGLE: readonly FieldKind[] = ['chair', 'recorded-at', 'exempt', 'withdrawn', 'summary', 'review-on'];

export function lostWords(
  fields: readonly ReadField[],
  at: { readonly file: string; readonly grammar: Grammar; readonly isExempt: boolean },
): readonly Problem[] {
  const seen = new Set<FieldKind>();
  return fields.flatMap(field => {
    const { kind, line, label } = field;
    const isRepeated = seen.has(kind) && SINGLE.includes(kind) && !(kind === 'summary' && !at.isExempt);
    seen.add(kind);
    const said = isRepeated ? repeated(label) : saidOf(field, at);
    return said ? [{ ...breachOf('lost-words'), file: at.file, line, ...said }] : [];
  });
}

type Said = Pick<Problem, 'message' | 'hint'>;

const repeated = (label: string): Said => ({
  message: `“${label}:” stands for the second time in this item, so its words are not shown.`,
  hint: 'Write what it says into the first, or as a sentence of its own below the fields.',
});

function saidOf(
  { kind, text, label }: ReadField,
  { grammar, isExempt }: { readonly grammar: Grammar; readonly isExempt: boolean },
): Said | undefined {
  if (kind === 'review-on' && !isExempt)
    return {
      message: '“Review on:” stands in an item that is not exempt, so its words are not shown.',
      hint: 'Delete the line, or write “Exempt:” and the paragraph above it.',
    };
  const isOfDates = kind === 'approves' || kind === 'review-on';
  if (isOfDates && grammar.approvesIn(text).length > 0 && grammar.besideApproved(text) !== '')
    return {
      message: `Of “${label}:” only dates are read, so the words beside them are not shown.`,
      hint: 'Write them as a sentence of its own below the fields.',
    };
  return undefined;
}
