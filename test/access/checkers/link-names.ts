// Whether links that lead to different places are told apart: by their names, or by what stands around them.
// https://www.w3.org/TR/WCAG22/#link-purpose-in-context

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Page } from 'playwright-core';

/**
 * Links that nobody could tell apart. A name with words may come again in another sentence, row or point of a list; one without, such
 * as "(1)", says nothing in a list of links, so it must be the only one, be it to another place of the same page.
 */
export const linkNameFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
    const found = new Map<string, { readonly name: string; readonly places: Set<string> }>();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
      if (!link.checkVisibility({ visibilityProperty: true })) continue;
      const name = plain(link.getAttribute('aria-label') ?? link.textContent);
      const around = link.closest('p, li, tr, dd, dt, h1, h2, h3, h4, h5, h6, figcaption');
      const isWordless = !/\p{L}{2}/u.test(name) && !/^\d{4}$/.test(name);
      const key = isWordless ? name : `${name} | ${around?.localName} | ${plain(around?.textContent)}`;
      const known = found.get(key) ?? { name, places: new Set() };
      // Of a link in a drawing `href` is no text.
      const place = new URL(link.getAttribute('href') ?? '', document.baseURI).href;
      known.places.add(isWordless ? place : place.replace(/#.*/, ''));
      found.set(key, known);
    }
    return [...found.values()].flatMap(({ name, places }) =>
      places.size > 1
        ? [`“${name}” leads to ${places.size} places: ${[...places].slice(0, 3).join(', ')}`]
        : [],
    );
  });
