// Runs Eleventy with the configuration of the site: its plugins, its transforms, its own pages, and ours among them.

import path from 'node:path';
import Eleventy, { type EleventyConfig } from '@11ty/eleventy';
import { inputWithout, ownConfiguration } from './configuration.ts';
import type { SiteConfiguration } from './known-configuration.ts';
import { handPass, type Offer, type Pass } from './pass.ts';
import minutebook from './plugin.ts';
import type { PluginOptions } from './plugin-options.ts';
import { type RenderPage, writePages } from './write-pages.ts';

/** Eleventy keeps what it has rendered until it is done: so many pages it is given at a time. */
const BATCH = 1000;

/** Reads what the site's configuration says of the archive. */
export async function readConfiguration(): Promise<SiteConfiguration> {
  const known: PluginOptions[] = [];
  const eleventy = openEleventy(undefined, { onOptions: options => known.push(options) });
  await eleventy.init();
  const [options] = known;
  return { ...(options && { options }), output: eleventy.directories.output };
}

/**
 * Writes the site's own pages by Eleventy below a folder, and those of the archive past it below another. Only for a
 * configuration that does nothing to them.
 */
export async function writePlainSite(
  offer: Offer,
  { output, folder }: { readonly output: string; readonly folder: string },
  onPages: (done: number) => void,
): Promise<void> {
  let render: RenderPage | undefined;
  const onLayouts = (given: RenderPage): void => {
    render = given;
  };
  await openEleventy(output, { offer: { ...offer, pages: [] }, onLayouts }).write();
  if (render === undefined) throw new Error('No page can be written: the plugin of the archive was not run.');
  writePages(offer.pages, render, folder, onPages);
}

/**
 * Writes pages, and the site's own, below a folder. `onPages` is told how many are written.
 *
 * Why not in several threads? Two were tried: a fifth faster, for twice the memory.
 */
export async function writeSite(
  offer: Offer,
  output: string,
  onPages: (done: number) => void = () => {},
): Promise<void> {
  const { pages } = offer;
  let done = 0;
  for (; pages.length - done > BATCH; done += BATCH) {
    onPages(done);
    await writePart({ ...offer, pages: pages.slice(done, done + BATCH), isLast: false as const }, output);
  }
  onPages(done);
  await openEleventy(output, { offer: { ...offer, pages: pages.slice(done) } }).write();
}

/** Writes pages of the archive alone. What a site does after its build is done once, when all pages are written. */
const writePart = (offer: Offer, output: string): Promise<unknown> =>
  openEleventy(output, { offer }, config => {
    config.ignores.add('**');
    config.on('eleventy.before', async () => config.events.removeAllListeners('eleventy.after'));
  }).write();

function openEleventy(
  output: string | undefined,
  pass: Pass,
  configure: (config: EleventyConfig) => void = () => {},
): Eleventy {
  const isOwn = ownConfiguration() !== undefined;
  // Eleventy takes folders as they are seen from the working folder.
  const target = output && path.relative(process.cwd(), output);
  const eleventy = new Eleventy(isOwn ? undefined : inputWithout(), target, {
    quietMode: true,
    config: config => {
      handPass(config, pass);
      configure(config);
      if (!isOwn) config.addPlugin(minutebook, {});
    },
  });
  if (target !== undefined) eleventy.directories.freeze();
  // The command has a summary of its own.
  eleventy.disableLogger();
  return eleventy;
}
