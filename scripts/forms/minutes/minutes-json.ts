// `minutes.json`: a meeting as data.

import {
  type ItemSection,
  itemsOf,
  type MeetingDocument,
  sectionOf,
  textOfItem,
} from '../../document/document.ts';
import type { Attendance, Attendee } from '../../model/attendance.ts';
import type { Target } from '../../model/body.ts';
import { foundByOf } from '../../model/found-by.ts';
import { movedIn } from '../../model/moved.ts';
import { dataSchemaUrl } from '../../model/url.ts';
import { makeDecision } from '../../open-data/decisions.ts';
import { bodyOf, nameOf } from '../../open-data/fields.ts';
import { makeInterest } from '../../open-data/interests.ts';
import { itemAddress, makeItem } from '../../open-data/items.ts';
import { makeMeeting } from '../../open-data/meetings.ts';
import { makePaper } from '../../open-data/papers.ts';
import { makeVote, voteId, votesOf } from '../../open-data/votes.ts';
import { correctionsOf } from '../../registers/corrections.ts';
import type { ItemRow } from '../../registers/matters.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import { minutesChecksum } from '../../registers/minutes-checksum.ts';
import { redactionsOf } from '../../registers/redactions.ts';
import type { SiteContext } from '../../registers/site-context.ts';
import { wordsOf } from '../../words/words.ts';
import { bodyText } from '../../writers/text.ts';
import {
  type MinutesItem,
  type MinutesRecord,
  PLACE_OF_DECISION,
  PLACE_OF_INTEREST,
  PLACE_OF_ITEM,
  PLACE_OF_VOTE,
} from './record.ts';

export const minutesJson = (row: MeetingRow, document: MeetingDocument, context: SiteContext): string =>
  `${JSON.stringify(makeMinutes(row, document, context), null, 1)}\n`;

function makeMinutes(row: MeetingRow, document: MeetingDocument, context: SiteContext): MinutesRecord {
  const { meeting } = row;
  const { at } = context;
  const sections = itemsOf(document);
  const preamble = bodyText(sectionOf(document, 'preamble')?.body ?? [], wordsOf(context.archive.site));
  return {
    ...makeMeeting(row, context),
    schema: at(dataSchemaUrl('minutes')),
    body: bodyOf(context),
    checksum: minutesChecksum(meeting),
    attendance: attendanceOf(meeting.attendance, context),
    next: meeting.next && { ...meeting.next },
    previousAddress: [...meeting.oldAddresses],
    correction: correctionsOf(row).map(({ item, correction: { from, to, by } }) => ({
      agendaItem: itemAddress({ ...row, item }, context),
      from,
      to,
      on: by?.on,
      minute: by?.minute,
    })),
    redaction: redactionsOf(row).map(({ item, redaction: { words, on, reason } }) => ({
      agendaItem: item && itemAddress({ ...row, item }, context),
      text: words,
      on,
      reason,
    })),
    preamble: preamble === '' ? undefined : preamble,
    agendaItem: meeting.items.flatMap((item, index) => {
      const section = sections[index];
      return section ? makeMinutesItem({ ...row, item }, section, context) : [];
    }),
    paper: meeting.papers.map(paper => makePaper({ ...row, paper }, context)),
  };
}

function attendanceOf(attendance: Attendance, context: SiteContext): MinutesRecord['attendance'] {
  const list = (attendees: readonly Attendee[]): MinutesRecord['attendance']['present'] =>
    attendees.map(one => ({
      ...nameOf(one, context),
      role: one.role,
      remark: one.remark,
      foundBy: foundByOf(one),
    }));
  return {
    present: list(attendance.present),
    apologies: list(attendance.apologies),
    absent: list(attendance.absent),
    inAttendance: list(attendance.inAttendance),
  };
}

function makeMinutesItem(row: ItemRow, section: ItemSection, context: SiteContext): MinutesItem {
  const { item } = row;
  return {
    ...without(makeItem(row, context), PLACE_OF_ITEM),
    section: item.isSection,
    chair: item.chair && { ...nameOf(item.chair, context), foundBy: foundByOf(item.chair) },
    noInterest: item.noInterest && true,
    recordedAt: item.recordedAt,
    field: item.fields.map(({ label, text: value }) => ({ label, text: value })),
    text: bodyText(textOfItem(section), wordsOf(context.archive.site)),
    subItem: item.subItems.map(({ id, number, title }) => ({
      id: itemAddress(row, context, id),
      number,
      name: title,
    })),
    decision: item.decisions.map(decision =>
      without(makeDecision({ ...row, decision }, context), PLACE_OF_DECISION),
    ),
    motion: movedIn(item).flatMap(({ motion, vote, decision }) =>
      motion === undefined
        ? []
        : {
            text: motion.text,
            isAmendment: motion.isAmendment,
            mover: motion.mover && nameOf(motion.mover, context),
            seconder: motion.seconder && nameOf(motion.seconder, context),
            outcome: motion.outcome,
            decision: decision && itemAddress(row, context, decision.id),
            voteEvent: vote && voteId(row, vote, context),
            foundBy: foundByOf(motion),
          },
    ),
    voteEvent: votesOf(row).map(vote => without(makeVote(vote, context), PLACE_OF_VOTE)),
    action: item.actions.map(action => ({
      id: itemAddress(row, context, action.id),
      type: 'Action',
      owners: action.owners.map(owner => nameOf(owner, context)),
      text: action.what,
      when: action.when,
      due: action.due,
      done: action.done,
      doneOn: action.doneOn,
      foundBy: foundByOf(action),
    })),
    interest: item.interests.map(interest =>
      without(makeInterest({ ...row, interest }, context), PLACE_OF_INTEREST),
    ),
    coming: (item.comings ?? []).map(({ person, goes, isForItem }) => ({
      ...nameOf(person, context),
      goes,
      forItem: isForItem,
    })),
    otherPaper: item.otherPapers.map(({ title, target }) => ({
      name: title,
      url: target && wholeUrl(target, context),
    })),
    backgroundPaper: [...item.backgroundPapers],
  };
}

const wholeUrl = (target: Target, { at }: SiteContext): string =>
  target.kind === 'place' ? at(target.url) : target.url;

function without<Rec extends object, Key extends keyof Rec>(
  record: Rec,
  keys: Readonly<Record<Key, true>>,
): Omit<Rec, Key> {
  const rest: Partial<Rec> = { ...record };
  for (const key of Object.keys(keys)) delete rest[key as Key];
  return rest as Omit<Rec, Key>;
}
