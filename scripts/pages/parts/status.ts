// A meeting's status as a page shows it, short and long.

import { approvalLink, type StatusSection } from '../../document/document.ts';
import type { Meeting, Status } from '../../model/meeting.ts';
import { shownStatus } from '../../model/status.ts';
import { type Speaker, type Words, wordsOf } from '../../words/words.ts';
import type { Link, Place } from '../link.ts';

export interface StatusView {
  /** For the style sheet. */
  readonly key: Status | 'withdrawn';
  readonly text: string;
}

export function viewStatus(meeting: Meeting, site: Speaker): StatusView {
  const key = shownStatus(meeting);
  return { key, text: wordsOf(site).record.meetings.status[key] };
}

/** How far a reader may rely on the minutes. */
export interface StatusNote {
  readonly status: StatusView;
  readonly text: string;
  /** Where they were approved or are to be, if the archive holds that item. */
  readonly link?: Link;
}

export function viewStatusNote(
  { status, words: text, sentence, approval }: StatusSection,
  place: Place,
  words: Words,
): StatusNote {
  const note = { status: { key: status, text }, text: sentence };
  if (approval === undefined) return note;
  const link = approvalLink(approval, words);
  return { ...note, link: place.link(link.text, link.url) };
}
