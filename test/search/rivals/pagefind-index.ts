// Pagefind's index of the same documents, for comparison: each a page with its committee, year and date as filters.

import { readFileSync } from 'node:fs';
import { close, createIndex } from 'pagefind';

export interface RivalPage {
  /** `/finance/2026-03-05/item-82/`. */
  readonly url: string;
  readonly title: string;
  /** Paragraphs parted by empty lines. */
  readonly text: string;
  readonly committee?: string;
  readonly date?: string;
}

export interface PagefindBuild {
  readonly seconds: number;
  /** Of its own process, at its highest. */
  readonly megabytes: number;
}

const PAGES_AT_ONCE = 64;

export async function buildPagefind(pages: Iterable<RivalPage>, output: string): Promise<PagefindBuild> {
  const start = performance.now();
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  let megabytes = 0;
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, peakOfChildren());
  }, 500);
  let waiting: Promise<{ readonly errors: readonly string[] }>[] = [];
  const settle = async (): Promise<void> => {
    for (const one of await Promise.all(waiting))
      if (one.errors.length > 0) throw new Error(one.errors.join('\n'));
    waiting = [];
  };
  for (const page of pages) {
    waiting.push(index.addHTMLFile({ url: page.url, content: pageOf(page) }));
    if (waiting.length >= PAGES_AT_ONCE) await settle();
  }
  await settle();
  const written = await index.writeFiles({ outputPath: output });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  megabytes = Math.max(megabytes, peakOfChildren());
  clearInterval(watch);
  await close();
  return { seconds: (performance.now() - start) / 1000, megabytes };
}

/** Linux alone tells it; elsewhere 0. */
function peakOfChildren(): number {
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(/\s+/);
    return Math.max(
      0,
      ...children.map(child => {
        const status = readFileSync(`/proc/${child}/status`, 'utf8');
        return /Name:\s+pagefind/.test(status) ? Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024 : 0;
      }),
    );
  } catch {
    return 0;
  }
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function pageOf({ title, text, committee = '', date = '' }: RivalPage): string {
  const paragraphs = text.split(/\n\n+/).map(paragraph => `<p>${escaped(paragraph)}</p>`);
  return `<!doctype html><html lang="en"><head><title>${escaped(title)}</title></head><body>
<main data-pagefind-body data-pagefind-filter="committee:${escaped(committee)}">
<span data-pagefind-filter="year:${date.slice(0, 4)}" data-pagefind-sort="date:${date}" data-pagefind-meta="date:${date}" hidden></span>
<h1>${escaped(title)}</h1>${paragraphs.join('')}</main></body></html>`;
}
