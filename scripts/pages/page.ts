// A page before it is HTML: its address, the layout that shows it, and the view, which holds all that it shows.

import type { Shell } from './shell.ts';

export interface Page {
  /** From the site's root: `/council/2024-02-22/`. */
  readonly url: string;
  /** File of `layouts/` without its ending, named as the file of `pages/` that made the page. */
  readonly layout: string;
  /**
   * Made when the page is rendered and let go after: an archive of decades has a hundred thousand pages. `sizes` are those
   * of the files that stand beside the pages; which pages there are depends on none of them.
   */
  readonly view: (sizes: FileSizes) => View;
  /** A checksum of all that the view is made of, where that costs less than to make it. */
  readonly madeOf?: ((sizes: FileSizes) => string) | undefined;
  /** Said where the view is made of the facts of the archive and of sizes of files alone: of no text of an item. */
  readonly isOfFacts?: true;
}

/** A page as far as it is known before anything is made for it. */
export type PlacedPage = Pick<Page, 'url' | 'layout'>;

/** A page that needs nothing more to be shown. */
export interface ReadyPage extends Omit<Page, 'view' | 'madeOf' | 'isOfFacts'> {
  readonly view: () => View;
}

/** The bytes of files, by their addresses: 0 where a file is still to be made. A copy not among them is not made. */
export type FileSizes = ReadonlyMap<string, number>;

/** Stands for the size of a file that is made of the pages: its page bears a mark until the size is known. */
export const LATE = Number.POSITIVE_INFINITY;

/** Of letters that no minutes have: Unicode's private use. */
export const lateMark = (url: string): string => `\uE000${Buffer.from(url).toString('hex')}\uE000`;

/** Every view has a shell; the rest is its layout's. Fields that end in `Html` are HTML, all others are text. */
export interface View {
  readonly shell: Shell;
}
