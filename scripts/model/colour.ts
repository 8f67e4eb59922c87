// A colour, as six figures: "#00602f". How one is read, how far two stand apart, and the nearest that stands far enough.
//
// culori is fetched when the first colour is read and not before: a site without colours of its own need not wait for it.

import { createRequire } from 'node:module';
import type * as Culori from 'culori';

let fetched: typeof Culori | undefined;

function culori(): typeof Culori {
  fetched ??= createRequire(import.meta.url)('culori') as typeof Culori;
  return fetched;
}

/** "#9ad" => "#99aadd", "rebeccapurple" => "#663399"; undefined where it is no colour, or one that shows what is behind it. */
export function readColour(written: string): string | undefined {
  const { parse, formatHex } = culori();
  const colour = parse(written.trim().toLowerCase());
  return colour === undefined || (colour.alpha ?? 1) < 1 ? undefined : formatHex(colour);
}

/** From 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export const contrast = (one: string, other: string): number => culori().wcagContrast(one, other);

/** The least contrast of text: https://www.w3.org/TR/WCAG22/#contrast-minimum */
export const READABLE = 4.5;

/** Of several grounds that on which a colour is read worst, and its contrast there. */
export function worstOf<Ground extends { readonly colour: string }>(
  colour: string,
  grounds: readonly Ground[],
): { readonly ground: Ground | undefined; readonly ratio: number } {
  const [worst] = grounds
    .map(ground => ({ ground, ratio: contrast(colour, ground.colour) }))
    .sort((a, b) => a.ratio - b.ratio);
  return worst ?? { ground: undefined, ratio: 21 };
}

/** Steps of lightness too small for an eye to part. */
const STEP = 0.005;

/** The nearest colour of the same hue that can be read on all grounds; it is darker or paler, as they ask. */
export function readableOn(colour: string, grounds: readonly { readonly colour: string }[]): string {
  const { lightness } = partsOf(colour);
  const mean = grounds.reduce((sum, ground) => sum + partsOf(ground.colour).lightness, 0) / grounds.length;
  const step = mean > 0.5 ? -STEP : STEP;
  for (let at = lightness; at >= 0 && at <= 1; at += step) {
    const nearer = at === lightness ? colour : shade(colour, at);
    if (worstOf(nearer, grounds).ratio >= READABLE) return nearer;
  }
  return step < 0 ? '#000000' : '#ffffff';
}

/** The same hue, as light as is said from 0 to 1, and not more vivid than is said. */
export function shade(colour: string, lightness: number, mostChroma = Number.POSITIVE_INFINITY): string {
  const { clampChroma, formatHex } = culori();
  const { chroma, hue } = partsOf(colour);
  return formatHex(
    clampChroma({ mode: 'oklch', l: lightness, c: Math.min(chroma, mostChroma), h: hue }, 'oklch'),
  );
}

/** As eyes part colours: https://www.w3.org/TR/css-color-4/#ok-lab */
function partsOf(colour: string): {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
} {
  const { l = 0, c = 0, h = 0 } = culori().converter('oklch')(colour) ?? {};
  return { lightness: l, chroma: c, hue: h };
}
