// What a browser fetches to keep a committee on its device.

/** A file that can be kept: its address from the site's root, the hash of its content, its bytes. */
export type ListedFile = readonly [address: string, hash: string, bytes: number];

/** `/<committee>/offline.json`. */
export interface OfflineList {
  readonly name: string;
  readonly pages: readonly ListedFile[];
  readonly papers: readonly ListedFile[];
  /** What every committee's pages need. */
  readonly shared: readonly ListedFile[];
}
