// A label below a heading is one of those known.

import { closest, distance } from 'fastest-levenshtein';
import type { Grammar } from '../../grammar/grammar.ts';
import { grammarOf } from '../../grammar/grammar-of.ts';
import { FORMAT } from '../../model/rules/rule-text.ts';
import type { TextRule } from '../rule.ts';

/** Labels that may stand anywhere; those of fields are known below a heading alone. */
const statementLabelsOf = ({ decisionLabels, otherLabels }: Grammar): readonly string[] => [
  ...decisionLabels.flatMap(({ words }) => words),
  ...otherLabels,
];

/** With a capital: "agree:" in a speech is no label. */
const LABEL = /^(\s{0,3}(?:\*\*|__)?)(\p{Lu}[\p{L} ]{3,24}?)(?=\s*:)/u;

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
    const fields = Object.keys(grammar.fieldLabels);
    const statements = [
      ...statementLabelsOf(grammar),
      ...site.decisionLabels.map(label => label.toLowerCase()),
    ];
    const known = new Set([...fields, ...statements, ...grammar.nearLabels]);
    const labels = lines.map((line, index) =>
      index < headLines || !line.includes(':') ? undefined : LABEL.exec(line)?.[2],
    );
    const speakers = repeated(labels);
    return labels.flatMap((label, index) => {
      if (label === undefined || label.length < 5) return [];
      const typed = label.toLowerCase();
      if (known.has(typed)) return [];
      // "Matteo:" who speaks again and again is no field, nor is anything far below a heading.
      const isField = isBelowHeading(lines, index) && !speakers.has(label);
      const nearest = closest(typed, isField ? [...fields, ...statements] : statements);
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

/** Labels that stand more than once in a file. */
function repeated(labels: readonly (string | undefined)[]): ReadonlySet<string> {
  const [met, again] = [new Set<string>(), new Set<string>()];
  for (const label of labels) if (label !== undefined) (met.has(label) ? again : met).add(label);
  return again;
}

/** Whether only lines like it, and empty ones, stand between a line and the heading above. */
function isBelowHeading(lines: readonly string[], index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at <= MOST_FIELDS; at -= 1) {
    const line = lines[at] ?? '';
    if (/^\s{0,3}#/.test(line)) return true;
    if (line.trim() !== '' && !LABEL.test(line) && !/^\s*[-*+] /.test(line)) return false;
  }
  return false;
}

const MOST_FIELDS = 30;

const isPlural = (one: string, other: string): boolean => one === `${other}s` || other === `${one}s`;
