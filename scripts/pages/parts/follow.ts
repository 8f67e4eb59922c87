// The feeds of what a page is of.

import type { Archive } from '../../model/archive.ts';
import { atomUrl, jsonFeedUrl } from '../../model/url.ts';
import { type Words, wordsOf } from '../../words/words.ts';
import type { Link, Place } from '../link.ts';
import type { FollowedAt } from '../shell.ts';

export const viewFeeds = (folder: string, place: Place, { feeds }: Words): readonly Link[] => [
  place.link(feeds.atom, atomUrl(folder)),
  place.link(feeds.json, jsonFeedUrl(folder)),
];

/** What a program that reads feeds finds by itself in the head of a page: the feeds in a folder, as they call themselves. */
export const followedAt = (folder: string, name: string, { site }: Archive): FollowedAt => ({
  title: wordsOf(site).record.feeds.followed.title(name, site.name),
  folder,
});
