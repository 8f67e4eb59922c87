// The site's own configuration of Eleventy, before anything of Eleventy is loaded.

import { existsSync, readFileSync } from 'node:fs';

/** As Eleventy looks for them in the working folder. */
const CONFIGURATIONS = ['.eleventy.js', 'eleventy.config.js', 'eleventy.config.mjs', 'eleventy.config.cjs'];

export const ownConfiguration = (): string | undefined => CONFIGURATIONS.find(file => existsSync(file));

/** The variables of the environment of which the configuration speaks: with another value it may say something else. */
export function environmentNamed(
  environment: NodeJS.ProcessEnv = process.env,
): readonly (readonly [string, string | undefined])[] {
  const file = ownConfiguration();
  const text = file === undefined ? '' : readFileSync(file, 'utf8');
  return Object.entries(environment)
    .filter(([name]) => text.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
