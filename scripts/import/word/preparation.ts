// A part of a Word document as mammoth should see it. Mammoth shows hidden text, loses the numbers that Word sets by
// itself, and knows no bold that a style gives: here these become what they look like on paper.

import { markedLine } from '../html/list-markdown.ts';
import type { Concealed } from '../office/problems.ts';
import { allNamed, childNamed, element, elementsIn, isElement, type XmlNode } from '../xml/nodes.ts';
import type { CountParagraph } from './numbering.ts';
import { indentIn, switchOf, valueIn, type WordStyles } from './styles.ts';
import { concealment, isMarkHidden, oneOfAlternatives, visibleText } from './visible.ts';

export interface Prepared {
  readonly root: XmlNode;
  /** The numbers that were set before its paragraphs. */
  readonly labels: readonly string[];
  /** For each hidden passage the visible words of its paragraph. */
  readonly concealed: readonly { readonly how: Concealed; readonly near: string }[];
  /** What it holds beside words and pictures: "a chart", "an embedded file (Excel.Sheet.12)". */
  readonly objects: readonly string[];
}

/** How mammoth shall write the paragraphs that the preparation marks. */
export const PREPARED_STYLES: readonly string[] = [
  ...[1, 2, 3, 4, 5, 6].map(level => `p.MinutesHeading${level} => h${level}:fresh`),
  // Lists as Word’s own HTML writes them, which is read elsewhere already.
  ...Array.from(
    { length: 9 },
    (_, level) => `p.MinutesList${level} => p[style='mso-list:l0 level${level + 1}']:fresh`,
  ),
  "p.MinutesContinued => p[style='mso-continued:yes']:fresh",
  'u => strong',
];

/** Within so much two paragraphs begin one below the other, in twentieths of a point. */
const NEAR = 60;

/** Wrappers that mammoth does not look into. */
const UNWRAPPED = new Set(['w:fldSimple', 'w:dir', 'w:bdo', 'w:ruby', 'w:rubyBase', 'w:rt']);

export function preparePart(root: XmlNode, styles: WordStyles, count: CountParagraph): Prepared {
  const labels: string[] = [];
  const concealed: { how: Concealed; near: string }[] = [];
  const objects: string[] = [];
  /** How far in the words of the list's last item begin, while paragraphs may still belong to it. */
  let openIndent: number | undefined;

  const children = (node: XmlNode, paragraph: Paragraph | undefined): XmlNode['children'] =>
    node.children.flatMap(child => (isElement(child) ? prepare(child, paragraph) : [child]));

  const prepare = (node: XmlNode, paragraph: Paragraph | undefined): XmlNode['children'] => {
    if (node.name === 'w:p') return [prepareParagraph(node)];
    if (node.name === 'w:r') return prepareRun(node, paragraph);
    if (UNWRAPPED.has(node.name)) return children(node, paragraph);
    if (node.name === 'mc:AlternateContent') {
      const chosen = oneOfAlternatives(node);
      if (!chosen) return [];
      return chosen.name === 'mc:Fallback' ? children(chosen, paragraph) : children(asOld(chosen), paragraph);
    }
    if (node.name === 'm:oMath') {
      objects.push('a formula, of which only the signs were imported');
      return [
        textRun(
          allNamed(node, 'm:t')
            .flatMap(({ children: text }) => text)
            .join(' '),
        ),
      ];
    }
    const object = objectIn(node);
    if (object !== undefined) {
      objects.push(object);
      return [];
    }
    if (node.name === 'w:cr' || node.name === 'w:ptab')
      return [element(node.name === 'w:cr' ? 'w:br' : 'w:tab')];
    return [{ ...node, children: children(node, paragraph) }];
  };

  const prepareParagraph = (node: XmlNode): XmlNode => {
    const properties = childNamed(node, 'w:pPr');
    const style = valueIn(childNamed(properties, 'w:pStyle'));
    const number = isMarkHidden(properties) ? undefined : count(properties);
    const near = visibleText(node, styles).replace(/\s+/g, ' ').trim();
    const own = children(
      { ...node, children: node.children.filter(child => child !== properties) },
      { style, near },
    );
    const label = near === '' ? '' : (number?.label ?? '');
    if (label !== '') labels.push(label);
    const heading = headingLevel(properties, style, styles);
    const isListed = label !== '' && markedLine(`${label} x`) !== undefined;
    const indent = indentIn(childNamed(properties, 'w:ind')) ?? indentIn(styles.property(style, 'w:ind'));
    const goesOn =
      heading === undefined &&
      label === '' &&
      near !== '' &&
      openIndent !== undefined &&
      indent !== undefined &&
      indent >= openIndent - NEAR;
    if (isListed && heading === undefined) openIndent = indent ?? number?.indent;
    else if (near !== '' && !goesOn) openIndent = undefined;
    const as =
      heading !== undefined
        ? `MinutesHeading${heading}`
        : isListed
          ? `MinutesList${number?.level ?? 0}`
          : goesOn
            ? 'MinutesContinued'
            : undefined;
    const marked = as === undefined ? [] : [element('w:pPr', {}, [element('w:pStyle', { 'w:val': as })])];
    return { ...node, children: [...marked, ...(label === '' ? [] : [labelRun(label, own)]), ...own] };
  };

  const prepareRun = (node: XmlNode, paragraph: Paragraph | undefined): readonly XmlNode[] => {
    const how = concealment(node, paragraph?.style, styles);
    if (how) {
      const words = allNamed(node, 'w:t')
        .flatMap(({ children: text }) => text)
        .join('');
      if (words.trim() !== '') concealed.push({ how, near: paragraph?.near ?? '' });
      return [];
    }
    const properties = childNamed(node, 'w:rPr');
    const style = valueIn(childNamed(properties, 'w:rStyle'));
    const isBold =
      switchOf(childNamed(properties, 'w:b')) ??
      styles.isOn(style, 'w:b') ??
      styles.isOn(paragraph?.style, 'w:b') ??
      false;
    const others = elementsIn(properties).filter(({ name }) => name !== 'w:b' && name !== 'w:rStyle');
    const own = node.children.filter(child => child !== properties);
    return [
      {
        ...node,
        children: [
          element('w:rPr', {}, [...(isBold ? [element('w:b')] : []), ...others]),
          ...children({ ...node, children: own }, paragraph),
        ],
      },
    ];
  };

  return { root: { ...root, children: children(root, undefined) }, labels, concealed, objects };
}

interface Paragraph {
  readonly style: string | undefined;
  readonly near: string;
}

const textRun = (text: string, properties?: XmlNode): XmlNode =>
  element('w:r', {}, [
    ...(properties ? [properties] : []),
    element('w:t', { 'xml:space': 'preserve' }, [text]),
  ]);

/** The number looks like the words after it, so that a bold line stays bold. */
const labelRun = (label: string, own: XmlNode['children']): XmlNode => {
  const first = own.filter(isElement).find(node => node.name === 'w:r' && childNamed(node, 'w:t'));
  return textRun(`${label} `, childNamed(first, 'w:rPr'));
};

/** A level from 1 to 6 that the paragraph or its style says it has in the outline. */
function headingLevel(
  properties: XmlNode | undefined,
  style: string | undefined,
  styles: WordStyles,
): number | undefined {
  const name = styles.nameOf(style);
  if (name === 'title') return 1;
  const named = /^heading ([1-6])$/.exec(name)?.[1] ?? /^heading ?([1-6])$/i.exec(style ?? '')?.[1];
  if (named !== undefined) return Number(named);
  const outline = childNamed(properties, 'w:outlineLvl') ?? styles.property(style, 'w:outlineLvl');
  const level = Number(valueIn(outline) ?? 9) + 1;
  return level <= 6 ? level : undefined;
}

/** A drawing for new programs alone, with its text boxes as old ones have them. */
const asOld = (choice: XmlNode): XmlNode => ({
  ...choice,
  children: [
    ...choice.children.filter(child => isElement(child) && allNamed(child, 'w:txbxContent').length === 0),
    ...allNamed(choice, 'w:txbxContent').map(box => element('w:pict', {}, [element('v:textbox', {}, [box])])),
  ],
});

/** What of a drawing or an object cannot be imported; undefined for pictures and text. */
function objectIn(node: XmlNode): string | undefined {
  if (node.name === 'w:object') {
    const kind = allNamed(node, 'o:OLEObject')[0]?.attributes['ProgID'];
    return `an embedded file${kind === undefined ? '' : ` (${kind})`}`;
  }
  if (node.name === 'w:altChunk') return 'another document';
  if (node.name !== 'w:drawing') return undefined;
  if (allNamed(node, 'c:chart').length > 0) return 'a chart';
  return allNamed(node, 'dgm:relIds').length > 0 ? 'a diagram' : undefined;
}
