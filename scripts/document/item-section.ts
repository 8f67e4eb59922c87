// An item of the minutes as a section of its meeting's document.

import { longDate } from '../model/calendar.ts';
import { type Item, numberedTitle } from '../model/item.ts';
import { partsOf } from '../model/passage.ts';
import { itemPageUrl, itemUrl, matterUrl, meetingUrl } from '../model/url.ts';
import { outcomesIn } from '../model/vote-outcome.ts';
import type { MeetingRow } from '../registers/meetings.ts';
import { redactionsOf } from '../registers/redactions.ts';
import type { SiteContext } from '../registers/site-context.ts';
import type { FieldEntry, ItemPart, ItemSection } from './document.ts';
import { itemPapers } from './paper-entry.ts';

export function itemSection(item: Item, row: MeetingRow, context: SiteContext): ItemSection {
  const written = numberedTitle(item);
  return {
    kind: 'item',
    id: item.address,
    url: itemUrl(context.archive.site, row.meeting.committee, row.meeting.key, item.address),
    number: written.slice(0, written.length - item.title.length).trim(),
    title: item.title,
    titleContent: item.titleContent,
    titleParts: partsOf(item.title, item.titlePassages),
    hasDecision: item.decisions.length > 0,
    parts: PARTS.flatMap(make => make(item, row, context) ?? []),
  };
}

type MakePart = (item: Item, row: MeetingRow, context: SiteContext) => ItemPart | undefined;

const fields: MakePart = ({ fields: shown, chair, recordedAt }, _, { words }) => {
  const line = (label: string, text: string): FieldEntry => ({ label, text, content: [text] });
  const entries = [
    ...shown.map(({ label, text, content }) => ({ label, text, content })),
    // Found in words, it stands in the text already.
    ...(chair && !chair.foundBy ? [line(words.item.chair, chair.name)] : []),
    ...(recordedAt === undefined ? [] : [line(words.item.recordedAt, recordedAt)]),
  ];
  return entries.length === 0 ? undefined : { kind: 'fields', fields: entries };
};

const papers: MakePart = (item, { meeting }, { archive }) => {
  const entries = itemPapers(item, meeting, archive);
  return entries.length === 0 ? undefined : { kind: 'papers', papers: entries };
};

const exempt: MakePart = ({ exempt: exemption }, _, { archive, words }) =>
  exemption && {
    kind: 'exempt',
    words: words.record.items.exempt(exemption, archive.site.ruleSet),
    summary: partsOf(exemption.summary ?? '', exemption.passages),
  };

const withdrawn: MakePart = ({ withdrawn: withdrawal }, _, { archive, words }) =>
  withdrawal && { kind: 'withdrawn', words: words.record.items.withdrawn(withdrawal, archive.site.language) };

const redacted: MakePart = (item, row, { archive, words }) => {
  const notes = redactionsOf(row)
    .filter(one => one.item === item)
    .map(({ redaction }) => words.record.redactions.inItem(redaction, archive.site.language));
  return notes.length === 0 ? undefined : { kind: 'redacted', notes };
};

const text: MakePart = item =>
  item.body.length === 0 ? undefined : { kind: 'text', body: item.body, outcomes: outcomesIn(item) };

const background: MakePart = ({ backgroundPapers }) =>
  backgroundPapers.length === 0 ? undefined : { kind: 'background', papers: backgroundPapers };

/** The meetings whose minutes it approved, or has to be approved, where the archive holds them. */
const approves: MakePart = (item, { meeting }, { archive, registers: { approvals }, words }) => {
  const url = itemPageUrl(meeting.committee, meeting.key, item.address);
  const approved = approvals.approved.get(url);
  const meetings = (approved ?? approvals.ahead.get(url) ?? []).map(earlier => {
    const kind = earlier.kind === 'ordinary' ? '' : ` (${words.record.meetings.kinds[earlier.kind]})`;
    return {
      text: `${longDate(earlier.date, archive.site.language)}${kind}`,
      url: meetingUrl(earlier.committee, earlier.key),
    };
  });
  return meetings.length === 0 ? undefined : { kind: approved ? 'approves' : 'to-approve', meetings };
};

const matters: MakePart = (item, _, { registers }) =>
  item.matters.length === 0
    ? undefined
    : {
        kind: 'matters',
        matters: item.matters.map(slug => ({
          text: registers.matters.get(slug)?.title ?? slug,
          url: matterUrl(slug),
        })),
      };

/** The order below an item's heading, for every form. */
const PARTS: readonly MakePart[] = [
  fields,
  papers,
  exempt,
  withdrawn,
  redacted,
  text,
  background,
  approves,
  matters,
];
