// The pages of a small archive in which every kind of page stands in every state, with the face and the words of the site that is
// being previewed: what whoever changes a layout or a style looks at before readers do.

import path from 'node:path';
import { PACKAGE } from '../../files/places.ts';
import type { Site } from '../../model/site.ts';
import type { FileSizes, Page } from '../../pages/page.ts';
import { sitePages } from '../../pages/site-pages.ts';
import { readArchive } from '../../read/read-archive.ts';
import { allCopies } from '../../registers/copies.ts';
import { makeRegisters } from '../../registers/registers.ts';

/** Its states are those of one day. */
const TODAY = '2026-11-21';

export interface PatternSite {
  /** By their addresses in the small archive. */
  readonly pages: ReadonlyMap<string, Page>;
  readonly sizes: FileSizes;
}

export function patternSite({ logo, colours, words, language }: Site): PatternSite {
  const read = readArchive(path.join(PACKAGE, 'examples', 'patterns'), { today: TODAY }).archive;
  const face = { words, language, ...(logo && { logo }), ...(colours && { colours }) };
  const archive = { ...read, site: { ...read.site, ...face } };
  const registers = makeRegisters(archive);
  return {
    pages: new Map(sitePages(archive, registers).map(page => [page.url, page])),
    // No copy is made, so that no size is known; one of none stands for all.
    sizes: new Map(allCopies(archive, registers.meetings).map(({ url }) => [url, 0])),
  };
}
