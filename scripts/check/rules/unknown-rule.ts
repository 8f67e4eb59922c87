// The levels that `site.yaml` sets are those of rules that there are.

import { closest } from 'fastest-levenshtein';
import { FORMAT, type RuleText } from '../../model/rules/rule-text.ts';
import type { Site } from '../../model/site.ts';
import type { Finding } from '../rule.ts';

export const unknownRule: RuleText = {
  id: 'unknown-rule',
  level: 'warning',
  title: '“check” in site.yaml names rules that there are',
  why: 'A misspelt name would leave the rule as it is, and nobody would notice.',
  source: FORMAT,
  wrong: 'check:\n  action-owners: off',
  right: 'check:\n  action-owner: off',
};

export const unknownRules = (
  { ruleLevels }: Pick<Site, 'ruleLevels'>,
  known: readonly string[],
): readonly Finding[] =>
  Object.keys(ruleLevels)
    .filter(id => !known.includes(id))
    .map(id => ({
      file: 'site.yaml',
      message: `There is no rule “${id}”.`,
      hint: `Write “${closest(id, [...known])}”, or see the list of rules: npm run check -- --explain.`,
    }));
