// Whether the program that sets PDFs, Typst's compiler, is there. It is no part of the package, because it is nearly as large
// as all else together, and a site without PDFs needs none.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PACKAGE } from '../../files/places.ts';

const COMPILER = '@myriaddreamin/typst-ts-node-compiler';

/** What npm must install before PDFs can be made, as it is told of it; undefined where nothing is missing. */
export const missingCompiler = (): string | undefined =>
  isInstalled() ? undefined : `${COMPILER}@${testedVersion()}`;

function isInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve(COMPILER);
    return true;
  } catch {
    return false;
  }
}

function testedVersion(): string {
  const manifest: { readonly peerDependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(path.join(PACKAGE, 'package.json'), 'utf8'),
  );
  return manifest.peerDependencies[COMPILER] ?? '';
}
