// The page of the documentation that lists all rules is made from them:
//   UPDATE=1 node --import tsx --test test/check/rules-page.test.ts

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { RULE_TEXTS } from '../../scripts/check/rules.ts';
import type { RuleText } from '../../scripts/model/rules/rule-text.ts';

const PAGE = 'docs/rules.md';

const OPENING = `# Rules

What \`npm run check\` looks for. Each message names its rule when it is shown as JSON, SARIF or on GitHub;
\`npm run check -- --explain RULE\` shows one rule in the terminal.

**An error** keeps the site from being published: something would be lost, or shown that must not be. **A warning** is most
likely a mistake. **A note** is worth a look. Warnings and notes can be set to another level in \`site.yaml\`:

\`\`\`yaml
check:
  action-date: off
  private-data: error
\`\`\`

Minute Book reminds; it gives no legal advice.
`;

const fenced = (label: string, text: string | undefined): string =>
  text === undefined ? '' : `\n${label}\n\n\`\`\`\`\n${text}\n\`\`\`\`\n`;

/** Words of HTML are shown, not obeyed. */
const shown = (text: string): string => text.replace(/</g, '\\<');

const section = ({ id, level, title, why, source, wrong, right }: RuleText): string =>
  `\n## ${id}\n\n**${shown(title)}.** ${level.charAt(0).toUpperCase()}${level.slice(1)}. ${shown(why)}\n${fenced('Not this:', wrong)}${fenced(wrong === undefined ? 'Write:' : 'But this:', right)}\nSource: ${source}\n`;

test('the page of rules says what the rules say', () => {
  const page = `${OPENING}${RULE_TEXTS.map(section).join('')}`;
  if (process.env['UPDATE']) writeFileSync(PAGE, page);
  assert.equal(readFileSync(PAGE, 'utf8'), page, `UPDATE=1 writes ${PAGE} anew`);
});
