// What was read of a file held against its labels: what is right, what was missed, what is false.

import type {
  ActionReading,
  DecisionReading,
  LineReading,
  MotionReading,
  PeopleReading,
  VoteReading,
} from '../../scripts/reading/line-reading.ts';
import { type Label, type Labels, type Lines, namesOf, PEOPLE_KINDS } from './labels.ts';
import { isSameList, isSameName } from './same-name.ts';

export const ROWS = [
  'items',
  'decisions',
  'movers and seconders',
  'votes',
  'present',
  'apologies',
  'actions',
  'motions without decision',
  'interests',
  'approvals',
] as const;
export type Row = (typeof ROWS)[number];

export interface Outcome {
  readonly row: Row;
  readonly is: 'right' | 'missed' | 'false';
  readonly line?: number;
  /** What was labelled, or what was read: "mover Amber". */
  readonly what: string;
}

/** Lines must be equal: no line nearby is right. What is open to doubt gives no outcome. */
export function compareReading(readings: readonly LineReading[], labels: Labels): readonly Outcome[] {
  const of = <Kind extends LineReading['kind']>(kind: Kind) =>
    readings.filter((one): one is Extract<LineReading, { kind: Kind }> => one.kind === kind);
  const labelled = (kind: Label['kind']): readonly Label[] =>
    labels.labels.filter(label => label.kind === kind);
  const decisions = pair(labelled('decision'), of('decision'), ({ lines }, { line }) => isIn(lines, line));
  const undecided = of('motion').filter(motion => motion.of === undefined);
  const motions = pair(
    labelled('motion'),
    undecided,
    ({ lines, parts }, { line, mover }) =>
      isIn(lines, line) && (parts.mover === undefined || isSameName(parts.mover[0] ?? '', mover ?? '')),
  );
  return [
    ...outcomes('items', pair(labelled('item'), of('item'), isSameItem), ({ number = '', title }) =>
      `item ${number} ${title}`.replace(/\s+/g, ' '),
    ),
    ...outcomes('decisions', decisions, ({ text }) => `decision ${text.slice(0, 70)}`),
    ...moverOutcomes(decisions, motions, of('motion'), labelled('decision')),
    ...outcomes(
      'votes',
      pair(labelled('vote'), of('vote'), (label, vote) => isSameVote(label, vote, labels, of('motion'))),
      told,
    ),
    ...PEOPLE_KINDS.flatMap(kind => peopleOutcomes(kind, labels.people[kind], readings)),
    ...outcomes(
      'actions',
      pair(labelled('action'), of('action'), isSameAction),
      ({ owners, what }) => `action ${owners.join(', ') || '-'}: ${what.slice(0, 60)}`,
    ),
    ...outcomes(
      'motions without decision',
      {
        ...motions,
        extra: motions.extra.filter(motion => !labelled('decision').some(label => isMovedBy(label, motion))),
      },
      ({ mover = '-' }) => `motion ${mover}`,
    ),
    ...outcomes(
      'interests',
      pair(
        labelled('interest'),
        of('interest'),
        ({ lines, detail }, { line, person }) =>
          isIn(lines, line) && (detail === '' || isSameName(detail, person)),
      ),
      ({ person }) => `interest ${person}`,
    ),
    ...outcomes(
      'approvals',
      pair(
        labelled('approval'),
        of('approval'),
        ({ lines, detail }, { line, meeting }) => isIn(lines, line) && (detail === '' || detail === meeting),
      ),
      ({ meeting }) => `approval ${meeting}`,
    ),
  ];
}

interface Paired<Found> {
  readonly pairs: readonly { readonly label: Label; readonly found: Found }[];
  readonly missed: readonly Label[];
  readonly extra: readonly Found[];
}

/** Gives each label at most one of what was found. Sure labels choose before those open to doubt. */
function pair<Found>(
  labels: readonly Label[],
  found: readonly Found[],
  isSame: (label: Label, found: Found) => boolean,
): Paired<Found> {
  const left = new Set(found);
  const pairs: { label: Label; found: Found }[] = [];
  const missed: Label[] = [];
  for (const label of [...labels].sort((a, b) => Number(a.isOpen) - Number(b.isOpen))) {
    const own = [...left].find(one => isSame(label, one));
    if (own === undefined) missed.push(label);
    else {
      left.delete(own);
      pairs.push({ label, found: own });
    }
  }
  return { pairs, missed, extra: [...left] };
}

const isIn = ({ first, last }: Lines, line: number | undefined): boolean =>
  line !== undefined && first <= line && line <= last;

function outcomes<Found extends LineReading>(
  row: Row,
  { pairs, missed, extra }: Paired<Found>,
  tell: (found: Found) => string,
): readonly Outcome[] {
  return [
    ...pairs
      .filter(({ label }) => !label.isOpen)
      .map(({ label }): Outcome => ({ row, is: 'right', line: label.lines.first, what: nameOf(label) })),
    ...missed
      .filter(({ isOpen }) => !isOpen)
      .map((label): Outcome => ({ row, is: 'missed', line: label.lines.first, what: nameOf(label) })),
    ...extra.map((found): Outcome => ({ row, is: 'false', ...lineOf(found), what: tell(found) })),
  ];
}

const nameOf = ({ kind, detail, parts }: Label): string =>
  [kind, detail, ...Object.entries(parts).map(([part, names]) => `${part} ${names.join('; ')}`)]
    .filter(Boolean)
    .join(' ');

const lineOf = ({ line }: LineReading): { readonly line?: number } => (line === undefined ? {} : { line });

/** A number that was not read is no other item; a wrong one is. */
const isSameItem = (
  { lines, detail }: Label,
  { line, number }: { line?: number; number?: string },
): boolean => isIn(lines, line) && (number === undefined || plainNumber(detail) === plainNumber(number));

const plainNumber = (number: string): string => number.replace(/[.()\s]/g, '').toLowerCase();

const isSameAction = ({ lines, detail }: Label, { line, owners }: ActionReading): boolean =>
  isIn(lines, line) && (detail === '' || isSameList(namesOf(detail === '-' ? '' : detail), owners));

/** A motion that was read but found no decision: its mover is missed there, and no false entry. */
const isMovedBy = ({ parts }: Label, { mover }: MotionReading): boolean =>
  parts.mover?.some(name => isSameName(name, mover ?? '')) ?? false;

/** The mover and the seconder of each decision, and of each motion that led to none: right only where their owner is. */
function moverOutcomes(
  decisions: Paired<DecisionReading>,
  motions: Paired<MotionReading>,
  all: readonly MotionReading[],
  labelled: readonly Label[],
): readonly Outcome[] {
  const motionOf = (found: DecisionReading): MotionReading | undefined =>
    all.find(({ of }) => of?.kind === 'decision' && of.id === found.id);
  const held = [
    ...decisions.pairs.map(({ label, found }) => ({ label, motion: motionOf(found) })),
    ...decisions.extra.map(found => ({ label: undefined, motion: motionOf(found) })),
    ...decisions.missed.map(label => ({ label, motion: undefined })),
    ...motions.pairs.map(({ label, found }) => ({ label, motion: found })),
    ...motions.missed.map(label => ({ label, motion: undefined })),
    ...motions.extra
      .filter(motion => !labelled.some(label => isMovedBy(label, motion)))
      .map(motion => ({ label: undefined, motion })),
  ];
  return held.flatMap(({ label, motion }) =>
    (['mover', 'seconder'] as const).flatMap(part =>
      personOutcomes(part, label, motion?.[part], motion?.line ?? label?.lines.first),
    ),
  );
}

function personOutcomes(
  part: 'mover' | 'seconder',
  label: Label | undefined,
  name: string | undefined,
  line: number | undefined,
): readonly Outcome[] {
  const wanted = label?.parts[part]?.[0];
  const isRight = wanted !== undefined && name !== undefined && isSameName(wanted, name);
  const make = (is: Outcome['is'], whom: string): Outcome => ({
    row: 'movers and seconders',
    is,
    ...(line !== undefined && { line }),
    what: `${part} ${whom}`,
  });
  if (isRight) return label?.isOpen ? [] : [make('right', wanted)];
  return [
    ...(wanted === undefined || label?.isOpen ? [] : [make('missed', wanted)]),
    ...(name === undefined ? [] : [make('false', name)]),
  ];
}

const SIDES = ['for', 'against', 'abstained'] as const;

/** Counts and names must be those of the label, and what was not said must not be there. */
function isSameVote(
  { lines, detail, parts, of }: Label,
  vote: VoteReading,
  labels: Labels,
  motions: readonly MotionReading[],
): boolean {
  if (!isIn(lines, vote.line)) return false;
  if (of && !isOwner(of, vote, labels, motions)) return false;
  if (SIDES.some(side => parts[side] && !isSameList(parts[side], vote.names[side] ?? []))) return false;
  const { counts } = vote;
  if (detail === 'all') return !counts.against && !counts.abstained;
  if (!/^[\d_]/.test(detail)) return true;
  const said = detail.split('-').map(count => (/\d/.test(count) ? Number(count) : undefined));
  return SIDES.every(
    (side, index) =>
      counts[side] === said[index] ||
      // Who voted so was told, and how many they are is no figure that nobody said.
      (said[index] === undefined && parts[side]?.length === counts[side]),
  );
}

/** A vote on a motion is right too where the decision below that motion was not read. */
function isOwner(
  owner: Label,
  { of }: VoteReading,
  { labels }: Labels,
  motions: readonly MotionReading[],
): boolean {
  if (of.kind === 'decision') return owner.kind === 'decision' && isIn(owner.lines, of.line);
  const motion = motions.find(one => one.line === of.line && one.of === undefined);
  return (
    isIn(owner.lines, of.line) ||
    (motion !== undefined && labels.filter(label => isMovedBy(label, motion)).includes(owner))
  );
}

const told = ({ counts, remark = '' }: VoteReading): string =>
  `vote ${Object.values(counts).join('-')} ${remark}`.trim();

const PEOPLE_ROWS = { present: 'present', apologies: 'apologies', absent: 'apologies' } as const;

/** Who is listed as in attendance was there: whether as a member is another question. */
function peopleOutcomes(
  kind: 'present' | 'apologies' | 'absent',
  labelled: readonly string[],
  readings: readonly LineReading[],
): readonly Outcome[] {
  const row = PEOPLE_ROWS[kind];
  const found = readings
    .filter(
      (one): one is PeopleReading => one.kind === kind || (kind === 'present' && one.kind === 'inAttendance'),
    )
    .flatMap(({ names, line }) => names.map(name => ({ name, ...(line === undefined ? {} : { line }) })));
  const left = [...found];
  const held = labelled.map((name): Outcome => {
    const index = left.findIndex(one => isSameName(name, one.name));
    if (index === -1) return { row, is: 'missed', what: `${kind} ${name}` };
    left.splice(index, 1);
    return { row, is: 'right', what: `${kind} ${name}` };
  });
  return [
    ...held,
    ...left.map(({ name, ...at }): Outcome => ({ row, is: 'false', ...at, what: `${kind} ${name}` })),
  ];
}
