// A tree of HTML or SVG, written anew with what is on a list and without all else: nothing that is written can act.

import type { DefaultTreeAdapterTypes } from 'parse5';
import { xmlAttribute, xmlText } from '../escape.ts';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export interface Inert {
  readonly namespace: string;
  /** Elements that are written. */
  readonly kept: ReadonlySet<string>;
  /** Elements of which nothing is written; of any other its words are. */
  readonly dropped: ReadonlySet<string>;
  /** An attribute as it may be written; undefined where it may not. */
  readonly attribute: (element: Element, name: string, value: string) => string | undefined;
  /** Elements without an end. */
  readonly isEmpty: (name: string) => boolean;
  /** Words that are written in the place of an element; undefined where it is written itself. */
  readonly standIn?: (element: Element) => string | undefined;
  /** Whether the words of an element may be written. */
  readonly mayHold?: (element: Element) => boolean;
}

export function writeInert(nodes: readonly Node[], rules: Inert): string {
  return nodes.map(node => writeNode(node, rules, 0)).join('');
}

/** Deeper than any paper goes; one that was made to be deeper is cut short there. */
export const DEEPEST = 500;

function writeNode(node: Node, rules: Inert, depth: number): string {
  if (depth > DEEPEST) return '';
  if (node.nodeName === '#text' && 'value' in node) return xmlText(node.value);
  if (!('tagName' in node) || rules.dropped.has(node.tagName.toLowerCase())) return '';
  if (rules.mayHold?.(node) === false) return '';
  const standIn = rules.standIn?.(node);
  if (standIn !== undefined) return xmlText(standIn);
  const inner = node.childNodes.map(child => writeNode(child, rules, depth + 1)).join('');
  if (node.namespaceURI !== rules.namespace || !rules.kept.has(node.tagName)) return inner;
  const start = `<${node.tagName}${attributesOf(node, rules)}`;
  return rules.isEmpty(node.tagName) ? `${start}/>` : `${start}>${inner}</${node.tagName}>`;
}

export const attributesOf = (element: Element, { attribute }: Inert): string =>
  element.attrs
    .map(({ name, value }) => {
      const written = /^[a-z][\w-]*$/i.test(name) ? attribute(element, name, value) : undefined;
      return written === undefined ? '' : ` ${name}="${xmlAttribute(written)}"`;
    })
    .join('');

// Browsers pass over these in an address: "java\nscript:" is a script.
const PASSED_OVER = /[\u0000-\u0020\u007F-\u00A0\u200B-\u200F\u2028\u2029\uFEFF]/g;

/** An address to which a reader may be led: on the web, by mail, within the archive. */
export function safeAddress(value: string): string | undefined {
  const address = value.replace(PASSED_OVER, letter => (letter === ' ' ? '%20' : ''));
  return /^(?:https?|mailto|tel):/i.test(address) || !/^[^/?#]*:/.test(address) ? address : undefined;
}

/** A picture that lies in the file itself. SVG is none: it might act. */
export const safePicture = (value: string): string | undefined =>
  /^data:image\/(?:png|jpe?g|gif|webp);base64,[a-z0-9+/=\s]*$/i.test(value) ? value : undefined;
