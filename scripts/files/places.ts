// Where the files of a site's design are looked for: in the site's own folder first, then in the package, file by file.

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders with `layouts/` and `assets/`, whole paths; what stands in an earlier one hides what stands in a later one. */
export type Places = readonly string[];

/** The folder of the program itself, with its `package.json`. */
export const PACKAGE = above(path.dirname(fileURLToPath(import.meta.url)));

/** Where the package keeps the scripts of the pages: a folder for each catalogue of words, and in it each below its address. */
export const BUNDLED = 'dist/browser';

/** The folder of one catalogue's scripts; of those to which a site's own words are added, another. */
export const bundledFolder = (catalogue: string, hasOwnWords: boolean): string =>
  `${BUNDLED}/${catalogue}${hasOwnWords ? '-own' : ''}`;

/** `site` is the folder that holds a site's `content/`, as it is seen from the working folder. */
export const placesOf = (site = '.'): Places => [...new Set([path.resolve(site), PACKAGE])];

/** The whole path of a file such as `layouts/meeting.njk`. Throws where no place has it. */
export function findFile(places: Places, file: string): string {
  const found = places.map(place => path.join(place, file)).find(existsSync);
  if (found === undefined) throw new Error(`There is no file ${file}.`);
  return found;
}

/** The files below a folder such as `assets/css`, of all places together: from that folder, with `/`, sorted. */
export function filesIn(places: Places, folder: string): readonly string[] {
  const files = places.flatMap(place => filesBelow(path.join(place, folder)));
  return [...new Set(files)].sort();
}

const filesBelow = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry =>
          path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
        )
    : [];

function above(folder: string): string {
  return existsSync(path.join(folder, 'package.json')) ? folder : above(path.dirname(folder));
}
