// The JSON-LD of pages, as a search engine takes it from their HTML.

import type { Archive } from '../../scripts/model/archive.ts';
import { sitePages } from '../../scripts/pages/site-pages.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { attribute, byTag, type ParsedPage, parsePage, textOf } from '../site/html.ts';
import { renderPages } from './render-pages.ts';

/** Every page of a small archive by its address; `layout` keeps those of one kind. */
export async function pagesOf(archive: Archive, layout?: string): Promise<ReadonlyMap<string, ParsedPage>> {
  const planned = sitePages(archive, makeRegisters(archive));
  const wanted = planned.filter(page => layout === undefined || page.layout === layout);
  return new Map(
    renderPages(wanted)
      .map(parsePage)
      .map(page => [page.url, page]),
  );
}

/** The text of each block of data. */
export const blocksOf = (page: ParsedPage): readonly string[] =>
  byTag(page, 'script')
    .filter(script => attribute(script, 'type') === 'application/ld+json')
    .map(script => textOf(script).trim());
