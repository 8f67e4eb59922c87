// What a meeting, a decision or a feed is called for ever, wherever the archive stands.
//
// Why not a tag: URI or the address? Both contain a host, and a council moves its site to another host more often than
// it changes its name; on that day every reader would see every entry as new, and every diary each meeting twice. And
// an archive that has no address yet would change all its ids when it gets one. So the id is a UUID (version 5, RFC 9562)
// of what does stay: the body's name, without regard to case and punctuation, and the address within the site. The name
// keeps apart two councils that both met in `/council/2026-03-05/`.

import { createHash } from 'node:crypto';
import type { Site } from './site.ts';
import { slugFrom } from './slug.ts';

/** Minute Book's own name space, drawn once by lot. */
const NAMESPACE = Buffer.from('7f1c5a0e6f0b4d0f9d5be4b1c2a7380d', 'hex');

/** A UUID made from the body's name and a path: `"/council/2026-03-05/"`. */
export function permanentId({ name }: Pick<Site, 'name'>, path: string): string {
  const hash = createHash('sha1')
    .update(NAMESPACE)
    .update(`${slugFrom(name)} ${path}`)
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex', 0, 16);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

export const permanentUrn = (site: Pick<Site, 'name'>, path: string): string =>
  `urn:uuid:${permanentId(site, path)}`;
