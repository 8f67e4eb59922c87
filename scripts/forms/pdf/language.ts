// The language of a document, and of a passage in another.

import { attributeOf, type Element } from './html.ts';
import { call, literal, type Typst } from './typst.ts';

/** A BCP 47 tag as arguments of `text`: "en-GB" => `lang: "en", region: "GB"`. */
export function languageTypst(tag: string): Typst {
  const [, language = 'en', region] = /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}))?(?:-|$)/i.exec(tag) ?? [];
  return `lang: ${literal(language.toLowerCase())}, region: ${region === undefined ? 'none' : literal(region.toUpperCase())}`;
}

/** What an element holds, in the element's language where it has one of its own. */
export function inLanguage(element: Element, written: Typst): Typst {
  const tag = attributeOf(element, 'lang');
  if (tag === '' || written === '') return written;
  return call('text', languageTypst(tag), `dir: ${attributeOf(element, 'dir') || 'ltr'}`, written);
}
