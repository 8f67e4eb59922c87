// The tags of a page with the places of their attributes, read by htmlparser2: fast, and it tells where each thing
// stands, so that what is not changed need not be written anew.

import { Parser } from 'htmlparser2';

export interface Tag {
  readonly name: string;
  readonly start: number;
  /** Behind its last sign. */
  readonly end: number;
  readonly attributes: ReadonlyMap<string, Attribute>;
}

export interface Attribute {
  /** Without HTML's escapes. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface Element extends Tag {
  /** Behind its closing tag. */
  readonly closed: number;
  /** Where its closing tag begins. */
  readonly inner: number;
  readonly parent: Element | undefined;
  readonly children: readonly Element[];
}

type OpenElement = { -readonly [Key in keyof Element]: Element[Key] } & { children: Element[] };

/** Every element of a page, in the order in which they begin. */
export function elementsOf(html: string): readonly Element[] {
  const elements: OpenElement[] = [];
  const open: OpenElement[] = [];
  let attributes = new Map<string, Attribute>();
  const parser = new Parser({
    onopentagname: () => {
      attributes = new Map();
    },
    onattribute: (name, value) => {
      attributes.set(name, { value, start: parser.startIndex, end: endOf(html, parser.endIndex) });
    },
    onopentag: name => {
      const { startIndex: start, endIndex } = parser;
      const parent = open.at(-1);
      const end = endIndex + 1;
      const element: OpenElement = {
        name,
        start,
        end,
        attributes,
        closed: end,
        inner: end,
        parent,
        children: [],
      };
      parent?.children.push(element);
      elements.push(element);
      open.push(element);
    },
    onclosetag: (_, isImplied) => {
      const element = open.pop();
      if (!element || isImplied) return;
      element.inner = parser.startIndex;
      element.closed = parser.endIndex + 1;
    },
  });
  parser.end(html);
  return elements;
}

/** An attribute ends behind its quote. */
const endOf = (html: string, end: number): number => (html.charAt(end) === '"' ? end + 1 : end);
