// `search-words:` of `site.yaml`: other words for what readers search.

import { z } from 'zod';
import { filledText } from './values.ts';

const OTHERS = 'Write the words behind the key, with commas: “rubbish: waste, refuse, recycling”.';

/** A comma or the end of a line parts them, as one finds it easier to type. */
const others = z
  .union([z.array(filledText), filledText.transform(value => value.split(','))], { error: OTHERS })
  .transform(words => words.map(word => word.replace(/\s+/g, ' ').trim()).filter(Boolean))
  .refine(words => words.length > 0, OTHERS)
  .refine(
    words => words.every(word => /[\p{L}\p{N}]/u.test(word) && !/["*~^:+\t]/.test(word)),
    'Write words alone, without signs of the search such as “*” or quotation marks.',
  );

export const searchWords = z
  .record(filledText, others, `Write below the key, further in, a word that readers type. ${OTHERS}`)
  .describe('What is searched too where a word finds little: “rubbish: waste, refuse, recycling”.');
