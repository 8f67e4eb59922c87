// Files to keep as attachments: what each is, its kind and its size.

import { mimeType } from '../../files/media-type.ts';
import { fileSize } from '../../model/paper.ts';
import { COPY_FORMS, type Copy } from '../../registers/copies.ts';
import type { Link, Place } from '../link.ts';
import type { FileSizes } from '../page.ts';

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
export function fileLink(file: File, sizes: FileSizes, place: Place): FileLink {
  const { url, text, type, isSaved = false } = file;
  const size = sizes.get(url);
  const facts = !size ? type : `${type}, ${fileSize(size)}`;
  return { ...place.link(text, url), facts, type: mimeType(url), isSaved };
}

/** The copies that were made; the text always is. */
export const viewCopies = (copies: readonly Copy[], sizes: FileSizes, place: Place): readonly FileLink[] =>
  copies
    .filter(({ kind, url }) => kind === 'text' || sizes.has(url))
    .map(({ kind, url }) => fileLink({ url, ...COPY_FORMS[kind] }, sizes, place));
