// Whom a labelled change concerns: what a site has of its own, by the labels of the changelog.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from '../files/places.ts';
import { CONFIGURATION_NAMES, eleventyConfig, eleventyConfigCommonJs } from '../init/eleventy-config.ts';
import { PDF_COMPILER } from '../init/manifest.ts';
import type { Change } from './changelog.ts';

export interface SiteFolders {
  readonly site: string;
  /** Whole path. */
  readonly content: string;
}

const LABELS: Readonly<Record<string, (folders: SiteFolders) => boolean>> = {
  Layouts: ({ site }) => filesIn([site], 'layouts').length > 0,
  Styles: ({ site }) => filesIn([site], 'assets').some(file => file.endsWith('.css')),
  Icons: ({ site }) => filesIn([site], 'assets/icons').length > 0,
  Words: ({ content }) => /^words:/m.test(textOf(path.join(content, 'site.yaml'))),
  PDF: ({ site }) => textOf(path.join(site, 'package.json')).includes(PDF_COMPILER),
  // A configuration that does more than that of a new site.
  Eleventy: ({ site }) =>
    CONFIGURATION_NAMES.map(name => textOf(path.join(site, name))).some(
      text => text !== '' && text !== eleventyConfig && text !== eleventyConfigCommonJs,
    ),
};

export const CHANGE_LABELS: readonly string[] = Object.keys(LABELS);

/** Of a label that this program does not know, because it is older, the change is shown. */
export const concerns = ({ label }: Change, folders: SiteFolders): boolean =>
  label === undefined || (LABELS[label]?.(folders) ?? true);

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
