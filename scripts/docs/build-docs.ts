// npm run docs: writes the documentation to _docs/, a folder that any web server, or a browser alone, can show.

import { rmSync } from 'node:fs';
import path from 'node:path';
import { PACKAGE } from '../files/places.ts';
import { publishFiles } from '../site/write-files.ts';
import { docsFiles } from './docs-files.ts';

const folder = path.join(PACKAGE, '_docs');
const files = docsFiles();
rmSync(folder, { recursive: true, force: true });
publishFiles(files, { content: PACKAGE, folder });
console.log(`Wrote ${files.length} files. Open ${path.join(folder, 'index.html')}.`);
