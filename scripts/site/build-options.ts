// What a build is told, and what it tells.

import type { Problem } from '../model/problem.ts';
import type { BuildSummary } from './build-summary.ts';
import type { ReadingOptions } from './read-content.ts';
import type { StageTiming } from './run-stages.ts';

export interface BuildOptions extends Omit<ReadingOptions, 'memory'> {
  readonly output: string;
  /** Where the archive stands below the output: `/minutes/`. At its root where nothing is said. */
  readonly path?: string;
  /** The folder in which the next build finds what this one made; without one all is made anew. */
  readonly cache?: string;
  /** Whether copies to keep are made. */
  readonly copies?: boolean;
  /** Whether a site may be published that has lost most of its meetings. */
  readonly allowsRemoval?: boolean;
  /** Whether a site may be published in which approved text is not as it was. */
  readonly allowsChanges?: boolean;
  /** The site as it was last published, a folder or an address on the web; the output where nothing is said. */
  readonly previous?: string;
  /** Whether the site is built also where nothing has changed since the last build. */
  readonly anew?: boolean;
}

export interface BuildResult {
  readonly problems: readonly Problem[];
  /** How long each stage took, in the order in which they ran. */
  readonly timings: readonly StageTiming[];
  /** Absent where errors kept the last good site in place. */
  readonly built?: BuildSummary;
  /** Said where nothing had to be built: what is told is what the last build told. */
  readonly isUnchanged?: true;
  /** Why nothing was published, where that is not for errors in the minutes. */
  readonly refusal?: string;
}
