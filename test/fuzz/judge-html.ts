// Whether a page does more than show: read by parse5, as browsers read it.

import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { MARK } from './attack-strings.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const NEVER = new Set(['iframe', 'object', 'embed', 'base', 'applet', 'frame', 'style', 'foreignobject']);

/** Addresses that lead somewhere and run nothing. */
const HARMLESS = /^(?:https?:\/\/|mailto:|tel:|webcal:|[^:]*$|[^:]*[/?#])/i;

/** What is wrong with a page. `holds` tells whether the site has a file at an address from the page. */
export function pageFaults(html: string, holds: (link: string) => boolean): readonly string[] {
  return elementsIn(parse(html)).flatMap(element => [
    ...nameFaults(element),
    ...scriptFaults(element),
    ...linkFaults(element, holds),
  ]);
}

function elementsIn(node: Node): readonly Element[] {
  const found: Element[] = [];
  const waiting: Node[] = [node];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if ('tagName' in one) found.push(one);
    if ('childNodes' in one) waiting.push(...one.childNodes);
    if ('content' in one) waiting.push(one.content);
  }
  return found;
}

const nameFaults = ({ tagName, attrs }: Element): readonly string[] => [
  ...(NEVER.has(tagName) || tagName.includes(MARK) ? [`an element <${tagName}>`] : []),
  ...attrs
    .filter(({ name }) => /^on|^srcdoc$|^style$/i.test(name) || name.includes(MARK))
    .map(({ name }) => `an attribute ${name} of <${tagName}>`),
];

/** No script but the site's own files; data in a script element is JSON. */
function scriptFaults({ tagName, attrs, childNodes }: Element): readonly string[] {
  if (tagName !== 'script') return [];
  const value = (name: string): string | undefined => attrs.find(one => one.name === name)?.value;
  const text = childNodes.map(child => ('value' in child ? child.value : '')).join('');
  if (/json/.test(value('type') ?? '')) return isJson(text) ? [] : ['a script of JSON that is none'];
  if (text.trim() !== '') return ['a script within the page'];
  const source = value('src');
  return source === undefined || /^(?:[a-z]+:|\/\/)/i.test(source) || source.includes(MARK)
    ? [`a script from ${source}`]
    : [];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const linkFaults = ({ tagName, attrs }: Element, holds: (link: string) => boolean): readonly string[] =>
  attrs
    .filter(({ name }) =>
      ['href', 'src', 'action', 'formaction', 'xlink:href', 'poster', 'data'].includes(name),
    )
    .filter(({ value }) => !HARMLESS.test(value.trim()) || !(isElsewhere(value) || holds(value)))
    .map(({ name, value }) => `${name}="${value}" of <${tagName}>`);

const isElsewhere = (link: string): boolean => /^(?:[a-z]+:|\/\/|#)/i.test(link);
