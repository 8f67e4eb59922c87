// Words from within a sentence that begin a line of a list: "The report was noted." is headed "Noted", and an action
// that a clerk wrote as "publish the budget" begins with a capital.

import { capitalised } from '../../model/capitalised.ts';
import type { TextPart } from '../../model/passage.ts';

export const atHead = ([first, ...others]: readonly TextPart[]): readonly TextPart[] =>
  first === undefined ? [] : [{ ...first, text: capitalised(first.text) }, ...others];
