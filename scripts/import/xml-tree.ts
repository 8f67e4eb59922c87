// XML as a tree of elements whose texts are read and nothing else: no entity is expanded but the five of XML itself.

import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, trimmed; empty for an element that holds others. */
  readonly text: string;
}

/** The root element, or why there is none. */
export function parseXml(source: string): XmlElement | string {
  // A document type can define entities that grow without end or read other files; no web service sends one.
  if (/<!DOCTYPE|<!ENTITY/i.test(source)) return 'It begins with a document type, which is not read.';
  const valid = XMLValidator.validate(source);
  if (valid !== true) return `It is broken at line ${valid.err.line}: ${valid.err.msg}`;
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    trimValues: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    removeNSPrefix: true,
    cdataPropName: CDATA,
  });
  const root = elementsOf(parser.parse(source))[0];
  return root ?? 'There is no element in it.';
}

const CDATA = '#cdata';
const ATTRIBUTES = ':@';

/** A node as the parser gives it: `{ name: [children], ":@": { attributes } }`. */
type Parsed = Readonly<Record<string, unknown>>;

const isParsed = (value: unknown): value is Parsed => typeof value === 'object' && value !== null;

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
      attributes.map(([key, value]) => [key.toLowerCase(), decoded(String(value))]),
    ),
    text: children.length > 0 || !Array.isArray(nodes) ? '' : nodes.map(textOf).join('').trim(),
  };
}

function textOf(node: unknown): string {
  if (!isParsed(node)) return '';
  if (CDATA in node) return Array.isArray(node[CDATA]) ? node[CDATA].map(one => rawTextOf(one)).join('') : '';
  return decoded(rawTextOf(node));
}

const rawTextOf = (node: unknown): string => (isParsed(node) ? String(node['#text'] ?? '') : '');

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Once, so that `&amp;lt;` is `&lt;`, which is for the HTML reader to see. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (written, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? written;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : written;
  });

/** The elements of a name right below; names compare without case. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  (element?.children ?? []).filter(child => child.name.toLowerCase() === name);

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0];

/** The text of the element of a name right below; empty where there is none. */
export const textIn = (element: XmlElement | undefined, name: string): string =>
  childOf(element, name)?.text ?? '';
