// What the fields of ModernGov's XML say.

import { htmlNodes, wordsOf } from '../html/elements.ts';
import type { NotImported } from '../imported.ts';
import { tidy } from '../markdown-text.ts';
import { textIn, type XmlElement } from '../xml/tree.ts';

/** The words of a text that may be HTML. */
export const plain = (html: string): string => tidy(htmlNodes(html).map(wordsOf).join(''));

export const isFalse = (element: XmlElement, field: string): boolean =>
  /^false$/i.test(textIn(element, field));
export const isTrue = (element: XmlElement, field: string): boolean => /^true$/i.test(textIn(element, field));

/** Fields by which ModernGov works, which nobody reads. */
const SETTING = /id$|^is|published$|count$/i;

/** The words of the fields right below an element. */
export const fieldWords = (element: XmlElement): readonly string[] =>
  element.children.filter(({ name }) => !SETTING.test(name)).map(({ text }) => plain(text));

/** The words of fields that minutes cannot hold; `known` are the fields that they can. */
export const unknownFields = (element: XmlElement, known: ReadonlySet<string>): readonly NotImported[] =>
  element.children
    .filter(({ name, text }) => text !== '' && !known.has(name.toLowerCase()) && !SETTING.test(name))
    .map(({ name, text }) => ({ text: plain(text), reason: `minutes have no place for “${name}”` }));
