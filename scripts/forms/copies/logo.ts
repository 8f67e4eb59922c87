// The logo of the body that publishes, as copies show it: at the head of a PDF, and on the first page of an EPUB.

import { mimeType } from '../../files/media-type.ts';
import type { Logo } from '../../model/logo.ts';
import { extensionOf } from '../../model/paper.ts';
import type { Site } from '../../model/site.ts';

export interface CopyLogo extends Pick<Logo, 'text' | 'holdsName' | 'width' | 'height'> {
  /** `logo.svg`. */
  readonly file: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Paper is white, so of two it is the one that is not for dark pages. */
export function logoFor(
  { logo }: Pick<Site, 'logo'>,
  readPaper: (source: string) => Uint8Array,
): CopyLogo | undefined {
  if (logo === undefined) return undefined;
  const { source, text, holdsName, width, height } = logo;
  const file = `logo.${extensionOf(source)}`;
  return { file, mediaType: mimeType(source), bytes: readPaper(source), text, holdsName, width, height };
}
