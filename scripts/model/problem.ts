// A problem is a value: what is wrong, where, and what to type instead.

export type Level = 'error' | 'warning' | 'note';

export interface Problem {
  /** The rule that found it, in kebab case: `impossible-date`. */
  readonly rule: string;
  readonly level: Level;
  /** Path relative to the content folder, with `/`. */
  readonly file: string;
  /** Line in that file, from 1; absent where the problem is the file's name or the file as a whole. */
  readonly line?: number;
  /** What is wrong, with the value quoted. */
  readonly message: string;
  /** What to type instead. */
  readonly hint?: string;
  /** What can be mended without asking what was meant. */
  readonly fix?: Fix;
}

/** In the problem's line, the first `from` becomes `to`. */
export interface Fix {
  readonly from: string;
  readonly to: string;
}

export const isError = (problem: Problem): boolean => problem.level === 'error';

/** Sorts by file, then line, then rule, so that the same content always gives the same list. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.rule, b.rule),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
