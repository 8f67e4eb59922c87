// A content folder as a published site on disk, built once for all test files that only look at it.

import assert from 'node:assert/strict';
import path from 'node:path';
import { buildSite } from '../../scripts/site/build.ts';
import { SAMPLE_TODAY } from '../site/sample-site.ts';
import { madeOnce } from './made-once.ts';

/** The folder to which `content` was published, with all its copies. Nobody may write into it. */
export async function publishedSite(content = 'content', today = SAMPLE_TODAY): Promise<string> {
  const folder = await madeOnce(
    `published-${path.basename(content)}`,
    { paths: [content], texts: [today] },
    async made => {
      const { built, problems } = await buildSite({ content, output: path.join(made, 'site'), today });
      assert.ok(built, JSON.stringify(problems));
    },
  );
  return path.join(folder, 'site');
}
