// Marks words in the text of a page.

import { normalWord, WORDS } from '../../shared/search/tokens.ts';

/** What leads elsewhere, or is there to be pressed, is not what was searched. */
const UNSEARCHED = 'nav, form, button, select, script, style, [hidden], .visually-hidden, .pager';

/** Between two words of a name nothing is to be unmarked: "Quay Street", "04-MAR", "Mayor’s". */
const BETWEEN = /^[ \t\r\n\u00a0/.'’-]+$/;

export interface Place {
  readonly mark: HTMLElement;
  /** As it stands there, in small letters. */
  readonly words: string;
}

/** Returns the places in the order of the page. Words are told apart as the index does. */
export function markWords(root: Element, words: readonly string[]): readonly Place[] {
  const sought = new Set(words.map(word => normalWord(word, false)));
  return textsIn(root).flatMap(text => markText(text, sought));
}

function textsIn(root: Element): readonly Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest(UNSEARCHED)) texts.push(node);
  return texts;
}

function markText(text: Text, sought: ReadonlySet<string>): readonly Place[] {
  const ranges = rangesIn(text.data, sought);
  // From the end, so that the places before stay where they were.
  return ranges
    .reverse()
    .map(([start, end]) => {
      const found = text.splitText(start);
      found.splitText(end - start);
      const mark = document.createElement('mark');
      mark.className = 'found';
      found.replaceWith(mark);
      mark.append(found);
      return { mark, words: found.data.toLowerCase().replace(/\s+/g, ' ') };
    })
    .reverse();
}

function rangesIn(text: string, sought: ReadonlySet<string>): [start: number, end: number][] {
  const ranges: [start: number, end: number][] = [];
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    if (!sought.has(normalWord(word, false))) continue;
    const last = ranges.at(-1);
    if (last && BETWEEN.test(text.slice(last[1], index))) last[1] = index + word.length;
    else ranges.push([index, index + word.length]);
  }
  return ranges;
}

/** Leaves the text as it was. */
export function unmark(places: readonly Place[]): void {
  for (const { mark } of places) {
    const parent = mark.parentElement;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}
