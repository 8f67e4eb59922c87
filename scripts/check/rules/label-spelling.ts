// A label below a heading is one of those known.

import { closest, distance } from 'fastest-levenshtein';
import type { Grammar } from '../../grammar/grammar.ts';
import { grammarOf } from '../../grammar/grammar-of.ts';
import { FORMAT } from '../../model/rules/rule-text.ts';
import type { TextRule } from '../rule.ts';

const labelsOf = ({ fieldLabels, decisionLabels, otherLabels }: Grammar): readonly string[] => [
  ...Object.keys(fieldLabels),
  ...decisionLabels.flatMap(({ words }) => words),
  ...otherLabels,
];

const LABEL = /^(\s{0,3}(?:\*\*|__)?)([\p{L}][\p{L} ]{3,24}?)(?=\s*:)/u;

export const labelSpelling: TextRule = {
  id: 'label-spelling',
  level: 'warning',
  title: 'A label is spelt as it is known',
  why: 'A misspelt “Resolved” is no decision and reaches no register; a misspelt “Exempt” would not keep an item back.',
  source: FORMAT,
  wrong: 'Resovled: That the budget be approved.',
  right: 'Resolved: That the budget be approved.',
  checkText: ({ file, lines, headLines }, { site }) => {
    const grammar = grammarOf(site.language);
    const known = [...labelsOf(grammar), ...site.decisionLabels.map(label => label.toLowerCase())];
    return lines.flatMap((line, index) => {
      const [, , label] = LABEL.exec(line) ?? [];
      if (index < headLines || label === undefined || label.length < 5) return [];
      const typed = label.toLowerCase();
      if (known.includes(typed) || grammar.nearLabels.includes(typed)) return [];
      const nearest = closest(typed, known);
      // Other words are prose, or a label of the clerk's own.
      if (distance(typed, nearest) > (typed.length > 7 ? 2 : 1) || isPlural(typed, nearest)) return [];
      const right = nearest.charAt(0).toUpperCase() + nearest.slice(1);
      return [
        {
          file,
          line: index + 1,
          message: `Nothing is known of the label “${label}”.`,
          hint: `Write “${right}:”.`,
          fix: { from: label, to: right },
        },
      ];
    });
  },
};

const isPlural = (one: string, other: string): boolean => one === `${other}s` || other === `${one}s`;
