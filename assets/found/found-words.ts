// Shows on a page that was opened from the search which words were found: marks them, goes to the first, and says how many
// places there are. Does nothing where the address names no words.

import { placeInHash, wordsInHash } from '../../shared/found-words.ts';
import { makeBar } from './bar.ts';
import { markWords, type Place, unmark } from './mark-words.ts';

const CURRENT = 'found--current';

/** `beginning` is the place from which on they are looked for: an item on the page of its meeting. */
function showFound(main: HTMLElement, words: readonly string[], beginning: Element | null): void {
  const places = markWords(main, words);
  if (places.length === 0) {
    beginning?.scrollIntoView();
    return;
  }
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
      history.replaceState(
        history.state,
        '',
        location.pathname + location.search + (beginning ? `#${encodeURIComponent(beginning.id)}` : ''),
      );
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
    const first = firstIn(places, beginning);
    if (first < 0) beginning?.scrollIntoView();
    else {
      goTo(first);
      takeFocus(current()?.mark);
    }
  }
  bar.tell();
}

/** The first of the places in the item that begins there; -1 where it has none: then it was found by its committee or day. */
const firstIn = (places: readonly Place[], beginning: Element | null): number => {
  const item = beginning?.closest('article') ?? beginning;
  return item ? places.findIndex(({ mark }) => item.contains(mark)) : 0;
};

function wasHereBefore(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (
    navigation instanceof PerformanceNavigationTiming && ['reload', 'back_forward'].includes(navigation.type)
  );
}

const main = document.querySelector('main');
const words = wordsInHash(location.hash);
if (main && words.length > 0) showFound(main, words, document.getElementById(placeInHash(location.hash)));
