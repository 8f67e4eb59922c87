// Which minutes each item approved, or has to be approved.

import type { Meeting } from '../model/meeting.ts';
import { itemPageUrl } from '../model/url.ts';
import type { MeetingRegister } from './meetings.ts';

export interface ApprovalRegister {
  /** By the address of an item, the meetings whose minutes it approved, oldest first. */
  readonly approved: ReadonlyMap<string, readonly Meeting[]>;
  /** By the address of an item of an agenda, the meetings whose drafts are to be approved there. */
  readonly ahead: ReadonlyMap<string, readonly Meeting[]>;
}

export const registerApprovals = (meetings: MeetingRegister): ApprovalRegister => ({
  approved: byItem(meetings, ({ approval }) => approval),
  ahead: byItem(meetings, ({ approvalAhead }) => approvalAhead),
});

type PlaceOf = (
  meeting: Meeting,
) => { readonly meeting?: string | undefined; readonly item?: string | undefined } | undefined;

function byItem({ all }: MeetingRegister, placeOf: PlaceOf): ReadonlyMap<string, readonly Meeting[]> {
  const found = new Map<string, Meeting[]>();
  for (const { meeting } of all) {
    const place = placeOf(meeting);
    if (place?.meeting === undefined || place.item === undefined) continue;
    const item = itemPageUrl(meeting.committee, place.meeting, place.item);
    const known = found.get(item);
    if (known) known.push(meeting);
    else found.set(item, [meeting]);
  }
  return found;
}
