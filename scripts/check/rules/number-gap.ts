// Where numbers run on, none is left out.

import type { Committee } from '../../model/committee.ts';
import { isHeld, type Meeting } from '../../model/meeting.ts';
import { type Finding, HABIT, type Rule } from '../rule.ts';

export const numberGap: Rule = {
  id: 'number-gap',
  level: 'note',
  title: 'Numbers that run on leave none out',
  why: 'A missing number looks like a missing minute. It may be a slip of the pen, or an item that was never published.',
  source: HABIT,
  wrong: '## 82. Budget\n## 84. Roads',
  right: '## 82. Budget\n## 83. Roads',
  check: ({ committees }) => committees.flatMap(gapsIn),
};

/** Numbers other than whole ones ("77/21", "5a") have their own sense and are let be. */
function gapsIn({ numbering, meetings }: Committee): readonly Finding[] {
  const runsOn = numbering === 'continuous' || numbering === 'per-year';
  let last: number | undefined;
  // Numbers that never ran on are of another kind: those of tickets, or of standing orders.
  let inRow = 0;
  return meetings.filter(isHeld).flatMap(meeting => {
    if (!runsOn) last = undefined;
    return meeting.items.flatMap(item => {
      const number = /^\d+$/.test(item.number ?? '') ? Number(item.number) : undefined;
      if (number === undefined) return [];
      const before = last;
      const steady = inRow >= 2;
      last = number;
      inRow = before !== undefined && number === before + 1 ? inRow + 1 : 0;
      // A year's numbers begin again.
      const isGap = before !== undefined && steady && number > before + 1 && number < before + 50;
      return isGap ? [gap(before, number, meeting, item.line)] : [];
    });
  });
}

function gap(before: number, after: number, { source }: Meeting, line: number): Finding {
  const missing = after - before === 2 ? `${before + 1} is` : `${before + 1} to ${after - 1} are`;
  return {
    file: source.file,
    line,
    message: `The number ${after} follows ${before}, so ${missing} missing.`,
    hint: 'Correct the number. If an item was left out write its heading, with “Exempt:” or “Withdrawn:” below it.',
  };
}
