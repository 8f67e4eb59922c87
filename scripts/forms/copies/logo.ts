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

/** What copies are made with. */
interface Given {
  readonly archive: { readonly site: Pick<Site, 'logo'> };
  readonly readPaper: (source: string) => Uint8Array;
}

/** It is read once for all copies that are made together: to take out of a drawing what could act takes time. */
export function logoFor(given: Given): CopyLogo | undefined {
  const known = logos.get(given) ?? readLogo(given);
  if (known) logos.set(given, known);
  return known;
}

const logos = new WeakMap<Given, CopyLogo>();

/** Paper is white, so of two it is the one that is not for dark pages. */
function readLogo({ archive, readPaper }: Given): CopyLogo | undefined {
  const { logo } = archive.site;
  if (logo === undefined) return undefined;
  const { source, text, holdsName, width, height } = logo;
  const file = `logo.${extensionOf(source)}`;
  return { file, mediaType: mimeType(source), bytes: readPaper(source), text, holdsName, width, height };
}
