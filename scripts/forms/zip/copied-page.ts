// A page as it stands in a copy on disk. No server is there to turn `../` into `../index.html`, and what the copy does
// not hold is named, or linked on the website.
//
// Why not a parser of HTML? The pages are our own: every attribute stands in double quotes, and no text holds a bare
// `<`. A test compares copied pages with their originals through a real parser.

import { attribute, escapeHtml, withAttribute, withClass, withoutAttribute } from './attributes.ts';
import { type Holding, type LinkInCopy, linkInCopy } from './holding.ts';

/**
 * @param html The page as published.
 * @param page Its file, from the copy's folder.
 * @param note HTML for the end of the page's footer, which tells the reader that this is a copy.
 */
export function copiedPage(html: string, page: string, holding: Holding, note: string): string {
  const leadTo = (href: string): LinkInCopy => linkInCopy(href, page, holding);
  const navigable = withoutDeadNavigation(html, leadTo);
  const footer = navigable.lastIndexOf('</footer>');
  const noted = footer < 0 ? navigable : navigable.slice(0, footer) + note + navigable.slice(footer);
  return copyTags(noted, leadTo, holding);
}

type LeadTo = (href: string) => LinkInCopy;

/** The links that surround a page. Those that lead out of the copy are left out, and so is a list of no others. */
const NAVIGATION =
  /\s*(?:<nav class="(?:site-nav|breadcrumb)"[^>]*>[\s\S]*?<\/nav>|<ul class="site-footer__links">[\s\S]*?<\/ul>)/g;
const ENTRY = /\s*<li>\s*(<a [^>]*>)[^<]*<\/a>\s*<\/li>/g;

const withoutDeadNavigation = (html: string, leadTo: LeadTo): string =>
  html.replace(NAVIGATION, list => {
    const left = list.replace(ENTRY, (entry, link: string) => (isLacking(link, 'href', leadTo) ? '' : entry));
    return left.includes('<li>') ? left : '';
  });

/** With the space before what may be left out. */
const TAG =
  /<!--[\s\S]*?-->|\s*<script\b(?:[^">]|"[^"]*")*>[\s\S]*?<\/script>|<\/a>|\s*<link\s(?:[^">]|"[^"]*")*>|<(?:a|form|img|meta)\s(?:[^">]|"[^"]*")*>/g;

function copyTags(html: string, leadTo: LeadTo, holding: Holding): string {
  let afterLink = '';
  return html.replace(TAG, tag => {
    switch (/^\s*<\/?(\w*)/.exec(tag)?.[1]) {
      case 'a': {
        const link = tag === '</a>' ? { tag: tag + afterLink, after: '' } : copyLink(tag, leadTo, holding);
        afterLink = link.after;
        return link.tag;
      }
      case 'form':
        return placed(tag, 'action', leadTo);
      case 'meta':
        return copyRefresh(tag, leadTo);
      case 'img':
        return copyPicture(tag, leadTo);
      // A style sheet, a feed or a script that the copy lacks is not asked for.
      case 'link':
        return isLacking(tag, 'href', leadTo) ? '' : tag;
      case 'script':
        return isLacking(tag.slice(0, tag.indexOf('>')), 'src', leadTo) ? '' : tag;
      default:
        return tag;
    }
  });
}

function copyLink(
  tag: string,
  leadTo: LeadTo,
  { website, isMissed }: Holding,
): { readonly tag: string; readonly after: string } {
  const link = leadTo(attribute(tag, 'href') ?? '');
  if (link.kind !== 'outside') return { tag: placed(tag, 'href', leadTo), after: '' };
  if (website !== undefined)
    return { tag: withClass(withAttribute(tag, 'href', website + link.address), 'outside-copy'), after: '' };
  // A link without an address is a place where one might have been: https://html.spec.whatwg.org/#the-a-element
  return {
    tag: withoutAttribute(tag, 'href'),
    after: isMissed(link.file) ? ' <span class="not-in-copy">(not in this copy)</span>' : '',
  };
}

/** A page that only leads to another does so in the copy. */
function copyRefresh(tag: string, leadTo: LeadTo): string {
  if (attribute(tag, 'http-equiv') !== 'refresh') return tag;
  const [, delay = '', href = ''] = /^(\d+; url=)(.*)$/.exec(attribute(tag, 'content') ?? '') ?? [];
  const link = leadTo(href);
  return link.kind === 'inside' ? withAttribute(tag, 'content', delay + link.href) : '';
}

/** A picture that the copy lacks is not fetched from a network: its words stand in its place. */
function copyPicture(tag: string, leadTo: LeadTo): string {
  if (!isLacking(tag, 'src', leadTo)) return tag;
  const words = escapeHtml(attribute(tag, 'alt') || 'no description');
  return `<span class="not-in-copy">(Picture not in this copy: ${words})</span>`;
}

function isLacking(tag: string, name: string, leadTo: LeadTo): boolean {
  const href = attribute(tag, name);
  return href !== undefined && leadTo(href).kind === 'outside';
}

function placed(tag: string, name: string, leadTo: LeadTo): string {
  const link = leadTo(attribute(tag, name) ?? '');
  return link.kind === 'inside' ? withAttribute(tag, name, link.href) : tag;
}
