// A paper as it is published: as it lies in the content folder, or, of a kind that could act, a copy in which nothing does.

import { readFileSync } from 'node:fs';
import { actsAs } from '../model/acting.ts';
import { extensionOf } from '../model/paper.ts';
import { onDisk } from '../read/on-disk.ts';
import { inertHtml } from '../writers/inert/inert-html.ts';
import { inertSvg } from '../writers/inert/inert-svg.ts';

export function paperBytes(content: string, source: string): Buffer {
  const bytes = readFileSync(onDisk(content, source));
  if (actsAs(source) === undefined) return bytes;
  const text = decoded(bytes);
  return Buffer.from(extensionOf(source) === 'svg' ? inertSvg(text) : inertHtml(text));
}

/** By its byte order mark, by the name of its encoding within it, else as UTF-8. */
function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const [, named = 'utf-8'] =
    /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.toString('latin1', 0, 1024)) ?? [];
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
