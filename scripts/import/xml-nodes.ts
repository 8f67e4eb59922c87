// XML whose texts and elements stand mixed, as in documents: elements keep their prefix, "w:p", and their order.

import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

/** Deeper than this nothing is meant: a file that nests further is broken or means harm. */
const DEEPEST = 250;

/** The root element, or why there is none. */
export function parseXmlNodes(source: string): XmlNode | string {
  // A document type can define entities that grow without end or read other files; no office program writes one.
  if (/<!DOCTYPE|<!ENTITY/i.test(source)) return 'It has a document type, which is not read.';
  try {
    const valid = XMLValidator.validate(source);
    if (valid !== true) return `It is broken at line ${valid.err.line}: ${valid.err.msg}`;
    const parsed: unknown = new XMLParser({
      preserveOrder: true,
      ignoreAttributes: false,
      attributeNamePrefix: '',
      parseTagValue: false,
      parseAttributeValue: false,
      processEntities: false,
      trimValues: false,
      ignoreDeclaration: true,
      ignorePiTags: true,
      maxNestedTags: DEEPEST,
    }).parse(source);
    const root = nodesOf(parsed).find(node => typeof node !== 'string');
    return root === undefined || typeof root === 'string' ? 'There is no element in it.' : root;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const ATTRIBUTES = ':@';
const TEXT = '#text';

/** A node as the parser gives it: `{ name: [children], ":@": { attributes } }`. */
type Parsed = Readonly<Record<string, unknown>>;

const isParsed = (value: unknown): value is Parsed => typeof value === 'object' && value !== null;

function nodesOf(nodes: unknown): readonly (XmlNode | string)[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.filter(isParsed).flatMap((node): XmlNode['children'] => {
    if (TEXT in node) return [unescaped(String(node[TEXT]))];
    const name = Object.keys(node).find(key => key !== ATTRIBUTES);
    if (name === undefined) return [];
    const given = node[ATTRIBUTES];
    const attributes = Object.fromEntries(
      Object.entries(isParsed(given) ? given : {}).map(([key, value]) => [key, unescaped(String(value))]),
    );
    return [{ name, attributes, children: nodesOf(node[name]) }];
  });
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (written, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? written;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : written;
  });

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
