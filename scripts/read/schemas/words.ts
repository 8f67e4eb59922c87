// `words:` of `site.yaml`: what the program says otherwise on a site.

import { z } from 'zod';
import { entriesByKey } from '../../words/own/entries-by-key.ts';
import { showEntry } from '../../words/own/shown-entry.ts';

/** Words are one line: what a clerk breaks for the eye is joined. */
const word = z
  .union([z.string(), z.number(), z.boolean()], {
    error: ({ input }) =>
      input === null
        ? 'Write a text, or delete the key.'
        : 'Write the whole key, with its dots, on one line: “attendance.apologies: Excuses”.',
  })
  .transform(value => String(value).normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1, 'Write a text, or delete the key.'));

/** For editors, which complete the keys and show what is said without one. */
const properties = Object.fromEntries(
  [...entriesByKey('en')].map(([key, entry]) => [
    key,
    { type: 'string', description: showEntry(entry).text },
  ]),
);

export const siteWords = z
  .record(
    z.string(),
    word,
    'Write below the key, further in, a word by its key: “attendance.apologies: Excuses”.',
  )
  .describe(
    'What the program says otherwise on this site, by the keys of docs/words.md: “attendance.apologies: Excuses”.',
  )
  .meta({ properties, additionalProperties: false });
