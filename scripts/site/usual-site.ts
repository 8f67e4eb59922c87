// A site of which it is known without Eleventy what Eleventy would say, and that it would write nothing: one without a configuration, or
// with the one that `init` writes, as long as it has no pages and layouts of its own.
//
// Eleventy takes half a second to load, and is asked three times in a build: after a small change to the minutes that is a fifth of it.

import { existsSync, readFileSync } from 'node:fs';
import { eleventyConfig, eleventyConfigCommonJs, OWN_PAGES } from '../init/eleventy-config.ts';
import { namesIn } from './cache.ts';
import { inputWithout, ownConfiguration } from './configuration.ts';
import type { SiteConfiguration } from './known-configuration.ts';

/** The folder of minutes where a configuration names none: none of what lies in it is a page of the site's own. */
const MINUTES = 'content';

/** What keeps an empty folder in git. */
const KEEPS = '.gitkeep';

const AS_WRITTEN: ReadonlySet<string> = new Set([eleventyConfig, eleventyConfigCommonJs]);

/** What the configuration says; undefined where Eleventy has to be asked. */
export function usualConfiguration(): SiteConfiguration | undefined {
  const file = ownConfiguration();
  const isUsual = file === undefined ? hasNoPages() : isAsWritten(file) && isEmpty(OWN_PAGES);
  if (!isUsual || existsSync('layouts')) return undefined;
  return { options: file === undefined ? {} : { content: MINUTES }, output: './_site/' };
}

const isAsWritten = (file: string): boolean => AS_WRITTEN.has(readFileSync(file, 'utf8'));

/** Without a configuration pages may lie among the minutes, where all is passed over, but for what Eleventy reads as data. */
const hasNoPages = (): boolean => inputWithout() === MINUTES && !existsSync(`${MINUTES}/_data`);

const isEmpty = (folder: string): boolean =>
  existsSync(folder) && namesIn(folder).every(name => name === KEEPS);
