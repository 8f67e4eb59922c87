// Which meetings' minutes an item approves.

import type { ApprovedBelow, Grammar } from '../grammar/grammar.ts';
import type { IsoDate } from '../model/calendar.ts';
import { type Decision, decisionText } from '../model/decision.ts';
import type { Reading } from '../model/found-by.ts';
import type { Item } from '../model/item.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import { shortened } from '../model/shortened.ts';
import type { ReadField } from './fields.ts';

type Facts = Pick<
  Item,
  'approves' | 'approvalLines' | 'approvesInWords' | 'approvesLast' | 'announcesMinutes' | 'isApprovalAmended'
>;

export interface ReadApproval {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
}

interface ApprovalContext {
  readonly file: string;
  readonly grammar: Grammar;
  readonly approvals: ApprovalsIn;
}

interface OfItem {
  readonly title: string;
  readonly textOf: () => string;
  readonly fields: readonly ReadField[];
  readonly decisions: readonly Decision[];
}

/** What an item's `Approves:` fields say; without one, what its title, its words and its decisions say. */
export function readApproval(item: OfItem, context: ApprovalContext): ReadApproval {
  const { title, textOf } = item;
  const fields = item.fields.filter(({ kind }) => kind === 'approves');
  const { approves, isOfLast } =
    fields.length > 0
      ? { approves: fields.flatMap(({ text }) => context.grammar.approvesIn(text)), isOfLast: false }
      : approvedByWords(item, context);
  const isApproval = approves.length > 0 || isOfLast;
  const announced = context.approvals.announcedBy(title, textOf);
  const lines = fields.length === 0 ? approvalLines(approves, item.decisions, context) : {};
  return {
    facts: {
      approves,
      ...(Object.keys(lines).length > 0 && { approvalLines: lines }),
      ...(approves.length > 0 && fields.length === 0 && { approvesInWords: true as const }),
      ...(isOfLast && { approvesLast: true as const }),
      ...(announced.length > 0 && { announcesMinutes: announced }),
      ...(isApproval && context.grammar.saysAmended(textOf()) && { isApprovalAmended: true as const }),
    },
    problems: fields
      .filter(({ text }) => context.grammar.approvesIn(text).length === 0)
      .map(field => noMeeting(field, context.file)),
  };
}

/** Where the decision stands that approves the minutes of each of the meetings, or else one of minutes at all. */
function approvalLines(
  approved: readonly string[],
  decisions: readonly Decision[],
  context: ApprovalContext,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    approved.flatMap(day => {
      const said =
        decisions.find(decision => context.approvals.approvedBy(decision).includes(day)) ??
        decisions.find(isOfMinutes(context)) ??
        (decisions.length === 1 ? decisions[0] : undefined);
      return said ? [[day, said.line]] : [];
    }),
  );
}

const isOfMinutes =
  ({ approvals, grammar }: ApprovalContext) =>
  (decision: Decision): boolean =>
    approvals.approvedBy(decision).length > 0 ||
    approvals.approvesLast(decision) ||
    grammar.items.saysApproval(decisionText(decision));

function approvedByWords(
  { title, textOf, decisions }: OfItem,
  { grammar, approvals }: ApprovalContext,
): { readonly approves: readonly string[]; readonly isOfLast: boolean } {
  const inTitle = grammar.approvedInWords(title, textOf).filter(approvals.isEarlier);
  if (inTitle.length > 0) return { approves: inTitle, isOfLast: false };
  const below = approvals.approvedBelow(title, textOf);
  const approves = [...new Set([...decisions.flatMap(approvals.approvedBy), ...below.days])];
  const isOfLast = approves.length === 0 && (below.isOfLast || decisions.some(approvals.approvesLast));
  return { approves, isOfLast };
}

/** What is said of approvals in words: where only marks are read, nothing. */
export interface ApprovalsIn {
  /** Whether minutes of that day may lie before this meeting: "CONFIRMED minutes of 4 October 2021" tops those of that day. */
  readonly isEarlier: (day: string) => boolean;
  /** The days of the meetings whose minutes a decision approves. */
  readonly approvedBy: (decision: Decision) => readonly string[];
  /** What an item approves below a title of earlier minutes. */
  readonly approvedBelow: (title: string, textOf: () => string) => ApprovedBelow;
  /** Whether a decision approves the minutes of the last meeting. */
  readonly approvesLast: (decision: Decision) => boolean;
  /** The days of the meetings whose minutes an item has to be approved. */
  readonly announcedBy: (title: string, textOf: () => string) => readonly IsoDate[];
}

/** The days on which a committee met, and the first of them. */
export interface MeetingDays {
  readonly all: Pick<ReadonlySet<IsoDate>, 'has'>;
  readonly first: IsoDate | undefined;
}

export function daysOf(meetings: readonly { readonly date: IsoDate }[]): MeetingDays {
  const all = new Set(meetings.map(({ date }) => date));
  return { all, first: [...all].sort()[0] };
}

interface Around {
  readonly days: MeetingDays;
  readonly committeeName: string;
  readonly grammar: Grammar;
  readonly reading: Reading;
}

const NOTHING_IN_WORDS: ApprovalsIn = {
  isEarlier: () => true,
  approvedBy: () => [],
  approvedBelow: () => ({ days: [], isOfLast: false }),
  approvesLast: () => false,
  announcedBy: () => [],
};

export function approvalsIn(
  { date }: { readonly date: IsoDate },
  { days, committeeName, grammar, reading }: Around,
): ApprovalsIn {
  if (reading === 'marked') return NOTHING_IN_WORDS;
  const isOwn = (body: string): boolean => committeeName.toLowerCase().includes(body.toLowerCase());
  // Minutes of a meeting that there was, or of one before the archive begins.
  const isMeeting = (day: IsoDate): boolean => day < (days.first ?? date) || days.all.has(day);
  return {
    isEarlier: day => day !== date,
    approvedBelow: (title, textOf) => {
      const found = grammar.approvedBelow(title, textOf(), { date, isOwn });
      return { ...found, days: found.days.filter(isMeeting) };
    },
    approvesLast: decision => grammar.approvesLast(decisionText(decision)),
    announcedBy: (title, textOf) => grammar.minutesAnnounced(title, textOf, { date, isOwn }),
    approvedBy: decision => {
      // Of several clauses each says for itself, unless the words above them say it of all.
      const texts =
        decision.text === '' ? decision.clauses.map(({ text }) => text) : [decisionText(decision)];
      return texts.flatMap(text => grammar.minutesApproved(text, { date, isOwn })).filter(isMeeting);
    },
  };
}

const noMeeting = ({ line, text }: ReadField, file: string): Problem => ({
  ...breachOf('approval-date'),
  file,
  line,
  message: `“Approves: ${shortened(text, 80)}” names no date that exists.`,
  hint: 'Write the date of the meeting whose minutes were approved, for example “Approves: 2026-03-05”.',
});
