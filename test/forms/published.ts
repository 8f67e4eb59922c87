// Every file for machines of an archive, as it would be written.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chunksOf, type PublishedFile } from '../../scripts/files/published-file.ts';
import { siteFiles } from '../../scripts/forms/site-files.ts';
import type { Archive } from '../../scripts/model/archive.ts';
import { lastingUrls, sitePages } from '../../scripts/pages/site-pages.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';

/** The text of a file; of one that is copied, what lies in the content folder. */
export function textOf(file: PublishedFile, content: string): string {
  if ('source' in file) return readFileSync(path.join(content, file.source), 'utf8');
  return 'bytes' in file ? Buffer.from(file.bytes).toString('latin1') : [...chunksOf(file)].join('');
}

/** Each file's text by its address. */
export function publishedTexts(archive: Archive, content: string): ReadonlyMap<string, string> {
  const registers = makeRegisters(archive);
  const files = siteFiles(archive, registers, lastingUrls(sitePages(archive, registers)));
  return new Map([...files].map(file => [file.url, textOf(file, content)]));
}
