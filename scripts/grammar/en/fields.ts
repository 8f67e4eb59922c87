// Field lines straight below an item's heading: "Officer: Sue Wilson".

import type { FieldKind } from '../grammar.ts';

export const fieldLabels: Readonly<Record<string, FieldKind>> = {
  officer: 'shown',
  officers: 'shown',
  lead: 'shown',
  'presented by': 'shown',
  chair: 'chair',
  at: 'recorded-at',
  matter: 'matter',
  matters: 'matter',
  papers: 'papers',
  paper: 'papers',
  'additional documents': 'papers',
  'supporting documents': 'papers',
  'background papers': 'background',
  approves: 'approves',
  exempt: 'exempt',
  summary: 'summary',
  'review on': 'review-on',
  withdrawn: 'withdrawn',
};

/** "Papers: none", "Papers:". */
export const saysNoPapers = (text: string): boolean => /^(?:none|nil|n\/a)?\.?$/i.test(text);

/** "Appendix A and Appendix B": what is left beside two links names a paper only if it is more than "and". */
export const withoutJoints = (text: string): string => text.replace(/\band\b/g, '');
