// What every page has: a language, a title of its own, one main heading, headings in order, ids that are unique.

import { html } from 'parse5';
import {
  attribute,
  byTag,
  closestWithClass,
  type Element,
  type ParsedPage,
  placeOf,
  textOf,
} from '../html.ts';

/** A page that only leads to another; it bears its target's name. */
export const isRedirect = (page: ParsedPage): boolean =>
  byTag(page, 'meta').some(meta => attribute(meta, 'http-equiv')?.toLowerCase() === 'refresh');

/** A picture has titles of its own. */
const titleOf = (page: ParsedPage): string =>
  byTag(page, 'title')
    .filter(title => title.namespaceURI === html.NS.HTML)
    .map(title => textOf(title).trim())
    .join(' | ');

export const titleFaults = (pages: readonly ParsedPage[], publisher: string): readonly string[] => [
  ...pages
    .filter(page => !titleOf(page).endsWith(publisher))
    .map(page => `${page.url} has a title that does not end with the publisher: “${titleOf(page)}”`),
  ...sharedTitles(pages.filter(page => !isRedirect(page))),
];

function sharedTitles(pages: readonly ParsedPage[]): readonly string[] {
  const first = new Map<string, string>();
  return pages.flatMap(page => {
    const title = titleOf(page);
    const other = first.get(title);
    if (other === undefined) first.set(title, page.url);
    return other === undefined ? [] : [`${page.url} has the title of ${other}: “${title}”`];
  });
}

export const missingLanguages = (pages: readonly ParsedPage[]): readonly string[] =>
  pages
    .filter(page => !byTag(page, 'html').some(html => /^[a-z]{2,3}\b/.test(attribute(html, 'lang') ?? '')))
    .map(page => `${page.url} names no language`);

export const headingFaults = (pages: readonly ParsedPage[]): readonly string[] =>
  pages.flatMap(page => {
    const headings = byTag(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
    const main = headings.filter(heading => heading.tagName === 'h1').length;
    return [
      ...(main === 1 ? [] : [`${page.url} has ${main} main headings`]),
      ...headings.flatMap((heading, index) => {
        const before = Number(headings[index - 1]?.tagName.slice(1) ?? 0);
        const level = Number(heading.tagName.slice(1));
        const words = textOf(heading).trim().slice(0, 60);
        return [
          ...(level > before + 1 ? [`${placeOf(page, heading)} skips a level: “${words}”`] : []),
          ...(words === '' ? [`${placeOf(page, heading)} is an empty heading`] : []),
        ];
      }),
    ];
  });

export const repeatedIds = (pages: readonly ParsedPage[]): readonly string[] =>
  pages.flatMap(page =>
    page.elements
      .filter(element => {
        const id = attribute(element, 'id');
        return id !== undefined && page.byId.get(id) !== element;
      })
      .map(element => `${placeOf(page, element)} repeats the id “${attribute(element, 'id')}”`),
  );

/**
 * Words that run into each other because nothing parts two elements. Nunjucks drops the line's break after a tag and
 * the indentation before one, so `</span>{% endif %}` needs its break before the `{% endif %}` if a tag follows.
 * The minutes' own words are left out; a clerk may make half a word bold.
 */
export const gluedWords = (pages: readonly ParsedPage[]): readonly string[] =>
  pages.flatMap(page =>
    byTag(page, 'a', 'span', 'strong', 'time').flatMap(element => {
      if (closestWithClass(element, 'prose')) return [];
      const before = textBefore(element);
      const own = textOf(element);
      return /[\p{L}\p{N},.;:!?)]$/u.test(before) && /^[\p{L}\p{N}]/u.test(own)
        ? [
            `${placeOf(page, element)} runs into the word before it: “${before.slice(-20)}${own.slice(0, 20)}”`,
          ]
        : [];
    }),
  );

/** What stands on a page where a layout asks for words and its view holds something else. */
export const strayValues = (pages: readonly ParsedPage[]): readonly string[] =>
  pages.flatMap(page =>
    /\[object \w+\]|>undefined</.test(page.content) ? [`${page.url} shows what are no words`] : [],
  );

function textBefore(element: Element): string {
  const siblings = element.parentNode?.childNodes ?? [];
  const before = siblings[siblings.indexOf(element) - 1];
  return before ? textOf(before) : '';
}
