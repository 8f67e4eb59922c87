// What the last build published, file by file, and of what its pages were made. What would come out the same is not written again,
// and keeps its time, so that whoever copies the site to a host copies what changed.

import { createHash } from 'node:crypto';
import path from 'node:path';
import { defined } from '../model/defined.ts';
import type { FileSizes } from '../pages/page.ts';
import type { KnownPlaces } from '../pages/site-pages.ts';
import type { BuiltFile } from './built-files.ts';
import { bytesBy, valueBy } from './by-program.ts';
import type { Cache } from './cache.ts';
import { type LastPieces, lastPieces, type PlacesOfPieces } from './last-pieces.ts';
import { type AskedSize, areAnsweredAlike } from './noting-sizes.ts';
import { statOf } from './stat-of.ts';

interface KnownFile {
  readonly bytes: number;
  /** When it was written, in milliseconds since 1970. */
  readonly written: number;
  readonly sha256: string;
  /** A checksum of what it was made of, where that is known. */
  readonly madeOf?: string;
  /** Of a page of facts: the sizes of the files that it tells, by their addresses. */
  readonly sizes?: readonly AskedSize[];
  /** Where its pieces stand in it, by checksums of what they were made of. */
  readonly pieces?: PlacesOfPieces;
}

interface KnownSite {
  readonly files: ReadonlyMap<string, KnownFile>;
  /** See `LastSiteOptions`. */
  readonly facts?: string;
  /** Which pages are made of these. */
  readonly pages?: KnownPlaces;
}

export interface LastSite {
  /** Whether there is anything that could be taken over. */
  readonly isKnown: boolean;
  /** Gives a file that was made of the same and lies there as it was published, and keeps it for the new site. */
  readonly claim: (file: string, madeOf: string) => BuiltFile | undefined;
  /** Gives a file that is made of the facts of the archive alone, where these are the same; of a page, where the sizes are, too. */
  readonly claimOfFacts: (file: string, sizes?: FileSizes) => BuiltFile | undefined;
  /** Gives a file that has these bytes already, as `claim` does. */
  readonly claimSame: (file: string, bytes: Uint8Array) => BuiltFile | undefined;
  /** Tells of what a file is made for which nobody asked. */
  readonly tell: (file: string, madeOf: string) => void;
  /** The pieces of a file that lies there as it was published. */
  readonly piecesOf: (file: string) => LastPieces;
  readonly tellPieces: (file: string, places: PlacesOfPieces) => void;
  /** Tells which sizes a page of facts has asked for. */
  readonly tellSizes: (file: string, asked: readonly AskedSize[]) => void;
  /** Which pages are made of the facts, where these are the same. */
  readonly pages: KnownPlaces | undefined;
  readonly tellPages: (places: KnownPlaces) => void;
  /** All that was claimed, by their places: what is not in the folder of the new site. */
  readonly claimed: ReadonlyMap<string, BuiltFile>;
  /** Where a file lies that was claimed; undefined of any other. */
  readonly placeOf: (file: string) => string | undefined;
  /** Which files of a new site stand already as they are to be: what was claimed, and what was written with the same bytes. */
  readonly standing: (files: readonly BuiltFile[]) => ReadonlySet<string>;
  /** Notes what is published now. */
  readonly note: (files: readonly BuiltFile[]) => void;
}

export interface LastSiteOptions {
  readonly output: string;
  readonly program: string;
  /** A checksum of the facts of the archive, and of all that pages have in common. */
  readonly facts?: string;
  /** Whether nothing is taken over, and only noted what is published. */
  readonly isAnew: boolean;
}

const KIND = 'published';

/** Of an output that nobody knows nothing is taken over. */
export function openLastSite(cache: Cache, { output, program, facts, isAnew }: LastSiteOptions): LastSite {
  const from = [path.resolve(output)];
  const last = isAnew ? undefined : valueBy<KnownSite>(program, cache.find(KIND, from));
  const files: KnownSite['files'] = last?.files ?? new Map();
  const hasSameFacts = facts !== undefined && last?.facts === facts;
  const claimed = new Map<string, BuiltFile>();
  const made = new Map<string, string>();
  const pieces = new Map<string, PlacesOfPieces>();
  const sizesAsked = new Map<string, readonly AskedSize[]>();
  let pages: KnownPlaces | undefined;
  const wholeFile = (file: string): KnownFile | undefined => {
    const known = files.get(file);
    const stat = known && statOf(path.join(output, file));
    return stat?.size === known?.bytes && stat?.mtimeMs === known?.written ? known : undefined;
  };
  const keep = (file: string, known: KnownFile | undefined): BuiltFile | undefined => {
    if (known) claimed.set(file, { path: file, bytes: known.bytes, sha256: known.sha256 });
    return claimed.get(file);
  };
  const isStanding = ({ path: file, sha256 }: BuiltFile): boolean =>
    claimed.has(file) || (files.get(file)?.sha256 === sha256 && wholeFile(file) !== undefined);
  return {
    isKnown: files.size > 0,
    claim: (file, madeOf) => {
      made.set(file, madeOf);
      return keep(file, files.get(file)?.madeOf === madeOf ? wholeFile(file) : undefined);
    },
    claimOfFacts: (file, sizes) => {
      const asked = sizes === undefined ? [] : files.get(file)?.sizes;
      const isSame = hasSameFacts && asked !== undefined && areAnsweredAlike(asked, sizes ?? new Map());
      return isSame ? keep(file, wholeFile(file)) : undefined;
    },
    claimSame: (file, bytes) => {
      const known = files.get(file);
      const isSame = known?.bytes === bytes.length && known.sha256 === checksumOf(bytes);
      return keep(file, isSame ? wholeFile(file) : undefined);
    },
    tell: (file, madeOf) => void made.set(file, madeOf),
    piecesOf: file => lastPieces(path.join(output, file), wholeFile(file)?.pieces),
    tellPieces: (file, places) => void pieces.set(file, places),
    tellSizes: (file, sizes) => void sizesAsked.set(file, sizes),
    pages: hasSameFacts ? last?.pages : undefined,
    tellPages: places => {
      pages = places;
    },
    claimed,
    placeOf: file => (claimed.has(file) ? path.join(output, file) : undefined),
    standing: built => new Set(built.filter(isStanding).map(({ path: file }) => file)),
    note: published => {
      const known = published.flatMap(({ path: file, bytes, sha256 }): readonly [string, KnownFile][] => {
        const written = statOf(path.join(output, file))?.mtimeMs;
        if (written === undefined) return [];
        // Of one that was claimed by the facts nobody has asked what it is made of.
        const before = claimed.has(file) ? files.get(file) : undefined;
        const told = defined({
          madeOf: made.get(file) ?? before?.madeOf,
          sizes: sizesAsked.get(file) ?? before?.sizes,
          pieces: pieces.get(file) ?? before?.pieces,
        });
        return [[file, { bytes, written, sha256, ...told }]];
      });
      cache.put(KIND, from, bytesBy<KnownSite>(program, defined({ files: new Map(known), facts, pages })));
    },
  };
}

const checksumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
