// An action of the record, made of what its words tell.

import type { ReadAction } from '../grammar/action-grammar.ts';
import type { Action } from '../model/action.ts';
import type { Token } from './markdown/tokens.ts';
import { passagesIn } from './passages.ts';

export function made(
  found: ReadAction,
  text: string,
  tokens: readonly Token[],
  line: number,
  id: string,
  foundBy?: 'words',
): Action {
  const passages = (passagesIn(tokens) ?? []).filter(({ words }) => text.includes(words));
  return { ...found, ...(passages.length > 0 && { passages }), id, ...(foundBy && { foundBy }), line };
}
