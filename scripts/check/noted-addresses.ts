// The old addresses that committees and meetings note, each with its file and line.

import type { Archive } from '../model/archive.ts';
import { atKey } from '../model/key-lines.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Problem } from '../model/problem.ts';

export interface NotedAddress {
  readonly old: string;
  readonly where: Pick<Problem, 'file' | 'line'>;
  /** The items to one of which it may lead. */
  readonly items: Meeting['items'];
}

export function notedAddresses({ committees }: Archive): readonly NotedAddress[] {
  const noted = (
    addresses: readonly string[],
    where: NotedAddress['where'],
    items: NotedAddress['items'],
  ): readonly NotedAddress[] => addresses.map(old => ({ old, where, items }));
  return committees.flatMap(({ slug, oldAddresses, meetings }) => [
    ...noted(oldAddresses, { file: `${slug}/committee.md` }, []),
    ...meetings.flatMap(({ oldAddresses: ofMeeting, source, items }) =>
      ofMeeting.flatMap((old, index) => noted([old], atKey(source, 'old-addresses', index), items)),
    ),
  ]);
}
