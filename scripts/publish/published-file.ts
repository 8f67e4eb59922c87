// A file for machines: a feed, a calendar, data.

export interface PublishedFile {
  /** From the site's root: `/feed.xml`. */
  readonly url: string;
  readonly text: string;
}
