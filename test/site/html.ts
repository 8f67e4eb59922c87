// A page's HTML as a browser would read it: elements in document order, attributes, words.

import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A rendered page, parsed. */
export interface ParsedPage {
  readonly url: string;
  readonly content: string;
  /** Every element, in document order. */
  readonly elements: readonly Element[];
  /** The first element of each id. */
  readonly byId: ReadonlyMap<string, Element>;
}

/** Parses a page when it is first looked into: of a large archive most pages never are. */
export function parsePage({ url, content }: { readonly url: string; readonly content: string }): ParsedPage {
  let elements: readonly Element[] | undefined;
  let byId: ReadonlyMap<string, Element> | undefined;
  return {
    url,
    content,
    get elements() {
      elements ??= elementsOf(parse(content, { sourceCodeLocationInfo: true }));
      return elements;
    },
    get byId() {
      byId ??= firstById(this.elements);
      return byId;
    },
  };
}

function firstById(elements: readonly Element[]): ReadonlyMap<string, Element> {
  const byId = new Map<string, Element>();
  for (const element of elements) {
    const id = attribute(element, 'id');
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  return byId;
}

/** The elements within a node, in document order; the node itself is not among them. */
export function elementsOf(node: Node): readonly Element[] {
  const found: Element[] = [];
  const visit = (inner: Node): void => {
    if (!('childNodes' in inner)) return;
    for (const child of inner.childNodes) {
      if (defaultTreeAdapter.isElementNode(child)) found.push(child);
      visit(child);
    }
  };
  visit(node);
  return found;
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find(attr => attr.name === name)?.value;

export const classesOf = (element: Element): readonly string[] =>
  (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean);

export const byTag = (page: ParsedPage, ...tags: readonly string[]): readonly Element[] =>
  page.elements.filter(element => tags.includes(element.tagName));

/** The nearest element around an element, or itself, of which something is true. */
export function closest(element: Element, isWanted: (element: Element) => boolean): Element | undefined {
  let node: Node | null = element;
  while (node && 'parentNode' in node) {
    if (defaultTreeAdapter.isElementNode(node) && isWanted(node)) return node;
    node = node.parentNode;
  }
  return undefined;
}

export const closestWithClass = (element: Element, name: string): Element | undefined =>
  closest(element, one => classesOf(one).includes(name));

/** Where an element stands, for messages: `/council/2024-02-22/:17`. */
export const placeOf = (page: ParsedPage, element: Element): string =>
  `${page.url}:${element.sourceCodeLocation?.startLine ?? '?'}`;

/** Elements whose words run on into those around them; all others stand apart. */
const RUNNING = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'del',
  'em',
  'i',
  'ins',
  's',
  'span',
  'strong',
  'sub',
  'sup',
]);

/** The words of an element; `without` says which elements are passed over. */
export function textOf(node: Node, without: (element: Element) => boolean | string = () => false): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!('childNodes' in node)) return '';
  if (!defaultTreeAdapter.isElementNode(node))
    return node.childNodes.map(child => textOf(child, without)).join('');
  const instead = without(node);
  if (instead !== false) return instead === true ? ' ' : instead;
  const inner = node.childNodes.map(child => textOf(child, without)).join('');
  // A picture's words are those that stand for it.
  const text = node.tagName === 'img' ? (attribute(node, 'alt') ?? '') : inner;
  return RUNNING.has(node.tagName) ? text : ` ${text} `;
}

const PARTING = '\u0001';

/** What a page shows of a vote besides the minutes' own words. */
const VOTE_PARTS = new Set(['vote__result', 'chamber', 'vote-names']);

/** The words before, between and behind what a page adds to votes, without those of elements of the classes. */
export function wordsAroundVotes(element: Element, without: readonly string[] = []): readonly string[] {
  const text = textOf(element, one => {
    const kind = attribute(one, 'class') ?? '';
    const isAdded =
      VOTE_PARTS.has(kind) || (one.tagName === 'summary' && closestWithClass(one, 'vote') !== undefined);
    return isAdded ? PARTING : without.includes(kind);
  });
  return text.split(PARTING).map(part => wordsOf(part).join(' '));
}

/** The runs of letters and digits of a text. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
