// The parts of the page that the script works on; the layout is layouts/search.njk.

export interface Parts {
  readonly form: HTMLFormElement;
  readonly words: HTMLInputElement;
  readonly filters: HTMLDetailsElement;
  readonly results: HTMLElement;
  /** Relative addresses of the site's root and of the folder of the index. */
  readonly home: string;
  readonly files: string;
  /** Whole address of this program. */
  readonly script: string;
}

/** Undefined on a page that lacks one of them. */
export function partsOfPage(): Parts | undefined {
  const page = document.querySelector<HTMLElement>('.search');
  const form = page?.querySelector('form');
  const words = form?.querySelector<HTMLInputElement>('[name="q"]');
  const filters = page?.querySelector<HTMLDetailsElement>('.filters');
  const results = page?.querySelector<HTMLElement>('.results');
  const script = document.currentScript;
  if (!form || !words || !filters || !results || !(script instanceof HTMLScriptElement)) return undefined;
  const { home = '', files = '' } = page?.dataset ?? {};
  return { form, words, filters, results, home, files, script: script.src };
}
