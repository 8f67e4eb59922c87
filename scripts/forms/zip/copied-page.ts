// A page as it stands in a copy on disk. No server is there to turn `../` into `../index.html`, and what the copy does
// not hold is named, or linked on the website.

import { ownValue } from '../../model/own-value.ts';
import { xmlAttribute, xmlText } from '../../writers/escape.ts';
import { type Edit, edited, spaceBefore } from './edits.ts';
import { type Holding, type LinkInCopy, linkInCopy } from './holding.ts';
import { type Element, elementsOf } from './page-tags.ts';

/**
 * @param html The page as published.
 * @param page Its file, from the copy's folder.
 * @param note HTML for the end of the page's footer, which tells the reader that this is a copy.
 */
export function copiedPage(html: string, page: string, holding: Holding, note: string): string {
  const copy: Copy = { html, holding, leadTo: href => linkInCopy(href, page, holding) };
  const elements = elementsOf(html);
  const footer = elements.findLast(({ name }) => name === 'footer');
  const edits = [
    ...elements.filter(isNavigation).flatMap(list => withoutDeadEntries(list, elements, copy)),
    ...elements.flatMap(element => ownValue(COPIED, element.name)?.(element, copy) ?? []),
    ...(footer && note !== ''
      ? [{ start: footer.inner, end: footer.inner, text: copiedPage(note, page, holding, '') }]
      : []),
  ];
  return edited(html, edits);
}

interface Copy {
  readonly html: string;
  readonly holding: Holding;
  readonly leadTo: (href: string) => LinkInCopy;
}

/** The links that surround a page. Those that lead out of the copy are left out, and so is a list of no others. */
const isNavigation = (element: Element): boolean =>
  ['site-nav', 'breadcrumb', 'site-footer__links'].includes(attributeOf(element, 'class'));

function withoutDeadEntries(list: Element, elements: readonly Element[], copy: Copy): readonly Edit[] {
  const entries = elements.filter(
    ({ name, start }) => name === 'li' && start > list.start && start < list.inner,
  );
  const dead = entries.filter(entry => {
    const [link, ...others] = entry.children;
    return link?.name === 'a' && others.length === 0 && isLacking(link, 'href', copy);
  });
  return dead.length === entries.length ? [removed(list, copy)] : dead.map(entry => removed(entry, copy));
}

/** What each kind of element becomes in a copy; all others stay as they are. */
const COPIED: Readonly<Record<string, (element: Element, copy: Copy) => readonly Edit[]>> = {
  a: copyLink,
  form: (element, copy) => placed(element, 'action', copy),
  meta: copyRefresh,
  img: copyPicture,
  // A style sheet, a feed or a script that the copy lacks is not asked for.
  link: (element, copy) => (isLacking(element, 'href', copy) ? [removed(element, copy)] : []),
  script: (element, copy) => (isLacking(element, 'src', copy) ? [removed(element, copy)] : []),
};

function copyLink(element: Element, copy: Copy): readonly Edit[] {
  const { website, isMissed } = copy.holding;
  const link = copy.leadTo(attributeOf(element, 'href'));
  if (link.kind !== 'outside') return placed(element, 'href', copy);
  if (website !== undefined)
    return [
      ...withClass(element, 'outside-copy'),
      ...withValue(element, 'href', onWebsite(link.address, website)),
    ];
  // A link without an address is a place where one might have been: https://html.spec.whatwg.org/#the-a-element
  return [
    ...withoutAttribute(element, 'href', copy),
    ...(isMissed(link.file)
      ? [
          {
            start: element.closed,
            end: element.closed,
            text: ' <span class="not-in-copy">(not in this copy)</span>',
          },
        ]
      : []),
  ];
}

const onWebsite = (address: string, website: string): string =>
  address.startsWith('/') ? new URL(website).origin + address : website + address;

/** A page that only leads to another does so in the copy. */
function copyRefresh(element: Element, copy: Copy): readonly Edit[] {
  if (attributeOf(element, 'http-equiv') !== 'refresh') return [];
  const [, delay = '', href = ''] = /^(\d+; url=)(.*)$/.exec(attributeOf(element, 'content')) ?? [];
  const link = copy.leadTo(href);
  return link.kind === 'inside'
    ? withValue(element, 'content', delay + link.href)
    : [{ start: element.start, end: element.closed, text: '' }];
}

/** A picture that the copy lacks is not fetched from a network: its words stand in its place. */
function copyPicture(element: Element, copy: Copy): readonly Edit[] {
  if (!isLacking(element, 'src', copy)) return [];
  const words = xmlText(attributeOf(element, 'alt') || 'no description');
  const text = `<span class="not-in-copy">(Picture not in this copy: ${words})</span>`;
  return [{ start: element.start, end: element.end, text }];
}

function isLacking(element: Element, name: string, copy: Copy): boolean {
  const href = element.attributes.get(name)?.value;
  return href !== undefined && copy.leadTo(href).kind === 'outside';
}

function placed(element: Element, name: string, copy: Copy): readonly Edit[] {
  const href = attributeOf(element, name);
  const link = copy.leadTo(href);
  return link.kind === 'inside' && link.href !== href ? withValue(element, name, link.href) : [];
}

const attributeOf = ({ attributes }: Element, name: string): string => attributes.get(name)?.value ?? '';

function withValue({ attributes }: Element, name: string, value: string): readonly Edit[] {
  const found = attributes.get(name);
  return found ? [{ start: found.start, end: found.end, text: `${name}="${xmlAttribute(value)}"` }] : [];
}

function withoutAttribute({ attributes }: Element, name: string, { html }: Copy): readonly Edit[] {
  const found = attributes.get(name);
  return found ? [{ start: spaceBefore(html, found.start), end: found.end, text: '' }] : [];
}

/** Adds a class to those that the tag has. */
function withClass(element: Element, name: string): readonly Edit[] {
  const classes = element.attributes.get('class');
  if (classes) return withValue(element, 'class', `${classes.value} ${name}`);
  const at = element.start + 1 + element.name.length;
  return [{ start: at, end: at, text: ` class="${name}"` }];
}

/** With the space before it. */
const removed = ({ start, closed }: Element, { html }: Copy): Edit => ({
  start: spaceBefore(html, start),
  end: closed,
  text: '',
});
