// The colours of a site's own: what a clerk names, and the paler and deeper ones that follow from it.

import { readableOn, shade } from './colour.ts';

/** What `colours:` in `site.yaml` may name. */
export const COLOUR_NAMES = ['main', 'link', 'link-on-dark', 'accent', 'accent-on-dark'] as const;
export type ColourName = (typeof COLOUR_NAMES)[number];

/** The colour beside black of a site that names none: `--spot-600` of assets/css/tokens.css. */
export const MAIN = '#17508a';

/** A colour beside black, in the shades that pages use: named as in assets/css/tokens.css, from pale to dark. */
export interface Shades {
  /** Behind what is marked. */
  readonly 100: string;
  /** Text on dark pages. */
  readonly 300: string;
  readonly 600: string;
  /** Text on its own pale ground. */
  readonly 700: string;
  /** Behind what is marked, on dark pages. */
  readonly 900: string;
}

export interface Colours {
  readonly main: Shades;
  readonly link: string;
  readonly linkOnDark: string;
  readonly accent: string;
  readonly accentOnDark: string;
  readonly accentSurface: string;
  readonly accentSurfaceOnDark: string;
}

/** The colour of the stripe at the head of pages, which browsers take up around them. */
export const themeOf = ({ colours }: { readonly colours?: Colours }): string => colours?.main[600] ?? MAIN;

/** What text stands on, with what it is called in a message. */
export interface Ground {
  readonly colour: string;
  readonly name: string;
}

/** `--paper-0` and `--paper-50`, `--coal-900` and `--coal-800` of assets/css/tokens.css. */
const LIGHT: readonly Ground[] = [
  { colour: '#ffffff', name: 'white' },
  { colour: '#f7f5ef', name: 'the tinted ground at the foot of pages (#f7f5ef)' },
];
const DARK: readonly Ground[] = [
  { colour: '#17181b', name: 'a dark page (#17181b)' },
  { colour: '#212327', name: 'the ground at the foot of dark pages (#212327)' },
];

const pale = (colour: string): string => shade(colour, 0.955, 0.015);
const deep = (colour: string): string => shade(colour, 0.27, 0.045);

/** On what a colour of this name is read, given the others. */
export function groundsOf(name: ColourName, named: Partial<Record<ColourName, string>>): readonly Ground[] {
  const { main = MAIN } = named;
  const mark = named.accent ?? main;
  return name.endsWith('-on-dark')
    ? [...DARK, { colour: deep(mark), name: `the ground of decisions on dark pages (${deep(mark)})` }]
    : [...LIGHT, { colour: pale(mark), name: `the ground of decisions (${pale(mark)})` }];
}

/** Each of what was named suffices on its grounds; what follows from it is made so that it does. */
export function coloursFrom(named: Partial<Record<ColourName, string>>): Colours {
  const { main = MAIN } = named;
  const link = named.link ?? main;
  const mark = named.accent ?? main;
  const dark = groundsOf('link-on-dark', named);
  const onDark = (colour: string): string => readableOn(shade(colour, 0.81, 0.09), dark);
  const spot: Shades = {
    100: pale(main),
    300: onDark(main),
    600: main,
    700: readableOn(shade(main, 0.37, 0.09), [{ colour: pale(main) }]),
    900: deep(main),
  };
  return {
    main: spot,
    link,
    linkOnDark: named['link-on-dark'] ?? onDark(link),
    accent: named.accent ?? spot[700],
    accentOnDark: named['accent-on-dark'] ?? onDark(mark),
    accentSurface: pale(mark),
    accentSurfaceOnDark: deep(mark),
  };
}
