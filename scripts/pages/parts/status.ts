// A meeting's status in words, short and long.

import type { Archive } from '../../model/archive.ts';
import { longDate } from '../../model/calendar.ts';
import type { Meeting, Status } from '../../model/meeting.ts';
import { itemUrl } from '../../model/url.ts';
import type { Link, Place } from '../page.ts';

export interface StatusView {
  /** For the style sheet: the status, or "withdrawn". */
  readonly key: Status | 'withdrawn';
  readonly text: string;
}

const WORDS: Readonly<Record<StatusView['key'], string>> = {
  agenda: 'Agenda',
  draft: 'Draft minutes',
  approved: 'Approved minutes',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  withdrawn: 'Withdrawn',
};

export function viewStatus(meeting: Meeting): StatusView {
  const key = meeting.withdrawn ? 'withdrawn' : meeting.status;
  return { key, text: WORDS[key] };
}

export interface StatusNote {
  readonly text: string;
  /** Where it was approved, if the archive holds that item. */
  readonly link?: Link;
}

/** One sentence that tells a reader how far to rely on what the page says. */
export function statusNote(meeting: Meeting, archive: Archive, place: Place): StatusNote {
  const date = (iso: string): string => longDate(iso, archive.site.language);
  if (meeting.withdrawn) {
    const { on, reason } = meeting.withdrawn;
    return { text: `These minutes were withdrawn${on === undefined ? '' : ` on ${date(on)}`}: ${reason}` };
  }
  switch (meeting.status) {
    case 'agenda':
      return meeting.date > archive.today
        ? { text: `This meeting is to be held on ${date(meeting.date)}. The agenda may still change.` }
        : { text: 'This is the agenda. The minutes of the meeting are not published yet.' };
    case 'draft':
      return { text: 'These minutes are a draft. They have not been approved and may still be corrected.' };
    case 'cancelled':
      return { text: 'This meeting was cancelled.' };
    case 'postponed':
      return { text: 'This meeting was postponed.' };
    case 'approved':
      return approvedNote(meeting, archive, place);
  }
}

function approvedNote(meeting: Meeting, archive: Archive, place: Place): StatusNote {
  const { approval } = meeting;
  if (!approval) return { text: 'These minutes have been approved.' };
  const by = approval.signedBy === undefined ? '' : `, signed by ${approval.signedBy}`;
  const text = `Approved as a correct record on ${longDate(approval.on, archive.site.language)}${by}.`;
  if (approval.meeting === undefined || approval.item === undefined) return { text };
  const minute = approval.minute === undefined ? 'See the approval' : `See minute ${approval.minute}`;
  return { text, link: place.link(minute, itemUrl(meeting.committee, approval.meeting, approval.item)) };
}
