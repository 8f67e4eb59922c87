// Actions in a list or table: what, who, by when, how it stands, and where it was agreed.

import { grammarOf } from '../../grammar/grammar-of.ts';
import type { Archive } from '../../model/archive.ts';
import { daysBetween, type IsoDate, longDate } from '../../model/calendar.ts';
import { partsOf, type TextPart } from '../../model/passage.ts';
import { personSlug } from '../../model/person.ts';
import { itemUrl } from '../../model/url.ts';
import { type ActionRecord, isOverdue } from '../../registers/actions.ts';
import { datedMeetingName } from '../../registers/meeting-name.ts';
import { type Words, wordsOf } from '../../words/words.ts';
import type { Link, Place } from '../link.ts';
import { atHead } from './at-head.ts';
import { linkPerson } from './item.ts';

export const ACTION_STATES = ['overdue', 'open', 'done'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

export interface ActionEntry {
  /** To the action in the latest minutes that hold it. */
  readonly what: { readonly parts: readonly TextPart[]; readonly href: string };
  readonly owners: readonly Link[];
  /** The owners as a filter asks for them, parted by spaces. */
  readonly ownerKey: string;
  /** Slug of the committee that agreed it. */
  readonly committee: string;
  /** "31 October 2026", or the clerk's words where they hold no date; empty where there are none. */
  readonly due: string;
  /** "Overdue by 12 days", "Open", "Done". */
  readonly state: { readonly key: ActionState; readonly text: string };
  /** The meeting that agreed it, and the item. */
  readonly agreed: Link;
  /** Where and when it was done; empty while it is open. */
  readonly done: string;
}

export function viewActions(
  records: readonly ActionRecord[],
  archive: Archive,
  place: Place,
): readonly ActionEntry[] {
  const { language } = archive.site;
  const words = wordsOf(archive.site);
  return records.map(record => {
    const { first, last } = record;
    const { committee, meeting, item, action } = last;
    const doneOn = record.done?.action.doneOn;
    return {
      what: {
        parts: atHead(partsOf(action.what, action.passages)),
        href: place.to(itemUrl(archive.site, committee.slug, meeting.key, item.address, action.id)),
      },
      owners:
        action.owners.length > 0
          ? action.owners.map(owner => linkPerson(owner, place))
          : [{ text: words.actions.nobody, href: '' }],
      ownerKey: ownersOf(record, archive, words)
        .map(({ value }) => value)
        .join(' '),
      committee: first.committee.slug,
      due:
        action.due === undefined ? (action.done ? '' : (action.when ?? '')) : longDate(action.due, language),
      state: { key: stateOf(record, archive), text: stateWords(record, archive, words) },
      agreed: place.link(
        datedMeetingName(first, archive),
        itemUrl(archive.site, first.committee.slug, first.meeting.key, first.item.address, first.action.id),
      ),
      done: record.done
        ? doneOn === undefined
          ? datedMeetingName(record.done, archive)
          : longDate(doneOn, language)
        : '',
    };
  });
}

export const stateOf = (record: ActionRecord, { today }: Archive): ActionState =>
  record.done ? 'done' : isOverdue(record, today) ? 'overdue' : 'open';

function stateWords(record: ActionRecord, archive: Archive, words: Words): string {
  const { due } = record.last.action;
  const state = stateOf(record, archive);
  if (state === 'done') return words.actions.states.done;
  if (state === 'open' || due === undefined) return words.actions.states.open;
  return words.actions.overdueBy(daysBetween(due, archive.today));
}

/** Who own it last: the person where one was found, else whoever bears that name. */
export function ownersOf(
  { last }: ActionRecord,
  { site }: Archive,
  words: Words,
): readonly { readonly value: string; readonly text: string }[] {
  const { owners } = last.action;
  const { plainName } = grammarOf(site.language);
  if (owners.length === 0) return [{ value: 'nobody', text: words.actions.nobody }];
  return owners.map(({ name, person }) => ({ value: person ?? personSlug(name, plainName), text: name }));
}

/** When it was done: on the day told, or else that of the meeting that says so. */
export const dayDone = ({ done, last }: ActionRecord): IsoDate =>
  done?.action.doneOn ?? (done ?? last).meeting.date;
