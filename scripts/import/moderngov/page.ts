// A saved page of a ModernGov site, as lines, without what surrounds it on every page of the site.

import { addAll } from '../../model/add-all.ts';
import { htmlBlocks } from '../html/blocks.ts';
import { attributeOf, type HtmlElement, type HtmlNode, htmlNodes, wordsOf } from '../html/elements.ts';
import { linesOfBlocks, linesOfText, type PageLine } from '../html/page-lines.ts';
import { decodeSource } from '../html/source-text.ts';
import type { Source } from '../imported.ts';
import { tidy } from '../markdown-text.ts';

export interface Page {
  readonly from: string;
  readonly lines: readonly PageLine[];
  /** All its text, as it came. */
  readonly source: string;
  /** Where it was saved from, if it says. */
  readonly address?: string;
}

/** Reads the bytes of a saved page. Its links are resolved from `base`, else from the address that it names. */
export function openPage({ name, bytes }: Source, base: string | undefined): Page {
  const text = decodeSource(bytes);
  return isHtml(text) ? htmlPage(text, name, base) : textPage(text, name);
}

/** A report may hold a few tags and be Markdown all the same. */
const isHtml = (text: string): boolean => /<(?:!doctype|html|body|div|table|p)[\s>]/i.test(text);

const textPage = (text: string, from: string): Page => ({ from, lines: linesOfText(text), source: text });

function htmlPage(html: string, from: string, base: string | undefined): Page {
  const main = mainOf(htmlNodes(html));
  const address = savedFrom(html);
  const resolveFrom = base ?? address;
  const blocks = htmlBlocks(main, {
    ...(resolveFrom !== undefined && { base: resolveFrom }),
    isLayout: isMeetingTable,
  });
  return {
    from,
    lines: linesOfBlocks(blocks),
    source: main.map(wordsOf).join(' '),
    ...(address !== undefined && { address }),
  };
}

/** Browsers note where a page came from; pages say themselves what their address is. */
function savedFrom(html: string): string | undefined {
  const found =
    /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html) ??
    /<link[^<>]+rel="canonical"[^<>]+href="([^"]+)"/i.exec(html) ??
    /<base[^<>]+href="([^"]+)"/i.exec(html);
  const address = found?.[1]?.replace(/&amp;/g, '&');
  return address !== undefined && URL.canParse(address) ? address : undefined;
}

/** What the page is about, without what surrounds it on every page of its site. */
function mainOf(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const found =
    find(nodes, ({ tagName }) => tagName === 'main') ??
    find(nodes, element => attributeOf(element, 'role') === 'main') ??
    find(nodes, element =>
      /^(?:modgov|mgcontent|maincontent|main-content|content)$/i.test(attributeOf(element, 'id') ?? ''),
    ) ??
    find(nodes, ({ tagName }) => tagName === 'body');
  return found ? found.childNodes : nodes;
}

/** The first of the page's elements that is so. However deep they nest, nothing calls itself. */
function find(nodes: readonly HtmlNode[], test: (element: HtmlElement) => boolean): HtmlElement | undefined {
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('tagName' in node)) continue;
    if (test(node)) return node;
    addAll(waiting, node.childNodes.toReversed());
  }
  return undefined;
}

/** Whether an HTML table lays out the items of a meeting: a number beside each. */
function isMeetingTable(table: HtmlElement): boolean {
  const words = tidy(wordsOf(table));
  return (
    /^no\.? item\b/i.test(words) ||
    /\bmgItemTable\b/i.test(attributeOf(table, 'class') ?? '') ||
    /\bMinutes:/.test(words)
  );
}
