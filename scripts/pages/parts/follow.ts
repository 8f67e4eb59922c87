// The feeds of what a page is of.

import { atomUrl, jsonFeedUrl } from '../../model/url.ts';
import type { Words } from '../../words/words.ts';
import type { Link, Place } from '../link.ts';

export const viewFeeds = (folder: string, place: Place, { feeds }: Words): readonly Link[] => [
  place.link(feeds.atom, atomUrl(folder)),
  place.link(feeds.json, jsonFeedUrl(folder)),
];
