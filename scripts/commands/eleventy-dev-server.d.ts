// Eleventy's development server ships no types: the few calls that we use.

declare module '@11ty/eleventy-dev-server' {
  export default class EleventyDevServer {
    static getServer(
      name: string,
      folder: string,
      options: {
        readonly headers: Readonly<Record<string, string>>;
        readonly onRequest: Readonly<
          Record<string, (request: { readonly url: URL }) => Promise<object | undefined>>
        >;
        readonly messageOnStart: (start: { readonly hosts: readonly string[] }) => string;
      },
    ): EleventyDevServer;
    serve(port: number): void;
    reload(event: { readonly files: readonly string[]; readonly subtype: string | undefined }): void;
  }
}
