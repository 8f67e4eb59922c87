// Actions in a list: what, who, by when, and where it was agreed.

import { type ActionRecord, isOverdue } from '../../indexes/actions.ts';
import { datedMeetingName } from '../../indexes/meeting-name.ts';
import type { Archive } from '../../model/archive.ts';
import { longDate } from '../../model/calendar.ts';
import { itemUrl } from '../../model/url.ts';
import type { Link, Place } from '../page.ts';
import { linkPerson } from './item.ts';

export interface ActionEntry {
  /** To the action in the latest minutes that hold it. */
  readonly what: Link;
  readonly owner: Link;
  /** "31 October 2026", or the clerk's words where they hold no date; empty where there are none. */
  readonly due: string;
  readonly overdue: boolean;
  readonly agreed: string;
  /** Where and when it was done; empty while it is open. */
  readonly done: string;
}

export function viewActions(
  records: readonly ActionRecord[],
  archive: Archive,
  place: Place,
): readonly ActionEntry[] {
  const { language } = archive.site;
  return records.map(record => {
    const { committee, meeting, item, action } = record.last;
    const doneOn = record.done?.action.doneOn;
    return {
      what: place.link(action.what, itemUrl(committee.slug, meeting.key, item.address, action.id)),
      owner: action.owner ? linkPerson(action.owner, place) : { text: 'Nobody named', href: '' },
      due:
        action.due === undefined ? (action.done ? '' : (action.when ?? '')) : longDate(action.due, language),
      overdue: isOverdue(record, archive.today),
      agreed: datedMeetingName(record.first, archive),
      done: record.done
        ? doneOn === undefined
          ? datedMeetingName(record.done, archive)
          : longDate(doneOn, language)
        : '',
    };
  });
}
