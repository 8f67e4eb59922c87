// Eleventy's development server ships no types: the few calls that we use.

declare module '@11ty/eleventy-dev-server' {
  import type { Server } from 'node:http';

  export default class EleventyDevServer {
    static getServer(
      name: string,
      folder: string,
      options: {
        readonly headers: Readonly<Record<string, string>>;
        readonly onRequest: Readonly<
          Record<string, (request: { readonly url: URL }) => Promise<object | undefined>>
        >;
        readonly messageOnStart: (start: { readonly localhostUrl: string }) => string;
      },
    ): EleventyDevServer;
    /** Made when it is first asked for; it listens when `serve` is called. */
    readonly server: Server;
    serve(port: number): void;
    ready(): Promise<void>;
    close(): Promise<unknown>;
    reload(event: { readonly files: readonly string[]; readonly subtype: string | undefined }): void;
  }
}
