// The files of the design that a site can have a copy of: layouts, styles, icons.

import { filesIn } from '../files/places.ts';

const FOLDERS = ['layouts', 'assets/css', 'assets/icons'];

/** Of the program's folder; paths from there, with `/`, sorted. */
export const ejectableFiles = (program: string): readonly string[] =>
  FOLDERS.flatMap(folder => filesIn([program], folder).map(file => `${folder}/${file}`));

/** What was typed, a file or a folder, as files; none where there is no such thing. */
export function filesNamed(typed: string, files: readonly string[]): readonly string[] {
  const name = plainPath(typed);
  return files.filter(file => file === name || file.startsWith(`${name}/`));
}

/** `.\layouts\parts\` => `layouts/parts`. */
export const plainPath = (typed: string): string =>
  typed
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/+$/, '');
