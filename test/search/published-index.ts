// The files of an index in memory, loaded as a page would load them, and counted.

import { gzipSync } from 'node:zlib';
import { chunksOf, type PublishedFile } from '../../scripts/files/published-file.ts';
import type { Archive } from '../../scripts/model/archive.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { type SearchOptions, searchFiles } from '../../scripts/search/search-files.ts';
import type { Load } from '../../shared/search/root.ts';

const BEFORE = '/search/index/';

/** Each file's text by its name: `root`, `a3/x81k`. */
export function filesByName(files: Iterable<PublishedFile>): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const file of files) {
    if ('source' in file || 'bytes' in file) throw new Error(`${file.url} is no script`);
    const name = file.url.slice(BEFORE.length, -'.js'.length);
    if (texts.has(name)) throw new Error(`${file.url} is written twice`);
    texts.set(name, [...chunksOf(file)].join(''));
  }
  return texts;
}

export const indexOf = (archive: Archive, options?: SearchOptions): ReadonlyMap<string, string> =>
  filesByName(searchFiles(archive, makeRegisters(archive), options));

export interface CountedLoad {
  readonly load: Load;
  readonly loaded: ReadonlySet<string>;
}

/** Runs each script as a page does, once; tells which were loaded. */
export function loaderOf(text: (name: string) => string | undefined): CountedLoad {
  const loaded = new Set<string>();
  const load = async <Payload>(name: string): Promise<Payload> => {
    const script = text(name);
    if (script === undefined) throw new Error(`No file ${name}`);
    loaded.add(name);
    let given: { readonly name: string; readonly payload: Payload } | undefined;
    new Function('P', script)((named: string, payload: Payload) => {
      given = { name: named, payload };
    });
    if (given?.name !== name) throw new Error(`${name} calls itself ${given?.name}`);
    return given.payload;
  };
  return { load, loaded };
}

export const compressedSize = (text: string): number => gzipSync(text, { level: 9 }).length;
