// A motion leads to a decision, or the minutes say what else came of it.

import { everyItem, type ItemPlace } from '../../model/archive.ts';
import type { Motion } from '../../model/motion.ts';
import { FORMAT } from '../../model/rules/rule-text.ts';
import type { Rule } from '../rule.ts';

export const motionResult: Rule = {
  id: 'motion-result',
  level: 'note',
  title: 'A motion has its decision below it, or what else came of it',
  why: 'Who moved a decision stands beside it in the registers. A motion whose words or whose end cannot be found is shown where it stands and joined with nothing: what looks like its decision may be about something else.',
  source: FORMAT,
  wrong: 'Proposed by Councillor Roe, seconded by Councillor Poe\n\nThe shed was discussed.',
  right: 'Proposed by Councillor Roe, seconded by Councillor Poe\n\n**Resolved:** That the shed be sold.',
  // Once a file: where a clerk writes so, every motion of a year would be told of.
  check: archive => {
    const byFile = new Map<string, Motion[]>();
    for (const place of everyItem(archive)) {
      const { file } = place.meeting.source;
      const open = openIn(place);
      if (open.length > 0) byFile.set(file, [...(byFile.get(file) ?? []), ...open]);
    }
    return [...byFile].map(([file, motions]) => finding(file, motions));
  },
};

/** A vote is an end, too, and an amendment that was carried is no decision. One further down may be that of the motion. */
const openIn = ({ item }: ItemPlace): readonly Motion[] =>
  item.motions.filter(
    ({ mover, outcome, vote, isAmendment, line }) =>
      mover !== undefined &&
      !item.decisions.some(decision => decision.line > line) &&
      (outcome === 'carried' ? !isAmendment : outcome === undefined && vote === undefined),
  );

function finding(file: string, motions: readonly Motion[]): ReturnType<Rule['check']>[number] {
  const [first] = motions;
  const name = first?.mover?.name ?? '';
  const isCarried = first?.outcome === 'carried';
  const others = motions.length === 1 ? '' : ` So it is with ${motions.length} motions in this file.`;
  return {
    file,
    line: first?.line ?? 0,
    message: `${
      isCarried
        ? `The motion of ${name} was carried, and no decision was found that is surely its own.`
        : `Nothing says what came of the motion of ${name}.`
    }${others}`,
    hint: isCarried
      ? 'Write what was decided right below it, as a paragraph of its own: “**Resolved:** That the shed be sold.”'
      : 'Write “**Resolved:** That the shed be sold.” right below it; or “The motion was lost”, “The motion was withdrawn”.',
  };
}
