// XML as a tree of elements whose texts are read and nothing else: no entity is expanded but the five of XML itself.

import { ATTRIBUTES, isParsed, type Parsed, parseXmlSource, unescapedXml } from './source.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, trimmed; empty for an element that holds others. */
  readonly text: string;
}

/** The root element, or why there is none. */
export function parseXml(source: string): XmlElement | string {
  const parsed = parseXmlSource(source, { removeNSPrefix: true, cdataPropName: CDATA });
  if (typeof parsed === 'string') return parsed;
  return elementsOf(parsed.nodes)[0] ?? 'There is no element in it.';
}

const CDATA = '#cdata';

const elementsOf = (nodes: unknown): readonly XmlElement[] =>
  Array.isArray(nodes)
    ? nodes.filter(isParsed).flatMap(node => {
        const name = Object.keys(node).find(key => key !== ATTRIBUTES);
        return name === undefined || name.startsWith('#') ? [] : [elementOf(name, node)];
      })
    : [];

function elementOf(name: string, node: Parsed): XmlElement {
  const nodes = node[name];
  const children = elementsOf(nodes);
  const attributes = Object.entries(isParsed(node[ATTRIBUTES]) ? node[ATTRIBUTES] : {});
  return {
    name,
    children,
    attributes: Object.fromEntries(
      attributes.map(([key, value]) => [key.toLowerCase(), unescapedXml(String(value))]),
    ),
    text: children.length > 0 || !Array.isArray(nodes) ? '' : nodes.map(textOf).join('').trim(),
  };
}

function textOf(node: unknown): string {
  if (!isParsed(node)) return '';
  if (CDATA in node) return Array.isArray(node[CDATA]) ? node[CDATA].map(one => rawTextOf(one)).join('') : '';
  return unescapedXml(rawTextOf(node));
}

const rawTextOf = (node: unknown): string => (isParsed(node) ? String(node['#text'] ?? '') : '');

/** The elements of a name right below; names compare without case. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  (element?.children ?? []).filter(child => child.name.toLowerCase() === name);

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0];

/** The text of the element of a name right below; empty where there is none. */
export const textIn = (element: XmlElement | undefined, name: string): string =>
  childOf(element, name)?.text ?? '';
