// A site's `.eleventy.js`, in a few lines to which others can be added.

export const eleventyConfig = `// How Eleventy builds this site: https://www.11ty.dev/docs/config/
import minutebook from 'minutebook';

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(minutebook, { content: 'content' });
  return { dir: { input: 'site', output: '_site' } };
}
`;

/** The same for a folder whose `package.json` does not say that its files are modules. */
export const eleventyConfigCommonJs = `// How Eleventy builds this site: https://www.11ty.dev/docs/config/
module.exports = async function (eleventyConfig) {
  const { default: minutebook } = await import('minutebook');
  eleventyConfig.addPlugin(minutebook, { content: 'content' });
  return { dir: { input: 'site', output: '_site' } };
};
`;

/** All names under which Eleventy looks for its configuration. */
export const CONFIG_NAMES: readonly string[] = [
  '.eleventy.js',
  'eleventy.config.js',
  'eleventy.config.mjs',
  'eleventy.config.cjs',
];
