// What the words of minutes come to as a checksum: of an item, to see whether its text was changed, and of a meeting, whose
// beginning stands as a short code on its paper copy.
//
// Why of the words and not of a file? The same minutes keep their checksum when the site is moved, a layout is changed or
// a later version of the program writes files otherwise. So a print of today is known again in twenty years.

import { createHash } from 'node:crypto';
import { ownersText } from '../model/action.ts';
import { ATTENDANCE_PARTS, listedAtTop } from '../model/attendance.ts';
import type { Block, Body, Inline, List, ListItem } from '../model/body.ts';
import type { Item } from '../model/item.ts';
import { listMarks } from '../model/list-marks.ts';
import { givenAtTop, isHeld, type Meeting } from '../model/meeting.ts';
import { contentWords } from '../model/walk-body.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Half a checksum tells two texts apart as surely as anyone needs, and a ledger of decades holds many. */
const SHORT = 32;

/**
 * The checksum of an item's words as they were approved: what a correction put in their place is left out, and so is
 * whether an action is done. Empty where its text is not published.
 */
export const itemChecksum = (item: Item): string =>
  item.exempt || item.withdrawn
    ? ''
    : sha256(
        linesOf([
          item.title,
          ...item.fields.map(({ label, text }) => `${label}: ${text}`),
          ...bodyLines(item.body),
        ]),
      ).slice(0, SHORT);

/**
 * The checksum of what stands above the first item of minutes: who was there, who was in the chair, and the words below.
 * Not of the time and the place: an agenda has them, and a committee's own place stands for one that is not named.
 */
export const headChecksum = (meeting: Meeting): string =>
  meeting.withdrawn
    ? ''
    : sha256(
        linesOf([
          givenAtTop(meeting, 'chair') ?? '',
          ...attendanceLines(meeting),
          ...bodyLines(meeting.preamble),
        ]),
      ).slice(0, SHORT);

export interface MinutesChecksum {
  /** In hexadecimal digits. */
  readonly sha256: string;
  /** Its beginning as it can be read out and typed: "7KQF-3MPX-9TRD". */
  readonly code: string;
}

const known = new WeakMap<Meeting, MinutesChecksum>();

/** Of what is recorded of a meeting, with its corrections; undefined where there are no minutes to be relied on. */
export function minutesChecksum(meeting: Meeting): MinutesChecksum | undefined {
  if (!isHeld(meeting) || meeting.status === 'agenda' || meeting.withdrawn) return undefined;
  const made = known.get(meeting);
  if (made) return made;
  const sum = sha256(meetingLines(meeting));
  const checksum = { sha256: sum, code: codeOf(sum) };
  known.set(meeting, checksum);
  return checksum;
}

const meetingLines = (meeting: Meeting): string =>
  linesOf([
    meeting.committee,
    meeting.key,
    meeting.title,
    ...(['time', 'end', 'venue', 'chair'] as const).map(fact => givenAtTop(meeting, fact) ?? ''),
    ...attendanceLines(meeting),
    ...bodyLines(meeting.preamble),
    ...meeting.items.map(item => [item.number ?? '', item.title, itemChecksum(item)].join('; ')),
    ...meeting.corrections.map(({ item, from, to }) => [item, from, to].join('; ')),
    ...meeting.redactions.map(({ item = '', words, on, reason }) => [item, words, on, reason].join('; ')),
  ]);

const attendanceLines = ({ attendance }: Meeting): readonly string[] =>
  ATTENDANCE_PARTS.flatMap(part =>
    listedAtTop(attendance[part]).map(one => [part, one.name, one.role ?? '', one.remark ?? ''].join('; ')),
  );

/** Space that is not one blank: most texts have none, and to copy each without it took longer than to read it. */
const LOOSE = /[^\S ]| {2}/u;

/**
 * What differs by spaces and line ends alone is the same, and so is a paragraph that is shown in parts. Letters are composed in
 * the whole: no space is a part of one.
 */
const linesOf = (texts: readonly string[]): string =>
  texts
    .map(text => (LOOSE.test(text) ? text.replace(/\s+/gu, ' ') : text).trim())
    .join('\n')
    .normalize('NFC')
    .replaceAll(`\n${GOES_ON}`, ' ');

/** Before words that were typed in one paragraph with those above. No minutes hold this sign. */
const GOES_ON = '\0';

const bodyLines = (body: Body): readonly string[] => body.flatMap(blockLines);

function blockLines(block: Block): readonly string[] {
  switch (block.type) {
    case 'list':
      return listLines(block);
    case 'quotation':
    case 'decision':
      return bodyLines(block.blocks);
    case 'notes':
      return block.notes.flatMap(({ number, blocks }) => [String(number), ...bodyLines(blocks)]);
    case 'table':
      return [block.head, ...block.rows].map(row => row.map(({ content }) => approved(content)).join(' | '));
    case 'code':
      return [block.text];
    case 'rule':
      return [];
    case 'heading':
      return [approved(block.content)];
    default:
      return [`${block.goesOn ? GOES_ON : ''}${approved(block.content)}`];
  }
}

/** An action is ticked off in the minutes that agreed it, where its words stay. */
const listItemLines = ({ action, blocks }: ListItem): readonly string[] =>
  action ? [`${ownersText(action)}: ${action.what}`] : bodyLines(blocks);

/** Clauses are cited by their numbers. */
function listLines(list: List): readonly string[] {
  const marks = list.numbering ? listMarks(list) : [];
  return list.items.flatMap((item, index) => [...marks.slice(index, index + 1), ...listItemLines(item)]);
}

/** The words as they were before they were corrected. */
const approved = (content: readonly Inline[]): string => contentWords(content.flatMap(uncorrected));

function uncorrected(node: Inline): readonly Inline[] {
  if (typeof node === 'string') return [node];
  if (node.type === 'corrected') return node.from.flatMap(uncorrected);
  return 'content' in node ? node.content.flatMap(uncorrected) : [node];
}

/** Digits and letters of which none is taken for another: https://www.crockford.com/base32.html */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Sixty bits, in three groups. To make other minutes of the same code would take longer than there are minutes. */
function codeOf(sum: string): string {
  const bits = BigInt(`0x${sum.slice(0, 15)}`);
  const letters = Array.from(
    { length: 12 },
    (_, index) => LETTERS[Number((bits >> BigInt(55 - 5 * index)) & 31n)],
  );
  return [0, 4, 8].map(at => letters.slice(at, at + 4).join('')).join('-');
}

/** A code as it may be typed: in small letters, with other signs between, O for 0 and I for 1. */
export function readCode(typed: string): string | undefined {
  const letters = typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return letters.length === 12 && [...letters].every(letter => LETTERS.includes(letter))
    ? [0, 4, 8].map(at => letters.slice(at, at + 4)).join('-')
    : undefined;
}
