// `npm run check -- --fix`: shows what would be mended, asks, and writes it.

import type { Problem } from '../model/problem.ts';
import { asTyped } from '../problem-formats/as-typed.ts';
import type { Arguments } from './command.ts';
import { differencesIn, mendFiles, writeMended } from './fix.ts';
import { count } from './messages.ts';
import { askYes, isAtTerminal } from './questions.ts';

/** Exit code 1 where something can be mended and was not. */
export async function mend(problems: readonly Problem[], { content, values }: Arguments): Promise<number> {
  const mended = mendFiles(problems, content);
  if (mended.length === 0) {
    console.log('There is nothing that can be mended without you.');
    return 0;
  }
  console.log(differencesIn(mended));
  const agreed = values['yes'] === true || (isAtTerminal() && (await askYes('Write this?')));
  if (!agreed) {
    console.log(asTyped('Nothing was written. To write it: npm run check -- --fix --yes'));
    return 1;
  }
  writeMended(mended, content);
  const mends = mended.reduce((sum, file) => sum + file.count, 0);
  console.log(asTyped(`Mended ${count(mends, 'place')}. Run npm run check again to see what is left.`));
  return 0;
}
