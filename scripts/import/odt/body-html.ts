// The text of an OpenDocument file as HTML of the kind that mammoth writes of Word's, so that both are read alike.

import { listNumber } from '../../model/list-marks.ts';
import { ownValue } from '../../model/own-value.ts';
import { markedLine } from '../html/list-markdown.ts';
import { allNamed, childNamed, elementsIn, escapedXml, isElement, type XmlNode } from '../xml/nodes.ts';
import type { OdtLevel, OdtStyles } from './styles.ts';

export interface OdtHtml {
  readonly html: string;
  /** All words that a reader sees, and the numbers before paragraphs. */
  readonly text: string;
  /** How often text is hidden. */
  readonly hidden: number;
  readonly comments: number;
  readonly objects: readonly string[];
}

/** `addPicture` gives the name of the file that a picture of the archive becomes; empty where it cannot be shown. */
export function odtHtml(body: XmlNode, styles: OdtStyles, addPicture: (path: string) => string): OdtHtml {
  const notes: string[] = [];
  const labels: string[] = [];
  const objects: string[] = [];
  let hidden = 0;
  const count = listCounter();
  /** The level of the last point of the list that is open: what follows at that level without a number belongs to it. */
  let lastPoint: number | undefined;

  const children = (node: XmlNode, list?: List): string =>
    node.children.map(child => (isElement(child) ? html(child, list) : escapedXml(child))).join('');

  const html = (node: XmlNode, list?: List): string => {
    if (isHidden(node, styles)) {
      hidden += 1;
      return '';
    }
    const write = ownValue(WRITERS, node.name);
    return write ? write(node, list) : IGNORED.has(node.name) ? '' : children(node, list);
  };

  const paragraph = (node: XmlNode, list: List | undefined): string => {
    const style = node.attributes['text:style-name'];
    const level = node.name === 'text:h' ? Number(node.attributes['text:outline-level'] ?? 1) : 0;
    const inside = looked(children(node), style, styles);
    const isEmpty = inside.replace(/<(?!img)[^<>]+>/g, '').trim() === '';
    const label = isEmpty ? '' : labelOf(node, list, level);
    if (label !== '') labels.push(label);
    const words = label === '' ? inside : `${looked(escapedXml(label), style, styles)} ${inside}`;
    if (level > 0) return `<h${Math.min(level, 6)}>${words}</h${Math.min(level, 6)}>`;
    if (style === 'Title') return `<h1>${words}</h1>`;
    const isListed = label !== '' && markedLine(`${label} x`) !== undefined;
    const goesOn = label === '' && !isEmpty && list !== undefined && list.level === lastPoint;
    if (isListed) lastPoint = list?.level ?? 1;
    const look = isListed ? `mso-list:l0 level${list?.level ?? 1}` : goesOn ? 'mso-continued:yes' : '';
    return `<p${look && ` style="${look}"`}>${words}</p>`;
  };

  const labelOf = (node: XmlNode, list: List | undefined, level: number): string => {
    if (list?.isFirst())
      return count(list.key, list.level, one => styles.list(list.style, one), list.start());
    const isOutline = level > 0 && !list && node.attributes['text:is-list-header'] !== 'true';
    return isOutline ? count('outline', level, styles.outline) : '';
  };

  const listHtml = (node: XmlNode, outer: List | undefined): string => {
    const style = node.attributes['text:style-name'] ?? outer?.style;
    const level = (outer?.level ?? 0) + 1;
    const goesOn =
      node.attributes['text:continue-numbering'] === 'true' ||
      node.attributes['text:continue-list'] !== undefined;
    const key = outer?.key ?? `list ${style}`;
    if (!outer) lastPoint = undefined;
    if (!outer && !goesOn) count.begin(key);
    return elementsIn(node)
      .map(item => {
        let isNew = item.name === 'text:list-item';
        const start = item.attributes['text:start-value'];
        return children(item, {
          key,
          style,
          level,
          isFirst: () => {
            const was = isNew;
            isNew = false;
            return was;
          },
          start: () => (start === undefined ? undefined : Number(start)),
        });
      })
      .join('');
  };

  const note = (node: XmlNode): string => {
    const at = notes.push('');
    notes[at - 1] = children(childNamed(node, 'text:note-body') ?? node);
    return `<sup><a href="#footnote-${at}" id="footnote-ref-${at}">[${at}]</a></sup>`;
  };

  const frame = (node: XmlNode): string => {
    const object = elementsIn(node).find(({ name }) =>
      /^draw:(?:object|object-ole|plugin|applet)$/.test(name),
    );
    if (object) objects.push('an embedded file');
    const image = object ? undefined : childNamed(node, 'draw:image');
    const words = [childNamed(node, 'svg:desc'), childNamed(node, 'svg:title')];
    const alt = words.map(one => one?.children.join('').trim()).find(Boolean) ?? '';
    const box = childNamed(node, 'draw:text-box');
    if (!image) return box ? `</p>${children(box)}<p>` : '';
    const address = image.attributes['xlink:href'] ?? '';
    if (/^[a-z]+:|^\/|\.\./i.test(address)) {
      objects.push(`a picture that lies elsewhere (${address})`);
      return escapedXml(alt);
    }
    return `<img src="${escapedXml(addPicture(address.replace(/^\.\//, '')))}" alt="${escapedXml(alt)}">`;
  };

  const cell = (node: XmlNode, tag: string): string => {
    const spans = [
      ['colspan', node.attributes['table:number-columns-spanned']],
      ['rowspan', node.attributes['table:number-rows-spanned']],
    ].flatMap(([name, value]) =>
      value !== undefined && value !== '1' ? [` ${name}="${Number(value)}"`] : [],
    );
    return `<${tag}${spans.join('')}>${children(node)}</${tag}>`;
  };

  const WRITERS: Readonly<Record<string, (node: XmlNode, list?: List) => string>> = {
    'text:p': paragraph,
    'text:h': paragraph,
    'text:list': listHtml,
    'text:span': node => looked(children(node), node.attributes['text:style-name'], styles),
    'text:a': node => `<a href="${escapedXml(node.attributes['xlink:href'] ?? '')}">${children(node)}</a>`,
    'text:s': node => ' '.repeat(Math.min(Number(node.attributes['text:c'] ?? 1) || 1, 100)),
    'text:tab': () => ' ',
    'text:line-break': () => '<br>',
    'text:note': note,
    'draw:frame': frame,
    'table:table': node => `<table>${children(node)}</table>`,
    'table:table-row': node => `<tr>${children(node)}</tr>`,
    'table:table-header-rows': node =>
      allNamed(node, 'table:table-row')
        .map(
          row =>
            `<tr>${elementsIn(row)
              .map(one => (one.name === 'table:table-cell' ? cell(one, 'th') : ''))
              .join('')}</tr>`,
        )
        .join(''),
    'table:table-cell': node => cell(node, 'td'),
  };

  const written = children(body);
  const below = notes.map((words, index) => `<li id="footnote-${index + 1}">${words}</li>`).join('');
  return {
    html: `${written}${below === '' ? '' : `<ol>${below}</ol>`}`,
    text: [odtText(body, styles), ...labels].join('\n'),
    hidden,
    comments: allNamed(body, 'office:annotation').length,
    objects,
  };
}

interface List {
  readonly key: string;
  readonly style: string | undefined;
  /** From 1. */
  readonly level: number;
  /** Whether the paragraph is the first of its item, which bears its number; true once. */
  readonly isFirst: () => boolean;
  readonly start: () => number | undefined;
}

const IGNORED = new Set([
  ...['office:annotation', 'office:annotation-end', 'text:tracked-changes', 'text:sequence-decls'],
  ...['text:variable-decls', 'text:user-field-decls', 'office:forms', 'table:covered-table-cell'],
  ...['text:note-citation', 'svg:title', 'svg:desc', 'text:number', 'office:event-listeners'],
]);

const isHidden = (node: XmlNode, styles: OdtStyles): boolean =>
  node.name === 'text:hidden-text' ||
  node.name === 'text:hidden-paragraph' ||
  (node.name === 'text:section' && /^(?:none|condition)$/.test(node.attributes['text:display'] ?? '')) ||
  (/^text:(?:span|p|h)$/.test(node.name) &&
    (styles.text(node.attributes['text:style-name'], 'text:display') === 'none' ||
      childNamed(node, 'text:hidden-paragraph') !== undefined));

/** The words that a reader sees in a part of the document, as plain text. */
export function odtText(node: XmlNode, styles: OdtStyles): string {
  if (isHidden(node, styles)) return '';
  if (IGNORED.has(node.name) && !/^svg:/.test(node.name)) return '';
  const words = node.children.map(child => (isElement(child) ? odtText(child, styles) : child)).join('');
  const isApart = /^(?:text:(?:p|h|s|tab|line-break)|table:table-cell|svg:.+)$/.test(node.name);
  return isApart ? ` ${words}\n` : words;
}

/** Words with the bold and the like that a style gives them. */
function looked(inside: string, style: string | undefined, styles: OdtStyles): string {
  if (inside.trim() === '') return inside;
  const says = (attribute: string, pattern: RegExp): boolean =>
    pattern.test(styles.text(style, attribute) ?? '');
  const tags = [
    ...(says('fo:font-weight', /^(?:bold|[6-9]00)$/) ? ['strong'] : []),
    ...(says('style:text-underline-style', /^(?!none).+/) ? ['strong'] : []),
    ...(says('fo:font-style', /^(?:italic|oblique)$/) ? ['em'] : []),
    ...(says('style:text-line-through-style', /^(?!none).+/) ? ['s'] : []),
    ...(says('style:text-position', /^super/) ? ['sup'] : []),
    ...(says('style:text-position', /^sub/) ? ['sub'] : []),
  ];
  return tags.reduce((html, tag) => `<${tag}>${html}</${tag}>`, inside);
}

type CountItem = ((
  key: string,
  level: number,
  levels: (level: number) => OdtLevel | undefined,
  start?: number,
) => string) & { readonly begin: (key: string) => void };

/** Counts the items of lists as LibreOffice does, and gives each its number as it is shown. */
function listCounter(): CountItem {
  const counts = new Map<string, number[]>();
  const next = (
    key: string,
    level: number,
    levels: (level: number) => OdtLevel | undefined,
    start?: number,
  ): string => {
    const own = levels(level);
    if (!own) return '';
    const numbers = (counts.get(key) ?? []).slice(0, level);
    numbers[level - 1] = start ?? (numbers[level - 1] ?? own.start - 1) + 1;
    counts.set(key, numbers);
    if (own.isBullet) return '•';
    if (own.format === '') return '';
    const from = Math.max(level - own.shown, 0);
    const shown = Array.from({ length: level - from }, (_, index) => {
      const at = from + index + 1;
      const type = levels(at)?.format || '1';
      return listNumber(numbers[at - 1] ?? 1, type);
    });
    return `${own.prefix}${shown.join('.')}${own.suffix}`.trim();
  };
  return Object.assign(next, { begin: (key: string) => void counts.delete(key) });
}
