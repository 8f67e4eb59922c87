// What a host of static sites takes, and no more.

export interface Host {
  /** As it calls itself: "Cloudflare Pages". */
  readonly name: string;
  readonly limits: Limits;
  /** Where it says so. Absent where it sets no limits. */
  readonly source?: string;
  /** When that was last looked up: `2026-11`. */
  readonly asOf?: string;
}

/** Absent where there is none. */
export interface Limits {
  readonly files?: number;
  /** Of all files together. */
  readonly bytes?: number;
  readonly bytesOfFile?: number;
  readonly filesInFolder?: number;
}

export const MEBIBYTE = 2 ** 20;
export const GIGABYTE = 10 ** 9;
