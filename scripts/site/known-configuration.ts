// What the site's configuration said at the last build. To ask Eleventy for it takes longer than to see that nothing has changed.
//
// It is a guess: whoever takes it must see that no file of the site has changed since it was kept (last-build.ts).

import type { Cache } from './cache.ts';
import type { PluginOptions } from './plugin-options.ts';

export interface SiteConfiguration {
  /** Absent where the site's own configuration does not add the plugin. */
  readonly options?: PluginOptions;
  /** The folder to publish to, from the working folder. */
  readonly output: string;
}

const KIND = 'configuration';

export function knownConfiguration(cache: Cache): SiteConfiguration | undefined {
  const known = cache.find(KIND, [process.cwd()]);
  return known && JSON.parse(Buffer.from(known).toString());
}

/** Not where the configuration names the day: it may say another every day. */
export function keepConfiguration(cache: Cache, configuration: SiteConfiguration): void {
  if (configuration.options?.today === undefined)
    cache.put(KIND, [process.cwd()], Buffer.from(JSON.stringify(configuration)));
}
