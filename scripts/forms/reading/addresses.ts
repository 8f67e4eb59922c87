// Which addresses of the site a meeting's text holds, so that a copy can lead a link to its own place.

import { itemUrl, meetingUrl } from '../../model/url.ts';
import type { MeetingRow } from '../../registers/meetings.ts';

/**
 * Each address with its place in the meeting's text, as `placeOf` gives it by the id there; the empty id is the
 * meeting's beginning.
 */
export function placesOf<Place>(
  { meeting }: MeetingRow,
  placeOf: (id: string) => Place | undefined,
): readonly (readonly [url: string, place: Place])[] {
  const { committee, key, items } = meeting;
  const home = meetingUrl(committee, key);
  const ids = items.flatMap(({ address, subItems, decisions, actions }) => {
    const inside = [
      ...subItems,
      ...decisions,
      ...decisions.flatMap(({ clauses }) => clauses),
      ...actions,
    ].map(({ id }) => [id, itemUrl(committee, key, address, id)] as const);
    return [[address, itemUrl(committee, key, address)] as const, ...inside];
  });
  const all = [['', home] as const, ...ids, ...ids.map(([id]) => [id, `${home}#${id}`] as const)];
  return all.flatMap(([id, url]) => {
    const place = placeOf(id);
    return place === undefined ? [] : [[url, place] as const];
  });
}
