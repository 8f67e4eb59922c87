// `npm run check -- --explain RULE`: what a rule asks for, why, and where it comes from.

import { closest } from 'fastest-levenshtein';
import { RULE_TEXTS, ruleText } from '../check/rules.ts';
import type { RuleText } from '../model/rules/rule-text.ts';
import { type Arguments, UsageError } from './command.ts';

/** One rule, or undefined where there is none of that name. */
export function explainRule(id: string): string | undefined {
  const rule = ruleText(id);
  return (
    rule &&
    [
      `${rule.id} (${rule.level})`,
      rule.title,
      '',
      rule.why,
      ...examples(rule),
      '',
      `Source: ${rule.source}`,
    ].join('\n')
  );
}

const examples = ({ wrong, right }: RuleText): readonly string[] => [
  ...(wrong === undefined ? [] : ['', 'Not this:', indented(wrong)]),
  ...(right === undefined ? [] : ['', wrong === undefined ? 'Write:' : 'But this:', indented(right)]),
];

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

/** All rules, one a line. */
export function listRules(): string {
  const width = Math.max(...RULE_TEXTS.map(({ id }) => id.length));
  return RULE_TEXTS.map(({ id, level, title }) => `${id.padEnd(width)}  ${level.padEnd(7)}  ${title}`).join(
    '\n',
  );
}

export function nearestRule(id: string): string {
  const ids = RULE_TEXTS.map(rule => rule.id);
  return ids.find(known => known.includes(id)) ?? closest(id, ids);
}

/** Exit code 0, or 2 where there is no such rule. */
export function explain({ words: [id] }: Arguments): number {
  const text = id === undefined ? listRules() : explainRule(id);
  if (id !== undefined && text === undefined)
    throw new UsageError(`There is no rule “${id}”. Did you mean “${nearestRule(id)}”?`);
  console.log(text);
  return 0;
}
