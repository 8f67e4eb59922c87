// Paths as they are typed in a terminal.

import path from 'node:path';

/** The full path of a path that was typed. npm runs commands in the project's folder, but notes where they were typed. */
export const typedPath = (typed: string): string =>
  path.resolve(process.env['INIT_CWD'] ?? process.cwd(), typed);
