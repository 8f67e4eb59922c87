// Pagefind's index of the same documents, for comparison: each a page with its committee, year and date as filters.

import { readFileSync } from 'node:fs';
import { close, createIndex } from 'pagefind';
import type { BuildCost } from '../build-cost.ts';

export interface RivalPage {
  /** `/finance/2026-03-05/item-82/`. */
  readonly url: string;
  readonly title: string;
  /** Paragraphs parted by empty lines. */
  readonly text: string;
  readonly committee?: string;
  readonly date?: string;
}

const PAGES_AT_ONCE = 64;

/** Its memory is that of its own process, without ours; its work is that of both, since it has to be fed. */
export async function buildPagefind(pages: Iterable<RivalPage>, output: string): Promise<BuildCost> {
  const start = performance.now();
  const before = process.cpuUsage();
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
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
  const spent = spentByChild();
  const { user, system } = process.cpuUsage(before);
  await close();
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (user + system) / 1e6 + spent.cpuSeconds,
    megabytes: spent.megabytes,
  };
}

const TICKS_A_SECOND = 100;

/** What Pagefind's process has used so far. Linux alone tells it; elsewhere nothing is known. */
function spentByChild(): Pick<BuildCost, 'cpuSeconds' | 'megabytes'> {
  const unknown = { cpuSeconds: Number.NaN, megabytes: Number.NaN };
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(/\s+/);
    const child = children.find(id => readFileSync(`/proc/${id}/comm`, 'utf8').startsWith('pagefind'));
    if (child === undefined) return unknown;
    // Behind the name in brackets: state, and as the twelfth and thirteenth the ticks of itself and of the system for it.
    const ticks = readFileSync(`/proc/${child}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? [];
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child}/status`, 'utf8'));
    return {
      cpuSeconds: ticks.reduce((sum, one) => sum + Number(one), 0) / TICKS_A_SECOND,
      megabytes: Number(peak?.[1]) / 1024,
    };
  } catch {
    return unknown;
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
