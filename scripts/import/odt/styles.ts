// What the styles of an OpenDocument text say: how words look, and how lists are numbered.

import { allNamed, childNamed, elementsIn, type XmlNode } from '../xml/nodes.ts';

export interface OdtStyles {
  /** An attribute of the text properties of a style or of those that it comes from: `fo:font-weight`. */
  readonly text: (style: string | undefined, attribute: string) => string | undefined;
  readonly list: (style: string | undefined, level: number) => OdtLevel | undefined;
  /** Of headings that are numbered by their level. */
  readonly outline: (level: number) => OdtLevel | undefined;
  /** The list style that a paragraph style asks for. */
  readonly listOf: (style: string | undefined) => string | undefined;
}

export interface OdtLevel {
  readonly isBullet: boolean;
  /** "1", "a", "A", "i", "I"; empty for none. */
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels its number shows: 2 for "12.1". */
  readonly shown: number;
}

export function odtStyles(...roots: readonly (XmlNode | undefined)[]): OdtStyles {
  const named = (name: string): ReadonlyMap<string, XmlNode> =>
    new Map(
      roots.flatMap(root =>
        allNamed(root, name).map(one => [one.attributes['style:name'] ?? '', one] as const),
      ),
    );
  const styles = named('style:style');
  const lists = named('text:list-style');
  const outline = roots.flatMap(root => allNamed(root, 'text:outline-style'))[0];
  /** A style and those that it comes from; a circle of styles ends. */
  const lineOf = (name: string | undefined): readonly XmlNode[] => {
    const line: XmlNode[] = [];
    for (let style = styles.get(name ?? ''); style && !line.includes(style); ) {
      line.push(style);
      style = styles.get(style.attributes['style:parent-style-name'] ?? '');
    }
    return line;
  };
  const first = (name: string | undefined, find: (style: XmlNode) => string | undefined) =>
    lineOf(name)
      .map(find)
      .find(found => found !== undefined);
  return {
    text: (name, attribute) =>
      first(name, style => childNamed(style, 'style:text-properties')?.attributes[attribute]),
    listOf: name => first(name, style => style.attributes['style:list-style-name']),
    list: (name, level) => levelIn(lists.get(name ?? ''), level),
    outline: level => levelIn(outline, level),
  };
}

function levelIn(list: XmlNode | undefined, level: number): OdtLevel | undefined {
  const found = elementsIn(list).find(one => one.attributes['text:level'] === String(level));
  if (!found) return undefined;
  const given = (name: string): string => found.attributes[name] ?? '';
  return {
    isBullet: found.name === 'text:list-level-style-bullet',
    format: given('style:num-format'),
    prefix: given('style:num-prefix'),
    suffix: given('style:num-suffix'),
    start: Number(given('text:start-value') || 1),
    shown: Number(given('text:display-levels') || 1),
  };
}
