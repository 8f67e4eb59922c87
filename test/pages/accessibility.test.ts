// The accessibility statement: it tells what is known of this archive, and no more.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { RULE_SETS, type RuleSet } from '../../scripts/model/site.ts';
import { ACCESSIBILITY_CHECKS } from '../../scripts/pages/parts/accessibility-checks.ts';
import { sitePages } from '../../scripts/pages/site-pages.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { en } from '../../scripts/words/en.ts';
import { archiveOf } from '../read/small-archive.ts';
import { parsePage, textOf } from '../site/html.ts';
import { renderPages } from './render-pages.ts';

const MINUTES = { 'council/2026-01-05.md': '## 1. Trees\n\nThey stand.\n' };

/** The words of the statement of an archive, each run of spaces as one. */
async function statementOf(files: Readonly<Record<string, string>>): Promise<string> {
  const archive = archiveOf(files);
  const page = sitePages(archive, makeRegisters(archive)).filter(({ url }) => url === '/accessibility/');
  const [rendered] = renderPages(page).map(parsePage);
  const main = rendered?.byId.get('part_content');
  assert.ok(main);
  return textOf(main)
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:)])/g, '$1')
    .trim();
}

const withRules = (rules: RuleSet) => statementOf({ ...MINUTES, 'site.yaml': `rules: ${rules}\n` });

describe('the accessibility statement', () => {
  test('names the law and its enforcer where the council stands, and none where none is known', async () => {
    const enforcers = new Map<RuleSet, string | undefined>();
    for (const rules of RULE_SETS) {
      const words = await withRules(rules);
      enforcers.set(rules, /\((EHRC|ECNI)\) is responsible/.exec(words)?.[1]);
      assert.equal(/Regulations 2018/.test(words), enforcers.get(rules) !== undefined, rules);
    }
    assert.deepEqual(Object.fromEntries(enforcers), {
      'england-principal': 'EHRC',
      'england-smaller-authority': 'EHRC',
      wales: 'EHRC',
      scotland: 'EHRC',
      'northern-ireland': 'ECNI',
      michigan: undefined,
      general: undefined,
    });
  });

  test('counts the papers, and lists those that are known not to be accessible', async () => {
    const words = await statementOf({
      'council/2026-01-05/minutes.md': `---
papers:
  - { file: scan.csv, title: Scanned plan, accessible: no }
  - { file: accounts.csv, title: Accounts, accessible: yes }
  - { file: map.csv, title: Map }
  - { file: deed.csv, title: Deed, exempt: 3 }
---

## 1. Plans
`,
      'council/2026-01-05/scan.csv': 'a\n',
      'council/2026-01-05/accounts.csv': 'a\n',
      'council/2026-01-05/map.csv': 'a\n',
      'council/2026-01-05/report.md': '# A report, which is a page\n\nText.\n',
    });
    assert.match(
      words,
      /holds 3 such files: 1 marked as accessible, 1 known not to be, and 1 of which it is not known/,
    );
    assert.match(
      words,
      /Known not to be accessible: Scanned plan \(CSV, 2 bytes\), for Council, 5 January 2026/,
    );
    assert.doesNotMatch(words, /Deed|Map|A report/);
  });

  test('names each year’s list where too many papers are not accessible to be listed', async () => {
    const meeting = (year: number) =>
      `---\npapers:\n${Array.from({ length: 25 }, (_, index) => `  - { file: p${index}.csv, accessible: no }\n`).join('')}---\n\n## 1. ${year}\n`;
    const papers = (year: number) =>
      Array.from({ length: 25 }, (_, index) => [`council/${year}-01-05/p${index}.csv`, 'a\n'] as const);
    const words = await statementOf({
      'council/2025-01-05/minutes.md': meeting(2025),
      'council/2026-01-05/minutes.md': meeting(2026),
      ...Object.fromEntries([...papers(2025), ...papers(2026)]),
    });
    assert.match(words, /50 known not to be/);
    assert.match(words, /Papers of 2026: 25 Papers of 2025: 25/);
  });

  test('says that there are no papers where there are none', async () => {
    assert.match(
      await statementOf(MINUTES),
      /No papers of other kinds, such as PDF files, are published here/,
    );
  });

  test('says whom to ask, and leaves out what is not known of them', async () => {
    const contact = 'contact:\n  name: The Clerk\n  telephone: 01632 960200\n';
    const asked = await statementOf({ ...MINUTES, 'site.yaml': `name: Orrin\n${contact}` });
    assert.match(asked, /please ask The Clerk: Telephone: 01632 960200 Say which/);
    assert.match(
      await statementOf({ ...MINUTES, 'site.yaml': 'name: Orrin\n' }),
      /please ask Orrin\. Say which/,
    );
  });

  test('is dated by the latest change to the minutes, not by the day on which the site was built', async () => {
    const words = await statementOf({
      'council/2026-01-05.md': '---\npublished: 2026-02-01\n---\n\n## 1. Trees\n',
      // Still to come on the day of the build.
      'council/2027-01-05.md': '## 1. Trees\n',
    });
    assert.match(words, /as the archive stood on 1 February 2026, the day of its latest change/);
  });

  test('names every check, and claims no test by people', async () => {
    const words = await statementOf(MINUTES);
    for (const { key } of ACCESSIBILITY_CHECKS) {
      const text = en.accessibility.checks[key];
      assert.ok(words.includes(text), text);
    }
    assert.match(words, /neither the software nor this website has been tested: by disabled people/);
    assert.doesNotMatch(words, /fully compliant|tested with users/);
  });

  test('gives way to the clerk’s own', async () => {
    const words = await statementOf({
      ...MINUTES,
      'pages/accessibility.md': '---\ntitle: Our statement\n---\n\nTested by Jane Roe.\n',
    });
    assert.equal(words, 'Our statement Tested by Jane Roe.');
  });
});
