// The path of a file from the folder in which the command was typed.

import path from 'node:path';
import { typedPath } from '../files/typed-path.ts';

/** "finance/2026-03-05.md" => "content/finance/2026-03-05.md". */
export function pathFrom(content: string): (file: string) => string {
  const folder = path.relative(typedPath('.'), content) || '.';
  return file => path.join(folder, file);
}
