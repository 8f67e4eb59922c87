// `logo:` and `colours:` of `site.yaml`.

import { z } from 'zod';
import { readColour } from '../../model/colour.ts';
import { COLOUR_NAMES, type ColourName } from '../../model/colours.ts';
import { filledText, text, yesNo } from './values.ts';

const LOGO = 'Write below the key, further in: file, text, holds-name or on-dark.';

export const logo = z
  .union(
    [
      filledText.transform(file => ({ file })),
      z.strictObject(
        {
          file: filledText.describe('SVG or PNG, beside site.yaml or in the folder assets/: logo.svg'),
          text: text.optional().describe('What it shows, for those who do not see it: The arms of Aldermere'),
          'holds-name': yesNo
            .optional()
            .describe('yes where the name of the body stands in the logo, and not beside it.'),
          'on-dark': filledText.optional().describe('Another file for readers who asked for dark pages.'),
        },
        LOGO,
      ),
    ],
    LOGO,
  )
  .describe('A file beside site.yaml, shown at the head of every page: logo.svg');

const MEANINGS: Readonly<Record<ColourName, string>> = {
  main: 'The stripe at the head of pages, and buttons.',
  link: 'Links; without it the main colour.',
  'link-on-dark': 'Links on dark pages; without it a pale shade of the colour of links.',
  accent: 'Marks of decisions and of what is chosen; without it a deep shade of the main colour.',
  'accent-on-dark': 'The same on dark pages; without it a pale shade.',
};

/** YAML takes what begins with # for a remark, and gives nothing. */
const colour = z
  .union([z.string(), z.number()], {
    error: ({ input }) =>
      input === null
        ? 'Write it in quotes: "#2b6cb0". Without them what begins with # is a remark.'
        : 'Write a colour in quotes: "#2b6cb0".',
  })
  .transform((value, context) => {
    const read = readColour(String(value));
    if (read === undefined)
      context.addIssue(
        'Write a colour by six figures, "#2b6cb0", or by its name in CSS, "navy"; nothing must show through it.',
      );
    return read ?? '';
  });

export const colours = z
  .strictObject(
    Object.fromEntries(
      COLOUR_NAMES.map(name => [name, colour.optional().describe(MEANINGS[name])]),
    ) as Readonly<Record<ColourName, z.ZodOptional<typeof colour>>>,
    'Write below the key, further in, a colour by its name: main: "#2b6cb0".',
  )
  .describe('The colours of the body: main, and if they are others link and accent.');
