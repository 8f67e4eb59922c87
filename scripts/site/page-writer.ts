// Who writes pages: Eleventy, where the site's configuration does anything to them or has pages of its own; else nothing of it is loaded.

import { placesOf } from '../files/places.ts';
import { renderingWith } from './file-links.ts';
import { openLayouts } from './layouts.ts';
import type { Offer } from './pass.ts';
import { usualConfiguration } from './usual-site.ts';
import { writePages } from './write-pages.ts';

export interface PageWriter {
  /** Whether the site's configuration does nothing to pages: then a page is what its view and its layout make of it. */
  readonly isPlain: boolean;
  /** Writes the site's own pages below `output`, those of the archive below `folder`; `onPages` is told how many are written. */
  readonly write: (
    offer: Offer,
    folders: { readonly output: string; readonly folder: string },
    onPages: (done: number) => void,
  ) => Promise<void>;
}

/** For the site in the working folder. */
export async function openPageWriter(): Promise<PageWriter> {
  if (usualConfiguration()) return { isPlain: true, write: writeUsual };
  const { isPlainConfiguration } = await import('./plain-configuration.ts');
  const { writePlainSite, writeSite } = await import('./run-eleventy.ts');
  return (await isPlainConfiguration())
    ? { isPlain: true, write: writePlainSite }
    : { isPlain: false, write: (offer, { output }, onPages) => writeSite(offer, output, onPages) };
}

const writeUsual: PageWriter['write'] = async ({ archive, pages }, { folder }, onPages) => {
  const render = renderingWith(openLayouts(placesOf()), () => archive.site);
  writePages(pages, render, folder, onPages);
};
