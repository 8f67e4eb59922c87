// An EPUB with a fault put into one of its files, to see that it is found.

import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Changes the text of each file whose name ends so; that nothing was changed is an error. */
export function altered(epub: Uint8Array, ending: string, change: (text: string) => string): Uint8Array {
  let changed = false;
  const entries: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(epub))) {
    const text = strFromU8(bytes);
    const after = name.endsWith(ending) ? change(text) : text;
    changed ||= after !== text;
    entries[name] = [after === text ? bytes : strToU8(after), { level: name === 'mimetype' ? 0 : 6 }];
  }
  if (!changed) throw new Error(`Nothing was changed in ${ending}.`);
  return zipSync(entries);
}
