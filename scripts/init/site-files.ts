// The files of a new site but its minutes, which are written as those of every other meeting.

import type { Answers } from './answers.ts';
import { CONFIGURATION, eleventyConfig, eleventyConfigCommonJs, OWN_PAGES } from './eleventy-config.ts';
import { hostFiles } from './hosts.ts';
import type { NewFile } from './new-file.ts';
import { readme } from './readme.ts';

// What is made anew on every computer.
const GITIGNORE = `node_modules/
_site/
_site.*/
.cache/
`;

export interface SiteContext {
  /** The folder of the first committee. */
  readonly committee: string;
  /** Whether files that end in `.js` are modules of ECMAScript there. */
  readonly isModule: boolean;
  /** Whether Eleventy is told there already how to build the site. */
  readonly hasConfiguration: boolean;
  readonly editorFiles: readonly NewFile[];
}

export const siteFiles = (
  answers: Answers,
  { committee, isModule, hasConfiguration, editorFiles }: SiteContext,
): readonly NewFile[] => [
  ...(hasConfiguration
    ? []
    : [
        { path: CONFIGURATION, text: isModule ? eleventyConfig : eleventyConfigCommonJs },
        // Eleventy wants the folder to be there, and git keeps no empty ones.
        { path: `${OWN_PAGES}/.gitkeep`, text: '' },
      ]),
  { path: '.gitignore', text: GITIGNORE },
  ...hostFiles(answers.host),
  ...editorFiles,
  { path: 'README.md', text: readme(answers, committee) },
];
