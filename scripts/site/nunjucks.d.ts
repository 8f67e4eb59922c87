// Nunjucks ships no types: the few calls that we use.

declare module 'nunjucks' {
  export interface Source {
    readonly src: string;
    readonly path: string;
  }

  export class FileSystemLoader {
    constructor(folders: readonly string[]);
    getSource(name: string): Source | null;
  }

  export class Environment {
    constructor(
      loader: FileSystemLoader,
      options: {
        readonly autoescape: boolean;
        readonly throwOnUndefined: boolean;
        readonly trimBlocks: boolean;
        readonly lstripBlocks: boolean;
      },
    );
    addGlobal(name: string, value: object): void;
    addFilter(name: string, filter: (...values: readonly unknown[]) => unknown): void;
    render(name: string, data: object): string;
  }

  const nunjucks: {
    readonly Environment: typeof Environment;
    readonly FileSystemLoader: typeof FileSystemLoader;
  };
  export default nunjucks;
}
