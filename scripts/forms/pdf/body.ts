// HTML of our own making => Typst: the same words in the same order, tagged as what they are.

import { listMarker, textList } from '../../model/list-marker.ts';
import {
  attributeOf,
  attributesOf,
  type Element,
  elementsIn,
  hasClass,
  hasSubstance,
  isElement,
  type Node,
  nodesOf,
  wordsIn,
} from './html.ts';
import { inlineTypst, withBreaks } from './inline.ts';
import { inLanguage } from './language.ts';
import { tableTypst } from './table.ts';
import { array, call, literal, sequence, type Typst } from './typst.ts';

/** What a body takes from the document around it. */
export interface BodyContext {
  /** Where a link leads: an address as a literal, a place of the document as a label; undefined where it stays words. */
  readonly linkTo: (href: string) => Typst | undefined;
  /** The mark of a place that links lead to; empty for one that has it already, or that no link leads to. */
  readonly anchor: (id: string) => Typst;
  /** The picture at an address; undefined where there is none that can be drawn. */
  readonly picture: (src: string) => Typst | undefined;
  /** The level that a heading has, so that none is skipped. */
  readonly levelOf: (written: number) => number;
}

export const bodyTypst = (html: string, context: BodyContext): Typst =>
  flow(nodesOf(html), context, { depth: 0, isTight: false });

interface Around {
  readonly depth: number;
  /** Whether text stands by itself, as in the items of a tight list, and makes no paragraph. */
  readonly isTight: boolean;
}

/** Nested deeper than any clerk would: what lies below keeps its words, not its form. Typst refuses some 15 quotations. */
const DEEPEST = 10;

/** Blocks one below the other; text between them makes a paragraph. Empty where there is not a word. */
function flow(nodes: readonly Node[], context: BodyContext, around: Around): Typst {
  const parts: Typst[] = [];
  let run: Node[] = [];
  const endRun = (): void => {
    if (run.some(hasSubstance)) {
      const text = inlineTypst(run, context);
      parts.push(around.isTight ? text : call('par', text));
    }
    run = [];
  };
  for (const node of nodes) {
    const write = isElement(node) ? BLOCKS[node.tagName] : undefined;
    if (isElement(node) && write) {
      endRun();
      parts.push(...block(node, write, context, around));
    } else run.push(node);
  }
  endRun();
  return parts.some(Boolean) ? sequence(parts) : '';
}

type BlockWriter = (element: Element, context: BodyContext, around: Around) => Typst;

function block(element: Element, write: BlockWriter, context: BodyContext, around: Around): readonly Typst[] {
  if (around.depth > DEEPEST) return [call('par', literal(wordsIn(element).trim()))];
  const id = attributeOf(element, 'id');
  return [id === '' ? '' : context.anchor(id), inLanguage(element, write(element, context, around))];
}

const BLOCKS: Readonly<Record<string, BlockWriter>> = {
  p: paragraph,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  ul: list,
  ol: list,
  dl: labelled,
  blockquote: (element, context, around) =>
    call('quote', 'block: true', inside(element, context, around) || '""'),
  pre: element => call('raw', 'block: true', literal(withBreaks(wordsIn(element).replace(/\n$/, '')))),
  hr: () => 'rule()',
  table: (element, context, around) => tableTypst(element, cell => inside(cell, context, around, true)),
  div: group,
  section: group,
};

const inside = (element: Element, context: BodyContext, around: Around, isTight = false): Typst =>
  flow(element.childNodes, context, { depth: around.depth + 1, isTight });

function group(element: Element, context: BodyContext, around: Around): Typst {
  return setOff(element, inside(element, context, around));
}

/** Classes of what the page sets off from the text around it; `minutes.typ` has a function of each name. */
const SET_OFF: readonly string[] = ['decision', 'exempt', 'withdrawn', 'status-note', 'citation'];

function setOff(element: Element, inner: Typst): Typst {
  const name = inner === '' ? undefined : SET_OFF.find(one => hasClass(element, one));
  return name === undefined ? inner : call(name, inner);
}

/** Behind these each side, or each name, stands on a line of its own. */
const KEEPS_LINES = ['vote', 'motion', 'interest'];

function paragraph(element: Element, context: BodyContext): Typst {
  if (!element.childNodes.some(hasSubstance)) return '';
  const breaks = KEEPS_LINES.some(name => hasClass(element, name)) ? 'kept' : 'spaces';
  const text = inlineTypst(element.childNodes, context, breaks);
  return hasClass(element, 'item__papers-label')
    ? call('label-line', text)
    : setOff(element, call('par', text));
}

function heading(element: Element, context: BodyContext): Typst {
  const level = context.levelOf(Number(element.tagName.slice(1)));
  return call('heading', `level: ${level}`, inlineTypst(element.childNodes, context));
}

function list(element: Element, context: BodyContext, around: Around): Typst {
  const items = elementsIn(element);
  const isTight = !items.some(item => elementsIn(item).some(({ tagName }) => tagName === 'p'));
  const entries = items.map(item => {
    const id = attributeOf(item, 'id');
    const inner = inside(item, context, around, isTight);
    return sequence([id === '' ? '' : context.anchor(id), inLanguage(item, inner)]);
  });
  const marks = textList(element.tagName === 'ol' ? 'ol' : 'ul', attributesOf(element));
  if (marks.type === '' && !items.some(isTask)) return call('list', `tight: ${isTight}`, ...entries);
  const written = items.map(item =>
    isTask(item)
      ? call('task', String(hasClass(item, 'task--done')))
      : literal(listMarker(marks, attributesOf(item)).replace(/^-$/, '–')),
  );
  return call('marked', array(written), String(isTight), ...entries);
}

const isTask = (item: Element): boolean => hasClass(item, 'task');

/** Labels with what stands behind each; several things behind one are a list. */
function labelled(element: Element, context: BodyContext, around: Around): Typst {
  let isSpaced = false;
  const rows = elementsIn(element).flatMap(row => {
    const parts = elementsIn(row);
    const label = parts.find(({ tagName }) => tagName === 'dt');
    const values = parts
      .filter(({ tagName }) => tagName === 'dd')
      .map(value => inside(value, context, around, true) || '""');
    isSpaced ||= values.length > 1;
    const value = values.length > 1 ? call('list', 'tight: true', ...values) : (values[0] ?? '""');
    return label ? [array([inlineTypst(label.childNodes, context), value])] : [];
  });
  return call('labelled', String(isSpaced), ...rows);
}
