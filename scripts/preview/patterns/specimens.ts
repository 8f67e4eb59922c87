// Specimens of the parts of the design, found by the classes of their style sheets in pages as they are: nothing is listed by
// hand, so that a part that is added is shown, and one that no page shows is named.

import { type DefaultTreeAdapterTypes, parse, parseFragment, serialize, serializeOuter } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export interface ShownPage {
  readonly url: string;
  readonly html: string;
}

export interface StyleSheet {
  /** "decision", of `assets/css/parts/decision.css`. */
  readonly part: string;
  readonly css: string;
}

export interface Specimen {
  /** What of the part it shows that no specimen before it does. */
  readonly classes: readonly string[];
  /** The page on which it stands. */
  readonly url: string;
  readonly html: string;
}

export interface Part {
  readonly name: string;
  readonly specimens: readonly Specimen[];
  /** Classes that no page has: those of what scripts make, and of states that last a moment. */
  readonly missing: readonly string[];
}

/** `leading` gives the link to where a link of a page leads. */
export function specimensOf(
  sheets: readonly StyleSheet[],
  pages: readonly ShownPage[],
  leading: (href: string, page: string) => string = href => href,
): readonly Part[] {
  const firstWith = new Map<string, Place>();
  for (const { url, html } of pages) note(parse(html).childNodes, [], url, firstWith);
  let number = 0;
  return sheets.map(({ part, css }) => {
    const classes = classesIn(css);
    const blocks = new Set(classes.filter(name => !/__|--/.test(name)));
    const found = new Map<Element, { readonly url: string; readonly classes: string[] }>();
    for (const name of classes) {
      const place = firstWith.get(name);
      if (!place) continue;
      const element = partAround(place, name, blocks);
      const known = found.get(element) ?? { url: place.url, classes: [] };
      known.classes.push(name);
      found.set(element, known);
    }
    return {
      name: part,
      specimens: [...found].map(([element, { url, classes: shown }]) => {
        number += 1;
        return {
          classes: shown,
          url,
          html: standalone(element, `pattern-${number}-`, href => leading(href, url)),
        };
      }),
      missing: classes.filter(name => !firstWith.has(name)),
    };
  });
}

/** An element, and those around it, the nearest first. */
interface Place {
  readonly url: string;
  readonly around: readonly Element[];
}

function note(
  nodes: readonly Node[],
  above: readonly Element[],
  url: string,
  firstWith: Map<string, Place>,
): void {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    const around = [node, ...above];
    for (const name of (attributeOf(node, 'class') ?? '').split(/\s+/))
      if (!firstWith.has(name)) firstWith.set(name, { url, around });
    note(node.childNodes, around, url, firstWith);
  }
}

const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find(one => one.name === name)?.value;

/** The nearest element that is the part as a whole; of a part that has no class of its own, the outermost of its elements. */
function partAround({ around }: Place, name: string, blocks: ReadonlySet<string>): Element {
  const withClass = (isMeant: (one: string) => boolean): readonly Element[] =>
    around.filter(element => (attributeOf(element, 'class') ?? '').split(/\s+/).some(isMeant));
  const block = name.replace(/(?:__|--).*/, '');
  const [whole] = withClass(one => blocks.has(one));
  return (whole ?? withClass(one => one.startsWith(`${block}__`)).at(-1) ?? around[0]) as Element;
}

/** The names of classes in a style sheet, in their order. */
export function classesIn(css: string): readonly string[] {
  const selectors = css.replace(/\/\*[\s\S]*?\*\/|"[^"]*"|url\([^)]*\)/g, '');
  return [...new Set(Array.from(selectors.matchAll(/\.([a-z][\w-]*)/gi), ([, name = '']) => name))];
}

/** What names a place on its page names one of the specimen's own, so that many stand on one page. */
const NAMING = new Set(['id', 'for', 'list', 'aria-labelledby', 'aria-describedby', 'aria-controls']);

function standalone(element: Element, prefix: string, leading: (href: string) => string): string {
  const fragment = parseFragment(serializeOuter(element));
  for (const attribute of attributesIn(fragment.childNodes)) {
    if (NAMING.has(attribute.name)) attribute.value = attribute.value.replace(/\S+/g, id => prefix + id);
    if (attribute.name === 'href') attribute.value = leading(attribute.value);
  }
  return serialize(fragment);
}

const attributesIn = (nodes: readonly Node[]): readonly Element['attrs'][number][] =>
  nodes.flatMap(node => ('tagName' in node ? [...node.attrs, ...attributesIn(node.childNodes)] : []));
