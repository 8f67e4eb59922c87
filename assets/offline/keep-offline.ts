// The button that stores a committee on the reader's device. It is a custom element. The style
// sheet hides it until this script has run, so that a page without scripts shows no button that does nothing.
//
//   <keep-offline data-root="../" data-committee="cabinet" data-name="Cabinet"></keep-offline>
//   <kept-list data-root="../../"></kept-list>     the stored committees, and the page that was asked for

import * as words from '#browser-words/keep.ts';
import { longDate } from '../../shared/long-date.ts';
import type { OfflineList } from '../../shared/offline-list.ts';
import { countPages, keep, Refusal, sizeOf } from './keeping.ts';
import { allKept, type Kept, readNote, removeKept } from './kept.ts';

const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in globalThis;

class KeepOffline extends HTMLElement {
  readonly #words = made('p', 'keep__words');
  readonly #buttons = made('p', 'keep__buttons');
  readonly #status = made('p', 'keep__status');
  #stop = new AbortController();

  connectedCallback(): void {
    this.#status.setAttribute('role', 'status');
    this.replaceChildren(this.#words, this.#buttons, this.#status);
    if (canKeep()) void this.#showState();
    else this.#words.textContent = words.unable;
  }

  get #root(): string {
    return new URL(this.dataset['root'] ?? './', document.baseURI).href;
  }

  get #committee(): string {
    return this.dataset['committee'] ?? '';
  }

  get #name(): string {
    return this.dataset['name'] ?? this.#committee;
  }

  #show(shown: string, ...buttons: readonly HTMLElement[]): void {
    this.#words.textContent = shown;
    this.#buttons.replaceChildren(...buttons.flatMap(button => [button, ' ']));
  }

  /** What it offers is quiet, so that the page's own words stay the louder; what is then chosen is not. */
  #button(name: string, act: () => Promise<void>, kind = 'button button--quiet'): HTMLButtonElement {
    const button = made('button', kind);
    button.type = 'button';
    button.textContent = name;
    button.addEventListener('click', () => void act().catch((error: unknown) => this.#fail(error)));
    return button;
  }

  async #showState(): Promise<void> {
    const kept = await readNote(this.#root, this.#committee);
    if (kept === undefined) {
      this.#show(
        '',
        this.#button(words.keepCommittee(this.#name), () => this.#offer()),
      );
      return;
    }
    const remove = this.#button(words.remove, () => this.#remove());
    if (kept.isComplete)
      this.#show(
        keptWords(kept),
        this.#button(words.update, () => this.#keep(kept.papers > 0)),
        remove,
      );
    else
      this.#show(
        words.incomplete,
        this.#button(words.fetchRest, () => this.#keep(kept.papers > 0)),
        remove,
      );
  }

  /** Shows the size first: some readers pay for every megabyte. */
  async #offer(): Promise<void> {
    const list = await this.#fetchList();
    const pages = sizeOf(list.pages) + sizeOf(list.shared);
    const papers = sizeOf(list.papers);
    const choices = [this.#button(words.keepPages(size(pages)), () => this.#keep(false), 'button')];
    if (list.papers.length > 0)
      choices.push(this.#button(words.keepAll(size(pages + papers)), () => this.#keep(true), 'button'));
    const cancel = this.#button(words.cancel, () => this.#showState());
    this.#tell('');
    this.#show(
      list.papers.length > 0
        ? words.offerWithPapers(
            this.#name,
            size(pages),
            countPages(list.pages),
            list.papers.length,
            size(papers),
          )
        : words.offer(this.#name, size(pages), countPages(list.pages)),
      ...choices,
      cancel,
    );
    choices[0]?.focus();
  }

  async #keep(withPapers: boolean): Promise<void> {
    this.#stop = new AbortController();
    this.#show(
      '',
      this.#button(words.stop, async () => this.#stop.abort()),
    );
    this.#tell(words.fetching);
    const onFile = (done: number, of: number): void => {
      if (done % 20 === 0) this.#tell(words.fetched(done, of));
    };
    const { signal } = this.#stop;
    const [root, committee] = [this.#root, this.#committee];
    const kept = await keep({ root, committee, list: await this.#fetchList(), withPapers, onFile, signal });
    await navigator.serviceWorker.register(`${this.#root}service-worker.js`, {
      scope: this.#root,
      updateViaCache: 'none',
    });
    // Asks the browser not to delete the files when the device runs out of space.
    await navigator.storage.persist?.();
    await this.#showState();
    this.#tell(words.done(kept.pages));
    this.querySelector('button')?.focus();
  }

  async #remove(): Promise<void> {
    const isLast = await removeKept(this.#root, this.#committee);
    if (isLast) await (await navigator.serviceWorker.getRegistration(this.#root))?.unregister();
    await this.#showState();
    this.#tell(words.removed);
    this.querySelector('button')?.focus();
  }

  async #fetchList(): Promise<OfflineList> {
    const response = await fetch(`${this.#root}${this.#committee}/offline.json`, { cache: 'no-cache' }).catch(
      () => undefined,
    );
    if (!response?.ok) throw new Refusal(words.unreachable);
    return response.json();
  }

  async #fail(error: unknown): Promise<void> {
    await this.#showState();
    if (error instanceof Refusal) this.#tell(error.message);
    else this.#tell(this.#stop.signal.aborted ? words.stopped : words.refused);
  }

  #tell(told: string): void {
    this.#status.textContent = told;
  }
}

/** On the page that stands in for one that is not stored: a link to try that page again, and a list of what is stored. */
class KeptList extends HTMLElement {
  connectedCallback(): void {
    if (canKeep()) void this.#show();
  }

  async #show(): Promise<void> {
    const root = new URL(this.dataset['root'] ?? './', document.baseURI).href;
    const list = made('ul', 'kept-list');
    for (const kept of await allKept(root))
      list.append(item(link(`${root}${kept.committee}/`, kept.name), ` ${dayWords(kept)}`));
    const isAny = list.childElementCount > 0;
    const heading = made('h2', '');
    heading.textContent = isAny ? words.kept : words.noneKept;
    const asked = new URLSearchParams(location.search).get('page');
    const again = made('p', '');
    if (asked?.startsWith(root)) again.append(link(asked, words.tryAgain));
    this.replaceChildren(...(again.hasChildNodes() ? [again] : []), heading, ...(isAny ? [list] : []));
  }
}

const keptWords = (kept: Kept): string =>
  kept.papers > 0
    ? words.keptAll(kept.pages, kept.papers, size(kept.bytes), dayWords(kept))
    : words.keptPages(kept.pages, size(kept.bytes), dayWords(kept));

const dayWords = ({ on }: Kept): string => words.asOf(longDate(new Date(on), document.documentElement.lang));

/** "4.1 MB", "850 KB". */
const size = (bytes: number): string =>
  bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} KB` : `${(bytes / 1e6).toFixed(1)} MB`;

function made<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (name !== '') element.className = name;
  return element;
}

function link(href: string, text: string): HTMLAnchorElement {
  const element = made('a', '');
  element.href = href;
  element.textContent = text;
  return element;
}

function item(...children: readonly (Node | string)[]): HTMLLIElement {
  const element = made('li', '');
  element.append(...children);
  return element;
}

customElements.define('keep-offline', KeepOffline);
customElements.define('kept-list', KeptList);
