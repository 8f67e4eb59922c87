// HTML as a tree of elements: its nodes, their attributes and their words.

import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { addAll } from '../../model/add-all.ts';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** The nodes of a whole page or of a piece of one. */
export const htmlNodes = (html: string): readonly HtmlNode[] =>
  (/<(?:html|body)[\s>]/i.test(html) ? parse(html) : parseFragment(html)).childNodes;

/** Elements that say nothing to a reader. */
export const SKIPPED = new Set([
  'script',
  'style',
  'head',
  'template',
  'noscript',
  'svg',
  'iframe',
  'object',
]);

/** Elements that begin a line of their own. */
export const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find(attribute => attribute.name === name)?.value;

/** All words below an element, without those that are no text. However deep it nests, nothing calls itself. */
export function wordsOf(node: HtmlNode): string {
  const words: string[] = [];
  const waiting: (HtmlNode | string)[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') words.push(next);
    else if ('value' in next && next.nodeName === '#text') words.push(next.value);
    else if ('tagName' in next && !SKIPPED.has(next.tagName)) addAll(waiting, partsOf(next).toReversed());
  }
  return words.join('');
}

function partsOf(element: HtmlElement): readonly (HtmlNode | string)[] {
  if (element.tagName === 'img') return [` ${attributeOf(element, 'alt') ?? ''} `];
  const isApart = BLOCKS.has(element.tagName) || element.tagName === 'br';
  return isApart ? [' ', ...element.childNodes, ' '] : element.childNodes;
}
