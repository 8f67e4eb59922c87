// Text with its bold, links, notes and pictures => Typst.

import type { BodyContext } from './body.ts';
import {
  attributeOf,
  type Element,
  hasClass,
  isElement,
  isText,
  type Node,
  trimmed,
  wordsIn,
} from './html.ts';
import { inLanguage } from './language.ts';
import { call, literal, sequence, type Typst } from './typst.ts';

/** Behind a vote the line breaks mean something; elsewhere they are spaces. */
export type LineBreaks = 'kept' | 'spaces';

export const inlineTypst = (
  nodes: readonly Node[],
  context: BodyContext,
  breaks: LineBreaks = 'spaces',
): Typst => sequence(trimmed(nodes).flatMap(node => nodeTypst(node, context, breaks)));

function nodeTypst(node: Node, context: BodyContext, breaks: LineBreaks): readonly Typst[] {
  if (isText(node)) return textTypst(node.value, breaks);
  if (!isElement(node)) return [];
  const inner = (): Typst => sequence(node.childNodes.flatMap(child => nodeTypst(child, context, breaks)));
  const id = attributeOf(node, 'id');
  const write = ELEMENTS[node.tagName];
  return [
    id === '' ? '' : context.anchor(id),
    inLanguage(node, write ? write(node, inner, context) : inner()),
  ];
}

type ElementWriter = (element: Element, inner: () => Typst, context: BodyContext) => Typst;

const ELEMENTS: Readonly<Record<string, ElementWriter>> = {
  strong: (_, inner) => call('strong', inner()),
  em: (_, inner) => call('emphasis', inner()),
  s: (_, inner) => call('strike', inner()),
  del: (_, inner) => call('strike', inner()),
  span: (element, inner) => (hasClass(element, 'task__state') ? call('strong', inner()) : inner()),
  ins: (_, inner) => call('inserted', inner()),
  sup: (_, inner) => call('super', inner()),
  sub: (_, inner) => call('sub', inner()),
  code: element => call('raw', literal(withBreaks(wordsIn(element)))),
  br: () => 'linebreak()',
  a: linkTypst,
  img: pictureTypst,
};

function linkTypst(element: Element, inner: () => Typst, context: BodyContext): Typst {
  // On paper an arrow back to the text leads nowhere, and programs that show a PDF have their own way back.
  if (/^Back to note/.test(attributeOf(element, 'aria-label'))) return '';
  const target = context.linkTo(attributeOf(element, 'href'));
  return target === undefined ? inner() : call('link', target, inner());
}

/** A picture with the words that stand for it. One without any may not be shown, and a sentence says so. */
function pictureTypst(element: Element, _inner: () => Typst, context: BodyContext): Typst {
  const src = attributeOf(element, 'src');
  const words = attributeOf(element, 'alt').trim();
  if (words === '') return literal(`[Picture without a description: ${src.slice(src.lastIndexOf('/') + 1)}]`);
  const picture = context.picture(src);
  return picture === undefined ? literal(words) : call('picture', picture, literal(words));
}

function textTypst(text: string, breaks: LineBreaks): readonly Typst[] {
  const lines = breaks === 'kept' ? text.split('\n') : [text];
  return lines.flatMap((line, index) => [
    index === 0 ? '' : 'linebreak()',
    line === '' ? '' : literal(withBreaks(line.replace(/[ \t\n\r\f]+/g, ' '))),
  ]);
}

/** No word is cut off at the edge of the paper: one longer than a line of large print may be broken, without a hyphen. */
export const withBreaks = (text: string): string =>
  text.replace(/[\p{L}\p{N}\p{M}_]{31,}/gu, word => word.replace(/.{15}(?=\P{M})/gu, '$&\u200B'));
