// Which copies to keep a site has, where the program that sets PDFs may not be installed.

import { defined } from '../model/defined.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import { type CopyKind, DEFAULT_COPIES } from '../model/site.ts';

/** Kinds of copy that are set by a program of their own. */
const PDFS: ReadonlySet<CopyKind> = new Set(['pdf', 'large-print']);

export interface CopiesNamed {
  /** What `copies:` says; absent where `site.yaml` leaves it to us. */
  readonly named: readonly CopyKind[] | undefined;
  /** The program that sets PDFs, as npm is told to install it; absent where it is there. */
  readonly missing: string | undefined;
  readonly file: string;
  readonly line: number | undefined;
}

/** Whoever names PDFs must get them; who names nothing gets what can be made, and is told of the rest. */
export function wantedCopies({ named, missing, file, line }: CopiesNamed): {
  readonly copies: readonly CopyKind[];
  readonly problems: readonly Problem[];
} {
  const wanted = named ?? DEFAULT_COPIES;
  const others = wanted.filter(kind => !PDFS.has(kind));
  if (missing === undefined || others.length === wanted.length) return { copies: wanted, problems: [] };
  const problem: Problem = {
    ...breachOf('pdf-compiler'),
    ...(named && { level: 'error' }),
    ...defined({ line }),
    file,
    message: named
      ? 'Copies as PDF are named, but the program that sets them is not installed.'
      : 'No copies are made as PDF, because the program that sets them is not installed.',
    hint: `Type: npm install ${missing}. To do without, write “copies: ${listed(others)}”.`,
  };
  return { copies: others, problems: [problem] };
}

const listed = (kinds: readonly CopyKind[]): string =>
  kinds.length === 0 ? 'none' : `[${kinds.join(', ')}]`;
