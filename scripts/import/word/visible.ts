// What a reader of a Word document sees, and what not: hidden text, blacked-out text, tracked changes.

import type { Concealed, TrackedChanges } from '../office/problems.ts';
import { allNamed, childNamed, elementsIn, type XmlNode } from '../xml/nodes.ts';
import { switchOf, valueIn, type WordStyles } from './styles.ts';

/** Whether and how the words of a run are hidden from the reader. `paragraph` is the style of its paragraph. */
export function concealment(
  run: XmlNode,
  paragraph: string | undefined,
  styles: WordStyles,
): Concealed | undefined {
  const properties = childNamed(run, 'w:rPr');
  const style = valueIn(childNamed(properties, 'w:rStyle'));
  const own = switchOf(childNamed(properties, 'w:vanish'));
  if (own ?? styles.isOn(style, 'w:vanish') ?? styles.isOn(paragraph, 'w:vanish')) return 'hidden';
  const behind =
    valueIn(childNamed(properties, 'w:highlight')) ??
    childNamed(properties, 'w:shd')?.attributes['w:fill'] ??
    '';
  const isBlack = (colour: string): boolean => /^(?:black|0{6})$/i.test(colour);
  const letters = valueIn(childNamed(properties, 'w:color')) ?? 'auto';
  return isBlack(behind) && (isBlack(letters) || letters === 'auto') ? 'blacked-out' : undefined;
}

/** Whether the paragraph's own mark is hidden: then Word gives it no number. */
export const isMarkHidden = (properties: XmlNode | undefined): boolean =>
  switchOf(childNamed(childNamed(properties, 'w:rPr'), 'w:vanish')) ?? false;

/** Of a drawing that is there twice, for new and for old programs, the one that is read. */
export const oneOfAlternatives = (node: XmlNode): XmlNode | undefined => {
  const old = childNamed(node, 'mc:Fallback');
  return old && elementsIn(old).length > 0 ? old : (childNamed(node, 'mc:Choice') ?? old);
};

const SPACES = new Set(['w:tab', 'w:br', 'w:cr', 'w:ptab']);
const BLOCKS = new Set(['w:p', 'w:tc', 'w:tr', 'w:tbl', 'w:txbxContent']);
const UNREAD = new Set(['w:object', 'w:instrText', 'w:delText', 'w:del', 'w:moveFrom']);

/** The words that a reader sees in a part of the document, as plain text. */
export function visibleText(node: XmlNode, styles: WordStyles, paragraph?: string): string {
  if (UNREAD.has(node.name)) return '';
  if (node.name === 'mc:AlternateContent') {
    const chosen = oneOfAlternatives(node);
    return chosen ? visibleText(chosen, styles, paragraph) : '';
  }
  if (node.name === 'w:r' && concealment(node, paragraph, styles)) return '';
  if (node.name === 'w:t' || node.name === 'm:t') return node.children.join('');
  if (node.name === 'w:noBreakHyphen') return '-';
  const style = node.name === 'w:p' ? valueIn(childNamed(childNamed(node, 'w:pPr'), 'w:pStyle')) : paragraph;
  const words = elementsIn(node)
    .map(child => visibleText(child, styles, style))
    .join('');
  if (BLOCKS.has(node.name)) return `\n${words}\n`;
  return SPACES.has(node.name) ? ' ' : words;
}

const INSERTED = ['w:ins', 'w:moveTo', 'w:cellIns'];
const DELETED = ['w:del', 'w:moveFrom', 'w:cellDel'];

/** Changes that are neither accepted nor rejected; undefined where there are none. */
export function trackedChanges(root: XmlNode, styles: WordStyles): TrackedChanges | undefined {
  const insertions = allNamed(root, ...INSERTED).length;
  const deletions = allNamed(root, ...DELETED).length;
  if (insertions + deletions === 0) return undefined;
  const near: string[] = [];
  let before = '';
  for (const paragraph of allNamed(root, 'w:p')) {
    const settled = visibleText(withoutChanges(paragraph), styles).replace(/\s+/g, ' ').trim();
    if (allNamed(paragraph, ...INSERTED, ...DELETED).length > 0) near.push(settled || before);
    if (settled !== '') before = settled;
  }
  return { insertions, deletions, near: [...new Set(near)].filter(Boolean) };
}

const withoutChanges = (node: XmlNode): XmlNode => ({
  ...node,
  children: node.children.flatMap((child): XmlNode['children'] => {
    if (typeof child === 'string') return [child];
    return [...INSERTED, ...DELETED].includes(child.name) ? [] : [withoutChanges(child)];
  }),
});
