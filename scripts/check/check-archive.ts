// Every rule that looks across files, in one table.

import type { Archive } from '../model/archive.ts';
import type { Problem } from '../model/problem.ts';
import { checkActions } from './actions.ts';
import { checkAddresses } from './addresses.ts';
import { checkApprovals } from './approvals.ts';
import { checkCommittees } from './committees.ts';
import { checkMatters } from './matters.ts';
import { checkVotes } from './votes.ts';

const RULES: readonly ((archive: Archive) => readonly Problem[])[] = [
  checkApprovals,
  checkVotes,
  checkActions,
  checkMatters,
  checkCommittees,
  checkAddresses,
];

/** Holds a whole archive against every rule. */
export const checkArchive = (archive: Archive): readonly Problem[] => RULES.flatMap(rule => rule(archive));
