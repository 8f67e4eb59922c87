// Runs the search page: asks what is typed and chosen, shows the answer, and writes the question into the address.

import type { Question } from '../../../shared/search/engine.ts';
import { attachSuggestions } from '../box/attach.ts';
import { lastSearches } from '../box/last-searches.ts';
import { pause } from '../loading.ts';
import { askedByAddress, currentEntry, remember, writeAddress } from './address.ts';
import { asksNothing, queryOf, questionIn } from './asked.ts';
import { askedByFields, setFields } from './fields.ts';
import { areCountsWanted, showChosen, showCounts, unfoldWhereWide, valuesByName } from './filters.ts';
import { nothingAsked } from './messages.ts';
import { type Parts, partsOfPage } from './parts.ts';
import { PAGE, resultsIn } from './results.ts';
import { startSearching } from './searching.ts';
import { addressFrom } from './site-address.ts';

/** So long a reader has stopped typing before the words are asked. Milliseconds. */
const PAUSE = 200;
/** So long results wait for their passages, so that both come at once. Milliseconds. */
const TOGETHER = 150;

export function openSearchPage(): void {
  const parts = partsOfPage();
  if (parts) work(parts);
}

function work({ form, words, filters, results: region, home, files, script }: Parts): void {
  const title = document.title;
  const statuses = valuesByName(filters, 'status');
  const searching = startSearching(script, new URL(files, document.baseURI).href);
  const results = resultsIn(
    region,
    {
      addressOf: addressFrom(home, location.protocol === 'file:'),
      statusKey: name => statuses.get(name) ?? '',
    },
    () => void ask({ wanted: shown + PAGE, from: shown }),
  );
  const last = lastSearches(home);
  /** What was asked last, and how many of its results are shown. */
  const asked = (): Question => questionIn(askedByFields(form));
  let question = asked();
  let shown = 0;
  /** Counts the questions: an answer to an older one is dropped. */
  let turn = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;

  /** Asks; of the results wanted the first, up to `from`, are shown already. */
  async function ask({ isTyping = false, wanted = PAGE, from = 0 }): Promise<void> {
    turn += 1;
    const own = turn;
    question = { ...asked(), unfinished: isTyping };
    if (asksNothing(question)) {
      showCounts(filters, undefined);
      results.showMessage(nothingAsked(last));
      return;
    }
    results.wait();
    try {
      const found = await searching.find(question, wanted);
      const passages = searching.passagesOf(found.hits.slice(from)).catch(() => []);
      await Promise.race([passages, pause(TOGETHER)]);
      if (own !== turn) return;
      if (from > 0) results.append(found, from);
      else results.show(found, isTyping);
      shown = found.hits.length;
      if (!isTyping) last.add(question.text);
      remember({ shown });
      const shownPassages = await passages;
      if (own === turn) results.showPassages(shownPassages, from);
      const words = await searching.foundWordsOf(found.hits.slice(from)).catch(() => []);
      if (own === turn) results.leadToWords(words, from);
    } catch (error) {
      if (own !== turn) return;
      console.error(error);
      results.showFailure(() => {
        results.takeFocus();
        void ask({ isTyping, wanted });
      });
      return;
    }
    if (own === turn) await count();
  }

  /** Counts are loaded where they are seen; without them every value is offered. */
  async function count(): Promise<void> {
    const own = turn;
    if (!filters.open || asksNothing(question)) return;
    const counts = await searching.countsFor(question, areCountsWanted(filters)).catch(() => undefined);
    if (own === turn) showCounts(filters, counts);
  }

  /** What is asked has changed. */
  function change(isTyping: boolean): void {
    clearTimeout(typing);
    writeAddress(asked(), isTyping);
    reflect();
    void ask({ isTyping });
  }

  /** Asks what the address says, shows as many results as were shown before, and goes to where the reader was. */
  async function recall(): Promise<void> {
    clearTimeout(typing);
    setFields(form, askedByAddress());
    reflect();
    const { isTyped = false, shown: before = PAGE, scrolled } = currentEntry();
    await ask({ isTyping: isTyped, wanted: Math.max(before, PAGE) });
    // The browser went there while the page was still short, and then kept in place what stands below the results.
    if (scrolled) scrollTo(0, scrolled);
  }

  function reflect(): void {
    const { text } = asked();
    document.title = text === '' ? title : `${text} – ${title}`;
    showChosen(filters, asked());
  }

  words.addEventListener('input', event => {
    clearTimeout(typing);
    // Half a word of Japanese or Korean is none.
    if (event instanceof InputEvent && event.isComposing) return;
    typing = setTimeout(() => change(true), PAUSE);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    change(false);
    // The keyboard of a telephone would cover what was found.
    if (matchMedia('(pointer: coarse)').matches) words.blur();
  });
  region.parentElement?.addEventListener('change', event => {
    if (event.target !== words) change(false);
  });
  // Links that ask something else of this page: examples, "Did you mean", "Clear all filters".
  region.parentElement?.addEventListener('click', event => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href^="?"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setFields(form, new URLSearchParams(link.search));
    change(false);
    results.takeFocus();
  });
  filters.addEventListener('toggle', () => void count(), { capture: true });
  // Going to a place on the page is told so too.
  addEventListener('popstate', () => {
    if (queryOf(asked()) !== queryOf(questionIn(askedByAddress()))) void recall();
  });
  addEventListener('pagehide', () => remember({ scrolled: scrollY }));

  unfoldWhereWide(filters);
  attachSuggestions({ form, input: words, home, files: new URL(files, document.baseURI).href });
  void recall();
}
