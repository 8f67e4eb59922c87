// A file's media type, from the ending of its name.

import mime from 'mime';
import { extensionOf } from '../model/paper.ts';

export const mimeType = (file: string): string =>
  mime.getType(extensionOf(file)) ?? 'application/octet-stream';

/** `text/csv` => `text/csv; charset=utf-8`: with the encoding in which we write, where the type is one of text. */
export const withEncoding = (type: string): string =>
  /^text\/|[/+](?:json|xml)$/.test(type) ? `${type}; charset=utf-8` : type;
