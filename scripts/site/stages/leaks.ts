// Nothing is published in which words stand that were withheld.

import { groupBy } from '../../model/group-by.ts';
import type { Problem } from '../../model/problem.ts';
import { breachOf } from '../../model/rules/found.ts';
import type { Leak } from '../leaks/find-leaks.ts';
import { leaksIn } from '../leaks/leaks-in.ts';
import { stage } from './stage.ts';

export const leaks = stage({
  name: 'leaks',
  needs: ['read', 'paperTexts', 'built', 'lists'],
  run: async ({ read: { archive }, paperTexts, built: { placeOf }, lists }, { content, fromCache }) => {
    const found = await leaksIn({ archive, content, paperTexts, placeOf, files: lists, fromCache });
    const bySecret = groupBy(found, ({ secret }) => `${secret.file} ${secret.what}`);
    return [...bySecret.values()].flatMap(([first, ...others]) =>
      first ? [problemOf(first, others.length)] : [],
    );
  },
});

const problemOf = ({ file, secret, words }: Leak, others: number): Problem => ({
  ...breachOf('leak'),
  file: secret.file,
  message: `“${words}” stands in the built file ${file}${others === 0 ? '' : `, and more of it in ${others} other places`}, but belongs to ${secret.what}.`,
  hint: 'Nothing is published. If these words may be public, write them where the minutes say so; else please report this as a fault of Minute Book.',
});
