// Tables of motions: what their heads are called, and what a row says of its motion.

import type { Motion } from '../../model/motion.ts';
import type { Outcome } from '../../model/outcome.ts';
import { SIDES, type Side, type Vote } from '../../model/vote.ts';
import type { MotionColumns, MovedRow } from '../grammar.ts';
import { headWords } from '../table-head.ts';
import { ownersIn } from './doers.ts';

const HEADS: Readonly<Record<keyof MotionColumns, RegExp>> = {
  // "Motion", "Resolution", "Proposal"
  what: /^(?:motions?|resolutions?|proposals?|(?:motion|resolution) text|text(?: of (?:the )?(?:motion|resolution))?)$/,
  mover: /^(?:mover|moved(?: by)?|proposer|proposed(?: by)?|motion(?:ed)? by|first)$/,
  seconder: /^(?:seconder|seconded(?: by)?|second(?:ed)?(?: by)?)$/,
  result: /^(?:results?|outcomes?|status|disposition|passed|carried)$/,
  votes: /^(?:votes?|tally|count|vote count)$/,
  for: /^(?:(?:votes? )?for|in favou?r|ayes?|yeas?|yes|approve)$/,
  against: /^(?:(?:votes? )?against|opposed|nays?|noes|no|oppose)$/,
  abstained: /^(?:abstain(?:ed|ing)?|abstentions?)$/,
};

/** A table of motions says what was moved, and what came of it or how many were for it; any other is let be. */
export function motionColumns(head: readonly string[]): MotionColumns | undefined {
  const words = headWords(head);
  const at = (column: keyof MotionColumns): number => words.findIndex(cell => HEADS[column].test(cell));
  const columns: MotionColumns = {
    ...{ what: at('what'), mover: at('mover'), seconder: at('seconder'), result: at('result') },
    ...{ votes: at('votes'), for: at('for'), against: at('against'), abstained: at('abstained') },
  };
  const tells = columns.result >= 0 || columns.votes >= 0 || (columns.for >= 0 && columns.against >= 0);
  // "Motion text | Outcome" tells what this meeting decided, where no column says that it was another.
  const isOfMeeting = OF_MOTIONS.test(words[columns.what] ?? '') && OUTCOME.test(words[columns.result] ?? '');
  const isNamed = columns.mover >= 0 || (isOfMeeting && !words.some(cell => OF_OTHERS.test(cell)));
  return columns.what >= 0 && isNamed && tells ? columns : undefined;
}

const OF_MOTIONS = /motion|resolution/;
const OUTCOME = /^(?:results?|outcomes?|disposition)$/;
const OF_OTHERS = /\b(?:dates?|meetings?|years?|sessions?|when|plan|local|branch|submitted)\b/;

const OUTCOMES: readonly (readonly [Outcome, RegExp])[] = [
  ['lost', /^(?:(?:lost|failed|defeated|rejected|not (?:carried|passed|approved|adopted))\b|no$)/i],
  ['withdrawn', /^withdrawn\b/i],
  ['fell', /^(?:fell|lapsed|no seconder|not seconded|died)\b/i],
  ['carried', /^(?:motion )?(?:carried|passed|approved|adopted|agreed|accepted|unanimous(?:ly)?|yes)\b/i],
];
const NOBODY = /^(?:n\/?a|none|nobody|no[- ]one|[-–—?.]*)$/i;
/** "5-0-1", "5 / 0 / 1": for, against, abstained. */
const TALLY = /^(\d{1,3})\s?[-–/]\s?(\d{1,3})(?:\s?[-–/]\s?(\d{1,3}))?$/;

/** `parseVote` reads "5 for, 1 against". */
export function motionInRow(
  cells: readonly string[],
  columns: MotionColumns,
  line: number,
  parseVote: (text: string, line: number) => Vote | undefined,
): MovedRow | undefined {
  const cell = (column: keyof MotionColumns): string =>
    (cells[columns[column]] ?? '').replace(/\s+/g, ' ').trim();
  const text = cell('what');
  if (NOBODY.test(text)) return undefined;
  const named = (column: 'mover' | 'seconder'): Motion['mover'] =>
    NOBODY.test(cell(column)) ? undefined : ownersIn(cell(column))[0];
  const [mover, seconder] = [named('mover'), named('seconder')];
  const outcome = OUTCOMES.find(([, pattern]) => pattern.test(cell('result')))?.[0];
  const vote = voteIn(cell, line, parseVote);
  return {
    motion: {
      ...(mover && { mover }),
      ...(seconder && { seconder }),
      ...{ text, line, foundBy: 'words' },
      ...(outcome && { outcome }),
    },
    ...(vote && { vote }),
    ...(outcome === 'carried' && { label: cell('result') }),
  };
}

function voteIn(
  cell: (column: Side | 'votes' | 'result') => string,
  line: number,
  parseVote: (text: string, line: number) => Vote | undefined,
): Vote | undefined {
  const [, ...tally] = TALLY.exec(cell('votes')) ?? [];
  const counts = Object.fromEntries(
    SIDES.flatMap((side, index) => {
      const written = tally[index] ?? (/^\d{1,3}$/.test(cell(side)) ? cell(side) : undefined);
      return written === undefined ? [] : [[side, Number(written)]];
    }),
  );
  if (Object.keys(counts).length > 0)
    return { counts, names: { for: [], against: [], abstained: [] }, line, foundBy: 'words' };
  const said = parseVote(`Vote: ${cell('votes') || cell('result').replace(/^\p{L}+[,;:]?\s*/u, '')}`, line);
  const isTold = said && (Object.keys(said.counts).length > 0 || /^unanimous/i.test(said.remark ?? ''));
  return isTold ? { ...said, foundBy: 'words' } : undefined;
}
