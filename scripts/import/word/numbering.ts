// The numbers that Word writes before paragraphs by itself. The file does not hold them, so they are counted as Word counts.

import { listNumber } from '../../model/list-marks.ts';
import { ownValue } from '../../model/own-value.ts';
import { allNamed, childNamed, elementsIn, type XmlNode } from '../xml/nodes.ts';
import { indentIn, valueIn, type WordStyles } from './styles.ts';

export interface WordNumber {
  /** As it is shown: "12.1", "(a)", "•"; empty for a list that shows none. */
  readonly label: string;
  /** From 0. */
  readonly level: number;
  /** How far in its words begin, in twentieths of a point. */
  readonly indent: number;
}

/** Gives the number of each paragraph; to be asked in the order of the document. */
export type CountParagraph = (properties: XmlNode | undefined) => WordNumber | undefined;

interface Level {
  readonly format: string;
  /** "%1.%2": each sign is the number of a level. */
  readonly text: string;
  readonly start: number;
  /** The level whose next number begins this one anew, from 1; 0 for none. */
  readonly restart: number | undefined;
  /** Whether all its numbers are shown in figures. */
  readonly isLegal: boolean;
  readonly style: string | undefined;
  readonly indent: number | undefined;
}

interface List {
  /** Lists of one definition count on together. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that this list begins anew, and at what. */
  readonly starts: ReadonlyMap<number, number>;
}

export function paragraphCounter(root: XmlNode | undefined, styles: WordStyles): CountParagraph {
  const lists = listsIn(root, styles);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return properties => {
    const { id, level } = numberingOf(properties, styles, lists);
    const list = lists.get(id);
    const own = list?.levels.get(level);
    if (!list || !own) return undefined;
    const numbers = counts.get(list.definition) ?? [];
    counts.set(list.definition, numbers);
    if (!begun.has(id)) {
      begun.add(id);
      for (const [at, start] of list.starts) numbers[at] = start - 1;
    }
    numbers[level] = (numbers[level] ?? own.start - 1) + 1;
    for (let below = level + 1; below < 9; below += 1) {
      const restart = list.levels.get(below)?.restart;
      if (restart === undefined || (restart > 0 && level < restart)) numbers[below] = undefined;
    }
    return { label: labelOf(list, level, numbers), level, indent: own.indent ?? 720 * (level + 1) };
  };
}

function labelOf({ levels }: List, level: number, numbers: readonly (number | undefined)[]): string {
  const own = levels.get(level);
  if (!own || own.format === 'none') return '';
  if (own.format === 'bullet') return '•';
  return own.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = levels.get(at);
      const number = numbers[at] ?? shown?.start ?? 1;
      return numberAs(number, own.isLegal ? 'decimal' : (shown?.format ?? 'decimal'));
    })
    .trim();
}

const TYPES: Readonly<Record<string, string>> = {
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
};

function numberAs(number: number, format: string): string {
  if (format === 'none' || format === 'bullet') return '';
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  return listNumber(number, ownValue(TYPES, format) ?? '1');
}

/** The list of a paragraph and its level: its own, or its style's. */
function numberingOf(
  properties: XmlNode | undefined,
  styles: WordStyles,
  lists: ReadonlyMap<string, List>,
): { readonly id: string; readonly level: number } {
  const style = valueIn(childNamed(properties, 'w:pStyle'));
  const own = childNamed(properties, 'w:numPr');
  const inherited = styles.property(style, 'w:numPr');
  const given = (name: string): string | undefined =>
    valueIn(childNamed(own, name)) ?? valueIn(childNamed(inherited, name));
  const id = given('w:numId') ?? '0';
  const ofStyle = [...(lists.get(id)?.levels ?? [])].find(
    ([, level]) => level.style !== undefined && level.style === style,
  );
  const level = given('w:ilvl') ?? (own === undefined ? ofStyle?.[0] : 0) ?? 0;
  return { id, level: Number(level) };
}

function listsIn(root: XmlNode | undefined, styles: WordStyles): ReadonlyMap<string, List> {
  const definitions = new Map(
    allNamed(root, 'w:abstractNum').map(one => [one.attributes['w:abstractNumId'] ?? '', one]),
  );
  const numbers = allNamed(root, 'w:num');
  /** A definition may only name a style, whose list is then meant. */
  const definitionOf = (num: XmlNode | undefined, depth = 0): string => {
    const id = valueIn(childNamed(num, 'w:abstractNumId')) ?? '';
    const linked = valueIn(childNamed(definitions.get(id), 'w:numStyleLink'));
    const meant = valueIn(childNamed(styles.property(linked, 'w:numPr'), 'w:numId'));
    const other = numbers.find(one => one.attributes['w:numId'] === meant);
    return linked !== undefined && other && depth < 5 ? definitionOf(other, depth + 1) : id;
  };
  return new Map(
    numbers.map(num => {
      const definition = definitionOf(num);
      const levels = new Map(levelsIn(definitions.get(definition)));
      const starts = new Map<number, number>();
      for (const change of elementsIn(num).filter(({ name }) => name === 'w:lvlOverride')) {
        const at = Number(change.attributes['w:ilvl'] ?? 0);
        for (const [, level] of levelsIn(change)) levels.set(at, level);
        const start = valueIn(childNamed(change, 'w:startOverride'));
        if (start !== undefined) starts.set(at, Number(start));
      }
      return [num.attributes['w:numId'] ?? '', { definition, levels, starts }];
    }),
  );
}

const levelsIn = (node: XmlNode | undefined): readonly (readonly [number, Level])[] =>
  elementsIn(node)
    .filter(({ name }) => name === 'w:lvl')
    .map(level => {
      const given = (name: string): string | undefined => valueIn(childNamed(level, name));
      const restart = given('w:lvlRestart');
      return [
        Number(level.attributes['w:ilvl'] ?? 0),
        {
          format: given('w:numFmt') ?? 'decimal',
          text: given('w:lvlText') ?? '',
          start: Number(given('w:start') ?? 0),
          restart: restart === undefined ? undefined : Number(restart),
          isLegal: childNamed(level, 'w:isLgl') !== undefined,
          style: given('w:pStyle'),
          indent: indentIn(childNamed(childNamed(level, 'w:pPr'), 'w:ind')),
        },
      ];
    });
