// `colours:` of `site.yaml`, each held against what text stands on: one that nobody could read is told, and a readable one of its
// hue stands in its place.

import { contrast, READABLE, readableOn } from '../model/colour.ts';
import { COLOUR_NAMES, type ColourName, type Colours, coloursFrom, groundsOf } from '../model/colours.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';

interface Written {
  readonly file: string;
  /** As the clerk wrote it: "#9ad". */
  readonly typed: (name: ColourName) => string;
  readonly lineOf: (name: ColourName) => number | undefined;
}

/** `named` are colours as six figures, by their names. */
export function ownColours(
  named: Partial<Record<ColourName, string>>,
  { file, typed, lineOf }: Written,
): { readonly colours?: Colours; readonly problems: readonly Problem[] } {
  const readable = { ...named };
  const problems: Problem[] = [];
  for (const name of COLOUR_NAMES) {
    const colour = named[name];
    if (colour === undefined) continue;
    const grounds = groundsOf(name, readable);
    const ground = grounds.find(one => contrast(colour, one.colour) < READABLE);
    if (ground === undefined) continue;
    const better = readableOn(colour, grounds);
    readable[name] = better;
    const line = lineOf(name);
    problems.push({
      ...breachOf('colour-contrast'),
      file,
      ...(line !== undefined && { line }),
      message: `${typed(name)} is too ${name.endsWith('-on-dark') ? 'dark' : 'pale'} on ${ground.name}: ${said(contrast(colour, ground.colour))} to 1, where text wants ${READABLE}.`,
      hint: `Write ${name}: "${better}", which has ${said(contrast(better, ground.colour))}; it is used until you do.`,
    });
  }
  return { problems, ...(Object.keys(named).length > 0 && { colours: coloursFrom(readable) }) };
}

/** "4.4", never rounded up to what it does not reach. */
const said = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);
