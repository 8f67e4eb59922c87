// A meeting's status as a page shows it, short and long.

import type { Archive } from '../../model/archive.ts';
import type { Meeting, Status } from '../../model/meeting.ts';
import { shownStatus, statusSentence, statusWords } from '../../model/status.ts';
import { itemUrl } from '../../model/url.ts';
import { wordsOf } from '../../words/words.ts';
import type { Link, Place } from '../link.ts';

export interface StatusView {
  /** For the style sheet. */
  readonly key: Status | 'withdrawn';
  readonly text: string;
}

export const viewStatus = (meeting: Meeting): StatusView => ({
  key: shownStatus(meeting),
  text: statusWords(meeting),
});

export interface StatusNote {
  readonly text: string;
  /** Where it was approved, if the archive holds that item. */
  readonly link?: Link;
}

export function statusNote(meeting: Meeting, archive: Archive, place: Place): StatusNote {
  const text = statusSentence(meeting, { today: archive.today, locale: archive.site.language });
  const { approval } = meeting;
  if (shownStatus(meeting) !== 'approved' || approval?.meeting === undefined || approval.item === undefined)
    return { text };
  const words = wordsOf(archive.site.language).meeting;
  const minute = approval.minute === undefined ? words.seeApproval : words.seeMinute(approval.minute);
  return { text, link: place.link(minute, itemUrl(meeting.committee, approval.meeting, approval.item)) };
}
