// A village has a web site made by Eleventy, and mounts its minutes below a path of it.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checksums } from '../site/command-line.ts';
import { type EleventySite, eleventySite } from './eleventy-site.ts';

describe('a site that Eleventy makes already', () => {
  let site: EleventySite;
  let www = '';
  const read = (file: string): string => readFileSync(path.join(www, file), 'utf8');
  before(async () => {
    site = eleventySite({}, 'test/plugin/existing-site');
    www = path.join(site.folder, 'www');
    const { code, stdout, stderr } = await site.eleventy();
    assert.equal(code, 0, stderr + stdout);
  });
  after(() => site.remove());

  it('has its minutes below the path that it chose, and its own pages beside them', () => {
    assert.deepEqual(readdirSync(www).sort(), ['about', 'index.html', 'minutes', 'news', 'style.css']);
    for (const file of ['index.html', 'parish/2026-07-02/index.html', 'feed.xml', 'search/search.js'])
      assert.ok(existsSync(path.join(www, 'minutes', file)), file);
    assert.match(read('minutes/parish/2026-07-02/accounts.csv'), /tents,120/);
  });

  it('has its own layout around each page of the minutes, with the title of that page', () => {
    const meeting = read('minutes/parish/2026-07-02/index.html');
    assert.match(
      meeting,
      /<title>Parish Council, 2 July 2026 – Tarn Parish Council \| Tarn Village<\/title>/,
    );
    assert.match(meeting, /<main>.*That the helpers be thanked\..*<\/main>/s);
    assert.equal(meeting.match(/<!doctype html>/gi)?.length, 1);
    assert.equal(meeting.match(/<main\b/g)?.length, 1);
  });

  it('has its transforms run on every page, its filters and its other languages go on as before', () => {
    for (const file of ['index.html', 'minutes/index.html', 'minutes/offline/index.html'])
      assert.match(read(file), /<!-- Tarn Village -->\n$/, file);
    assert.match(read('index.html'), /<h1>WELCOME!<\/h1>/);
    assert.match(read('about/index.html'), /1 committee, 1 people\./);
  });

  it('lists meetings and decisions on its own pages, by collections and filters', () => {
    const home = read('index.html');
    assert.match(home, /<a href="\/minutes\/parish\/2026-07-02\/">Parish Council<\/a>, 2 July 2026, Draft/);
    assert.match(
      home,
      /<a href="\/minutes\/parish\/2026-07-02\/item-1\/#item-1-decision-1">That the helpers be thanked\.<\/a>/,
    );
    assert.match(read('news/fete/index.html'), /href="\/minutes\/parish\/2026-07-02\/"/);
  });

  it('keeps what a site has but once at its root to itself', () => {
    for (const file of ['robots.txt', '_headers', '_redirects'])
      assert.ok(!existsSync(path.join(www, 'minutes', file)), file);
  });

  it('is the same to the byte when `minutebook build` makes it, in one step', async () => {
    const { code, stdout, stderr } = await site.minutebook('build', '--output', 'built');
    assert.equal(code, 0, stderr);
    // It alone knows all files of the site, and lists them at its root.
    const { 'manifest.sha256': list, ...built } = checksums(path.join(site.folder, 'built'));
    assert.ok(list);
    assert.deepEqual(built, checksums(www));
    assert.equal(stdout.match(/after build/g)?.length, 1, 'what it does after its build, it does once');
  });
});
