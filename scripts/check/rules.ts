// Every rule: those that look at the archive as a whole, in the order in which they run, and those of the reader.

import { FOUND_BY_READER } from './found-by-reader.ts';
import type { Rule, RuleText } from './rule.ts';
import { actionOwner } from './rules/action-owner.ts';
import { approvalDate } from './rules/approval-date.ts';
import { paperName } from './rules/paper-name.ts';
import { sameAddress } from './rules/same-address.ts';
import { unknownCommittee } from './rules/unknown-committee.ts';
import { unknownMatter } from './rules/unknown-matter.ts';
import { unknownRule } from './rules/unknown-rule.ts';
import { voteCount } from './rules/vote-count.ts';

export const ARCHIVE_RULES: readonly Rule[] = [
  approvalDate,
  voteCount,
  actionOwner,
  unknownMatter,
  unknownCommittee,
  sameAddress,
  paperName,
];

/** By name; what the reader finds as well is told once. */
export const RULE_TEXTS: readonly RuleText[] = [...ARCHIVE_RULES, unknownRule, ...FOUND_BY_READER].sort(
  (a, b) => (a.id < b.id ? -1 : 1),
);

export const ruleText = (id: string): RuleText | undefined => RULE_TEXTS.find(rule => rule.id === id);
