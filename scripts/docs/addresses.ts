// Where documents and files stand in the site. All pages lie in one folder and are named to the letter, so that links
// lead there without a server, too.

import path from 'node:path';
import { HOME } from './parts.ts';

export const homeUrl = '/index.html';
export const searchUrl = '/search.html';

// "docs/guide.md" => "/guide.html"
export const documentUrl = (file: string): string =>
  file === HOME ? homeUrl : `/${path.posix.basename(file, '.md').toLowerCase()}.html`;

// "clerks" => "/for-clerks.html"
export const partUrl = (slug: string): string => `/for-${slug}.html`;

/** A file as it is in the repository. One without an ending is text, which hosts would not know. */
export const fileUrl = (file: string): string =>
  `/files/${file}${path.posix.extname(file) === '' ? '.txt' : ''}`;
