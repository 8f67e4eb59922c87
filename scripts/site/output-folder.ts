// The published folder, replaced in one step: a build that fails or is killed leaves the last site whole.

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { assetUrl } from '../model/url.ts';
import { type Mounted, mountedAt } from './mounted.ts';

export interface OutputFolder {
  /** Where to build; beside the published folder, so that a rename suffices. */
  readonly building: string;
  /** Puts what was built in the place of the published folder. */
  readonly publish: () => void;
  /** Throws away what was built. */
  readonly discard: () => void;
}

/** Why a folder may not be replaced: it holds something that is no site, so a wrong `--output` deletes nothing. */
export const whyNotOutput = (output: string, mounted: Mounted = mountedAt()): string | undefined =>
  existsSync(output) && !isSite(output, mounted)
    ? `The folder ${output} holds something that Minute Book did not make. Choose another with --output, or empty it.`
    : undefined;

/** Puts back the last site, if a build was killed after it had moved that aside. */
export function restoreOutput(output: string): void {
  if (!existsSync(output) && existsSync(`${output}.previous`)) renameSync(`${output}.previous`, output);
}

/** Prepares to replace a folder, and takes away what a killed build has left. Throws as `whyNotOutput` says. */
export function openOutput(output: string, mounted: Mounted = mountedAt()): OutputFolder {
  const building = `${output}.building`;
  const previous = `${output}.previous`;
  restoreOutput(output);
  const refusal = whyNotOutput(output, mounted);
  if (refusal !== undefined) throw new Error(refusal);
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
const isSite = (folder: string, { at }: Mounted): boolean =>
  existsSync(path.join(folder, at(assetUrl('minutebook.css')))) || readdirEmpty(folder);

function readdirEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}
