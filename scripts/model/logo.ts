// The logo of the body that publishes, beside its name at the head of every page.

import { assetUrl } from './url.ts';

export interface LogoPicture {
  /** Path relative to the content folder, with `/`. */
  readonly source: string;
  readonly address: string;
  /** In pixels, or in units of the drawing: what counts is how they stand to each other. */
  readonly width: number;
  readonly height: number;
}

export interface Logo extends LogoPicture {
  /** What it shows, for whoever does not see it; empty where the name beside it says all. */
  readonly text: string;
  /** Whether the name of the body is within it, so that it need not stand beside it. */
  readonly holdsName: boolean;
  /** Another for dark pages. */
  readonly onDark?: LogoPicture;
}

export const LOGO_KINDS = ['svg', 'png'] as const;
export type LogoKind = (typeof LOGO_KINDS)[number];

export const logoUrl = (kind: LogoKind, isOnDark: boolean): string =>
  assetUrl(`house/logo${isOnDark ? '-on-dark' : ''}.${kind}`);
