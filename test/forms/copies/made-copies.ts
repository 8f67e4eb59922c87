// The copies to keep of an archive, as they would be written.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { type FromCache, noCache } from '../../../scripts/files/from-cache.ts';
import { type MakingOptions, makeCopies } from '../../../scripts/forms/copies/copies.ts';
import type { Archive } from '../../../scripts/model/archive.ts';
import type { Problem } from '../../../scripts/model/problem.ts';
import { readArchive } from '../../../scripts/read/read-archive.ts';
import { makeRegisters } from '../../../scripts/registers/registers.ts';
import { bundleStyleSheets } from '../../../scripts/site/style-sheet.ts';
import { TODAY } from '../../read/small-archive.ts';
import { scratchFolder, writeFiles } from '../../site/command-line.ts';

export interface MadeCopies {
  readonly archive: Archive;
  /** By their addresses. */
  readonly copies: ReadonlyMap<string, Uint8Array>;
}

/** Reads files as a content folder and makes all copies of it. */
export async function copiesOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  {
    today = TODAY,
    fromCache = noCache,
    ...options
  }: { readonly today?: string; readonly fromCache?: FromCache } & MakingOptions = {},
): Promise<MadeCopies> {
  const { folder, remove } = scratchFolder();
  try {
    writeFiles(folder, files);
    const { archive } = readArchive(folder, { today });
    const copies = new Map<string, Uint8Array>();
    const given = {
      fromCache,
      styleSheet: bundleStyleSheets(),
      readPaper: (source: string) => readFileSync(path.join(folder, source)),
      report: (problem: Problem) => assert.fail(problem.message),
    };
    for await (const { url, bytes } of makeCopies(archive, makeRegisters(archive), given, options))
      copies.set(url, bytes);
    return { archive, copies };
  } finally {
    remove();
  }
}

/** The texts of an EPUB by their names. */
export function textsOf(epub: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(epub))
      .filter(([name]) => !name.includes('/pictures/'))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

/** The chapters of an EPUB as one text, in the order of its files. */
export const chaptersOf = (epub: Uint8Array): string =>
  [...textsOf(epub)]
    .flatMap(([name, text]) => (/contents\.xhtml$|(?<!\.xhtml)$/.test(name) ? [] : [text]))
    .join('\n');
