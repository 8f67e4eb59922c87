// What each entry of a feed says: a meeting, an item, a decision, a correction, words that were taken out.

import type { Archive } from '../../model/archive.ts';
import type { Block, Body, Inline } from '../../model/body.ts';
import type { IsoDate } from '../../model/calendar.ts';
import { changedOn } from '../../model/changed-on.ts';
import type { Decision } from '../../model/decision.ts';
import { defined } from '../../model/defined.ts';
import { businessOf, type Item, numberedTitle } from '../../model/item.ts';
import { permanentUrn } from '../../model/permanent-id.ts';
import { shownStatus } from '../../model/status.ts';
import { homeUrl, itemPageUrl, itemUrl, meetingUrl } from '../../model/url.ts';
import { SIDES } from '../../model/vote.ts';
import { blocksOfDecision } from '../../model/walk-body.ts';
import { type CorrectionRow, correctionsOf } from '../../registers/corrections.ts';
import type { DecisionRow } from '../../registers/decisions.ts';
import type { ItemRow } from '../../registers/matters.ts';
import { datedMeetingName, ownTitle } from '../../registers/meeting-name.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import { type RedactionRow, redactionsOf } from '../../registers/redactions.ts';
import { type Words, wordsOf } from '../../words/words.ts';
import { phraseContent, readingsPhrase } from '../../writers/phrase.ts';

export interface FeedEntry {
  readonly id: string;
  /** From the site's root. */
  readonly url: string;
  readonly title: string;
  readonly parts: readonly FeedPart[];
  readonly published?: IsoDate;
  readonly updated: IsoDate;
  readonly lang?: string;
}

/** What an entry says, and the page on which the notes stand to which it refers. */
export interface FeedPart {
  readonly page: string;
  readonly body: Body;
}

const wordsIn = ({ site }: Archive): Words['record'] => wordsOf(site).record;

export function meetingEntry(row: MeetingRow, archive: Archive): FeedEntry {
  const { meeting } = row;
  const { items } = meeting;
  const business = businessOf(meeting);
  const { feeds, meetings } = wordsIn(archive);
  const title = ownTitle(row);
  const decided = items.flatMap(item => {
    const [first] = item.decisions;
    if (!first) return [];
    const title = heading(3, [link(numberedTitle(item), at(archive, row, item, first.id))]);
    return [
      {
        page: at(archive, row, item),
        body: [title, ...item.decisions.flatMap(decision => decisionBody(decision, item, archive))],
      },
    ];
  });
  return {
    ...entryOf(row, archive),
    title: feeds.meeting(datedMeetingName(row, archive), meetings.status[shownStatus(meeting)]),
    parts: [
      part([
        ...meetingBody(row, archive),
        ...(title === '' ? [] : [paragraph(title)]),
        ...correctionsOf(row).map(one => correctionParagraph(one, archive)),
        ...redactionsOf(row).map(one => redactionParagraph(one, archive)),
        ...(decided.length > 0 ? [heading(2, [feeds.decided])] : []),
      ]),
      ...decided,
      part([
        ...(business.length > 0 ? [heading(2, [feeds.items])] : []),
        ...list(business.map(item => link(numberedTitle(item), at(archive, row, item)))),
      ]),
    ],
  };
}

export function decisionEntry(row: DecisionRow, archive: Archive): FeedEntry {
  const { item, decision } = row;
  const url = at(archive, row, item, decision.id);
  const nth = item.decisions.indexOf(decision) + 1;
  const which = wordsIn(archive).citations.whichOf(nth, item.decisions.length);
  return {
    ...entryOf(row, archive, { item, fragment: decision.id }),
    title: `${numberedTitle(item)}${which}, ${datedMeetingName(row, archive)}`,
    parts: [
      part([paragraph(link(numberedTitle(item), url)), ...meetingBody(row, archive)]),
      { page: at(archive, row, item), body: decisionBody(decision, item, archive) },
    ],
  };
}

/** An item with all that was decided in it. */
export function itemEntry(row: ItemRow, archive: Archive): FeedEntry {
  const { item } = row;
  const url = at(archive, row, item);
  return {
    ...entryOf(row, archive, { item }),
    title: `${numberedTitle(item)}, ${datedMeetingName(row, archive)}`,
    parts: [
      part([paragraph(link(numberedTitle(item), url)), ...meetingBody(row, archive)]),
      { page: url, body: item.decisions.flatMap(decision => decisionBody(decision, item, archive)) },
    ],
  };
}

export function correctionEntry(row: CorrectionRow, archive: Archive): FeedEntry {
  const { item, correction } = row;
  const { from, to, by } = correction;
  const url = at(archive, row, item);
  return {
    ...entryOf(row, archive, { item, mark: `#correction ${JSON.stringify([from, to])}` }),
    ...(by && { published: by.on, updated: by.on }),
    title: `${wordsIn(archive).corrections.to(numberedTitle(item))}, ${datedMeetingName(row, archive)}`,
    parts: [
      part([
        paragraph(link(numberedTitle(item), url)),
        ...meetingBody(row, archive),
        correctionParagraph(row, archive),
      ]),
    ],
  };
}

export function redactionEntry(row: RedactionRow, archive: Archive): FeedEntry {
  const { item, redaction } = row;
  const { redactions } = wordsIn(archive);
  const { committee, key } = row.meeting;
  const url = item ? at(archive, row, item) : meetingUrl(committee, key);
  const name = datedMeetingName(row, archive);
  const what = item ? `${numberedTitle(item)}, ${name}` : name;
  return {
    ...entryOf(row, archive, {
      ...defined({ item }),
      mark: `#redaction ${JSON.stringify([redaction.words, redaction.on, redaction.reason])}`,
    }),
    published: redaction.on,
    updated: redaction.on,
    title: redactions.outOf(what),
    parts: [
      part([
        ...(item ? [paragraph(link(numberedTitle(item), url))] : []),
        ...meetingBody(row, archive),
        redactionParagraph(row, archive),
      ]),
    ],
  };
}

interface EntryPlace {
  readonly item?: Item;
  /** A place in the item. */
  readonly fragment?: string;
  /** Tells apart two things at one address. */
  readonly mark?: string;
}

/** What all entries share. One is known by the page of its item, so that it stays the same where items lose their pages. */
function entryOf(
  row: MeetingRow,
  archive: Archive,
  { item, fragment = '', mark = '' }: EntryPlace = {},
): Omit<FeedEntry, 'title' | 'parts'> {
  const { committee, key, published, lang } = row.meeting;
  const own = meetingUrl(committee, key);
  return {
    id: permanentUrn(archive.site, (item ? itemPageUrl(committee, key, item.address, fragment) : own) + mark),
    url: item ? at(archive, row, item, fragment) : own,
    updated: changedOn(row.meeting),
    ...(published !== undefined && { published }),
    ...(lang !== undefined && { lang }),
  };
}

/** Which meeting, and how far to rely on its minutes. */
function meetingBody(row: MeetingRow, archive: Archive): Body {
  const { meeting } = row;
  const { today, site } = archive;
  const { status, statusSentence } = wordsIn(archive).meetings;
  const sentence = statusSentence(meeting, { today, locale: site.language });
  return [
    paragraph(link(datedMeetingName(row, archive), meetingUrl(meeting.committee, meeting.key))),
    paragraph({ type: 'strong', content: [`${status[shownStatus(meeting)]}.`] }, ` ${sentence}`),
  ];
}

/** A decision in full, with who moved it, the vote and the reasons. */
function decisionBody(decision: Decision, item: Item, archive: Archive): Body {
  const words = wordsIn(archive).decisions;
  const { motion, vote, reasons } = decision;
  const names = SIDES.flatMap(side => {
    const named = vote?.names[side] ?? [];
    return named.length === 0 ? [] : `${words.sides[side]}: ${named.map(({ name }) => name).join(', ')}`;
  });
  const facts = [
    motion ? words.motion(motion) : '',
    vote ? `${words.labels.vote}: ${words.vote(vote)}` : '',
    ...names,
    reasons === undefined ? '' : `${words.labels.reasons}: ${reasons}`,
  ];
  return [...blocksOfDecision(item.body, decision), ...facts.filter(Boolean).map(fact => paragraph(fact))];
}

function correctionParagraph({ item, correction }: CorrectionRow, archive: Archive): Block {
  const { corrections, citations } = wordsIn(archive);
  const source = corrections.by(correction, archive.site.language);
  const which = item.number === undefined ? item.title : citations.item(item.number);
  const readings = phraseContent(readingsPhrase(correction, wordsOf(archive.site)));
  return paragraph(`${corrections.to(which)}: `, ...readings, `. ${source}.`);
}

function redactionParagraph({ item, redaction }: RedactionRow, archive: Archive): Block {
  const { redactions, citations } = wordsIn(archive);
  const { language } = archive.site;
  if (!item) return paragraph(redactions.inHead(redaction, language));
  const which = item.number === undefined ? item.title : citations.item(item.number);
  return paragraph(`${redactions.outOf(which)}: ${redactions.listed(redaction, language)}`);
}

const at = ({ site }: Archive, { meeting }: MeetingRow, item: Item, fragment = ''): string =>
  itemUrl(site, meeting.committee, meeting.key, item.address, fragment);

/** A part that refers to no note. */
const part = (body: Body): FeedPart => ({ page: homeUrl, body });

const paragraph = (...content: readonly Inline[]): Block => ({ type: 'paragraph', content });

const heading = (level: number, content: readonly Inline[]): Block => ({ type: 'heading', level, content });

const link = (text: string, url: string): Inline => ({
  type: 'link',
  target: { kind: 'place', url },
  content: [text],
});

const list = (items: readonly Inline[]): Body =>
  items.length === 0
    ? []
    : [
        {
          type: 'list',
          items: items.map(item => ({ blocks: [{ type: 'paragraph', isTight: true, content: [item] }] })),
        },
      ];
