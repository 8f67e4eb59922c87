// What the makers of copies are given: the archive, what earlier builds made, and the pictures that bodies show.

import type { FromCache } from '../../files/from-cache.ts';
import type { Problem } from '../../model/problem.ts';
import type { SiteContext } from '../../registers/site-context.ts';
import type { CompilePdf } from '../pdf/compile.ts';

export interface Making extends SiteContext {
  readonly fromCache: FromCache;
  /** The site's style sheet, for copies that look like its pages. */
  readonly styleSheet: string;
  /** Makes a PDF of a document, here or in a thread. */
  readonly compilePdf: CompilePdf;
  /** The bytes of a file of the content folder, by its path there. */
  readonly readPaper: (source: string) => Uint8Array;
  /** Told what a clerk should know of a copy, or why there is none. */
  readonly report: (problem: Problem) => void;
}
