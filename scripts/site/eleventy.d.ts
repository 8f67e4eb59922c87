// Eleventy ships no types: the few calls that we use.

declare module '@11ty/eleventy' {
  export interface EleventyConfig {
    setLayoutsDirectory(folder: string): void;
    setIncludesDirectory(folder: string): void;
    setTemplateFormats(formats: readonly string[]): void;
    setNunjucksEnvironmentOptions(options: {
      readonly autoescape: boolean;
      readonly throwOnUndefined: boolean;
      readonly trimBlocks: boolean;
      readonly lstripBlocks: boolean;
    }): void;
    setUseGitIgnore(use: boolean): void;
    addNunjucksGlobal(name: string, value: object): void;
    addTemplate(name: string, content: string, data: Readonly<Record<string, unknown>>): void;
  }

  export interface RenderedPage {
    readonly url: string;
    readonly content: string;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { readonly quietMode: boolean; readonly config: (config: EleventyConfig) => void },
    );
    disableLogger(): void;
    write(): Promise<unknown>;
    toJSON(): Promise<readonly RenderedPage[]>;
  }
}
