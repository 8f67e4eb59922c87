// The text of minutes as it stands on a page.

import type { Body, Inline } from '../../model/body.ts';
import type { Words } from '../../words/words.ts';
import { bodyHtml, contentHtml, type HtmlPlace } from '../../writers/html.ts';
import type { Place } from '../link.ts';

export const onPage = ({ to }: Place, words: Words): HtmlPlace => ({
  words,
  link: target => (target.kind === 'place' ? to(target.url) : target.url),
  picture: to,
  id: id => id,
  within: id => `#${id}`,
  lower: 0,
  isXml: false,
  scrollsTables: true,
});

/** How what the text holds is shown, beyond its words. */
export type ViewOptions = Pick<HtmlPlace, 'showVote' | 'mark'>;

export const viewBody = (body: Body, place: Place, words: Words, options: ViewOptions = {}): string =>
  bodyHtml(body, { ...onPage(place, words), ...options });

export const viewContent = (content: readonly Inline[], place: Place, words: Words): string =>
  contentHtml(content, onPage(place, words));
