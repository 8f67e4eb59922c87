// The peer: Eleventy alone renders the same files with one bare layout, and does nothing else.
//   node test/speed/bare-eleventy/run.mjs CONTENT OUTPUT

import path from 'node:path';
import Eleventy from '@11ty/eleventy';

const [content, output] = process.argv.slice(2).map(folder => path.relative('.', folder));
const layouts = path.relative(content, 'test/speed/bare-eleventy');
const eleventy = new Eleventy(content, output, {
  quietMode: true,
  config: config => {
    config.setLayoutsDirectory(layouts);
    config.setIncludesDirectory(layouts);
    config.setTemplateFormats(['md']);
    config.setUseGitIgnore(false);
    config.addGlobalData('layout', 'layout.njk');
    // Minutes are no templates.
    config.addGlobalData('templateEngineOverride', 'md');
  },
});
await eleventy.write();
