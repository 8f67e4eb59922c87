// What is known of a site that is to be published.

import type { BuiltFile } from '../built-files.ts';

export interface KnownSite {
  /** All its files. */
  readonly files: readonly BuiltFile[];
  /** Those of them that are published already as they are to be. They need not be in the folder of the build. */
  readonly standing: ReadonlySet<string>;
}
