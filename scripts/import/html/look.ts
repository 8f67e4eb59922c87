// How words look within an element: bold, raised, a link, indented, in a list of Word's.

import { attributeOf, BLOCKS, type HtmlElement } from './elements.ts';
import type { Run } from './inline-text.ts';

/** How the words within an element look. */
export interface Look extends Omit<Run, 'text'> {
  readonly depth: number;
  /** Of the paragraph, in points. */
  readonly indent: number;
  /** Whether Word calls the paragraph one of a list. */
  readonly isListed: boolean;
  /** Whether it goes on with the item of the list above it. */
  readonly isContinued?: boolean;
  readonly isPre: boolean;
}

/** From what addresses are resolved, and which are files beside the minutes. */
export interface LinkOptions {
  /** Address from which relative links are resolved. */
  readonly base?: string;
  /** Names of files that will lie beside the minutes: a link to one stays as it is. */
  readonly beside?: ReadonlySet<string>;
}

/** How the words of an element look, within what looks as `outer`. */
export function lookOf(element: HtmlElement, outer: Look, options: LinkOptions): Look {
  const { tagName: tag } = element;
  const style = attributeOf(element, 'style') ?? '';
  const href = tag === 'a' ? attributeOf(element, 'href') : undefined;
  const address = href === undefined ? undefined : resolved(href.trim(), options);
  const isBold = /^(?:b|strong|th)$/.test(tag) || /font-weight:\s*(?:bold|[6-9]00)/i.test(style);
  const isItalic = /^(?:i|em|cite)$/.test(tag) || /font-style:\s*italic/i.test(style);
  const isParagraph = BLOCKS.has(tag);
  return {
    ...outer,
    depth: outer.depth + 1,
    ...(isBold && tag !== 'th' && { bold: true }),
    ...(/font-weight:\s*normal/i.test(style) && { bold: false }),
    ...(isItalic && { italic: true }),
    ...(/^(?:s|strike|del)$/.test(tag) && { struck: true }),
    ...((tag === 'sup' || tag === 'sub') && { script: tag }),
    ...(address !== undefined && { href: address }),
    ...(isParagraph && {
      indent:
        outer.indent +
        pointsOf(/margin-left:\s*(-?[\d.]+)(pt|px|cm|in|mm)?/i.exec(style)) +
        levelOf(style) * 36,
      isListed:
        /MsoList/i.test(attributeOf(element, 'class') ?? '') || /mso-list:\s*l|text-indent:\s*-/i.test(style),
      isContinued: /mso-continued/.test(style),
      isPre: outer.isPre || tag === 'pre',
    }),
  };
}

const levelOf = (style: string): number => Number(/mso-list:[^;]*\blevel(\d)/i.exec(style)?.[1] ?? 0);

const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, cm: 28.35, mm: 2.835, in: 72 };

const pointsOf = (length: RegExpExecArray | null): number =>
  length ? Number(length[1]) * (POINTS[(length[2] ?? 'pt').toLowerCase()] ?? 1) : 0;

/** A link's whole address; undefined for one within the page, a script, or one that cannot be resolved. */
function resolved(href: string, { base, beside }: LinkOptions): string | undefined {
  if (/^(?:https?|mailto|tel):/i.test(href) || beside?.has(href)) return href;
  if (base === undefined || href === '' || /^[a-z][a-z\d+.-]*:|^#/i.test(href)) return undefined;
  return URL.canParse(href, base) ? new URL(href, base).href : undefined;
}

/** HTML breaks lines where it likes; only `<pre>` means them. */
export const runOf = (
  text: string,
  { depth: _, indent: __, isListed: ___, isContinued: ____, isPre, ...look }: Look,
): Run => ({
  ...look,
  text: isPre ? text : text.replace(/[\r\n\t ]+/g, ' '),
});
