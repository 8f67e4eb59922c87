// Words and names by which a clerk means to keep something back, where they would not.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkArchive } from '../../scripts/check/check-archive.ts';
import { en } from '../../scripts/words/en.ts';
import { meetingsOf, readFiles } from './small-archive.ts';

const MINUTES = 'council/2026-01-05/minutes.md';

const errorsIn = (files: Readonly<Record<string, string>>): readonly string[] =>
  readFiles({ [MINUTES]: '## 1. A\n', ...files })
    .problems.filter(({ level }) => level === 'error')
    .map(({ rule, file, line }) => `${rule} in ${file}:${line}`);

describe('an exemption or a withdrawal that would keep nothing back is an error', () => {
  const planted: Readonly<Record<string, string>> = {
    [MINUTES]: '---\nexempt: 3\n---\n## 1. A\n',
    'council/committee.md': '---\nexempt: 3\n---\n',
    'council/2026-01-05/report.md': '---\nexempt: 3\n---\n# Report\n',
    'council/2026-01-05/plan.md': '---\nwithdrawn: 2026-02-01\n---\n# Plan\n',
    'council/2026-01-05/tender.md': '---\nExcempt: 3\n---\n# Tender\n',
    'matters/baths.md': '---\nexempt: 3\n---\n',
    'pages/help.md': '---\nexempt: 3\n---\n',
    'site.yaml': 'name: Town\nexempt: 3\n',
  };
  for (const [file, text] of Object.entries(planted))
    test(`as a key of ${file}`, () => {
      assert.deepEqual(errorsIn({ [file]: text }), [`kept-back in ${file}:2`]);
      assert.deepEqual(errorsIn({ [file]: text.replace(/^\w+: [23].*\n/m, '') }), []);
    });

  const texts = ['council/committee.md', 'council/2026-01-05/report.md', 'matters/baths.md', 'pages/help.md'];
  for (const file of texts)
    test(`as words of ${file}`, () => {
      assert.deepEqual(errorsIn({ [file]: 'Sale of the depot\n\nExempt: 3\n' }), [`kept-back in ${file}:3`]);
      assert.deepEqual(
        errorsIn({ [file]: 'Sale of the depot, which is exempt: see below.\n\n| Exempt: |\n|---|\n| 3 |\n' }),
        [],
      );
    });

  for (const line of ['draft: true', 'published: false', 'private: true', 'Hidden: true'])
    test(`as other programs write it: ${line}`, () => {
      assert.deepEqual(errorsIn({ [MINUTES]: `---\n${line}\n---\n## 1. A\n` }), [
        `kept-back in ${MINUTES}:2`,
      ]);
      assert.deepEqual(errorsIn({ 'pages/help.md': `---\n${line}\n---\nHelp.\n` }), [
        'kept-back in pages/help.md:2',
      ]);
    });

  test('but not as what other programs write where they keep nothing back', () => {
    for (const line of ['draft: false', 'published: true', 'excerpt: The roof leaks', 'private: "no"'])
      assert.deepEqual(errorsIn({ [MINUTES]: `---\n${line}\n---\n## 1. A\n` }), []);
  });

  test('but not as the title of an unknown key far from it', () => {
    assert.deepEqual(
      errorsIn({ [MINUTES]: '---\nexpert: Sue\nexam: 3\n---\n## 1. A\n' }).filter(one => /exam/.test(one)),
      [],
    );
  });
});

describe('a paper that is kept back', () => {
  const keptAs = (name: string, files: readonly string[], more = ''): readonly string[] =>
    errorsIn({
      [MINUTES]: `---\npapers:\n${more}  - file: "${name}"\n    exempt: 3\n---\n## 1. A\n`,
      ...Object.fromEntries(files.map(file => [file, 'a'])),
    });
  const folder = 'council/2026-01-05';

  for (const [name, file] of [
    ['Hidden-Case.pdf', 'hidden-case.pdf'],
    ['space%20name.pdf', 'space name.pdf'],
    ['space name.pdf', 'space%20name.pdf'],
    ['cafe.pdf', 'café.pdf'],
    ['cafe\u0301.pdf', 'cafe.pdf'],
    ['under_score.pdf', 'under-score.pdf'],
    ['valuation.pdf', 'annex/valuation.pdf'],
    ['annex/valuation.pdf', 'valuation.pdf'],
    ['valuation.pdf', 'valuation.docx'],
    ['valuaton.pdf', 'valuation.pdf'],
    ['land-valuation-2026.pdf', 'land-valutaion-2026.pdf'],
  ])
    test(`as ${name} is told of where ${file} lies there`, () => {
      assert.deepEqual(keptAs(name ?? '', [`${folder}/${file}`]), [`withheld-paper in ${MINUTES}:3`]);
    });

  test('is well named where nothing, or only what is another paper, lies there', () => {
    assert.deepEqual(keptAs('appendix-a.pdf', []), []);
    assert.deepEqual(keptAs('appendix-a.pdf', [`${folder}/appendix-b.pdf`, 'council/appendix-a.pdf']), []);
    for (const other of ['plan-2.pdf', 'plans.pdf', 'tender-south.pdf', 'offer-2025.pdf'])
      assert.deepEqual(
        ['plan-1.pdf', 'plan.pdf', 'tender-north.pdf', 'offer-2026.pdf'].flatMap(name =>
          keptAs(name, [`${folder}/${other}`]),
        ),
        [],
        other,
      );
  });

  test('stays so where it is named twice', () => {
    const files = { [`${folder}/a.pdf`]: 'a' };
    for (const more of ['  - file: a.pdf\n', '']) {
      const papers = `${more}  - file: a.pdf\n    exempt: 3\n${more === '' ? '  - file: a.pdf\n' : ''}`;
      const { archive } = readFiles({ [MINUTES]: `---\npapers:\n${papers}---\n## 1. A\n`, ...files });
      assert.deepEqual(
        meetingsOf(archive)[0]?.papers.map(({ exempt, source }) => [exempt, source]),
        [['3', undefined]],
      );
    }
  });

  test('for no numbered paragraph is exempt, and no more', () => {
    const text = '---\npapers:\n  - file: a.pdf\n    exempt: yes\n---\n## 1. A\n\nExempt: yes\n';
    const { archive } = readFiles({ [MINUTES]: text });
    const [meeting] = meetingsOf(archive);
    assert.equal(en.record.papers.withheld(meeting?.papers[0] ?? {}, 'en'), 'Exempt from publication');
    assert.equal(meeting?.items[0]?.exempt?.paragraph, '');
    const asked = (rules: string) =>
      checkArchive(readFiles({ [MINUTES]: text, 'site.yaml': `rules: ${rules}\n` }).archive)
        .filter(({ rule }) => rule === 'exempt-paragraph')
        .map(({ message }) => message);
    assert.deepEqual(asked('general'), []);
    assert.deepEqual(asked('england-principal'), [
      'This item does not say under which paragraph it is exempt.',
      'The paper “a.pdf” does not say under which paragraph it is exempt.',
    ]);
  });
});

test('what is read as a text of the archive is no paper: it would be published as it is', () => {
  const named = (file: string): readonly string[] =>
    errorsIn({
      [MINUTES]: `---\npapers:\n  - file: ${file}\n---\n## 1. A\n`,
      'council/2026-02-05.md': '## 1. B\n',
      'council/committee.md': '',
      'people.yaml': 'people: []\n',
      'council/plan.csv': 'a',
    });
  for (const file of ['../2026-02-05.md', '../committee.md', '../../people.yaml', 'minutes.md'])
    assert.deepEqual(named(file), [`missing-paper in ${MINUTES}:3`], file);
  assert.deepEqual(named('../plan.csv'), []);
});
