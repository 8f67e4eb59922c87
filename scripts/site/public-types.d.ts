// What TypeScript is told of the package. Eleventy ships no types, so that its configuration may be of any.

import type { PluginOptions } from './plugin-options.js';

export type { PluginOptions };

/** Adds an archive of minutes to a site: `eleventyConfig.addPlugin(minutebook, { content: 'content' })`. */
export default function minutebook(eleventyConfig: object, options?: PluginOptions): void;
