// A small archive, published, and its ZIPs unpacked: for the tests of copies on disk.

import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { parse } from 'parse5';
import { buildSite } from '../../scripts/site/build.ts';
import { madeOnce } from '../built/made-once.ts';
import { scratchFolder, writeFiles } from './command-line.ts';
import { attribute, elementsOf } from './html.ts';

const SITE = 'name: Tarn Parish Council\nlanguage: en-GB\ntimezone: Europe/London\n';
export const WEBSITE = 'https://minutes.tarn.example/archive/';

/** Two committees that refer to each other, papers of all kinds, and words that nobody may read. */
export const TARN: Readonly<Record<string, string | Uint8Array>> = {
  'site.yaml': `${SITE}url: ${WEBSITE}\n`,
  'council/committee.md':
    '---\nname: Council\nmembers:\n  - Jane Roe\n---\n\nThe council of [Tarn](https://tarn.example/?a=1&b=2).\n',
  'council/2024-02-22/minutes.md': `---
time: "19:00"
present:
  - Jane Roe
old-addresses:
  - old/minutes/7
---

# Council

## 1. Trees

The [survey of trees](tree%20survey%20£.pdf) and the [page of the old website](page.html) were seen, with ![the oak](oak.png).
The [harbour's minutes](../../harbour/2024-01-10.md) were taken as read.

**Resolved:** That the otterlike oak be felled.

## 2. Sale of the depot

Exempt: 3
Summary: The depot was sold.

## 3. Withdrawn

Withdrawn: 2024-03-01, it named a child
Papers: [Snorkelwit’s letter](letter.txt)

Snorkelwit was named.
`,
  'council/2024-02-22/tree survey £.pdf': '%PDF-1.4 a survey',
  'council/2024-02-22/page.html': '<p><a href="../">As it was</a></p>',
  'council/2024-02-22/oak.png': Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256),
  'council/2024-02-22/letter.txt': 'Snorkelwit writes',
  'council/2024-02-22/spreadsheet.csv': `tree,height\n${'oak,12\n'.repeat(500)}`,
  'council/2024-03-21.md': '# Council\n\n## 1. Minutes\n\n## 2. Oak\n\nThe oak was felled.\n',
  'harbour/2024-01-10.md': '# Harbour\n\n## 1. Dues\n\n**Resolved:** That the dues be raised.\n',
};

/** The same where `site.yaml` gives no address. */
export const TARN_WITHOUT_ADDRESS = { ...TARN, 'site.yaml': SITE };

export interface CopiedSite {
  readonly folder: string;
  readonly site: string;
  /** The unpacked folders of the ZIPs. */
  readonly council: string;
  readonly harbour: string;
  readonly whole: string;
  readonly remove: () => void;
}

/** Publishes an archive, once for all test files, and gives a copy into which a test may write. */
export async function copySite(files: typeof TARN, today = '2024-05-01'): Promise<CopiedSite> {
  const texts = Object.entries(files).map(
    ([file, text]) => `${file} ${Buffer.from(text).toString('base64')}`,
  );
  const published = await madeOnce('copied-site', { texts: [today, ...texts] }, async made => {
    const content = path.join(made, 'content');
    writeFiles(content, files);
    const { built, problems } = await buildSite({ content, output: path.join(made, 'site'), today });
    if (!built) throw new Error(JSON.stringify(problems));
  });
  const { folder, remove } = scratchFolder();
  cpSync(published, folder, { recursive: true });
  const site = path.join(folder, 'site');
  const unpacked = (zip: string): string => unpack(path.join(site, zip), path.join(folder, 'unpacked'));
  return {
    folder,
    site,
    council: unpacked('council/council.zip'),
    harbour: unpacked('harbour/harbour.zip'),
    whole: unpacked('offline/tarn-parish-council.zip'),
    remove,
  };
}

/** Unpacks a ZIP, and gives the one folder that it holds. */
export function unpack(zip: string, into: string): string {
  const files = unzipSync(readFileSync(zip));
  writeFiles(into, files);
  const [folder = '', ...others] = new Set(Object.keys(files).map(name => name.split('/')[0]));
  if (others.length > 0) throw new Error(`${zip} holds ${others.length + 1} folders.`);
  return path.join(into, folder);
}

export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

/** Every link and file asked for by a page of a copy that leads to no file of it, nor to another website by intent. */
export function brokenLinks(folder: string, page: string): readonly string[] {
  const elements = elementsOf(parse(readFileSync(path.join(folder, page), 'utf8')));
  const links = elements.flatMap(element => {
    const refresh = /^\d+; url=(.*)$/.exec(attribute(element, 'content') ?? '')?.[1];
    const found = [
      attribute(element, 'href'),
      attribute(element, 'src'),
      attribute(element, 'action'),
      refresh,
    ];
    return found.filter(link => link !== undefined);
  });
  return links
    .filter(link => !/^(?:https:|webcal:|mailto:|#)/.test(link) && !leadsToFile(folder, page, link))
    .map(link => `${page}: ${link}`);
}

function leadsToFile(folder: string, page: string, link: string): boolean {
  const [file = ''] = link.split(/[?#]/);
  const target = file === '' ? page : path.join(path.dirname(page), decodeURIComponent(file));
  return !target.startsWith('..') && /\.[a-z0-9]+$/.test(target) && existsSync(path.join(folder, target));
}
