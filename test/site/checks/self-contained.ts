// What `Content-Security-Policy: default-src 'self'` forbids: code and styles inside pages, requests to elsewhere.

import { attribute, type Element, type ParsedPage, placeOf } from '../html.ts';

/** Scripts, styles and handlers that stand in the page itself. A block of data is no script. */
export const inlineCode = (pages: readonly ParsedPage[]): readonly string[] =>
  pages.flatMap(page =>
    page.elements.flatMap(element => inlineIn(element).map(what => `${placeOf(page, element)} has ${what}`)),
  );

function inlineIn(element: Element): readonly string[] {
  const { tagName } = element;
  const isData = attribute(element, 'type') === 'application/ld+json';
  return [
    ...(tagName === 'script' && attribute(element, 'src') === undefined && !isData
      ? ['an inline script']
      : []),
    ...(tagName === 'style' ? ['a style element'] : []),
    ...element.attrs.flatMap(({ name, value }) => {
      if (name === 'style') return ['a style attribute'];
      if (/^on/.test(name)) return [`an event handler, ${name}`];
      // Browsers pass over control characters and spaces in a scheme.
      return /^(?:javascript|vbscript):/i.test(value.replace(/[\u0000-\u0020]/g, ''))
        ? ['a javascript: address']
        : [];
    }),
  ];
}

const LINKS_THAT_ASK_NOTHING = new Set([
  'canonical',
  'alternate',
  'license',
  'author',
  'help',
  'prev',
  'next',
  'up',
]);

/** Requests that a browser makes on its own to another origin. A link that a reader may follow is none. */
export const foreignRequests = (pages: readonly ParsedPage[]): readonly string[] =>
  pages.flatMap(page =>
    page.elements.flatMap(element =>
      requestsOf(element)
        .filter(address => /^\s*(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address) && !/^\s*data:/i.test(address))
        .map(address => `${placeOf(page, element)} asks another origin for “${address}”`),
    ),
  );

function requestsOf(element: Element): readonly string[] {
  const { tagName } = element;
  const own = ['src', 'poster', 'data', 'background'].flatMap(name => attribute(element, name) ?? []);
  const srcset = (attribute(element, 'srcset') ?? '')
    .split(',')
    .flatMap(one => /^\s*(\S+)/.exec(one)?.[1] ?? []);
  const rels = (attribute(element, 'rel') ?? '').split(/\s+/);
  const asks = tagName === 'link' && !rels.every(rel => LINKS_THAT_ASK_NOTHING.has(rel));
  const drawn = tagName === 'image' || tagName === 'use';
  const href =
    asks || drawn || tagName === 'base'
      ? (attribute(element, 'href') ?? attribute(element, 'xlink:href'))
      : undefined;
  const refresh =
    tagName === 'meta' ? /url=(.*)$/i.exec(attribute(element, 'content') ?? '')?.[1] : undefined;
  return [
    ...own,
    ...srcset,
    ...(href === undefined ? [] : [href]),
    ...(refresh === undefined ? [] : [refresh]),
  ];
}

/** Requests that a style sheet makes to another origin. */
export const foreignStyles = (css: string): readonly string[] =>
  [...css.matchAll(/(?:url\(\s*["']?|@import\s+["'])((?:[a-z][a-z\d+.-]*:|\/\/)[^"')]*)/gi)]
    .flatMap(([, address = '']) => address)
    .filter(address => !address.startsWith('data:'));
