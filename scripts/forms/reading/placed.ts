// HTML that our reader and the layouts of readings made => HTML for the place where it is to stand: links lead from
// there, ids are those of that document, and where XML is asked for, it is XML.
//
// Why no HTML parser? This is no foreign HTML: every `<`, `>` and `"` of a text is escaped, so a tag is what stands
// between `<` and `>`. A parser would take ten times as long for the same result.

import { siteAddress } from '../../model/url.ts';
import { xmlAttribute } from '../html/escape.ts';

export interface Placing {
  readonly id: (id: string) => string;
  /** The link to a place of the same text, by its id. */
  readonly within: (id: string) => string;
  /** The link to a place of the site, by its address; undefined where it cannot be reached, and its words remain. */
  readonly link: (url: string) => string | undefined;
  /** The source of a picture, by its address in the site; undefined where only the words that stand for it remain. */
  readonly picture: (url: string) => string | undefined;
  /** How many levels headings are lowered. */
  readonly lower: number;
  readonly isXml: boolean;
}

const TAG = /<(\/?)([a-z][a-z0-9]*)([^>]*)>/g;
const VOID = new Set(['br', 'hr', 'img', 'col', 'wbr']);
const ATTRIBUTE = / (id|href|aria-labelledby|for)="([^"]*)"/g;

export function placed(html: string, placing: Placing): string {
  // A link holds no other, so one flag tells whether its end is to go with its beginning.
  let isUnlinked = false;
  return html.replace(TAG, (tag, slash: string, name: string, attributes: string) => {
    if (name === 'a' && slash === '/') return isUnlinked ? '' : tag;
    if (name === 'img') return picture(attributes, placing);
    if (name === 'a') {
      const opening = link(attributes, placing);
      isUnlinked = opening === undefined;
      return opening ?? '';
    }
    const level = placing.lower > 0 ? /^h([1-6])$/.exec(name)?.[1] : undefined;
    const shown = level === undefined ? name : `h${Math.min(6, Number(level) + placing.lower)}`;
    const end = placing.isXml && VOID.has(name) ? '/>' : '>';
    const written = placing.isXml ? attributes.replace(/ lang=("[^"]*")/, ' xml:lang=$1$&') : attributes;
    return `<${slash}${shown}${withPlaces(written, placing)}${end}`;
  });
}

function link(attributes: string, placing: Placing): string | undefined {
  const url = siteAddress(attributeOf(attributes, 'href'));
  if (url === undefined) return `<a${withPlaces(attributes, placing)}>`;
  const target = placing.link(url);
  if (target === undefined) return undefined;
  return `<a${attributes.replace(/ href="[^"]*"/, () => ` href="${xmlAttribute(target)}"`)}>`;
}

function picture(attributes: string, placing: Placing): string {
  const url = siteAddress(attributeOf(attributes, 'src'));
  const src = url === undefined ? undefined : placing.picture(url);
  const alt = / alt="([^"]*)"/.exec(attributes)?.[1] ?? '';
  if (src !== undefined) return `<img src="${xmlAttribute(src)}" alt="${alt}"${placing.isXml ? '/>' : '>'}`;
  return alt;
}

/** Ids, and what names them, as they are where the text stands. */
const withPlaces = (attributes: string, placing: Placing): string =>
  attributes.includes('"')
    ? attributes.replace(ATTRIBUTE, (written, name: string, value: string) => {
        if (name !== 'href') return ` ${name}="${placing.id(value)}"`;
        return value.startsWith('#') ? ` href="${xmlAttribute(placing.within(value.slice(1)))}"` : written;
      })
    : attributes;

const attributeOf = (attributes: string, name: string): string =>
  (new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? '')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** The ids of a text, in order. */
export const idsIn = (html: string): readonly string[] =>
  [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
