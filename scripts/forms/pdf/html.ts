// HTML of our own making as a tree, and what is asked of it.

import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export const nodesOf = (html: string): readonly Node[] => parseFragment(html).childNodes;

export const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);

export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode =>
  defaultTreeAdapter.isTextNode(node);

export const elementsIn = (element: Element): readonly Element[] => element.childNodes.filter(isElement);

/** An attribute's value; empty where there is none. */
export const attributeOf = (element: Element, name: string): string =>
  element.attrs.find(attribute => attribute.name === name)?.value ?? '';

/** An element's attributes as they stand in HTML. */
export const attributesOf = (element: Element): string =>
  element.attrs.map(({ name, value }) => ` ${name}="${value}"`).join('');

export const hasClass = (element: Element, name: string): boolean =>
  attributeOf(element, 'class').split(' ').includes(name);

/** All text within, as it stands. */
export function wordsIn(node: Node): string {
  if (isText(node)) return node.value;
  return isElement(node) ? node.childNodes.map(wordsIn).join('') : '';
}

/** Whether it shows anything: white space between two blocks does not. */
export const hasSubstance = (node: Node): boolean =>
  isText(node) ? node.value.trim() !== '' : isElement(node);

/** Nodes without the white space at either end. */
export function trimmed(nodes: readonly Node[]): readonly Node[] {
  const first = nodes.findIndex(hasSubstance);
  const last = nodes.findLastIndex(hasSubstance);
  return nodes.slice(first, last + 1).map((node, index, kept) => {
    if (!isText(node)) return node;
    const start = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: index === kept.length - 1 ? start.trimEnd() : start };
  });
}
