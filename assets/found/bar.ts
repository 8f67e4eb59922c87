// The bar above a page that was opened from the search: "3 places with “parking”", to the next, to the previous, hide.
//
// It stands at the head of the page. To the key Tab it stands before the place that is shown: Tab goes on from its last button to
// what follows that place, and Shift+Tab leads from the place back to it.

import * as words from '#browser-words/found.ts';
import type { Place } from './mark-words.ts';

/** How many words the bar names: the forms of one may be many. */
const MOST_NAMED = 3;
/** Letters before and behind a place that a screen reader is told. */
const AROUND = 60;
/** A screen reader speaks of what changes, not of what was there when it came. Milliseconds. */
const BEFORE_TELLING = 150;

export interface Bar {
  readonly element: HTMLElement;
  /** Says how many places there are or, where one is given, which of them is shown and what stands around it. */
  readonly tell: (place?: number) => void;
  readonly takeFocus: () => void;
}

export interface BarActions {
  readonly onStep: (step: 1 | -1) => void;
  readonly onHide: () => void;
  /** The reader goes on behind the last button: the browser takes the next step itself. */
  readonly onLeave: () => void;
}

export function makeBar(places: readonly Place[], { onStep, onHide, onLeave }: BarActions): Bar {
  const element = make('section', 'found-bar');
  element.setAttribute('aria-label', words.title);
  const inner = make('div', 'found-bar__inner');
  const status = make('p', 'found-bar__words');
  status.setAttribute('role', 'status');
  const steps = places.length > 1;
  const previous = button(words.previous, () => onStep(-1));
  const next = button(words.next, () => onStep(1));
  const hide = button(words.hide, onHide);
  const buttons = make('p', 'found-bar__buttons');
  buttons.append(...(steps ? [previous, next] : []), hide);
  inner.append(status, buttons);
  element.append(inner);
  hide.addEventListener('keydown', event => {
    if (event.key === 'Tab' && !event.shiftKey) onLeave();
  });

  const distinct = [...new Set(places.map(one => one.words))];
  const named = distinct.slice(0, MOST_NAMED).map(word => `“${word}”`);
  const list = named.join(', ') + (distinct.length > MOST_NAMED ? ' …' : '');
  return {
    element,
    tell(place) {
      if (place === undefined) {
        setTimeout(() => status.replaceChildren(words.places(places.length, list)), BEFORE_TELLING);
        return;
      }
      const around = make('span', 'visually-hidden');
      around.textContent = `: ${textAround(places[place])}`;
      status.replaceChildren(words.placeOf(place + 1, places.length, list), around);
    },
    takeFocus: () => (steps ? next : hide).focus(),
  };
}

function textAround(place: Place | undefined): string {
  const block = place?.mark.closest('p, li, dd, dt, td, th, h1, h2, h3, h4, h5, h6, blockquote, div');
  if (!place || !block) return '';
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEndBefore(place.mark);
  const text = block.textContent ?? '';
  const at = before.toString().length;
  const end = at + (place.mark.textContent ?? '').length;
  return text
    .slice(Math.max(0, at - AROUND), end + AROUND)
    .replace(at > AROUND ? /^\S*\s/ : '', '')
    .replace(end + AROUND < text.length ? /\s\S*$/ : '', '')
    .replace(/\s+/g, ' ')
    .trim();
}

function make<Tag extends 'section' | 'div' | 'p' | 'span' | 'button'>(
  tag: Tag,
  className: string,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}

function button(name: string, act: () => void): HTMLButtonElement {
  const made = make('button', 'button button--quiet');
  made.type = 'button';
  made.textContent = name;
  made.addEventListener('click', act);
  return made;
}
