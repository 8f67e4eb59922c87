// Which minutes each item approved.

import type { Meeting } from '../model/meeting.ts';
import { itemUrl } from '../model/url.ts';
import type { MeetingRegister } from './meetings.ts';

/** By the address of an item, the meetings whose minutes it approved, oldest first. */
export function registerApprovals({ all }: MeetingRegister): ReadonlyMap<string, readonly Meeting[]> {
  const approved = new Map<string, Meeting[]>();
  for (const { meeting } of all) {
    const { approval, committee } = meeting;
    if (approval?.meeting === undefined || approval.item === undefined) continue;
    const item = itemUrl(committee, approval.meeting, approval.item);
    const known = approved.get(item);
    if (known) known.push(meeting);
    else approved.set(item, [meeting]);
  }
  return approved;
}
