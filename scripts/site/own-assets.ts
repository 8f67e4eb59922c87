// What else a site has in its `assets/`: its logo, its fonts. They are published as they lie there.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn, findFile, PACKAGE, type Places } from '../files/places.ts';
import type { BytesFile } from '../files/published-file.ts';
import { assetUrl } from '../model/url.ts';

const FOLDER = 'assets';

/** Sources of what is published: parts of the style sheet, programs, their settings. */
const SOURCE = /^css\/|\.[cm]?tsx?$|(?:^|\/)tsconfig[^/]*\.json$/;

/** Of whoever works on the site: `.DS_Store`, `.git`. */
const HIDDEN = /(?:^|\/)\./;

/** All but what stands for a file of the program's, which is published in its place or is a part of one; `taken` are addresses. */
export function ownAssets(places: Places, taken: ReadonlySet<string>): readonly BytesFile[] {
  const own = places.filter(place => place !== PACKAGE);
  const known = new Set(filesIn([PACKAGE], FOLDER));
  return filesIn(own, FOLDER)
    .filter(
      file => !known.has(file) && !SOURCE.test(file) && !HIDDEN.test(file) && !taken.has(assetUrl(file)),
    )
    .map(file => ({
      url: assetUrl(file),
      bytes: readFileSync(findFile(own, path.posix.join(FOLDER, file))),
    }));
}
