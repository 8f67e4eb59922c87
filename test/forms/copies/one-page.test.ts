import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { headingFaults, repeatedIds } from '../../site/checks/structure.ts';
import { invalidHtml } from '../../site/checks/valid-html.ts';
import { attribute, byTag, type ParsedPage, parsePage } from '../../site/html.ts';
import { HAVEN } from './haven.ts';
import { copiesOf } from './made-copies.ts';

const URL_OF_YEAR = '/town/2026/town-2026.html';

async function onePage(files: Readonly<Record<string, string | Uint8Array>> = HAVEN): Promise<ParsedPage> {
  const bytes = (await copiesOf(files)).copies.get(URL_OF_YEAR);
  assert.ok(bytes);
  return parsePage({ url: URL_OF_YEAR, content: Buffer.from(bytes).toString() });
}

/** What a page would fetch, and where its links lead that are neither on it nor whole. */
function reachesOut(page: ParsedPage): readonly string[] {
  const fetched = page.elements.flatMap(one =>
    one.tagName === 'link' && attribute(one, 'rel') === 'canonical'
      ? []
      : ['src', 'srcset', 'data', ...(one.tagName === 'link' ? ['href'] : [])].flatMap(
          name => attribute(one, name) ?? [],
        ),
  );
  const links = byTag(page, 'a').flatMap(one => attribute(one, 'href') ?? []);
  return [
    ...fetched.filter(url => !url.startsWith('data:')),
    ...links.filter(url =>
      url.startsWith('#')
        ? !page.byId.has(decodeURIComponent(url.slice(1)))
        : !/^(?:https?|mailto):/.test(url),
    ),
  ];
}

describe('a committee’s year in one HTML file', () => {
  let page: ParsedPage;
  before(async () => {
    page = await onePage();
  });

  test('is valid, with each id once and headings that skip no level', () => {
    assert.deepEqual(
      invalidHtml([page]).filter(fault => !fault.includes('no-inline-style')),
      [],
    );
    assert.deepEqual(repeatedIds([page]), []);
    assert.deepEqual(headingFaults([page]), []);
  });

  test('needs nothing beside it', () => {
    assert.ok(byTag(page, 'a').length > 20);
    assert.deepEqual(reachesOut(page), []);
    assert.match(page.content, /<img src="data:image\/png;base64,/);
  });

  test('that needs something is found', () => {
    const planted = page.content.replace(
      '<p',
      '<a href="#nowhere">x</a><a href="../">y</a><img src="a.png"><p',
    );
    assert.equal(reachesOut(parsePage({ url: URL_OF_YEAR, content: planted })).length, 3);
  });

  test('runs nothing, fetches nothing, and wears the one style whose hash its policy names', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page.content)?.[1];
    const written = /<style>([\s\S]*?)<\/style>/.exec(page.content)?.[1] ?? '';
    const hash = createHash('sha256').update(written).digest('base64');
    assert.ok(policy?.startsWith(`default-src 'none'; style-src 'sha256-${hash}'; `), policy);
    assert.deepEqual(byTag(page, 'script'), []);
    assert.deepEqual(
      page.elements.filter(one => attribute(one, 'style') !== undefined),
      [],
    );
  });

  test('leads from meeting to meeting within itself', () => {
    assert.match(page.content, /<a href="#town-2026-02-12">the meeting after<\/a>/);
    assert.match(page.content, /<a href="#town-2026-02-12-item-5">See minute 5<\/a>/);
    assert.match(page.content, /<a href="https:\/\/haven\.example\/minutes\/people\/ada-finch\/">/);
  });

  test('of a site without an address keeps the words of links that lead out of it', async () => {
    const site = String(HAVEN['site.yaml']).replace(/^url:.*\n/m, '');
    assert.deepEqual(reachesOut(await onePage({ ...HAVEN, 'site.yaml': site })), []);
  });
});
