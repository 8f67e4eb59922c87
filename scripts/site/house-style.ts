// The colours of a site's own as values of the design, in a layer behind that of the program's: assets/css/tokens.css.

import type { Colours } from '../model/colours.ts';

/** Rules of the layer `house`. Paper is never dark. */
export function houseStyle(colours: Colours): string {
  const light = [
    ...Object.entries(colours.main).map(([shade, colour]) => [`spot-${shade}`, colour]),
    ['link', colours.link],
    ['accent', colours.accent],
    ['accent-surface', colours.accentSurface],
  ];
  const dark = [
    ['link', colours.linkOnDark],
    ['accent', colours.accentOnDark],
    ['accent-surface', colours.accentSurfaceOnDark],
  ];
  return `:root {\n${declared(light)}\n  }\n\n  @media screen and (prefers-color-scheme: dark) {\n    :root {\n${declared(dark, '  ')}\n    }\n  }`;
}

const declared = (values: readonly (readonly string[])[], further = ''): string =>
  values.map(([name, value]) => `    ${further}--${name}: ${value};`).join('\n');
