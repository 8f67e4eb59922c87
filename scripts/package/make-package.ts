// `npm pack` and `npm publish` run this before they pack: it writes `dist/`, the program as JavaScript, so that nothing is
// compiled where the package is installed. Node itself refuses TypeScript below `node_modules`.

import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundledFolder, filesIn, PACKAGE } from '../files/places.ts';
import { bundleProgram } from './bundle-program.ts';
import { bundleScripts } from './bundle-scripts.ts';

const DIST = path.join(PACKAGE, 'dist');

/** What is no program of ours to bundle: the first file of each thread, the look of PDFs, the types of the plugin. */
const BESIDE = /(?:\.mjs|\.typ|\/public-types\.d\.ts)$/;

await makePackage();

async function makePackage(): Promise<void> {
  rmSync(DIST, { recursive: true, force: true });
  const compiler = path.join(PACKAGE, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', path.join(PACKAGE, 'scripts/package')], {
    stdio: 'inherit',
  });
  await bundleProgram(DIST);
  for (const file of filesIn([PACKAGE], 'scripts').filter(file => BESIDE.test(file)))
    copyFileSync(path.join(PACKAGE, 'scripts', file), path.join(DIST, 'scripts', file));
  for (const catalogue of readdirSync(path.join(PACKAGE, 'shared/words')))
    for (const hasOwnWords of [false, true])
      for (const { url, text } of bundleScripts(catalogue, hasOwnWords)) {
        const target = path.join(PACKAGE, bundledFolder(catalogue, hasOwnWords), url);
        mkdirSync(path.dirname(target), { recursive: true });
        writeFileSync(target, text);
      }
  chmodSync(path.join(DIST, 'scripts/minutebook.js'), 0o755);
}
