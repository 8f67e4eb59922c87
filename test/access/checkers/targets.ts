// Whether what is touched is large enough, or far enough from all else that is: https://www.w3.org/TR/WCAG22/#target-size-minimum

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Page } from 'playwright-core';

/** In CSS pixels. */
const LEAST = 24;

/** Targets that are too small: but for links in a line of text, whose height its lines set. */
export const targetFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(least => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, label[for]',
      ),
    ].filter(one => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.visually-hidden'));
    const boxOf = (one: Element): DOMRect => one.getBoundingClientRect();
    const shown = targets.filter(
      one => boxOf(one).width > 0 && boxOf(one).right > 0 && boxOf(one).bottom > 0,
    );
    // The label of a box or a button of a choice is touched for it.
    const labelled = (one: Element): boolean =>
      one instanceof HTMLInputElement && [...(one.labels ?? [])].some(label => isLarge(boxOf(label)));
    const isLarge = ({ width, height }: DOMRect): boolean => width >= least - 0.5 && height >= least - 0.5;
    /** Words before or behind it on its line, outside any other target. */
    const isInText = (one: Element): boolean => {
      const block = one.parentElement?.closest(
        'p, li, dd, dt, td, th, figcaption, caption, address, blockquote, h1, h2, h3, h4',
      );
      if (!block || getComputedStyle(one).display !== 'inline') return false;
      const clone = block.cloneNode(true) as Element;
      for (const other of clone.querySelectorAll('a, button, input, select, summary, svg, .visually-hidden'))
        other.remove();
      return /[\p{L}\p{N}]/u.test(clone.textContent ?? '');
    };
    /** Of a small target: a circle of the least size around its middle, which meets no other target and no other such circle. */
    const isApart = (one: Element): boolean => {
      const box = boxOf(one);
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return shown.every(other => {
        if (other === one || other.contains(one) || one.contains(other)) return true;
        const there = boxOf(other);
        if (!isLarge(there)) {
          const [a, b] = [there.x + there.width / 2, there.y + there.height / 2];
          return Math.hypot(a - x, b - y) >= least;
        }
        const [dx, dy] = [
          Math.max(there.left - x, 0, x - there.right),
          Math.max(there.top - y, 0, y - there.bottom),
        ];
        return Math.hypot(dx, dy) >= least / 2;
      });
    };
    return shown
      .filter(
        one =>
          one.localName !== 'label' &&
          !isLarge(boxOf(one)) &&
          !labelled(one) &&
          !isInText(one) &&
          !isApart(one),
      )
      .map(one => {
        const { width, height } = boxOf(one);
        return `target of ${Math.round(width)} by ${Math.round(height)} px: ${one.localName}.${one.getAttribute('class') ?? ''} “${(one.textContent ?? '').trim().slice(0, 30)}”`;
      });
  }, LEAST);
