// The pictures of a document, which become files beside the minutes.

import { ownValue } from '../../model/own-value.ts';

/** What browsers show. Pictures of other kinds, such as Windows metafiles, would be files that nobody can open. */
const ENDINGS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

export interface Picture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Pictures {
  /** The name of the file that a picture becomes; empty for one that cannot be shown. */
  readonly add: (bytes: Uint8Array, contentType: string) => string;
  readonly files: readonly Picture[];
  /** The kinds of those that cannot be shown. */
  readonly unshown: readonly string[];
}

/** An empty pile; pictures are named by their order: `picture-1.png`. */
export function pilePictures(): Pictures {
  const files: Picture[] = [];
  const unshown: string[] = [];
  const add = (bytes: Uint8Array, contentType: string): string => {
    const ending = ownValue(ENDINGS, contentType.toLowerCase());
    if (ending === undefined) {
      unshown.push(contentType);
      return '';
    }
    const same = files.find(file => Buffer.from(file.bytes).equals(bytes));
    if (same) return same.name;
    const name = `picture-${files.length + 1}.${ending}`;
    files.push({ name, bytes });
    return name;
  };
  return { add, files, unshown };
}
