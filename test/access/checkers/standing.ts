// Whether headings and marks stand where they belong: a heading in a line of its own, a mark behind the words that it is of.

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Page } from 'playwright-core';

/** Headings with something beside them that no grid puts there, and marks that begin a line. */
export const standingFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isShown = (one: Element): one is HTMLElement =>
      one instanceof HTMLElement && one.checkVisibility() && !one.matches('.visually-hidden, .mark');
    const wordsOf = (one: Element): string => (one.textContent ?? '').trim().slice(0, 40);
    const crowded = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')]
      .filter(isShown)
      .flatMap(heading => {
        const next = heading.nextElementSibling;
        const around = heading.parentElement;
        if (!next || !around || !isShown(next) || getComputedStyle(around).display === 'grid') return [];
        const [above, below] = [heading.getBoundingClientRect(), next.getBoundingClientRect()];
        return below.height > 0 && below.top < above.bottom - 2
          ? [`beside the heading “${wordsOf(heading)}” stands “${wordsOf(next)}”`]
          : [];
      });
    const lonely = [...document.querySelectorAll('main .mark')]
      .filter(mark => mark.checkVisibility())
      .flatMap(mark => {
        const before = document.createRange();
        before.setStartBefore(mark.parentElement?.firstChild ?? mark);
        before.setEndBefore(mark);
        const last = [...before.getClientRects()].filter(({ width }) => width > 1).at(-1);
        const own = mark.getBoundingClientRect();
        return last && own.top >= last.bottom - 2
          ? [`a mark stands in a line of its own: ${mark.getAttribute('aria-label')}`]
          : [];
      });
    return [...crowded, ...lonely];
  });
