// `site.yaml`.

import { z } from 'zod';
import { isTimezone } from '../../model/calendar.ts';
import { COPY_KINDS, RULE_SETS } from '../../model/site.ts';
import { filledText, listOf, oneOf, text } from './values.ts';

const siteAddress = filledText.pipe(
  z
    .string()
    .regex(/^https?:\/\/[^\s/]+/, 'Write the whole address: https://minutes.example.org/.')
    .transform(url => (url.endsWith('/') ? url : `${url}/`)),
);

export const siteSchema = z
  .strictObject({
    name: filledText,
    description: text,
    language: filledText,
    timezone: filledText.refine(
      isTimezone,
      'Write a place of the time-zone list, for example Europe/London.',
    ),
    url: siteAddress,
    contact: z
      .strictObject(
        { name: text, email: text, telephone: text, address: text },
        'Write below the key, further in: name, email, telephone or address.',
      )
      .partial(),
    rules: oneOf(RULE_SETS),
    check: z.record(
      z.string(),
      oneOf(['error', 'warning', 'note', 'off']),
      'Write below the key, further in, a rule and its level: “action-owner: off”.',
    ),
    /** “none” is for those to whom an empty list looks like a mistake. */
    copies: listOf(oneOf([...COPY_KINDS, 'none'])).transform(kinds => kinds.filter(kind => kind !== 'none')),
    'decision-labels': listOf(filledText),
  })
  .partial();
