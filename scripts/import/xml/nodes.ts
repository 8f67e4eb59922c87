// XML of documents, in which text and elements are mixed. Elements have their prefix, "w:p", and their order.

import { ATTRIBUTES, isParsed, parseXmlSource, unescapedXml } from './source.ts';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

/** No document nests deeper than this: a file that does is broken, or made to do harm. */
const DEEPEST = 250;

/** The root element, or why there is none. */
export function parseXmlNodes(source: string): XmlNode | string {
  try {
    const parsed = parseXmlSource(source, { maxNestedTags: DEEPEST });
    if (typeof parsed === 'string') return parsed;
    const root = nodesOf(parsed.nodes).find(node => typeof node !== 'string');
    return root === undefined || typeof root === 'string' ? 'There is no element in it.' : root;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const TEXT = '#text';

function nodesOf(nodes: unknown): readonly (XmlNode | string)[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.filter(isParsed).flatMap((node): XmlNode['children'] => {
    if (TEXT in node) return [unescapedXml(String(node[TEXT]))];
    const name = Object.keys(node).find(key => key !== ATTRIBUTES);
    if (name === undefined) return [];
    const given = node[ATTRIBUTES];
    const attributes = Object.fromEntries(
      Object.entries(isParsed(given) ? given : {}).map(([key, value]) => [key, unescapedXml(String(value))]),
    );
    return [{ name, attributes, children: nodesOf(node[name]) }];
  });
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML and HTML write it. */
export const escapedXml = (text: string): string => text.replace(/[&<>"]/g, sign => SIGNS[sign] ?? sign);

export function writeXml(node: XmlNode | string): string {
  if (typeof node === 'string') return escapedXml(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapedXml(value)}"`)
    .join('');
  return `<${node.name}${attributes}>${node.children.map(writeXml).join('')}</${node.name}>`;
}

export const element = (
  name: string,
  attributes: XmlNode['attributes'] = {},
  children: XmlNode['children'] = [],
): XmlNode => ({ name, attributes, children });

export const isElement = (node: XmlNode | string): node is XmlNode => typeof node !== 'string';

/** The elements right below. */
export const elementsIn = (node: XmlNode | undefined): readonly XmlNode[] =>
  (node?.children ?? []).filter(isElement);

export const childNamed = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  elementsIn(node).find(child => child.name === name);

/** Every element of these names at any depth, in order. */
export const allNamed = (node: XmlNode | undefined, ...names: readonly string[]): readonly XmlNode[] =>
  elementsIn(node).flatMap(child => [
    ...(names.includes(child.name) ? [child] : []),
    ...allNamed(child, ...names),
  ]);
