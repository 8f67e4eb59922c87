// A council that has installed the package: minutes, papers that want a thread, a part and a style of its own.

import { zipSync } from 'fflate';

const ODT = zipSync({
  'content.xml': Buffer.from('<office:text><text:p>The snorkelwit survey.</text:p></office:text>'),
});

export const COUNCIL: Readonly<Record<string, string | Uint8Array>> = {
  'package.json': '{ "private": true, "type": "module" }\n',
  '.eleventy.js': `import minutebook from 'minutebook';

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(minutebook, { content: 'content', path: '/minutes/', today: '2026-04-01' });
  return { dir: { input: 'site', output: '_site' } };
}
`,
  'site/index.md': '# Tarn Parish Council\n\n{{ collections.meetings.length }} meeting\n',
  'content/site.yaml':
    'name: Tarn Parish Council\nlanguage: en-GB\ntimezone: Europe/London\nrules: general\nwords:\n  browser.search.noResults: Nothing here\n',
  'content/council/2026-03-05/minutes.md': `---
present:
  - Jane Roe
---

# Council

## 1. Trees

Papers: [The survey](survey.odt)

The oak was looked at.

**Resolved:** That the oak be felled.
`,
  'content/council/2026-03-05/survey.odt': ODT,
  'layouts/parts/footer-links.njk': '<p class="own">Tarn, at the lake</p>\n',
  'assets/css/parts/own.css': '.own { color: teal; }\n',
  'assets/local.css': '.own { font-style: italic; }\n',
};
