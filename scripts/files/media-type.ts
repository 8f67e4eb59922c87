// A file's media type: what its row in the table of routes says, else what the ending of its name does.

import mime from 'mime';
import { extensionOf } from '../model/paper.ts';
import type { FileRoute } from '../model/routes/routes.ts';

export const mimeType = (file: string): string =>
  mime.getType(extensionOf(file)) ?? 'application/octet-stream';

export const routeType = ({ path, mediaType }: FileRoute): string => mediaType ?? mimeType(path);

/** `text/csv` => `text/csv; charset=utf-8`: with the encoding in which we write, where the type is one of text. */
export const withEncoding = (type: string): string =>
  /^text\/|[/+](?:json|xml)$/.test(type) ? `${type}; charset=utf-8` : type;
