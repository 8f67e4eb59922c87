// The archive with its registers: what every form of the minutes is made from.

import type { Archive } from '../model/archive.ts';
import { absoluteUrl } from '../model/url.ts';
import { type Words, wordsOf } from '../words/words.ts';
import type { Registers } from './registers.ts';

/** What a record takes from the archive around it. */
export interface SiteContext {
  readonly archive: Archive;
  readonly registers: Registers;
  /** The words of the site's language. */
  readonly words: Words;
  /** The whole address of a place of the site where `site.yaml` gives one, else the address from the site's root. */
  readonly at: (url: string) => string;
}

export function siteContext(archive: Archive, registers: Registers): SiteContext {
  const { url: site } = archive.site;
  return {
    archive,
    registers,
    words: wordsOf(archive.site),
    at: url => (site === undefined ? url : absoluteUrl(site, url)),
  };
}
