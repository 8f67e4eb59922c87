// A page walked with the keyboard alone: where the focus goes, whether it is seen, and whether it comes out again.

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Page } from 'playwright-core';
import { contrast } from './contrast.ts';

declare global {
  /** In the page: what was seen of the focus before each press of a key. */
  var stops: (Stop | null)[];
}

/** What is seen of one stop of the focus. */
interface Stop {
  /** Place among the elements that can take the focus, in the order of the page. */
  readonly place: number;
  readonly name: string;
  readonly hasIndicator: boolean;
  /** Of the indicator and of what is around it. */
  readonly colours: readonly [indicator: string, surface: string];
  readonly isInView: boolean;
  /** What lies over it; empty where nothing does. */
  readonly coveredBy: string;
}

/** Every fault of a walk with Tab from the top of the page to its end and out of it. */
export async function keyboardFaults(page: Page): Promise<readonly string[]> {
  const expected = await page.evaluate(markFocusable);
  await page.evaluate(watchFocus);
  // The first press leaves the browser's own bar, the last one goes back to it.
  for (let presses = 0; presses <= expected.length + 1; presses += 1) await page.keyboard.press('Tab');
  const [start, ...stops] = await page.evaluate(() => globalThis.stops);
  const places = stops.map(stop => stop?.place ?? OUTSIDE);
  const walked = places.slice(0, expected.length);
  const end = places[expected.length];
  const turned = walked.findIndex((place, index) => place <= (walked[index - 1] ?? OUTSIDE));
  return [
    ...(start === null ? [] : ['the focus does not begin at the top']),
    ...((await page.evaluate(isSkipLink)) || (await page.evaluate(hasNothingToSkip))
      ? []
      : ['skip link: the first stop is none']),
    ...new Set(stops.flatMap(stop => (stop ? faultsOf(stop) : []))),
    ...(turned < 0
      ? []
      : [`order: the focus goes from ${stops[turned - 1]?.name} to ${stops[turned]?.name}`]),
    // A browser without a bar goes on at the top.
    ...(end === OUTSIDE || end === 0 ? [] : [`trap: the focus stays on ${stops[expected.length]?.name}`]),
    ...expected.filter((_, place) => !walked.includes(place)).map(name => `not reached: ${name}`),
  ];
}

const OUTSIDE = -1;

/** https://www.w3.org/TR/WCAG22/#non-text-contrast */
const LEAST_CONTRAST = 3;

function faultsOf({ name, hasIndicator, colours, isInView, coveredBy }: Stop): readonly string[] {
  const ratio = contrast(...colours);
  return [
    ...(hasIndicator ? [] : [`no focus indicator: ${name}`]),
    ...(hasIndicator && ratio < LEAST_CONTRAST
      ? [`focus indicator of ${ratio.toFixed(1)} to 1: ${name}`]
      : []),
    ...(isInView ? [] : [`focus out of view: ${name}`]),
    ...(coveredBy === '' ? [] : [`focus covered: ${name} by ${coveredBy}`]),
  ];
}

/** Follows the first stop's link and goes one stop further: both must be inside the page's main part. */
export async function skipLinkFaults(page: Page): Promise<readonly string[]> {
  if (await page.evaluate(hasNothingToSkip)) return [];
  await page.evaluate(() => document.querySelector<HTMLElement>('a[href^="#"]')?.focus());
  await page.keyboard.press('Enter');
  const landed = await page.evaluate(() => document.activeElement?.matches('main') ?? false);
  await page.keyboard.press('Tab');
  const further = await page.evaluate(() => {
    const main = document.querySelector('main');
    const focused = document.activeElement;
    if (!main || !focused) return false;
    const comesAfter = main.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING;
    return (
      main.contains(focused) || (!main.querySelector('a[href], button, input, summary') && comesAfter > 0)
    );
  });
  return [
    ...(landed ? [] : ['skip link: it does not lead into the page']),
    ...(further ? [] : ['skip link: the next stop is not in the page']),
  ];
}

// In the page.

/** Numbers the elements that ought to take the focus, and returns their names in the order of the page. */
function markFocusable(): readonly string[] {
  const wanted =
    'a[href], button, input, select, textarea, summary, audio[controls], video[controls], iframe, [tabindex]';
  const elements = [...document.querySelectorAll<HTMLElement | SVGElement>(wanted)].filter(
    element =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled, [inert] *') &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  return elements.map((element, place) => {
    element.dataset['place'] = String(place);
    return `${element.localName} “${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 40)}”`;
  });
}

function isSkipLink(): boolean {
  const first = document.querySelector<HTMLAnchorElement>('[data-place="0"]');
  return first?.hash !== undefined && first.hash !== '' && document.querySelector(first.hash) !== null;
}

/** A page that is its main part and no more, to be shown within another. */
const hasNothingToSkip = (): boolean =>
  document.body.childElementCount === 1 && document.body.firstElementChild?.localName === 'main';

/** Notes at each press of a key what is seen of the element that has the focus; null when none has. */
function watchFocus(): void {
  globalThis.stops = [];
  addEventListener('keydown', () => globalThis.stops.push(look(document.activeElement)), { capture: true });

  function look(element: Element | null): Stop | null {
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body)
      return null;
    const style = getComputedStyle(element);
    const hasOutline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    const hasShadow = style.boxShadow !== 'none';
    const indicator = hasOutline ? style.outlineColor : (/rgba?\([^)]*\)/.exec(style.boxShadow)?.[0] ?? '');
    const boxes = [...element.getClientRects()].map(({ left, top, right, bottom }) => ({
      left: Math.max(left, 0),
      top: Math.max(top, 0),
      right: Math.min(right, innerWidth),
      bottom: Math.min(bottom, innerHeight),
    }));
    const seen = boxes.find(({ left, top, right, bottom }) => right > left && bottom > top);
    const top = seen && document.elementFromPoint((seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2);
    const isCovered = top && !element.contains(top) && !top.contains(element);
    return {
      place: Number(element.dataset['place'] ?? -1),
      name: `${element.localName}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`,
      hasIndicator: hasOutline || hasShadow,
      colours: [indicator, surfaceBehind(element.parentElement)],
      isInView: seen !== undefined,
      coveredBy: isCovered ? top.localName : '',
    };
  }

  /** The first colour behind an element that is not seen through. */
  function surfaceBehind(start: Element | null): string {
    for (let one = start; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if (!/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  }
}
