// The ZIP that a Word or OpenDocument file is, opened with limits: a small file can claim to be of any size.

import { strFromU8, unzipSync } from 'fflate';
import { parseXmlNodes, type XmlNode } from '../xml/nodes.ts';

const MEGABYTE = 1024 * 1024;
/** Minutes with many photographs stay below these. */
const LARGEST_FILE = 100 * MEGABYTE;
const LARGEST_XML = 40 * MEGABYTE;
const LARGEST_ALL = 200 * MEGABYTE;
const MOST_PARTS = 5000;

export interface OfficeArchive {
  /** The names of all parts. */
  readonly names: readonly string[];
  readonly bytes: (name: string) => Uint8Array | undefined;
  /** The root of a part in XML; undefined where there is none. Throws `NotRead` where it cannot be read. */
  readonly xml: (name: string) => XmlNode | undefined;
}

/** That a file cannot be imported, with the reason and what to do, for the clerk. */
export class NotRead extends Error {
  readonly rule: string;
  readonly hint: string;

  constructor(message: string, hint: string, rule = 'not-read') {
    super(message);
    this.hint = hint;
    this.rule = rule;
  }
}

const SAVE_AGAIN = 'Open it in the program that wrote it, save it anew, and import that.';

export function openOfficeArchive(bytes: Uint8Array): OfficeArchive {
  if (bytes.length > LARGEST_FILE) throw tooLarge('this file');
  // What Word before 2007 wrote, and what any Word writes that is locked with a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new NotRead(
      'This is a document of Word before 2007, or one locked with a password.',
      'Open it in Word or LibreOffice, save it as .docx without a password, and import that.',
    );
  const sizes = sizesIn(bytes);
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (sizes.size > MOST_PARTS || all > LARGEST_ALL) throw tooLarge('what is packed in this file');
  const unpacked = new Map<string, Uint8Array | undefined>();
  // Unpacked when asked for, and into as much memory as the part says that it needs, whatever comes out of it.
  const bytesOf = (name: string): Uint8Array | undefined => {
    if (!unpacked.has(name))
      unpacked.set(name, unzipSync(bytes, { filter: part => part.name === name })[name]);
    return unpacked.get(name);
  };
  const roots = new Map<string, XmlNode>();
  return {
    names: [...sizes.keys()],
    bytes: bytesOf,
    xml: name => {
      if ((sizes.get(name) ?? 0) > LARGEST_XML) throw tooLarge(`“${name}” in this file`);
      const known = roots.get(name);
      const found = known ? undefined : bytesOf(name);
      if (!found) return known;
      const root = parseXmlNodes(strFromU8(found).replace(/^\uFEFF/, ''));
      if (typeof root === 'string')
        throw new NotRead(`A part of this file, “${name}”, could not be read. ${root}`, SAVE_AGAIN);
      roots.set(name, root);
      return root;
    },
  };
}

/** What each part says of its size, without unpacking any. */
function sizesIn(bytes: Uint8Array): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        sizes.set(name, originalSize);
        return false;
      },
    });
  } catch {
    throw new NotRead('This is no Word or OpenDocument file: it is not packed as they are.', SAVE_AGAIN);
  }
  return sizes;
}

const tooLarge = (what: string): NotRead =>
  new NotRead(
    `${what.charAt(0).toUpperCase()}${what.slice(1)} is larger than any minutes should be, so it was not opened.`,
    'Take out what is not minutes, such as large pictures, and import it again.',
    'too-large',
  );
