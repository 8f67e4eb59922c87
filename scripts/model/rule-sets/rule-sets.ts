// All rule sets, by the name that `rules:` in `site.yaml` chooses.

import type { RuleSet } from '../site.ts';
import { englandPrincipal } from './england-principal.ts';
import { englandSmallerAuthority } from './england-smaller-authority.ts';
import { michigan } from './michigan.ts';
import type { RuleSetData } from './rule-set.ts';
import { wales } from './wales.ts';

export const RULE_SET_DATA: Readonly<Record<RuleSet, RuleSetData>> = {
  'england-principal': englandPrincipal,
  'england-smaller-authority': englandSmallerAuthority,
  wales,
  // Nothing is reckoned where nobody who knows the law has written it down.
  scotland: { name: 'Scotland' },
  'northern-ireland': { name: 'Northern Ireland' },
  michigan,
  general: { name: 'General' },
};
