// What Word's styles say of a paragraph or a run, through the styles that they are based on.

import { allNamed, childNamed, type XmlNode } from '../xml/nodes.ts';

export interface WordStyles {
  /** The style's own name, in small letters: "heading 1". */
  readonly nameOf: (id: string | undefined) => string;
  /** Whether a switch such as `w:vanish` is on in it; undefined where no style says so. */
  readonly isOn: (id: string | undefined, name: string) => boolean | undefined;
  /** An element of its paragraph properties, such as `w:numPr`. */
  readonly property: (id: string | undefined, name: string) => XmlNode | undefined;
}

export function wordStyles(root: XmlNode | undefined): WordStyles {
  const styles = new Map(
    allNamed(root, 'w:style').map(style => [style.attributes['w:styleId'] ?? '', style]),
  );
  /** A style and those that it is based on; a circle of styles ends. */
  const lineOf = (id: string | undefined): readonly XmlNode[] => {
    const line: XmlNode[] = [];
    for (let style = styles.get(id ?? ''); style && !line.includes(style); ) {
      line.push(style);
      style = styles.get(valueIn(childNamed(style, 'w:basedOn')) ?? '');
    }
    return line;
  };
  const first = <Found>(id: string | undefined, find: (style: XmlNode) => Found | undefined) => {
    for (const style of lineOf(id)) {
      const found = find(style);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    nameOf: id => (valueIn(childNamed(styles.get(id ?? ''), 'w:name')) ?? '').toLowerCase(),
    isOn: (id, name) => first(id, style => switchOf(childNamed(childNamed(style, 'w:rPr'), name))),
    property: (id, name) => first(id, style => childNamed(childNamed(style, 'w:pPr'), name)),
  };
}

export const valueIn = (node: XmlNode | undefined): string | undefined => node?.attributes['w:val'];

/** How far in a paragraph begins, in twentieths of a point, where `w:ind` says so. */
export function indentIn(node: XmlNode | undefined): number | undefined {
  const left = Number.parseInt(node?.attributes['w:left'] ?? node?.attributes['w:start'] ?? '', 10);
  return Number.isNaN(left) ? undefined : left;
}

/** `<w:b/>` is on, `<w:b w:val="0"/>` is off. */
export const switchOf = (node: XmlNode | undefined): boolean | undefined =>
  node === undefined ? undefined : !/^(?:0|false|off|none)$/.test(valueIn(node) ?? '');
