// A content folder as a published site on disk, built once for all test files that only look at it.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../scripts/model/problem.ts';
import { buildSite } from '../../scripts/site/build.ts';
import { SAMPLE_TODAY } from '../site/sample-site.ts';
import { madeOnce } from './made-once.ts';

const PROBLEMS = 'problems.json';

/** The folder to which `content` was published, with all its copies. Nobody may write into it. */
export const publishedSite = async (content = 'content'): Promise<string> =>
  path.join(await published(content), 'site');

/** The copies that were made for it, as the next build finds them. */
export const publishedCache = async (content = 'content'): Promise<string> =>
  path.join(await published(content), 'cache');

/** What the build has said. */
export const publishedProblems = async (content = 'content'): Promise<readonly Problem[]> =>
  JSON.parse(readFileSync(path.join(await published(content), PROBLEMS), 'utf8'));

const published = (content: string): Promise<string> =>
  madeOnce(`published-${path.basename(content)}`, { paths: [content], texts: [SAMPLE_TODAY] }, async made => {
    const output = path.join(made, 'site');
    const cache = path.join(made, 'cache');
    const { built, problems } = await buildSite({ content, output, today: SAMPLE_TODAY, cache });
    assert.ok(built, JSON.stringify(problems));
    writeFileSync(path.join(made, PROBLEMS), JSON.stringify(problems));
  });
