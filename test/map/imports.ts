// What each file of ours imports, types included, as TypeScript itself reads it.
//
// Why not patterns: `import` stands in comments and strings too, and `import('./a.ts').A` is a type. Why not esbuild: it drops
// types, and two files that share their types in a circle are as hard to read as any other circle. TypeScript 7 calls this
// API unstable: its version is pinned, and no other file uses it.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast';
import type { FileSystem } from 'typescript/unstable/fs';
import { API } from 'typescript/unstable/sync';

/** Tests stand outside: they may import all. */
const FOLDERS = ['scripts', 'shared', 'assets'] as const;

const PROJECTS = ['tsconfig.json', 'assets/tsconfig.json'] as const;

/** Paths into the folders that are also read as files: 'assets/css', '../../layouts'. Such a string counts as a use. */
const NAMED = /^(?=\.\.\/|\w+\/)(?:\.\.\/)*(layouts|assets)\b/;

export interface Import {
  /** From the project's folder: `scripts/model/item.ts`. */
  readonly from: string;
  /** A file of ours, named as in `from`; `layouts` or `assets`; or a library. */
  readonly to: string;
  readonly kind: 'code' | 'type' | 'named';
}

export interface Code {
  readonly files: readonly string[];
  readonly imports: readonly Import[];
}

/** @param fs files that stand in for the disk's */
export function readImports(root = process.cwd(), fs?: FileSystem): Code {
  const api = new API({ cwd: root, ...(fs && { fs }) });
  try {
    const projects = PROJECTS.map(file => path.join(root, file)).filter(
      file => fs?.fileExists?.(file) ?? existsSync(file),
    );
    const sources = new Map<string, SourceFile>();
    for (const { program } of api.updateSnapshot({ openProjects: projects }).getProjects()) {
      for (const name of program.getSourceFileNames()) {
        const file = path.relative(root, name).split(path.sep).join('/');
        const source = isOurs(file) ? program.getSourceFile(name) : undefined;
        if (source) sources.set(file, source);
      }
    }
    const files = [...sources.keys()].sort();
    const ownNames = ownNamesIn(fs?.readFile?.(path.join(root, MANIFEST)) ?? readManifest(root));
    return { files, imports: [...sources].flatMap(([file, source]) => importsOf(file, source, ownNames)) };
  } finally {
    api.close();
  }
}

const isOurs = (file: string): boolean =>
  FOLDERS.some(folder => file.startsWith(`${folder}/`)) && !file.endsWith('.d.ts');

const MANIFEST = 'package.json';

const readManifest = (root: string): string => {
  const file = path.join(root, MANIFEST);
  return existsSync(file) ? readFileSync(file, 'utf8') : '{}';
};

/** A name of ours for a folder: `#browser-words/` => `shared/words/en/`. */
type OwnNames = readonly (readonly [name: string, folder: string])[];

/** Those that package.json lists as `imports`; https://nodejs.org/api/packages.html#subpath-imports */
function ownNamesIn(manifest: string): OwnNames {
  const { imports = {} } = JSON.parse(manifest) as { readonly imports?: Readonly<Record<string, string>> };
  return Object.entries(imports).map(([name, folder]) => [
    name.replace(/\*$/, ''),
    folder.replace(/^\.\//, '').replace(/\*$/, ''),
  ]);
}

const importsOf = (from: string, source: SourceFile, ownNames: OwnNames): readonly Import[] => [
  ...source.imports.map(node => ({
    from,
    to: target(from, textOf(node), ownNames),
    kind: kindOf(node.parent),
  })),
  ...namedFolders(source).map(to => ({ from, to, kind: 'named' as const })),
];

function target(from: string, specifier: string, ownNames: OwnNames): string {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(from), specifier);
  const own = ownNames.find(([name]) => specifier.startsWith(name));
  return own ? own[1] + specifier.slice(own[0].length) : specifier;
}

const textOf = (node: Node): string => ('text' in node && typeof node.text === 'string' ? node.text : '');

function kindOf(statement: Node): 'code' | 'type' {
  switch (statement.kind) {
    case SyntaxKind.ImportDeclaration:
      return 'importClause' in statement && isType(statement.importClause) ? 'type' : 'code';
    case SyntaxKind.ExportDeclaration:
      return 'isTypeOnly' in statement && statement.isTypeOnly === true ? 'type' : 'code';
    case SyntaxKind.CallExpression:
      return 'code';
    default:
      return 'type'; // import('./a.ts').A, and the imports of comments in JavaScript
  }
}

const isType = (clause: unknown): boolean =>
  typeof clause === 'object' &&
  clause !== null &&
  'phaseModifier' in clause &&
  clause.phaseModifier === SyntaxKind.TypeKeyword;

const STRINGS: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.StringLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateHead,
]);

/** The folders among `layouts` and `assets` that a file names in its strings, each once. */
function namedFolders(source: SourceFile): readonly string[] {
  const found = new Set<string>();
  const visit = (node: Node): void => {
    const folder = STRINGS.has(node.kind) ? NAMED.exec(textOf(node))?.[1] : undefined;
    if (folder !== undefined) found.add(folder);
    node.forEachChild(visit);
  };
  source.forEachChild(visit);
  return [...found].sort();
}
