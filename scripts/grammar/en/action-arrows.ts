// Who is to do something, behind an arrow: "The lamp is dim. -> Dora to order one".

import type { ReadAction } from '../action-grammar.ts';
import { findIn, standsIn } from '../needed-words.ts';
import type { KnownName } from '../said.ts';
import { areOwners, withHandles } from './doers.ts';

/** "→ Dora to ask him", "=> Dora will ask him", "👉 Dora to ask him" */
export const ARROW = /^(?:[-=]+>|→|(?:➡|👉)\uFE0F?)\s*(?=[\p{L}@])/u;
/** "It leaks. -> Dora: ask the plumber": behind an arrow, who is to do something. */
const BEHIND_ARROW = /(?:[-=]+>|→|(?:➡|👉)\uFE0F?)\s*([\p{L}@][^→]{4,300})$/u;
const ARROW_OWNER =
  /^(?<owner>[^:]{2,60}?)(?:: ?(?:to |will )?(?!(?:yes|no|ok|okay|agreed?|done|none|thanks|not|i|we|it|is|has|had|was)\b)(?=\p{Ll}{2,}\s)|,? to (?=\p{Ll}{2,})| will (?=\p{Ll}{2,}))(?<what>[^?]+)$/u;

export function behindArrow(text: string, isKnown: KnownName): ReadAction | undefined {
  const part = findIn(BEHIND_ARROW, text)?.[1] ?? (standsIn(ARROW, text) ? text.replace(ARROW, '') : '');
  const { owner = '', what = '' } = findIn(ARROW_OWNER, withHandles(part))?.groups ?? {};
  const owners = areOwners(owner, isKnown);
  return owners && { owners, what: what.replace(/[.;,]\s*$/, '').trim(), done: false };
}
