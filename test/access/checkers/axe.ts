// axe-core, put into the page as it is: https://github.com/dequelabs/axe-core

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Short texts are texts here, and the shapes that a style sheet draws lie beside the words, not behind them. */
const CHECKS = [
  {
    id: 'color-contrast',
    // axe wants all options; but for the first two these are its own.
    options: {
      ignoreLength: true,
      ignorePseudo: true,
      ignoreUnicode: true,
      boldValue: 700,
      boldTextPt: 14,
      largeTextPt: 18,
      contrastRatio: { normal: { expected: 4.5 }, large: { expected: 3 } },
      pseudoSizeThreshold: 0.25,
      shadowOutlineEmMax: 0.2,
      textStrokeEmMin: 0.03,
    },
  },
];

/** What axe cannot decide, by the reason that it gives, and why it is no fault here. All else undecided is one. */
const DECIDED: readonly {
  readonly rule: string;
  readonly reason: string;
  /** Where only elements so named are meant. */
  readonly target?: RegExp;
  readonly because: string;
}[] = [
  {
    rule: 'color-contrast',
    reason: 'bgGradient',
    because: 'the shade at the edge of a wide table, from the page’s surface to the colour of its rules',
  },
  {
    rule: 'color-contrast',
    reason: 'imgNode',
    target: /^text\b/,
    because: 'the words of a drawing: `drawnFaults` measures them',
  },
  {
    rule: 'color-contrast',
    reason: 'bgOverlap',
    target: /^text\b/,
    because: 'the words of a drawing on its marks: `drawnFaults` measures them',
  },
  {
    rule: 'label-content-name-mismatch',
    reason: '',
    because: 'the arrow that leads back from a footnote; nobody says it to find the link',
  },
];

interface AxeNode {
  readonly target: readonly unknown[];
  readonly any: readonly AxeCheck[];
  readonly all: readonly AxeCheck[];
  readonly none: readonly AxeCheck[];
}

interface AxeCheck {
  readonly message: string;
  readonly data?: { readonly messageKey?: string } | null;
}

interface AxeResult {
  readonly id: string;
  readonly nodes: readonly AxeNode[];
}

interface AxeReport {
  readonly violations: readonly AxeResult[];
  readonly incomplete: readonly AxeResult[];
}

/** What axe finds wrong or cannot decide: rule, place and why. `only` names rules, instead of all. */
export async function axeFaults(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(SOURCE);
  await page.evaluate(`axe.configure(${JSON.stringify({ checks: CHECKS })})`);
  const options = {
    resultTypes: ['violations', 'incomplete'],
    runOnly: only ? { type: 'rule', values: only } : { type: 'tag', values: STANDARDS },
  };
  const report: AxeReport = await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`);
  return [
    ...report.violations.flatMap(result => result.nodes.map(node => written(result.id, node))),
    ...report.incomplete.flatMap(result =>
      result.nodes
        .filter(node => !isDecided(result.id, node))
        .map(node => `${written(result.id, node)} (undecided)`),
    ),
  ];
}

const checksOf = ({ any, all, none }: AxeNode): readonly AxeCheck[] => [...any, ...all, ...none];

const reasonOf = ({ data }: AxeCheck): string => data?.messageKey ?? '';

const isDecided = (rule: string, node: AxeNode): boolean =>
  DECIDED.some(
    known =>
      known.rule === rule &&
      (known.target?.test(node.target.join(' ')) ?? true) &&
      checksOf(node).every(check => reasonOf(check) === known.reason),
  );

const written = (rule: string, node: AxeNode): string =>
  `axe ${rule}: ${node.target.join(' ')}: ${checksOf(node)
    .map(check => check.message)
    .join('; ')}`;
