// Where a file of the content folder lies: names are known in Unicode NFC, and a Mac may have written them in NFD.

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The whole path of a file; `file` is its path in the content folder, with `/`. */
export function onDisk(content: string, file: string): string {
  const whole = path.join(content, file);
  if (existsSync(whole)) return whole;
  return file.split('/').reduce((folder, name) => {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    return path.join(folder, names.find(one => one.normalize('NFC') === name) ?? name);
  }, content);
}
