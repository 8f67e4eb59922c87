// The published folder, replaced in one step: a build that fails or is killed leaves the last site whole.

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

export interface OutputFolder {
  /** Where to build; beside the published folder, so that a rename suffices. */
  readonly building: string;
  /** Puts what was built in the place of the published folder. */
  readonly publish: () => void;
  /** Throws away what was built. */
  readonly discard: () => void;
}

/**
 * Prepares to replace a folder. Finishes first what a killed build may have left half done.
 * Throws where the folder holds something that is no site, so that a wrong `--output` deletes nothing.
 */
export function openOutput(output: string): OutputFolder {
  const building = `${output}.building`;
  const previous = `${output}.previous`;
  if (!existsSync(output) && existsSync(previous)) renameSync(previous, output);
  if (existsSync(output) && !isSite(output)) {
    throw new Error(
      `The folder ${output} holds something that Minute Book did not make. Choose another with --output, or empty it.`,
    );
  }
  rmSync(building, { recursive: true, force: true });
  rmSync(previous, { recursive: true, force: true });
  mkdirSync(building, { recursive: true });
  return {
    building,
    publish: () => {
      if (existsSync(output)) renameSync(output, previous);
      renameSync(building, output);
      rmSync(previous, { recursive: true, force: true });
    },
    discard: () => rmSync(building, { recursive: true, force: true }),
  };
}

/** A site of ours bears our style sheet; an empty folder may become one. */
const isSite = (folder: string): boolean =>
  existsSync(path.join(folder, 'assets', 'minutebook.css')) || readdirEmpty(folder);

function readdirEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}
