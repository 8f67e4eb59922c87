// Links: each leads somewhere, and is relative.

import { attribute, type Element, type ParsedPage, placeOf } from '../html.ts';

// No such host exists, so whatever does not lead there leads out of the site.
const HOST = 'https://site.invalid';

interface WrittenLink {
  readonly page: ParsedPage;
  readonly element: Element;
  readonly written: string;
}

/** Every address that a page names: of links, pictures, style sheets and redirects. */
export function linksOf(page: ParsedPage): readonly WrittenLink[] {
  return page.elements.flatMap(element =>
    addressesIn(element).map(written => ({ page, element, written: written.trim() })),
  );
}

function addressesIn(element: Element): readonly string[] {
  const named = ['href', 'src', 'action', 'poster', 'data'].flatMap(name => attribute(element, name) ?? []);
  const srcset = (attribute(element, 'srcset') ?? '')
    .split(',')
    .flatMap(one => /^\s*(\S+)/.exec(one)?.[1] ?? []);
  const refresh =
    element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh'
      ? (/url=(.*)$/i.exec(attribute(element, 'content') ?? '')?.[1] ?? '')
      : undefined;
  return [...named, ...srcset, ...(refresh === undefined ? [] : [refresh])];
}

/** The page or file of the site to which a link leads, and the place in it; undefined where it leads elsewhere. */
function targetOf({
  page,
  written,
}: WrittenLink): { readonly url: string; readonly fragment: string } | undefined {
  const target = new URL(written, HOST + encodeURI(page.url));
  if (target.origin !== HOST) return undefined;
  return { url: decodeURIComponent(target.pathname), fragment: decodeURIComponent(target.hash.slice(1)) };
}

/** Links of the site to which there is no page, no file, or no such place on the page. */
export function deadLinks(pages: readonly ParsedPage[], files: ReadonlySet<string>): readonly string[] {
  const byUrl = new Map(pages.map(page => [decodeURIComponent(page.url), page]));
  return pages.flatMap(linksOf).flatMap(link => {
    const target = targetOf(link);
    if (!target) return [];
    const place = `${placeOf(link.page, link.element)} leads to “${link.written}”`;
    const page = byUrl.get(target.url);
    if (!page) return files.has(target.url) ? [] : [`${place}, where nothing stands`];
    if (target.fragment === '' || page.byId.has(target.fragment)) return [];
    return [`${place}, and that page has no such place`];
  });
}

/**
 * Links inside the site that only work at one address. `origin` is the site's own; a canonical link must name it,
 * and a page that a server shows at any depth (404) cannot be relative.
 */
export function absoluteLinks(pages: readonly ParsedPage[], origin: string): readonly string[] {
  return pages
    .filter(page => page.url !== '/404.html')
    .flatMap(linksOf)
    .filter(({ element }) => attribute(element, 'rel') !== 'canonical')
    .filter(({ written }) => written.startsWith('/') || written.startsWith(origin))
    .map(({ page, element, written }) => `${placeOf(page, element)} is not relative: “${written}”`);
}
