// Officers who are put forward a line each, and elected by one sentence below them: "Chair – Dora Elder (prop. Amber, sec. Birch)", …,
// "All were elected unopposed."

import { wordsOf } from './markdown/blocks.ts';
import type { Statement } from './statement.ts';

type Nomination = Statement & { readonly type: 'motion' };

/** Each of two or more who were put forward right above the sentence is a decision of its own, and that tells no more. */
export function withElectedTogether(statements: readonly Statement[]): readonly Statement[] {
  const at = statements.findLastIndex(one => one.type === 'decision' && one.label.isOfAll === true);
  const told = statements[at];
  if (told?.type !== 'decision') return statements;
  let from = at;
  while (isBetween(statements[from - 1])) from -= 1;
  const above = statements.slice(from, at);
  const put = above.filter(isPutForward);
  if (put.length < 2) return statements;
  const elected = above.map((one): Statement => (isPutForward(one) ? electedIn(one, told.label.label) : one));
  const [only, ...others] = told.blocks;
  const rest: readonly Statement[] =
    only && others.length === 0 ? [{ type: 'other', blocks: [only] }] : [told];
  return [
    ...withElectedTogether(statements.slice(0, from)),
    ...elected,
    ...rest,
    ...statements.slice(at + 1),
  ];
}

const isPutForward = (one: Statement): one is Nomination =>
  one.type === 'motion' &&
  one.motion.mover !== undefined &&
  one.motion.outcome === undefined &&
  /^\p{Lu}[^:–—-]{2,40}(?:[:–—]| -)/u.test(wordsOf(one.blocks[0]));

/** "Rear Commodore – vacant" */
const isBetween = (one: Statement | undefined): boolean =>
  one !== undefined && (isPutForward(one) || one.type === 'list' || (one.type === 'other' && isShort(one)));
const isShort = ({ blocks: [block] }: Statement): boolean =>
  block?.type === 'paragraph' && wordsOf(block).length < LONGEST_BETWEEN;
const LONGEST_BETWEEN = 80;

const electedIn = (one: Nomination, label: string): Statement => {
  const { vote, ...motion } = one.motion;
  return {
    type: 'decision',
    label: { label, kind: 'elected', rest: wordsOf(one.blocks[0]), bare: false },
    blocks: one.blocks,
    foundBy: 'words',
    motion: { ...motion, outcome: 'carried' },
    ...(vote && { vote }),
    ...(one.isWithin && { isWithin: true }),
  };
};
