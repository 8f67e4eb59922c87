// What a build of ours hands to the plugin when it runs Eleventy itself, through Eleventy's configuration.

import type { EleventyConfig } from '@11ty/eleventy';
import type { Archive } from '../model/archive.ts';
import type { ReadyPage } from '../pages/page.ts';
import type { Registers } from '../registers/registers.ts';

/** As a site's `.eleventy.js` may write them behind the plugin. */
export interface PluginOptions {
  /** The folder of minutes, from the site's folder; `content` where nothing is said. */
  readonly content?: string;
  /** Where the archive stands in the site: `/minutes/`; at its root where nothing is said. */
  readonly path?: string;
  /** A layout of the site's own that stands around every page of the archive. */
  readonly layout?: string;
  /** The day from which “coming” and “overdue” are reckoned, as 2026-03-05. */
  readonly today?: string;
  /** The folder that keeps what was made for the next build; `.cache` where nothing is said. */
  readonly cache?: string;
}

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
