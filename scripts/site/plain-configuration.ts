// What a site's configuration does to all pages, besides adding the archive: transforms, plugins, filters for layouts of its own, work
// behind the build. Where it does nothing, a page is what its view and its layout make of it; else only Eleventy knows.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import Eleventy, { type EleventyConfig } from '@11ty/eleventy';
import { inputWithout, ownConfiguration } from './configuration.ts';
import { handPass } from './pass.ts';
import minutebook from './plugin.ts';
import type { PluginOptions } from './plugin-options.ts';

/** The folder in which Eleventy looks for data of a site without a configuration, in that of its pages. */
const DATA = '_data';

/** Whether Eleventy with the configuration of the working folder makes of each page what it makes without one. */
export async function isPlainConfiguration(): Promise<boolean> {
  if (ownConfiguration() === undefined) return !existsSync(path.join(inputWithout() ?? '.', DATA));
  const known: PluginOptions[] = [];
  const own = await tracesOf(undefined, config => handPass(config, { onOptions: one => known.push(one) }));
  const none = await tracesOf(false, config => {
    handPass(config, {});
    config.addPlugin(minutebook, {});
  });
  return known.every(({ layout }) => layout === undefined) && isDeepStrictEqual(own, none);
}

/** `configPath` is false where none is to be read. */
async function tracesOf(
  configPath: false | undefined,
  configure: (config: EleventyConfig) => void,
): Promise<unknown> {
  const configs: EleventyConfig[] = [];
  const eleventy = new Eleventy(undefined, undefined, {
    quietMode: true,
    ...(configPath === false && { configPath }),
    config: config => {
      configs.push(config);
      configure(config);
    },
  });
  eleventy.disableLogger();
  await eleventy.init();
  // In an order of their own: a plugin that a function adds comes before Eleventy's.
  return configs.map(config => ({
    named: [
      config.transforms,
      config.linters,
      config.preprocessors,
      config.globalData,
      config.urlTransforms,
      config.getFilters(),
    ].map(names => Object.keys(names).sort()),
    plugins: config.plugins.map(({ plugin }) => plugin.name).sort(),
    events: config.events
      .eventNames()
      .map(name => `${name} ${config.events.listenerCount(name)}`)
      .sort(),
    // Data of a site's own may say of every page where it stands.
    hasData: configPath !== false && existsSync(eleventy.directories.data),
  }));
}
