// Writes pages to which Eleventy would do nothing, past it: it takes as long again for each page as the page's layout does, and keeps
// all of them until it is done.

import type { ReadyPage } from '../pages/page.ts';
import { publishNew } from './write-files.ts';

/** The HTML of a page. Throws where a layout names what is not there. */
export type RenderPage = (page: ReadyPage) => string;

/** After so many pages it is told how many are written. */
const TELL_AFTER = 100;

/** Writes pages into the folder of the archive, in which no file may stand where a page is to be. */
export function writePages(
  pages: readonly ReadyPage[],
  render: RenderPage,
  folder: string,
  onPages: (done: number) => void,
): void {
  const made = new Set<string>();
  for (const [done, page] of pages.entries()) {
    if (done % TELL_AFTER === 0) onPages(done);
    publishNew(page.url, render(page), folder, made);
  }
}
