// The text of minutes as it stands on a page.

import type { Body, Inline } from '../../model/body.ts';
import type { Words } from '../../words/words.ts';
import { bodyHtml, contentHtml, type HtmlPlace } from '../../writers/html.ts';
import type { Place } from '../link.ts';

const onPage = ({ to }: Place, words: Words): HtmlPlace => ({
  words,
  link: target => (target.kind === 'place' ? to(target.url) : target.url),
  picture: to,
  id: id => id,
  within: id => `#${id}`,
  lower: 0,
  isXml: false,
  scrollsTables: true,
});

/** `besideVote` gives what stands behind the line that tells the counts of a vote. */
export type ViewOptions = Pick<HtmlPlace, 'besideVote'>;

export const viewBody = (body: Body, place: Place, words: Words, options: ViewOptions = {}): string =>
  bodyHtml(body, { ...onPage(place, words), ...options });

export const viewContent = (content: readonly Inline[], place: Place, words: Words): string =>
  contentHtml(content, onPage(place, words));
