// Candidates of whom another was elected: "Dora Elder, nominated Amber, seconded Birch", and below all of them "Ben Fern won by a
// majority." In such a list they stand; whom a sentence tells to be proposed, somebody moved.

import { wordsOf } from './markdown/blocks.ts';
import { nomineeOf } from './motion-on-table.ts';
import type { Statement } from './statement.ts';

export function withoutOthersNominated(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(isElection)) return statements;
  return statements.map((one, at) => {
    if (one.type !== 'motion' || !one.motion.seconder || !isListed(one, one.motion.text ?? '')) return one;
    const nominee = nomineeOf(one.motion);
    const elected = nominee === undefined ? undefined : electedBelow(statements, at);
    return elected === undefined || elected.includes(nominee ?? '')
      ? one
      : { type: 'other', blocks: one.blocks, isTold: true, ...(one.isWithin && { isWithin: true }) };
  });
}

/** "Dora Elder, nominated Amber, seconded Birch" begins with the name. */
const isListed = ({ blocks: [block] }: Statement, text: string): boolean =>
  block !== undefined && IS_NAME.test(text) && wordsOf(block).startsWith(`${text}, `);

const isElection = (one: Statement): boolean => one.type === 'decision' && one.label.kind === 'elected';

const IS_NAME = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** The words of the election right behind the candidates; undefined where anything else stands between. */
function electedBelow(statements: readonly Statement[], from: number): string | undefined {
  const next = statements
    .slice(from + 1, from + MOST_CANDIDATES)
    .find(
      ({ type, ...one }) => !(type === 'motion' && 'motion' in one && IS_NAME.test(one.motion.text ?? '')),
    );
  return next?.type === 'decision' && isElection(next) ? next.label.rest : undefined;
}
const MOST_CANDIDATES = 20;
