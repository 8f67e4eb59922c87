// The peer: Eleventy alone renders the minutes in `content` of the working folder to `_site`, with one bare layout, and does
// nothing else.

import path from 'node:path';
import Eleventy from '@11ty/eleventy';

const layouts = path.relative('content', import.meta.dirname);
const eleventy = new Eleventy('content', '_site', {
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
