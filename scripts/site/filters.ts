// Filters by which the site's own pages and layouts write what the archive knows as the archive does.

import type { EleventyConfig } from '@11ty/eleventy';
import type { Body } from '../model/body.ts';
import { isIsoDate, longDate } from '../model/calendar.ts';
import { viewBody } from '../pages/parts/body.ts';
import { type Speaker, wordsOf } from '../words/words.ts';
import { bodyText } from '../writers/text.ts';
import type { Mounted } from './mounted.ts';
import type { Offer } from './pass.ts';

/**
 * - `minutesDate`: a day as the archive writes it, "5 March 2026". Anything that is no day stays as it is.
 * - `minutesUrl`: the address in the site of an address in the archive, `/finance/` => `/minutes/finance/`.
 * - `minutesHtml`, `minutesText`: a text of the archive, such as a matter's summary, as HTML and as plain text.
 */
export function addFilters(config: EleventyConfig, offered: () => Offer | undefined, { at }: Mounted): void {
  const site = (): Speaker => offered()?.archive.site ?? { language: 'en', words: {} };
  config.addFilter('minutesDate', (day: string) => (isIsoDate(day) ? longDate(day, site().language) : day));
  config.addFilter('minutesUrl', at);
  config.addFilter('minutesText', (body: Body) => bodyText(body, wordsOf(site())));
  config.addFilter('minutesHtml', (body: Body) =>
    viewBody(
      body,
      { url: at('/'), to: at, link: (text, target) => ({ text, href: at(target) }) },
      wordsOf(site()),
    ),
  );
}
