// The program as JavaScript, in some hundred files in place of a thousand: a quarter of what a short command took was spent on looking
// for them. What is loaded only where it is wanted stays apart.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { filesIn, PACKAGE } from '../files/places.ts';

/** The oldest that may run it, as `engines` in `package.json` says. */
const TARGET = 'node20';

const ENTRIES = ['scripts/minutebook.ts', 'scripts/site/plugin.ts'];

/** Libraries stay what npm installs. */
export async function bundleProgram(folder: string): Promise<void> {
  await build({
    absWorkingDir: PACKAGE,
    entryPoints: [...ENTRIES, ...threadModules()],
    outdir: folder,
    outbase: '.',
    bundle: true,
    splitting: true,
    chunkNames: 'scripts/parts/[name]-[hash]',
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [PLACES],
  });
}

/** The modules that threads run, each named where its thread is started. */
export const threadModules = (): readonly string[] =>
  filesIn([PACKAGE], 'scripts').flatMap(file =>
    file.endsWith('.ts')
      ? [...readFileSync(path.join(PACKAGE, 'scripts', file), 'utf8').matchAll(THREAD)].map(([, name = '']) =>
          path.posix.join('scripts', path.posix.dirname(file), `${name}.ts`),
        )
      : [],
  );
const THREAD = /\bmoduleBeside\('([^']+)', import\.meta\.url\)/g;

/** A module that was put in with others still knows the place where it would lie alone: what it looks for stands beside that. */
const PLACES: Plugin = {
  name: 'places',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8');
      const place = path.relative(PACKAGE, file).split(path.sep).join('/').replace(/\.ts$/, '.js');
      const url = `import.meta.url.replace(/\\/dist\\/(?!.*\\/dist\\/).*$/, ${JSON.stringify(`/dist/${place}`)})`;
      return { contents: text.replaceAll('import.meta.url', url), loader: 'ts' };
    }),
};
