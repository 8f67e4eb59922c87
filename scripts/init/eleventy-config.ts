// A site's `.eleventy.js`, in a few lines to which others can be added.

export const CONFIGURATION = '.eleventy.js';

/** All names under which Eleventy looks for it. */
export const CONFIGURATION_NAMES: readonly string[] = [
  CONFIGURATION,
  'eleventy.config.js',
  'eleventy.config.mjs',
  'eleventy.config.cjs',
];

/** The folder for pages of the site's own. */
export const OWN_PAGES = 'site';

const ABOUT = `// How Eleventy builds this site: https://www.11ty.dev/docs/config/
// Pages of your own, in any of its template languages, go into the folder "${OWN_PAGES}".`;

const ADDS = `eleventyConfig.addPlugin(minutebook, { content: 'content' });
  return { dir: { input: '${OWN_PAGES}', output: '_site' } };`;

export const eleventyConfig = `${ABOUT}

import minutebook from 'minutebook';

export default function (eleventyConfig) {
  ${ADDS}
}
`;

/** The same for a folder whose `package.json` does not say that its files are modules. */
export const eleventyConfigCommonJs = `${ABOUT}

module.exports = async function (eleventyConfig) {
  const { default: minutebook } = await import('minutebook');
  ${ADDS}
};
`;
