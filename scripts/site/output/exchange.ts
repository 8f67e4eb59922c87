// Puts a new site in the place of the last one by two renames. Whatever stops it, the next start finishes or undoes it.

import { chmodSync, existsSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { foreignFiles, isEmpty, publishedFiles } from './ours.ts';
import type { PublishedPlace } from './place.ts';

const previousIn = (work: string): string => path.join(work, 'previous');

/** False where the system does not let the folder be moved: nothing has happened then. */
export function exchange({ output, work }: PublishedPlace, building: string): boolean {
  const previous = previousIn(work);
  if (existsSync(output)) {
    chmodSync(building, statSync(output).mode);
    // While there is room on the disk: later nothing is done but moving.
    for (const file of foreignFiles(output, publishedFiles(output) ?? new Map()))
      mkdirSync(path.dirname(path.join(building, file)), { recursive: true });
    try {
      renameSync(output, previous);
    } catch {
      return false;
    }
  }
  try {
    renameSync(building, output);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, output);
    throw error;
  }
  finishExchange(output, previous);
  return true;
}

/**
 * Does what a killed build could not: brings back the last site, or takes over what is not ours in it. Gives why not, where
 * another has put something else in the place of the last site meanwhile.
 */
export function settle({ output, work }: PublishedPlace): string | undefined {
  const previous = previousIn(work);
  if (!existsSync(previous)) return undefined;
  if (existsSync(output)) {
    if (publishedFiles(output)) {
      finishExchange(output, previous);
      return undefined;
    }
    if (!isEmpty(output))
      return `A build was stopped, and since then something else was put in ${output}. The last site is whole in ${previous}: move it back, or delete it, then build again.`;
    rmdirSync(output);
  }
  renameSync(previous, output);
  return undefined;
}

/** What is not ours goes on to lie beside the new site. A file of the new site itself is never written over. */
function finishExchange(output: string, previous: string): void {
  if (!existsSync(previous)) return;
  for (const file of foreignFiles(previous, publishedFiles(previous) ?? new Map())) {
    const target = path.join(output, file);
    if (existsSync(target)) continue;
    renameSync(path.join(previous, file), target);
  }
  rmSync(previous, { recursive: true, force: true });
}
