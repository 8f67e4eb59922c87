// A site's `package.json`: the program as its one dependency, and the commands by their short names.

import type { Answers } from './answers.ts';

/** What a site must know of the program; from the program's own `package.json`. */
export interface Program {
  readonly version: string;
  /** The compiler of PDFs, and the versions of it that will do. */
  readonly pdfCompiler: readonly [name: string, versions: string];
}

export const PDF_COMPILER = '@myriaddreamin/typst-ts-node-compiler';

const LISTS = ['dependencies', 'optionalDependencies', 'peerDependencies', 'devDependencies'] as const;

type Manifest = Readonly<Record<string, unknown>>;
type Table = Readonly<Record<string, string>>;

const tableIn = (manifest: Manifest, key: string): Table => (manifest[key] ?? {}) as Table;

/** @param text the program's own `package.json` */
export function programOf(text: string): Program {
  const manifest = JSON.parse(text) as Manifest;
  const versions = LISTS.map(list => tableIn(manifest, list)[PDF_COMPILER]).find(Boolean);
  return { version: String(manifest['version']), pdfCompiler: [PDF_COMPILER, versions ?? '*'] };
}

/** So that messages which say `npm run check` hold in every site. */
const SCRIPTS: Table = {
  start: 'minutebook start',
  build: 'minutebook build',
  check: 'minutebook check',
  new: 'minutebook new',
  import: 'minutebook import',
};

const dependencies = (
  { pdf }: Pick<Answers, 'pdf'>,
  { version, pdfCompiler: [name, versions] }: Program,
): Table => ({
  ...(pdf && { [name]: versions }),
  minutebook: `^${version}`,
});

export const newManifest = (answers: Pick<Answers, 'pdf'>, program: Program): string =>
  written({
    private: true,
    type: 'module',
    scripts: SCRIPTS,
    dependencies: dependencies(answers, program),
  });

export interface JoinedManifest {
  readonly text: string;
  /** What was added: "the commands build, check", "the dependency minutebook". */
  readonly added: readonly string[];
}

/** A `package.json` that is there keeps all that it says, and gets what it lacks. */
export function joinedManifest(
  text: string,
  answers: Pick<Answers, 'pdf'>,
  program: Program,
): JoinedManifest {
  const manifest = JSON.parse(text) as Manifest;
  const scripts = tableIn(manifest, 'scripts');
  const newScripts = Object.entries(SCRIPTS).filter(([name]) => scripts[name] === undefined);
  const isKnown = (name: string): boolean => LISTS.some(list => tableIn(manifest, list)[name] !== undefined);
  const newDependencies = Object.entries(dependencies(answers, program)).filter(([name]) => !isKnown(name));
  const joined = {
    ...manifest,
    ...(newScripts.length > 0 && { scripts: { ...scripts, ...Object.fromEntries(newScripts) } }),
    ...(newDependencies.length > 0 && {
      dependencies: { ...tableIn(manifest, 'dependencies'), ...Object.fromEntries(newDependencies) },
    }),
  };
  return {
    text: written(joined, /^[ \t]+(?=")/m.exec(text)?.[0]),
    added: [...named('command', newScripts), ...named('dependency', newDependencies)],
  };
}

/** "the command build"; "the commands build, check". */
function named(
  what: 'command' | 'dependency',
  entries: readonly (readonly [string, string])[],
): readonly string[] {
  const names = entries.map(([name]) => name);
  if (names.length === 0) return [];
  const plural = what === 'command' ? 'commands' : 'dependencies';
  return [`the ${names.length === 1 ? what : plural} ${names.join(', ')}`];
}

/** Whether the `.js` files beside a `package.json` are modules of ECMAScript. */
export const isModule = (text: string): boolean => (JSON.parse(text) as Manifest)['type'] === 'module';

const written = (manifest: Manifest, indent = '  '): string =>
  `${JSON.stringify(manifest, undefined, indent)}\n`;
