// `site.yaml`.

import { z } from 'zod';
import { isTimezone } from '../../model/calendar.ts';
import { HOST_NAMES } from '../../model/hosts/hosts.ts';
import { ITEM_PLACES } from '../../model/item-places.ts';
import { COPY_KINDS, DATA_KINDS, FOLLOWED_KINDS, RULE_SETS } from '../../model/site.ts';
import { slugFrom } from '../../model/slug.ts';
import { colours, logo } from './house.ts';
import { searchWords } from './search-words.ts';
import { filledText, languageTag, listOf, oneOf, reading, text } from './values.ts';
import { siteWords } from './words.ts';

const WHOLE_ADDRESS = 'Write the whole address: https://minutes.example.org/.';

/** To which the addresses of pages can be added: with no sign behind which they would be none of it. */
const SITE_ADDRESS = /^https?:\/\/[^\s/<>"'`{}|\\^?#@]+(?:\/[^\s<>"'`{}|\\^?#]*)?$/;

const siteAddress = filledText.pipe(
  z
    .string()
    .regex(SITE_ADDRESS, { error: WHOLE_ADDRESS, abort: true })
    .refine(url => URL.canParse(url), WHOLE_ADDRESS)
    .transform(url => (url.endsWith('/') ? url : `${url}/`)),
);

export const siteSchema = z
  .strictObject({
    name: filledText.describe('Who publishes: Aldermere Borough Council'),
    description: text.describe('One sentence about the archive, for the front page and search engines.'),
    language: languageTag.describe('Language of the minutes: en-GB'),
    timezone: filledText
      .refine(isTimezone, 'Write a place of the time-zone list, for example Europe/London.')
      .describe('Where the clocks are that meetings keep: Europe/London'),
    url: siteAddress.describe('The whole address of the site: https://minutes.example.org/'),
    contact: z
      .strictObject(
        { name: text, email: text, telephone: text, address: text },
        'Write below the key, further in: name, email, telephone or address.',
      )
      .partial()
      .describe('Whom readers may ask.'),
    rules: oneOf(RULE_SETS).describe('Whose law the check reminds you of; without it: general.'),
    check: z
      .record(
        z.string(),
        oneOf(['error', 'warning', 'note', 'off']),
        'Write below the key, further in, a rule and its level: “action-owner: off”.',
      )
      .describe('Another level for a rule that warns: “action-date: off”. The rules are in docs/rules.md.'),
    items: oneOf(ITEM_PLACES).describe(
      'Where items stand: on pages of their own besides their meeting’s, or on that alone (anchors), which takes far fewer files; without it: pages.',
    ),
    /** “none” is for those to whom an empty list looks like a mistake. */
    copies: listOf(oneOf([...COPY_KINDS, 'none']))
      .transform(kinds => kinds.filter(kind => kind !== 'none'))
      .describe('Which copies to keep are made; without it all but html.'),
    logo,
    colours,
    data: listOf(oneOf([...DATA_KINDS, 'all', 'none']))
      .transform(kinds => DATA_KINDS.filter(kind => kinds.includes(kind) || kinds.includes('all')))
      .describe(
        'Which files for machines are made, besides feeds and calendars: minutes, source, tables, all or none; without it all.',
      ),
    words: siteWords,
    'search-words': searchWords,
    feeds: listOf(oneOf([...FOLLOWED_KINDS, 'none']))
      .transform(kinds => kinds.filter(kind => kind !== 'none'))
      .describe('Of what each has a feed of its own: people, matters, or none; without it both.'),
    watch: listOf(filledText)
      .refine(
        words => words.every(word => slugFrom(word, '') !== ''),
        'Write words: “parking”, or several that stand side by side, “Quay Street”.',
      )
      .refine(
        words => new Set(words.map(word => slugFrom(word))).size === words.length,
        'Write each word once: two of these would have the same address.',
      )
      .describe('Words of which each has a feed, with every item that holds it: [parking, Quay Street]'),
    'decision-labels': listOf(filledText).describe(
      'Words that begin a decision, beside “Resolved” and the like.',
    ),
    reading,
    links: oneOf(['folders', 'files']).describe(
      'What links name: folders, for a web host, or files (index.html), for a site that is opened from a disk or a shared drive.',
    ),
    host: oneOf(HOST_NAMES).describe(
      'Where the site is published; what that host does not take is told before it refuses.',
    ),
  })
  .partial();
