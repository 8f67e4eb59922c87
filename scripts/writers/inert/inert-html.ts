// A web page as a paper: its words, headings, lists, tables and links, without anything that runs, asks or loads.

import { html, parse } from 'parse5';
import { htmlText } from '../escape.ts';
import { parsedWithin } from './parsed-within.ts';
import {
  DEEPEST,
  type Element,
  type Inert,
  type Node,
  safeAddress,
  safePicture,
  writeInert,
} from './write-inert.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const KEPT = names(
  'a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em ' +
    'figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q rp rt ruby s samp ' +
    'section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr',
);
const DROPPED = names(
  'script style template noscript noembed noframes iframe frame frameset object embed applet svg math textarea select ' +
    'button input audio video canvas map xmp plaintext link meta base head title',
);
const EMPTY = names('br col hr img wbr');

/** Which elements may bear an attribute; none named: all. */
const ATTRIBUTES: Readonly<Record<string, ReadonlySet<string> | undefined>> = {
  ...{ id: undefined, lang: undefined, dir: undefined, title: undefined },
  ...{ alt: names('img'), width: names('img'), height: names('img') },
  ...{ colspan: names('td th'), rowspan: names('td th'), scope: names('th'), headers: names('td th') },
  ...{ span: names('col colgroup'), start: names('ol'), value: names('li'), datetime: names('time del ins') },
};

function attribute({ tagName }: Element, name: string, value: string): string | undefined {
  if (name === 'href') return tagName === 'a' ? safeAddress(value) : undefined;
  if (name === 'src') return tagName === 'img' ? safePicture(value) : undefined;
  if (!Object.hasOwn(ATTRIBUTES, name)) return undefined;
  return ATTRIBUTES[name]?.has(tagName) === false ? undefined : value;
}

const RULES: Inert = {
  namespace: html.NS.HTML,
  kept: KEPT,
  dropped: DROPPED,
  attribute,
  isEmpty: name => EMPTY.has(name),
  // A picture that lies elsewhere is the words that stand for it.
  standIn: ({ tagName, attrs }) =>
    tagName === 'img' && !attrs.some(({ name, value }) => name === 'src' && safePicture(value))
      ? (attrs.find(({ name }) => name === 'alt')?.value ?? '')
      : undefined,
};

// Should a browser find in it what we did not, it may still run and load nothing.
const POLICY = "default-src 'none'; img-src data:; form-action 'none'; base-uri 'none'";

export function inertHtml(source: string): string {
  // One that is too deep is shown as it is typed, so that no word of it is lost.
  const nodes = parsedWithin(DEEPEST, options => parse(source, options).childNodes);
  const page = nodes?.find((node): node is Element => node.nodeName === 'html');
  const [head, body] = ['head', 'body'].map(name => page?.childNodes.find(node => node.nodeName === name));
  const title = childrenOf(head).find(node => node.nodeName === 'title');
  const lang = page?.attrs.find(({ name }) => name === 'lang')?.value ?? '';
  return `<!DOCTYPE html>
<html${lang === '' ? '' : ` lang="${htmlText(lang)}"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${htmlText(childrenOf(title).map(wordsOf).join(''))}</title>
</head>
<body>
${page ? writeInert(childrenOf(body), RULES).trim() : `<pre>${htmlText(source)}</pre>`}
</body>
</html>
`;
}

const childrenOf = (node: Node | undefined): readonly Node[] =>
  node && 'childNodes' in node ? node.childNodes : [];

const wordsOf = (node: Node): string => ('value' in node ? node.value : '');
