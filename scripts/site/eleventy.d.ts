// Eleventy ships no types: what we use of it. https://www.11ty.dev/docs/config/

declare module '@11ty/eleventy' {
  /** As plugins see them: from the working folder, with `./` before and `/` behind. */
  export interface Directories {
    readonly input: string;
    readonly output: string;
    readonly data: string;
  }

  export type RunMode = 'build' | 'serve' | 'watch';

  export interface BuildEvent {
    readonly directories: Directories;
    readonly runMode: RunMode;
  }

  /** What each page of a template knows. */
  export type Data = Readonly<Record<string, unknown>>;

  export interface VirtualTemplate {
    readonly data: () => Data;
    readonly render: (data: Data) => string;
  }

  export interface EleventyConfig {
    readonly directories: Directories;
    readonly ignores: Set<string>;
    readonly events: {
      removeAllListeners(event: string): void;
      eventNames(): readonly string[];
      listenerCount(event: string): number;
    };
    readonly transforms: object;
    readonly linters: object;
    readonly preprocessors: object;
    readonly globalData: object;
    readonly urlTransforms: object;
    readonly plugins: readonly { readonly plugin: { readonly name: string } }[];
    versionCheck(compatible: string): void;
    addPlugin<Options>(plugin: (config: EleventyConfig, options: Options) => void, options: Options): void;
    addTemplateFormats(formats: string): void;
    addTemplate(name: string, template: VirtualTemplate): void;
    addFilter(name: string, filter: (...values: never[]) => unknown): void;
    getFilters(): Readonly<Record<string, (...values: readonly unknown[]) => unknown>>;
    addCollection(name: string, make: () => readonly object[]): void;
    addWatchTarget(path: string): void;
    setUseGitIgnore(use: boolean): void;
    on(event: 'eleventy.before' | 'eleventy.after', run: (event: BuildEvent) => Promise<void>): void;
  }

  export default class Eleventy {
    constructor(
      input: string | undefined,
      output: string | undefined,
      options: {
        readonly quietMode: boolean;
        readonly configPath?: false;
        readonly config: (config: EleventyConfig) => void;
      },
    );
    readonly directories: Directories & {
      /** Keeps what the constructor was given, whatever the configuration says. */
      freeze(): void;
    };
    disableLogger(): void;
    init(): Promise<void>;
    write(): Promise<unknown>;
  }
}
