// What comes after the installation of a newer version, done by that version itself: minutes in a changed format are
// rewritten, and copies of layouts whose originals changed are named.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { changedOriginals, unknownOriginals } from '../ejected/changed-originals.ts';
import { versionOf } from '../ejected/notes.ts';
import {
  changesOfFormat,
  FORMAT_CHANGES,
  type FormatChange,
  rewriteContent,
} from '../upgrade/format-changes.ts';
import { differenceAsText } from './differences.ts';
import { changeOfOriginal } from './eject.ts';
import { count } from './messages.ts';
import { askYes, isAtTerminal } from './questions.ts';

export interface FinishedUpgrade {
  readonly site: string;
  /** The folder of the program that is installed now. */
  readonly program: string;
  readonly content: string;
  readonly from: string;
  readonly isAgreed: boolean;
  readonly formatChanges?: readonly FormatChange[];
}

/** Exit code 1 where minutes are still to be rewritten. */
export async function finishUpgrade(finished: FinishedUpgrade): Promise<number> {
  const { site, program } = finished;
  const isWritten = await rewriteMinutes(finished);
  const now = versionOf(program);
  const changed = changedOriginals(site, program);
  if (changed.length > 0) {
    console.log(`\nThe originals of ${count(changed.length, 'file')} that you copied changed:\n`);
    console.log(changed.map(one => changeOfOriginal(one, now)).join('\n'));
    console.log('Take over what you want. When a copy is as you want it: npx minutebook eject --accept FILE');
  }
  const unknown = unknownOriginals(site, program);
  if (unknown.length > 0)
    console.log(
      `\nThese stand for files of the program, and it is not known from which version they come:\n${unknown.map(file => `  ${file}`).join('\n')}\nCompare them with node_modules/minutebook; then: npx minutebook eject --accept FILE`,
    );
  console.log('\nNow see what there is to mend (npm run check), and how it looks (npm start).');
  return isWritten ? 0 : 1;
}

/** Whether no minutes are left in an older form. */
async function rewriteMinutes({
  content,
  program,
  from,
  isAgreed,
  formatChanges = FORMAT_CHANGES,
}: FinishedUpgrade): Promise<boolean> {
  const changes = changesOfFormat(from, versionOf(program), formatChanges);
  const rewritten = rewriteContent(content, changes);
  if (rewritten.length === 0) return true;
  console.log(`\nThe minutes format changed:\n${changes.map(({ says }) => `  ${says}`).join('\n')}\n`);
  console.log(rewritten.map(file => differenceAsText(file, ['now', 'rewritten'])).join('\n'));
  if (!isAgreed && !(isAtTerminal() && (await askYes(`Write ${count(rewritten.length, 'file')} so?`)))) {
    console.error(
      `The minutes were left as they are. To write them: npx minutebook upgrade --from ${from} --yes`,
    );
    return false;
  }
  for (const { file, after } of rewritten) writeFileSync(path.join(content, file), after);
  console.log(`Rewritten: ${count(rewritten.length, 'file')}.`);
  return true;
}
