// What the checkers leave open and can be measured: text in drawings, and whether the labels of fields are shown.

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Page } from 'playwright-core';
import { contrast } from '../contrast.ts';

/** https://www.w3.org/TR/WCAG22/#contrast-minimum */
const LEAST_CONTRAST = 4.5;

/** Text of a drawing that is not told from what it lies on, and fields without a label that is shown. */
export async function drawnFaults(page: Page): Promise<readonly string[]> {
  const { unlabelled, texts } = await page.evaluate(() => ({
    unlabelled: [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')]
      .filter(
        field => field.checkVisibility() && ![...(field.labels ?? [])].some(one => one.checkVisibility()),
      )
      .map(field => field.name),
    texts: [...document.querySelectorAll('svg text')].map(text => {
      const mark = text.previousElementSibling;
      const isOnMark = mark?.localName === 'circle';
      return {
        words: text.textContent,
        fill: getComputedStyle(text).fill,
        behind: isOnMark ? getComputedStyle(mark).fill : getComputedStyle(document.body).backgroundColor,
      };
    }),
  }));
  return [
    ...unlabelled.map(name => `no label is shown: ${name}`),
    ...texts.flatMap(({ words, fill, behind }) => {
      const ratio = contrast(fill, behind);
      return ratio < LEAST_CONTRAST ? [`drawn text of ${ratio.toFixed(1)} to 1: “${words}”`] : [];
    }),
  ];
}
