// Shows on a page that was opened from the search which words were found: marks them, goes to the first, and says how many
// places there are. Does nothing where the address names no words.

import { wordsInHash } from '../../shared/found-words.ts';
import { makeBar } from './bar.ts';
import { markWords, type Place, unmark } from './mark-words.ts';

const CURRENT = 'found--current';

function showFound(main: HTMLElement, words: readonly string[]): void {
  const places = markWords(main, words);
  if (places.length === 0) return;
  let at = 0;
  const current = (): Place | undefined => places[at];

  const goTo = (place: number): void => {
    current()?.mark.classList.remove(CURRENT);
    at = (place + places.length) % places.length;
    const mark = current()?.mark;
    mark?.classList.add(CURRENT);
    const folded = mark?.closest('details');
    if (folded) folded.open = true;
    mark?.scrollIntoView({ block: 'center' });
  };
  const takeFocus = (element: HTMLElement | null | undefined): void => {
    if (!element) return;
    if (element.tabIndex < 0) element.tabIndex = -1;
    element.focus({ preventScroll: true });
  };

  const bar = makeBar(places, {
    onStep: step => {
      goTo(at + step);
      bar.tell(at);
    },
    onHide: () => {
      const here = current()?.mark.parentElement;
      unmark(places);
      bar.element.remove();
      // Else they would be marked again when the page is loaded anew.
      history.replaceState(history.state, '', location.pathname + location.search);
      takeFocus(here);
    },
    onLeave: () => takeFocus(current()?.mark),
  });
  main.before(bar.element);
  for (const { mark } of places) {
    mark.addEventListener('keydown', event => {
      if (event.key !== 'Tab' || !event.shiftKey || event.target !== mark) return;
      event.preventDefault();
      bar.takeFocus();
    });
  }
  // Whoever comes back to the page is to find it where it was left.
  if (!wasHereBefore()) {
    goTo(0);
    takeFocus(current()?.mark);
  }
  bar.tell();
}

function wasHereBefore(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (
    navigation instanceof PerformanceNavigationTiming && ['reload', 'back_forward'].includes(navigation.type)
  );
}

const main = document.querySelector('main');
const words = wordsInHash(location.hash);
if (main && words.length > 0) showFound(main, words);
