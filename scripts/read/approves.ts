// Which meetings' minutes an item approves.

import type { Grammar } from '../grammar/grammar.ts';
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

const noMeeting = ({ line, text }: ReadField, file: string): Problem => ({
  ...breachOf('approval-date'),
  file,
  line,
  message: `“Approves: ${text.slice(0, 80)}” names no date that exists.`,
  hint: 'Write the date of the meeting whose minutes were approved, for example “Approves: 2026-03-05”.',
});
