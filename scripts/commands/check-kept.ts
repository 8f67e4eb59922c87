// What of a published site a check finds to be lost: as a build would, before one is made.

import { keptProblems, noLedger } from '../ledger/kept.ts';
import { makeLedger } from '../ledger/ledger.ts';
import { readPreviousLedger } from '../ledger/previous-ledger.ts';
import type { Archive } from '../model/archive.ts';
import type { Problem } from '../model/problem.ts';
import { sitePages } from '../pages/site-pages.ts';
import { makeRegisters } from '../registers/registers.ts';
import { type Arguments, folderOf } from './command.ts';
import { previousOf } from './previous-typed.ts';

/**
 * Looks at the site in the project's own output where nothing else is typed; but that says nothing of minutes elsewhere.
 * Gives why, where what was typed cannot be read.
 */
export async function checkKept(
  archive: Archive,
  typed: Arguments,
): Promise<{ readonly problems: readonly Problem[] } | { readonly refusal: string }> {
  const previous = previousOf(typed);
  if (previous === undefined && typed.isContentTyped) return { problems: [] };
  const last = await readPreviousLedger(previous ?? folderOf(undefined, '_site'));
  if ('refusal' in last) return previous === undefined ? { problems: [] } : last;
  if ('absent' in last) return { problems: previous === undefined ? [] : [noLedger(last.where)] };
  const registers = makeRegisters(archive);
  const rows = registers.meetings.all;
  const ledger = makeLedger(archive, rows, sitePages(archive, registers));
  return { problems: keptProblems(last.ledger, { archive, rows, ledger }) };
}
