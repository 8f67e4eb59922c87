// What it costs to build our index: in a process of its own, with the archive on disk or in its memory.
//   node --import tsx test/search/build-cost.ts STORED-ARCHIVE OUTPUT

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Archive } from '../../scripts/model/archive.ts';
import { searchFiles } from '../../scripts/search/search-files.ts';
import { openStoredArchive, storeArchive } from './stored-archive.ts';

export interface BuildCost {
  readonly seconds: number;
  /** Of all processors together, the system's work for it included. */
  readonly cpuSeconds: number;
  /** Memory of the process at its highest. */
  readonly megabytes: number;
}

/** Builds the index of an archive into a folder, in a process that reads the archive from disk, meeting by meeting. */
export function buildApart(archive: Archive, output: string): BuildCost {
  const folder = mkdtempSync(path.join(tmpdir(), 'minutebook-stored-'));
  try {
    storeArchive(archive, folder);
    const args = ['--import', 'tsx', import.meta.filename, folder, output];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function build(stored: string, output: string): BuildCost {
  const { archive, ...registers } = openStoredArchive(stored);
  const start = performance.now();
  const before = process.cpuUsage();
  const folders = new Set<string>();
  for (const { url, make } of searchFiles(archive, registers)) {
    const target = path.join(output, url);
    const folder = path.dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(target, make());
  }
  const { user, system } = process.cpuUsage(before);
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
}

if (process.argv[1] === import.meta.filename) {
  const [stored = '', output = ''] = process.argv.slice(2);
  console.log(JSON.stringify(build(stored, output)));
}
