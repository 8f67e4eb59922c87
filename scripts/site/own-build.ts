// The build around a run of Eleventy by the site itself: `npx @11ty/eleventy`, and with `--serve`.
//
// The stages are those of every build. The one that writes pages waits, while Eleventy writes what it was offered.

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { EleventyConfig } from '@11ty/eleventy';
import { isError, type Problem, sortProblems } from '../model/problem.ts';
import { ledgerUrl } from '../model/url.ts';
import { problemsAsText } from '../problem-formats/text.ts';
import { openCache } from './cache.ts';
import { type KeptParts, openKeptParts } from './kept-parts.ts';
import { type KeptReading, openKeptReading } from './kept-reading.ts';
import { type Mounted, mountedAt } from './mounted.ts';
import { publishedFiles } from './output/ours.ts';
import { beginOwnRun } from './output/own-run.ts';
import { whyNotApart } from './output/place.ts';
import { whyTooFew } from './output/too-few.ts';
import type { Offer } from './pass.ts';
import type { PluginOptions } from './plugin-options.ts';
import { problemsOfKeeping } from './previous-site.ts';
import { readOnAllCores } from './read-ahead.ts';
import { type Finished, runStages } from './run-stages.ts';
import type { Building, Results } from './stages/stage.ts';
import { OUTLINE, STAGES } from './stages/stages.ts';

/** Builds before and after Eleventy writes pages, and gives what is offered to it meanwhile. */
export function buildAround(config: EleventyConfig, options: PluginOptions): () => Offer | undefined {
  const { today, cache: cacheFolder = '.cache' } = options;
  const content = path.resolve(options.content ?? 'content');
  const mounted = mountedAt(options.path);
  let kept: KeptReading | undefined;
  let parts: KeptParts | undefined;
  let offer: Offer | undefined;
  let written = (): void => {};
  let finished: Promise<unknown> = Promise.resolve();
  let said = '';

  /** A server builds at every save: what it has said already is not said again. */
  const tell = (problems: readonly Problem[]): void => {
    const text = problemsAsText(problems, content);
    if (text !== said && text !== '') console.error(text);
    said = text;
    const errors = problems.filter(isError).length;
    if (errors > 0)
      throw new Error(`${errors === 1 ? 'An error has' : `${errors} errors have`} to be mended.`);
  };

  config.on('eleventy.before', async ({ directories, runMode }) => {
    const output = path.resolve(directories.output);
    const inEachOther = whyNotApart(output, { 'the folder of minutes': content });
    if (inEachOther !== undefined) throw new Error(inEachOther);
    const cache = openCache(path.resolve(cacheFolder));
    kept ??= openKeptReading(cache);
    parts ??= openKeptParts(cache);
    const { save } = parts;
    const reading = { content, memory: kept.memory, ...(today !== undefined && { today }) };
    const isPublished = runMode === 'build';
    const folder = path.join(output, mounted.prefix);
    const read = await readOnAllCores(reading);
    kept.save();
    if (!isPublished || read.problems.some(isError)) tell(read.problems);
    let handed = (): void => {};
    const { isOurs, removeOld } = beginOwnRun(folder);
    const building: Building = {
      ...reading,
      mounted,
      folder,
      cache,
      fromCache: cache.fromCache,
      ...parts,
      isOurs,
      // They would take longer than whoever looks at a save can wait.
      copies: isPublished,
      onProgress: () => {},
      writePages: given => {
        offer = given;
        handed();
        return new Promise<void>(done => {
          written = () => {
            if (isPublished) removeOld();
            done();
          };
        });
      },
    };
    const outline = await runStages(OUTLINE, building, { results: { read }, timings: [] });
    if (isPublished) tell(await problemsOfAll(outline, output, mounted));
    const keepLedger = isPublished ? () => {} : ledgerKeeper(folder);
    return new Promise<void>((resolve, reject) => {
      handed = resolve;
      finished = runStages(STAGES, building, outline).then(({ results }) => {
        keepLedger();
        if (results.leaks.length > 0)
          throw new Error(`${problemsAsText(results.leaks, content)}\nDo not publish ${output}.`);
        save();
        // A server makes no copies: what a build has kept of them stays for the next.
        if (isPublished) cache.tidy();
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

/** Throws where nothing can be told, or where most meetings are gone. */
async function problemsOfAll(
  { results }: Finished<Pick<Results, 'read' | 'registers' | 'ledger'>>,
  output: string,
  mounted: Mounted,
): Promise<readonly Problem[]> {
  const { archive, problems } = results.read;
  const folder = path.join(output, mounted.prefix);
  const last = publishedFiles(folder);
  const tooFew = last && whyTooFew(archive, last, mountedAt());
  if (tooFew !== undefined) throw new Error(`${tooFew} By Eleventy alone: delete ${folder} first.`);
  const kept = await problemsOfKeeping(results, { output }, mounted);
  if ('refusal' in kept) throw new Error(kept.refusal);
  return sortProblems([...problems, ...kept.problems]);
}

/** A server shows what nobody has published yet: the next build is held against what was published before. */
function ledgerKeeper(folder: string): () => void {
  const file = path.join(folder, ledgerUrl);
  const before = existsSync(file) ? readFileSync(file) : undefined;
  return () => (before ? writeFileSync(file, before) : rmSync(file, { force: true }));
}
