// This repository is the first site of Minute Book. A council's own file has two lines less: it writes
// `import minutebook from 'minutebook';`, which is compiled already.

import { register } from 'tsx/esm/api';

register();
const { default: minutebook } = await import('./scripts/site/plugin.ts');

export default function configure(eleventyConfig) {
  eleventyConfig.addPlugin(minutebook, { content: 'content' });
  return { dir: { input: 'content', output: '_site' } };
}
