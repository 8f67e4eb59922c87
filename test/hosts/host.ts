// A program that serves files, and how a test starts it.

import type { HostPlace, Served } from './served.ts';

export interface Host {
  readonly name: string;
  /** What it says of its version; nothing where it is not installed. */
  readonly version: () => string | undefined;
  /** What to type to have it. */
  readonly install: string;
  /** Whether `examples/` has a recipe for it. One with a recipe keeps every promise. */
  readonly hasRecipe: boolean;
  readonly serve: (folder: string, place: HostPlace) => Promise<Served>;
}
