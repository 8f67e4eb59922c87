// Files to keep as attachments: what each is, its kind and its size.

import { mimeType } from '../../files/media-type.ts';
import { COPY_FORMS, type Copy } from '../../registers/copies.ts';
import { type Speaker, wordsOf } from '../../words/words.ts';
import type { Link, Place } from '../link.ts';
import { type FileSizes, LATE, lateMark } from '../page.ts';

export interface FileLink extends Link {
  /** "EPUB, 23 KB". */
  readonly facts: string;
  /** Media type. */
  readonly type: string;
  /** Whether to save the file rather than open it. */
  readonly isSaved: boolean;
}

interface File {
  readonly url: string;
  readonly text: string;
  readonly type: string;
  readonly isSaved?: true;
}

/** A link to a file; its size is said where it is known. */
export function fileLink(file: File, sizes: FileSizes, site: Speaker, place: Place): FileLink {
  const { url, text, type, isSaved = false } = file;
  const size = sizes.get(url);
  const facts = !size ? type : `${type}, ${size === LATE ? lateMark(url) : sizeInWords(size, site)}`;
  return { ...place.link(text, url), facts, type: mimeType(url), isSaved };
}

/** "23 KB". */
export const sizeInWords = (bytes: number, site: Speaker): string => wordsOf(site).record.papers.size(bytes);

/** The copies that were made; the text always is. */
export function viewCopies(
  copies: readonly Copy[],
  sizes: FileSizes,
  site: Speaker,
  place: Place,
): readonly FileLink[] {
  const words = wordsOf(site).record.copies.forms;
  return copies
    .filter(({ kind, url }) => kind === 'text' || sizes.has(url))
    .map(({ kind, url }) => fileLink({ url, text: words[kind], ...COPY_FORMS[kind] }, sizes, site, place));
}
