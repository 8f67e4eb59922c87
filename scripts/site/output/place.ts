// Where a site is published, and where it is built until then: never where anything of the user's would be in the way.

import { accessSync, constants, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { WITHIN } from './ours.ts';

export interface PublishedPlace {
  /** The folder itself, behind links: what is published stays where a link of the user's leads. */
  readonly output: string;
  /** Ours alone while a build is at work, and gone after it. */
  readonly work: string;
  /** Whether the whole folder can be exchanged: it is no mount point, and the folder above may be written. */
  readonly isExchanged: boolean;
}

/** Makes the folders above the output where they are not there. */
export function placeOf(output: string): PublishedPlace {
  mkdirSync(path.dirname(output), { recursive: true });
  const real = behindLinks(output);
  const above = path.dirname(real);
  const isExchanged = canWrite(above) && !isMounted(real, above);
  return { output: real, work: isExchanged ? besideOf(real) : path.join(real, WITHIN), isExchanged };
}

const besideOf = (output: string): string =>
  path.join(path.dirname(output), `.${path.basename(output)}.minutebook`);

/**
 * Why nothing may be built from here to there: a build empties and replaces its output, so neither may lie in the other.
 * `kept` are folders by what they hold: the minutes, the cache.
 */
export function whyNotApart(output: string, kept: Readonly<Record<string, string>>): string | undefined {
  const to = behindLinks(output);
  const work = besideOf(to);
  for (const [what, folder] of Object.entries(kept)) {
    const from = behindLinks(folder);
    for (const place of [to, work])
      if (isWithin(from, place) || isWithin(place, from))
        return `The site cannot be published to ${output}: ${what} (${folder}) and the site would lie in each other, and publishing replaces what is there. Choose another folder with --output.`;
  }
  if (existsSync(to) && !statSync(to).isDirectory())
    return `The site cannot be published to ${output}: that is a file. Choose a folder with --output.`;
  return undefined;
}

/** A path as the disk has it. What is not there yet is where its folder is. */
function behindLinks(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    const above = path.dirname(file);
    return above === file ? file : path.join(behindLinks(above), path.basename(file));
  }
}

/** Whether a path is a folder or lies below it. */
const isWithin = (file: string, folder: string): boolean => {
  const way = path.relative(folder, file);
  return way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
};

function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

const isMounted = (folder: string, above: string): boolean =>
  existsSync(folder) && statSync(folder).dev !== statSync(above).dev;
