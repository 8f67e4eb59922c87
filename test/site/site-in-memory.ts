// A site in memory: the archive, and the pages that were rendered of it.

import { type Archive, everyItem, type ItemPlace } from '../../scripts/model/archive.ts';
import type { Problem } from '../../scripts/model/problem.ts';
import type { CheckedArchive } from '../../scripts/site/read-content.ts';
import { type ParsedPage, parsePage } from './html.ts';

export interface Site {
  readonly archive: Archive;
  readonly problems: readonly Problem[];
  readonly pages: readonly ParsedPage[];
  /** By address, from the site's root. */
  readonly byUrl: ReadonlyMap<string, ParsedPage>;
  /** The layout of each page, by address. */
  readonly layouts: ReadonlyMap<string, string>;
  /** Addresses of the files that are no pages: papers, style sheets, files for machines. */
  readonly files: ReadonlySet<string>;
  readonly items: readonly ItemPlace[];
}

/** What is rendered of a content folder, as it can be written to a file and read again. */
export interface Rendered {
  readonly pages: readonly { readonly url: string; readonly layout: string; readonly content: string }[];
  /** Addresses of the files that are no pages. */
  readonly files: readonly string[];
}

/** Reads the archive when it is first looked into: many tests look at pages alone. */
export function siteOf(
  read: () => CheckedArchive,
  rendered: Pick<Rendered, 'pages'>,
  files: () => readonly string[],
): Site {
  let checked: CheckedArchive | undefined;
  const readOnce = (): CheckedArchive => {
    checked ??= read();
    return checked;
  };
  let filesOnce: ReadonlySet<string> | undefined;
  const pages = rendered.pages.map(parsePage);
  return {
    get archive() {
      return readOnce().archive;
    },
    get problems() {
      return readOnce().problems;
    },
    pages,
    byUrl: new Map(pages.map(page => [page.url, page])),
    layouts: new Map(rendered.pages.map(({ url, layout }) => [url, layout])),
    get files() {
      filesOnce ??= new Set(files());
      return filesOnce;
    },
    get items() {
      return everyItem(readOnce().archive);
    },
  };
}
