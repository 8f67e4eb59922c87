// The build around a run of Eleventy by the site itself: `npx @11ty/eleventy`, and with `--serve`.
//
// The stages are those of every build. The one that writes pages waits, while Eleventy writes what it was offered.

import path from 'node:path';
import type { EleventyConfig } from '@11ty/eleventy';
import { isError } from '../model/problem.ts';
import { problemsAsText } from '../problem-formats/text.ts';
import { newReadingMemory } from '../read/reading-memory.ts';
import { openCache } from './cache.ts';
import { mountedAt } from './mounted.ts';
import { whyNotApart } from './output/place.ts';
import type { Offer } from './pass.ts';
import type { PluginOptions } from './plugin-options.ts';
import { readAndCheck } from './read-content.ts';
import { runStages } from './run-stages.ts';
import type { Building } from './stages/stage.ts';
import { STAGES } from './stages/stages.ts';

/** Builds before and after Eleventy writes pages, and gives what is offered to it meanwhile. */
export function buildAround(config: EleventyConfig, options: PluginOptions): () => Offer | undefined {
  const { today, cache: cacheFolder = '.cache' } = options;
  const content = path.resolve(options.content ?? 'content');
  const mounted = mountedAt(options.path);
  const memory = newReadingMemory();
  let offer: Offer | undefined;
  let written = (): void => {};
  let finished: Promise<unknown> = Promise.resolve();
  let said = '';

  config.on('eleventy.before', ({ directories, runMode }) => {
    const output = path.resolve(directories.output);
    const inEachOther = whyNotApart(output, { 'the folder of minutes': content });
    if (inEachOther !== undefined) throw new Error(inEachOther);
    const reading = { content, memory, ...(today !== undefined && { today }) };
    const read = readAndCheck(reading);
    const problems = problemsAsText(read.problems, content);
    // A server builds at every save: what it has said already is not said again.
    if (problems !== said && problems !== '') console.error(problems);
    said = problems;
    const errors = read.problems.filter(isError).length;
    if (errors > 0)
      throw new Error(`${errors === 1 ? 'An error has' : `${errors} errors have`} to be mended.`);
    const cache = openCache(path.resolve(cacheFolder));
    return new Promise<void>((resolve, reject) => {
      const building: Building = {
        ...reading,
        mounted,
        folder: path.join(output, mounted.prefix),
        cache,
        fromCache: cache.fromCache,
        // They would take longer than whoever looks at a save can wait.
        copies: runMode === 'build',
        onProgress: () => {},
        writePages: given => {
          offer = given;
          resolve();
          return new Promise<void>(done => {
            written = done;
          });
        },
      };
      finished = runStages(STAGES, building, { results: { read }, timings: [] }).then(({ results }) => {
        if (results.leaks.length > 0)
          throw new Error(`${problemsAsText(results.leaks, content)}\nDo not publish ${output}.`);
        // A server makes no copies: what a build has kept of them stays for the next.
        if (building.copies) cache.tidy();
      });
      finished.catch(reject);
    });
  });
  config.on('eleventy.after', async () => {
    written();
    await finished;
  });
  return () => offer;
}
