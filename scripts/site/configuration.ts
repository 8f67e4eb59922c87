// The site's own configuration of Eleventy, before anything of Eleventy is loaded.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LIST } from './output/ours.ts';

/** As Eleventy looks for them in the working folder. */
const CONFIGURATIONS = ['.eleventy.js', 'eleventy.config.js', 'eleventy.config.mjs', 'eleventy.config.cjs'];

/** Where a site without a configuration may have pages of its own; else a folder that is there, of which none is taken. */
const INPUTS = ['site', 'content', '.'];

export const ownConfiguration = (): string | undefined => CONFIGURATIONS.find(file => existsSync(file));

/** The folder of pages of a site without a configuration. */
export const inputWithout = (): string | undefined => INPUTS.find(mayHavePages);

/** A published site is none, wherever it was published to. */
const mayHavePages = (folder: string): boolean => existsSync(folder) && !existsSync(path.join(folder, LIST));

/** The variables of the environment of which the configuration speaks: with another value it may say something else. */
export function environmentNamed(): readonly (readonly [string, string | undefined])[] {
  const file = ownConfiguration();
  const text = file === undefined ? '' : readFileSync(file, 'utf8');
  return Object.entries(process.env)
    .filter(([name]) => text.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
