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
    /** Called by compiled templates, with what shall be done with the template last. */
    getTemplate(...given: readonly unknown[]): unknown;
  }

  export interface Template {
    /** Runs the template for what it exports; given a context, or nothing but what shall be done with that. */
    getExported(...given: readonly unknown[]): void;
  }

  const nunjucks: {
    readonly Environment: typeof Environment;
    readonly FileSystemLoader: typeof FileSystemLoader;
  };
  export default nunjucks;
}
