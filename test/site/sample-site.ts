// The sample content as a site in memory, rendered once for all test files: see `madeOnce`.

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readAndCheck } from '../../scripts/site/read-content.ts';
import { madeOnce } from '../built/made-once.ts';
import { type Rendered, type Site, siteOf } from './site-in-memory.ts';

/** The day on which the sample is read: between its latest minutes and its coming meetings. */
export const SAMPLE_TODAY = '2026-11-21';

const CONTENT = 'content';
const PAGES = 'pages.json';

let sample: Promise<Site> | undefined;

export const sampleSite = (): Promise<Site> => {
  sample ??= openSample();
  return sample;
};

async function openSample(): Promise<Site> {
  const folder = await madeOnce(
    'rendered-sample',
    { paths: [CONTENT, 'test/site/sample-site.ts', 'test/site/render-site.ts'] },
    async made => {
      // What renders is loaded only where something must be rendered.
      const { renderArchive } = await import('./render-site.ts');
      const { pages, filesOf } = await renderArchive(readSample().archive);
      const rendered: Rendered = { pages, files: filesOf() };
      writeFileSync(path.join(made, PAGES), JSON.stringify(rendered));
    },
  );
  const rendered: Rendered = JSON.parse(readFileSync(path.join(folder, PAGES), 'utf8'));
  return siteOf(readSample, rendered, () => rendered.files);
}

const readSample = () => readAndCheck({ content: CONTENT, today: SAMPLE_TODAY });

/** Faults as an assertion shows them: all that are new to the eye, not a thousand alike. */
export const shown = (faults: readonly string[]): string =>
  `${faults.length} faults:\n${faults.slice(0, 25).join('\n')}`;
