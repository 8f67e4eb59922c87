// Which files for machines a site has, as `data:` in site.yaml chooses.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { siteFiles } from '../../scripts/forms/site-files.ts';
import { lastingUrls, sitePages } from '../../scripts/pages/site-pages.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { archiveOf } from '../read/small-archive.ts';
import { deadLinks } from '../site/checks/links.ts';
import { renderArchive } from '../site/render-site.ts';
import { siteOf } from '../site/site-in-memory.ts';

const archiveWith = (data: string) =>
  archiveOf({
    'site.yaml': `name: Tarn\nlanguage: en-GB\ntimezone: Europe/London\n${data}\n`,
    'parish/2026-03-05.md': '## 1. Trees\n\n**Resolved:** That the oak be left.\n',
  });

const filesOf = (data: string): readonly string[] => {
  const archive = archiveWith(data);
  const registers = makeRegisters(archive);
  return [...siteFiles(archive, registers, lastingUrls(sitePages(archive, registers)))].map(({ url }) => url);
};

const MINUTES = '/parish/2026-03-05/minutes.json';
const SOURCE = '/parish/2026-03-05/minutes.md';
const TABLE = '/data/decisions.csv';
const KINDS = [MINUTES, SOURCE, TABLE];

describe('files for machines', () => {
  for (const [data, wanted] of [
    ['', KINDS],
    ['data: all', KINDS],
    ['data: none', []],
    ['data: tables', [TABLE]],
    ['data: [minutes, source]', [MINUTES, SOURCE]],
  ] as const)
    test(`are those that “${data}” names, and feeds always`, () => {
      const files = filesOf(data);
      assert.deepEqual(
        KINDS.filter(url => files.includes(url)),
        wanted,
      );
      assert.ok(files.includes('/feed.xml'));
    });

  for (const data of ['data: none', 'data: tables', 'data: source'])
    test(`that “${data}” leaves out are linked from nowhere`, async () => {
      const archive = archiveWith(data);
      const { pages, filesOf: files } = await renderArchive(archive);
      const site = siteOf(() => ({ archive, problems: [] }), { pages }, files);
      assert.ok(site.pages.length > 10);
      assert.deepEqual(deadLinks(site.pages, site.files), []);
    });
});
