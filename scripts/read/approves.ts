// Which meetings' minutes an item approves.

import type { Grammar } from '../grammar/grammar.ts';
import type { IsoDate } from '../model/calendar.ts';
import { type Decision, decisionText } from '../model/decision.ts';
import type { Reading } from '../model/found-by.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import type { ReadField } from './fields.ts';

export interface Approves {
  /** Keys of meetings, or dates. */
  readonly named: readonly string[];
  /** Whether a field or the item's title and words have told it. */
  readonly isSaid: boolean;
  readonly problems: readonly Problem[];
}

/** What its `Approves:` fields say; without one, what its title and its words say. */
export function readApproves(
  title: string,
  textOf: () => string,
  fields: readonly ReadField[],
  at: { readonly file: string; readonly grammar: Grammar },
): Approves {
  const said = fields.filter(({ kind }) => kind === 'approves');
  if (said.length === 0) {
    const named = at.grammar.approvedInWords(title, textOf);
    return { named, isSaid: named.length > 0, problems: [] };
  }
  return {
    isSaid: true,
    named: said.flatMap(field => at.grammar.approvesIn(field.text)),
    problems: said
      .filter(field => at.grammar.approvesIn(field.text).length === 0)
      .map(field => noMeeting(field, at.file)),
  };
}

/** What is said of approvals in words: where only marks are read, nothing. */
export interface ApprovalsIn {
  /** The days of the meetings whose minutes a decision approves. */
  readonly approvedBy: (decision: Decision) => readonly string[];
  /** The days of the meetings whose minutes an item has to be approved. */
  readonly announcedBy: (title: string, textOf: () => string) => readonly IsoDate[];
}

interface Around {
  readonly committee: { readonly meetings: readonly { readonly date: IsoDate }[] };
  readonly committeeName: string;
  readonly grammar: Grammar;
  readonly reading: Reading;
}

export function approvalsIn(
  { date }: { readonly date: IsoDate },
  { committee, committeeName, grammar, reading }: Around,
): ApprovalsIn {
  if (reading === 'marked') return { approvedBy: () => [], announcedBy: () => [] };
  const isOwn = (body: string): boolean => committeeName.toLowerCase().includes(body.toLowerCase());
  return {
    announcedBy: (title, textOf) => grammar.minutesAnnounced(title, textOf, { date, isOwn }),
    approvedBy: decision => {
      const days = committee.meetings.map(meeting => meeting.date);
      const first = days.reduce((one, other) => (other < one ? other : one), date);
      // Of several clauses each says for itself, unless the words above them say it of all.
      const texts =
        decision.text === '' ? decision.clauses.map(({ text }) => text) : [decisionText(decision)];
      // Minutes of a meeting that there was, or of one before the archive begins.
      return texts
        .flatMap(text => grammar.minutesApproved(text, { date, isOwn }))
        .filter(day => day < first || days.includes(day));
    },
  };
}

const noMeeting = ({ line, text }: ReadField, file: string): Problem => ({
  ...breachOf('approval-date'),
  file,
  line,
  message: `“Approves: ${text.slice(0, 80)}” names no date that exists.`,
  hint: 'Write the date of the meeting whose minutes were approved, for example “Approves: 2026-03-05”.',
});
