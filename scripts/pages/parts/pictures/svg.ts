// SVG as text. Values and words are escaped here, so that whoever draws cannot forget it.

import { xmlAttribute, xmlText } from '../../../writers/escape.ts';

export type Attributes = Readonly<Record<string, string | number>>;

/** `draw('circle', { r: 3 })` => `<circle r="3"></circle>`; `inside` is what `draw` and `written` return. */
export const draw = (name: string, attributes: Attributes, ...inside: readonly string[]): string =>
  `<${name}${attributesOf(attributes)}>${inside.join('')}</${name}>`;

/** Words in a drawing. */
export const written = xmlText;

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlAttribute(shortNumber(value))}"`)
    .join('');

/** A tenth of a unit is finer than any screen. */
const shortNumber = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : value;

/** A part of the whole width, from 0 to 1: 0.256 => "25.6%". */
export const percent = (part: number): string => `${Math.round(part * 1000) / 10}%`;
