// A published folder, as a host serves it.

export const PLACES = ['root', 'below'] as const;

/** At the root of a domain, or below `/minutes/`. */
export type HostPlace = (typeof PLACES)[number];

export const BELOW = '/minutes/';

export const pathOf = (place: HostPlace): string => (place === 'root' ? '/' : BELOW);

export interface Served {
  /** The address of the home page. */
  readonly home: string;
  /** The published folder itself, to compare with what is served. */
  readonly folder: string;
  /** Where the same host listens without encryption, to lead to the encrypted address; only with a recipe for a whole domain. */
  readonly unencrypted?: string;
  readonly stop: () => Promise<void>;
}
