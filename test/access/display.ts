// How a page stands what its readers do to it: narrow screens, large text, wide spacing, colours of their own, paper.

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Page } from 'playwright-core';

/** https://www.w3.org/TR/WCAG22/#text-spacing */
export const WIDE_SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important }`;

export const DOUBLE_TEXT = 'html { font-size: 200% !important }';

/** Lays a reader's own style sheet over the page; a policy against inline styles does not hold it up. */
export const addReaderStyles = (page: Page, css: string): Promise<void> =>
  page.evaluate(text => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

/** What runs over the page's edge, or is cut off inside it. */
export const overflowFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const over = root.scrollWidth - root.clientWidth;
    const widest = [...document.body.querySelectorAll('*')].filter(
      element =>
        element.getBoundingClientRect().right > root.clientWidth + 0.5 &&
        !element.closest('.visually-hidden'),
    );
    const isClipping = (value: string): boolean => value === 'hidden' || value === 'clip';
    const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter(element => {
      const { overflowX, overflowY, clip } = getComputedStyle(element);
      return (
        clip === 'auto' &&
        ((isClipping(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (isClipping(overflowY) && element.scrollHeight > element.clientHeight + 1))
      );
    });
    const named = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''}`;
    return [
      ...(over > 0 ? [`overflow of ${over} px: ${widest.slice(0, 3).map(named).join(', ')}`] : []),
      ...cut.map(element => `cut off: ${named(element)}`),
    ];
  });

/** Words that a status, a state or a decision loses: its text, or the border that tells it from the text around it. */
export const lostMarks = (
  page: Page,
  selector: string,
): Promise<{ readonly seen: number; readonly faults: readonly string[] }> =>
  page.evaluate(marks => {
    const shown = [...document.querySelectorAll(marks)].filter(one => one.checkVisibility());
    const faults = shown.flatMap(element => {
      const {
        borderInlineStartStyle,
        borderInlineStartWidth,
        borderInlineStartColor,
        backgroundColor,
        color,
      } = getComputedStyle(element);
      const name = `${element.getAttribute('class')} “${element.textContent?.trim().slice(0, 30)}”`;
      const hasBorder =
        borderInlineStartStyle !== 'none' &&
        Number.parseFloat(borderInlineStartWidth) > 0 &&
        borderInlineStartColor !== backgroundColor;
      return [
        ...(hasBorder ? [] : [`lost border: ${name}`]),
        ...(color === backgroundColor || element.textContent?.trim() === '' ? [`lost words: ${name}`] : []),
      ];
    });
    return { seen: shown.length, faults };
  }, selector);

/** What moves although the reader has asked for stillness. */
export const movements = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll('*')].flatMap(element => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const moves =
        transitionDuration.split(', ').some(time => Number.parseFloat(time) > 0) ||
        animationName !== 'none' ||
        scrollBehavior === 'smooth';
      return moves ? [`moves: ${element.localName}.${element.getAttribute('class') ?? ''}`] : [];
    }),
  );

/** What paper would lose, or has no use for. */
export const printFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const useless = ['.skip-link', '.site-nav', '.pager', 'form', 'button'].filter(selector =>
      [...document.querySelectorAll(selector)].some(isShown),
    );
    const black = ['rgb(0, 0, 0)', 'canvastext'];
    const pale = [
      ...document.querySelectorAll('main :is(p, li, dd, dt, td, th, h1, h2, h3, .status)'),
    ].filter(element => isShown(element) && !black.includes(getComputedStyle(element).color));
    const scrolled = [...document.querySelectorAll('main *')].filter(
      element => isShown(element) && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX),
    );
    const named = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''}`;
    return [
      ...useless.map(selector => `on paper without use: ${selector}`),
      ...pale.map(element => `not black on paper: ${named(element)}`),
      ...scrolled.map(element => `cut off on paper: ${named(element)}`),
    ];
  });
