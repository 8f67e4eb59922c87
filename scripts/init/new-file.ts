// A file of a site that begins.

export interface NewFile {
  /** From the site's folder, with `/`. */
  readonly path: string;
  readonly text: string;
}
