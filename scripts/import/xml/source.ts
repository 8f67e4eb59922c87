// What all readers of XML share: what is refused, the settings of the parser, and the five entities of XML itself.

import { type X2jOptions, XMLParser, XMLValidator } from 'fast-xml-parser';
import { ownValue } from '../../model/own-value.ts';

/** Where the parser keeps the attributes of a node: `{ name: [children], ":@": { attributes } }`. */
export const ATTRIBUTES = ':@';

/** A node as the parser gives it. */
export type Parsed = Readonly<Record<string, unknown>>;

export const isParsed = (value: unknown): value is Parsed => typeof value === 'object' && value !== null;

/** The nodes of a source in their order, or why it cannot be read. Throws where it nests deeper than the options allow. */
export function parseXmlSource(source: string, options: X2jOptions): { readonly nodes: unknown } | string {
  // A document type can define entities that grow without end or read other files; no program that we read writes one.
  if (/<!DOCTYPE|<!ENTITY/i.test(source)) return 'It has a document type, which is not read.';
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
    ...options,
  });
  return { nodes: parser.parse(source) };
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Once, so that `&amp;lt;` is `&lt;`, which is for a reader of HTML to see. */
export const unescapedXml = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (written, decimal, hex, name) => {
    if (name !== undefined) return ownValue(NAMED, name.toLowerCase()) ?? written;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : written;
  });
