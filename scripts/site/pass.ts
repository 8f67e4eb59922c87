// What a build of ours hands to the plugin when it runs Eleventy itself, through Eleventy's configuration.

import type { EleventyConfig } from '@11ty/eleventy';
import type { Archive } from '../model/archive.ts';
import type { ReadyPage } from '../pages/page.ts';
import type { Registers } from '../registers/registers.ts';
import type { PluginOptions } from './plugin-options.ts';
import type { RenderPage } from './write-pages.ts';

/** What Eleventy is given to write. */
export interface Offer {
  readonly archive: Archive;
  readonly registers: Registers;
  readonly pages: readonly ReadyPage[];
  /** False where more pages of the archive follow: the site's own, which may ask for all of it, are written with the last. */
  readonly isLast?: false;
}

export interface Pass {
  /** Absent where only the configuration is read. */
  readonly offer?: Offer;
  /** Given by the plugin before anything is written what makes HTML of a page, with the site's layouts and filters. */
  readonly onLayouts?: (render: RenderPage) => void;
  /** Called by the plugin when the site's configuration adds it. */
  readonly onOptions?: (options: PluginOptions) => void;
}

// A symbol of all of Node: the site's configuration may load another copy of the plugin.
const PASS = Symbol.for('minutebook.pass');

interface WithPass {
  [PASS]?: Pass;
}

export const handPass = (config: EleventyConfig, pass: Pass): void => {
  (config as WithPass)[PASS] = pass;
};

/** Undefined where Eleventy is run by the site itself: `npx @11ty/eleventy`. */
export const passOf = (config: EleventyConfig): Pass | undefined => (config as WithPass)[PASS];
