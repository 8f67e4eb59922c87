// Rules whose breaches are found elsewhere than by a check of the archive: one text for the finder and for `--explain`.

import type { Level } from '../problem.ts';
import { FOUND_BY_READER } from './found-by-reader.ts';
import { FOUND_IN_BUILD } from './found-in-build.ts';
import { FOUND_IN_DESIGN } from './found-in-design.ts';
import { FOUND_IN_FOLDER } from './found-in-folder.ts';
import { FOUND_IN_LEDGER } from './found-in-ledger.ts';
import { FOUND_IN_PAPERS } from './found-in-papers.ts';
import { FOUND_KEPT_BACK } from './found-kept-back.ts';
import type { RuleText } from './rule-text.ts';

const FOUND = {
  ...FOUND_BY_READER,
  ...FOUND_IN_FOLDER,
  ...FOUND_KEPT_BACK,
  ...FOUND_IN_PAPERS,
  ...FOUND_IN_DESIGN,
  ...FOUND_IN_BUILD,
  ...FOUND_IN_LEDGER,
};

export type FoundRule = keyof typeof FOUND;

const idsOf = Object.keys as (table: typeof FOUND) => readonly FoundRule[];

/** What a clerk can read of such a rule. */
export const foundRuleText = (id: FoundRule): RuleText => ({ id, ...FOUND[id] });

export const FOUND_RULE_TEXTS: readonly RuleText[] = idsOf(FOUND).map(foundRuleText);

/** The rule and the level of a problem: `{ ...breachOf('yaml'), file, message, hint }`. */
export const breachOf = <Id extends FoundRule>(id: Id): { readonly rule: Id; readonly level: Level } => ({
  rule: id,
  level: FOUND[id].level,
});
