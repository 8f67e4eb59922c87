// `/patterns/` of a preview: every part of the design in every state, in the face of the site; each leads to the whole page on which
// it stands. No published site has it.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn, findFile, placesOf } from '../../files/places.ts';
import type { Archive } from '../../model/archive.ts';
import { relativeUrl } from '../../model/url.ts';
import type { Link } from '../../pages/link.ts';
import type { Page, View } from '../../pages/page.ts';
import { makeShell } from '../../pages/shell.ts';
import { wordsOf } from '../../words/words.ts';
import { type ShownPage, type StyleSheet, specimensOf } from './specimens.ts';

/** Addresses that no content can have: committees' folders cannot begin with a dot. */
export const patternsUrl = '/.preview/patterns/';
/** What readers type. A committee of that name stands there instead. */
export const shortPatternsUrl = '/patterns/';
/** Below this stand the pages of the small archive, each at its own address. */
export const patternPagesUrl = `${patternsUrl}site/`;

export interface PatternsView extends View {
  readonly parts: readonly {
    readonly id: string;
    readonly name: string;
    readonly specimens: readonly {
      readonly classes: readonly string[];
      readonly page: Link;
      readonly specimenHtml: string;
    }[];
    readonly missing: readonly string[];
  }[];
  /** Every page of the small archive, by its layout and address. */
  readonly pages: readonly Link[];
  readonly stylesheet: string;
}

/** `shown` are the pages of the small archive as they are rendered, made only when the page is asked for. */
export const patternsPage = (
  archive: Archive,
  shown: () => readonly (ShownPage & { readonly layout: string })[],
): Page => ({
  url: patternsUrl,
  layout: 'preview-patterns',
  view: (): PatternsView => {
    const pages = shown();
    const linkTo = (text: string, url: string): Link => ({
      text,
      href: relativeUrl(patternsUrl, patternPagesUrl + url.slice(1)),
    });
    return {
      shell: makeShell(archive, patternsUrl, { title: [wordsOf(archive.site).preview.patterns.title] }),
      parts: specimensOf(sheetsOfParts(), pages, leading).map(part => ({
        id: `part-${part.name}`,
        name: part.name,
        missing: part.missing,
        specimens: part.specimens.map(({ classes, url, html }) => ({
          classes,
          page: linkTo(url, url),
          specimenHtml: html,
        })),
      })),
      pages: pages.map(({ url, layout }) => linkTo(`${layout}: ${url}`, url)),
      stylesheet: relativeUrl(patternsUrl, '/assets/preview.css'),
    };
  },
});

/** A link of a page of the small archive, as it is written there, from here: `../` on `/council/` => `site/`. */
function leading(href: string, page: string): string {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return href;
  return new URL(href, `http://preview${patternPagesUrl}${page.slice(1)}`).href.slice(
    'http://preview'.length,
  );
}

export function sheetsOfParts(): readonly StyleSheet[] {
  const places = placesOf();
  return filesIn(places, 'assets/css/parts')
    .filter(file => file.endsWith('.css'))
    .map(file => ({
      part: path.posix.basename(file, '.css'),
      css: readFileSync(findFile(places, `assets/css/parts/${file}`), 'utf8'),
    }));
}
