// The style sheets joined in their layers' order: one request, no build tool, still readable.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The order in which layers win; `assets/css/<layer>/` or `<layer>.css` holds each. */
const LAYERS = ['reset', 'tokens', 'base', 'layout', 'parts', 'pages', 'print'] as const;

export function joinStyleSheets(folder: string): string {
  const files = readdirSync(folder, { recursive: true }).map(String).sort();
  const layers = LAYERS.map(layer => {
    const own = files.filter(file => file === `${layer}.css` || path.dirname(file) === layer);
    const text = own.map(file => withoutComments(readFileSync(path.join(folder, file), 'utf8'))).join('\n');
    return `@layer ${layer} {\n${text.trim()}\n}\n`;
  });
  return `@layer ${LAYERS.join(', ')};\n${layers.join('')}`;
}

const withoutComments = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s+/gm, '')
    .replace(/\n{2,}/g, '\n');
