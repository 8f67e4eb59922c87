// A rule: what it asks for, why, and the check that finds what breaks it.

import type { Archive } from '../model/archive.ts';
import type { Level, Problem } from '../model/problem.ts';
import type { RuleText } from '../model/rules/rule-text.ts';
import type { Site } from '../model/site.ts';

/** A problem as a rule tells it; the rule's name and level are added. */
export type Finding = Omit<Problem, 'rule' | 'level'> & { readonly level?: Level };

/** A rule that looks at the archive as a whole. */
export interface Rule extends RuleText {
  /** Whether it asks for keys at the top of a file: then it says nothing of a file whose keys cannot be read. */
  readonly asksForKeys?: true;
  /**
   * Where it holds a meeting against others: those of its committee, or all of the archive. It may ask of them what a sketch has
   * (read/sketch.ts). What any other rule finds in a meeting is the same, whatever other meetings there are.
   */
  readonly looksAcross?: 'committee' | 'archive';
  readonly check: (archive: Archive) => readonly Finding[];
}

/** A file as the clerk typed it. */
export interface SourceText {
  /** Path relative to the content folder. */
  readonly file: string;
  readonly lines: readonly string[];
  /** Lines of front matter at the head, with the two lines of dashes; 0 where there is none. */
  readonly headLines: number;
}

/** What a text is checked by, besides itself: what was found once stands until one of both changes. */
export interface KnownOfTexts {
  readonly site: Pick<Site, 'language' | 'decisionLabels'>;
}

/** A rule that looks at one file of minutes, or one report, line by line. */
export interface TextRule extends RuleText {
  readonly checkText: (source: SourceText, archive: KnownOfTexts) => readonly Finding[];
}
