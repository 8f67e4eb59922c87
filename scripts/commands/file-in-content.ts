// A file of the content folder as it was typed => its path in that folder.

import path from 'node:path';
import { typedPath } from '../files/typed-path.ts';

/** A path is typed from where the command is, or from the content folder. */
export function fileInContent(content: string, name: string): string {
  const typed = path.relative(content, typedPath(name));
  const file = typed.startsWith('..') || path.isAbsolute(typed) ? name : typed;
  return file.replaceAll(path.sep, '/').normalize('NFC');
}
