// Pages as HTML, in memory.

import { placesOf } from '../../scripts/files/places.ts';
import type { FileSizes, Page } from '../../scripts/pages/page.ts';
import { openLayouts } from '../../scripts/site/layouts.ts';

export interface RenderedPage {
  readonly url: string;
  readonly content: string;
}

const layouts = openLayouts(placesOf());

/** Without `sizes` they stand alone, with no copies beside them. */
export const renderPages = (pages: readonly Page[], sizes: FileSizes = new Map()): readonly RenderedPage[] =>
  pages.map(page => ({ url: page.url, content: layouts.render(page, sizes) }));
