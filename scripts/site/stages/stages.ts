// The build as a table. Stages run as they stand here where what they need leaves a choice.

import { copies } from './copies.ts';
import { assets, machineFiles, papers, paperTexts, searchIndex } from './files.ts';
import { leaks } from './leaks.ts';
import { ledger } from './ledger.ts';
import { built, lists } from './lists.ts';
import { pageFiles, pages, zipPages } from './pages.ts';
import { read, registers } from './read.ts';
import { zipScopes, zips } from './zips.ts';

/**
 * Pages say the sizes of the files beside them, a ZIP holds all pages but the one that lists the ZIPs, and the checksums
 * are those of everything.
 *
 *     read ─▶ registers ─▶ pages ─▶ ledger ─▶ machineFiles ───┐
 *      │          ├─▶ zipScopes ──────────────────────────────┼─▶ pageFiles ─▶ built ─▶ zips ─▶ zipPages ─▶ lists ─▶ leaks
 *      │          ├─▶ copies ─────────────────────────────────┘                  ▲
 *      ├──────────┴─▶ paperTexts ─▶ searchIndex ─────────────────────────────────┤
 *      └─▶ papers, assets ───────────────────────────────────────────────────────┘
 */
export const STAGES = [
  read,
  registers,
  pages,
  ledger,
  machineFiles,
  assets,
  papers,
  paperTexts,
  searchIndex,
  copies,
  zipScopes,
  pageFiles,
  built,
  zips,
  zipPages,
  lists,
  leaks,
] as const;

/** What is known of a site before anything of it is written. */
export const OUTLINE = [read, registers, pages, ledger] as const;
