// A drawing as a paper or a picture: its shapes and words, without anything that runs, moves or loads.

import { html, parseFragment } from 'parse5';
import { parsedWithin } from './parsed-within.ts';
import {
  attributesOf,
  DEEPEST,
  type Element,
  type Inert,
  type Node,
  safePicture,
  writeInert,
} from './write-inert.ts';

const KEPT: ReadonlySet<string> = new Set(
  (
    'svg g path rect circle ellipse line polyline polygon text tspan textPath title desc defs linearGradient ' +
    'radialGradient stop clipPath mask pattern marker symbol use image style filter feGaussianBlur feOffset feMerge ' +
    'feMergeNode feBlend feFlood feComposite feColorMatrix'
  ).split(' '),
);
const DROPPED: ReadonlySet<string> = new Set(
  'script foreignobject iframe object embed audio video animate animatemotion animatetransform set discard handler listener metadata'.split(
    ' ',
  ),
);

// Style sheets may load, and of some browsers run, what they name: only a place within the drawing may be named.
const ACTING_STYLE = /@|\\|\/\/|data:|url\(\s*["']?(?!["'#])|image|src\(|expression|behavior|binding|script/i;
const isInertStyle = (style: string): boolean => !ACTING_STYLE.test(style);

function attribute({ tagName }: Element, name: string, value: string): string | undefined {
  if (/^(?:on|xmlns|src|ping|action|formaction)/i.test(name)) return undefined;
  if (name === 'href')
    return value.startsWith('#') || tagName !== 'image' ? inDrawing(value) : safePicture(value);
  return isInertStyle(value) ? value : undefined;
}

const inDrawing = (value: string): string | undefined => (/^#[\w.-]+$/.test(value) ? value : undefined);

const RULES: Inert = {
  namespace: html.NS.SVG,
  kept: KEPT,
  dropped: DROPPED,
  attribute,
  isEmpty: () => false,
  mayHold: ({ tagName, childNodes }) =>
    tagName !== 'style' || childNodes.every(node => !('value' in node) || isInertStyle(node.value)),
};

/** Of several drawings in a file, the first; of a file that holds none, an empty one. */
export function inertSvg(source: string): string {
  const nodes = parsedWithin(DEEPEST, options => parseFragment(source, options).childNodes);
  const drawing = nodes?.find((node): node is Element => node.nodeName === 'svg');
  const inner: readonly Node[] = drawing?.childNodes ?? [];
  return `<svg xmlns="${html.NS.SVG}"${drawing ? attributesOf(drawing, RULES) : ''}>${writeInert(inner, RULES)}</svg>\n`;
}
