// The text of minutes as it stands on a page.

import type { Body, Inline } from '../../model/body.ts';
import { bodyHtml, contentHtml, type HtmlPlace } from '../../writers/html.ts';
import type { Place } from '../link.ts';

const onPage = ({ to }: Place): HtmlPlace => ({
  link: target => (target.kind === 'place' ? to(target.url) : target.url),
  picture: to,
  id: id => id,
  within: id => `#${id}`,
  lower: 0,
  isXml: false,
  scrollsTables: true,
});

/** `besideVote` gives what stands behind the line that tells the counts of a vote. */
export const viewBody = (body: Body, place: Place, options: Pick<HtmlPlace, 'besideVote'> = {}): string =>
  bodyHtml(body, { ...onPage(place), ...options });

export const viewContent = (content: readonly Inline[], place: Place): string =>
  contentHtml(content, onPage(place));
