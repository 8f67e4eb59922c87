// A rule as a clerk can read of it: what it asks for, why, and where it comes from.

import type { Level } from '../problem.ts';

/** What a clerk can read of a rule: `check --explain RULE`, and the documentation. */
export interface RuleText {
  /** In kebab case; the name of its file. */
  readonly id: string;
  /** How grave a breach is, unless the finding says otherwise. */
  readonly level: Level;
  /** What holds where all is well: "An action has an owner". */
  readonly title: string;
  /** Why it is asked for, in one or two sentences. */
  readonly why: string;
  /** The law, standard or habit that it comes from. */
  readonly source: string;
  /** As a clerk might have typed it, and as it should be. */
  readonly wrong?: string;
  readonly right?: string;
}

/** The texts of rules, by their names. */
export type RuleTable = Readonly<Record<string, Omit<RuleText, 'id'>>>;

/** Words that many rules give as their source. */
export const FORMAT = 'The minutes format of Minute Book.';
export const HABIT = 'Good practice of clerks.';
