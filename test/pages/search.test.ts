// The search page as it stands before any script has run.

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { attribute, byTag, classesOf, type ParsedPage } from '../site/html.ts';
import { sampleSite } from '../site/sample-site.ts';
import type { Site } from '../site/site-in-memory.ts';

describe('the search page', () => {
  let site: Site;
  let page: ParsedPage;
  before(async () => {
    site = await sampleSite();
    const found = site.byUrl.get('/search/');
    assert.ok(found);
    page = found;
  });

  const inputs = (name: string) => byTag(page, 'input').filter(input => attribute(input, 'name') === name);

  test('has one form, with a labelled field and a button, that works as a link', () => {
    const forms = byTag(page, 'form');
    assert.equal(forms.length, 1);
    assert.equal(attribute(forms[0] ?? assert.fail(), 'method'), undefined);
    const [words] = inputs('q');
    const id = attribute(words ?? assert.fail(), 'id');
    assert.ok(byTag(page, 'label').some(label => attribute(label, 'for') === id));
  });

  test('offers every committee and every year with meetings to choose from', () => {
    const values = (name: string) => inputs(name).map(input => attribute(input, 'value'));
    assert.deepEqual(
      values('committee'),
      site.archive.committees.map(({ slug }) => slug),
    );
    assert.ok(values('year').includes('2025'));
    assert.deepEqual(values('kind'), ['item', 'report', 'paper']);
    assert.ok(values('status').includes('draft') && values('status').includes('approved'));
  });

  test('hides what needs its script, and says what else to do', () => {
    for (const name of ['filters', 'results__order']) {
      const part = page.elements.find(element => classesOf(element).includes(name));
      assert.equal(attribute(part ?? assert.fail(name), 'hidden'), '');
    }
    assert.match(page.content, /Searching needs JavaScript/);
  });

  test('gives its script relative addresses only', () => {
    const part = page.elements.find(element => classesOf(element).includes('search'));
    assert.equal(attribute(part ?? assert.fail(), 'data-home'), '../');
    assert.equal(attribute(part ?? assert.fail(), 'data-files'), 'index/');
  });

  test('explains the query language by links that ask it', () => {
    const links = byTag(page, 'a').flatMap(link => attribute(link, 'href') ?? []);
    for (const query of ['?q=%22annual%20report%22', '?q=%2Bannual%20%2Breport', '?q=title%3Abudget'])
      assert.ok(links.includes(query), query);
  });

  test('is led to by a box on every other page', () => {
    for (const one of site.pages) {
      // What other sites show within theirs has their header around it.
      if (['redirect', 'embed'].includes(site.layouts.get(one.url) ?? '') || one.url === '/search/') continue;
      const forms = byTag(one, 'form').filter(form => attribute(form, 'role') === 'search');
      assert.equal(forms.length, 1, one.url);
      const action = new URL(
        attribute(forms[0] ?? assert.fail(), 'action') ?? '',
        `https://site.invalid${one.url}`,
      );
      assert.equal(action.pathname, '/search/', one.url);
    }
  });
});
