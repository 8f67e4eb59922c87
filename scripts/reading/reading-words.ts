// What was read at a line, in a few words for whoever wrote it: "decision, resolved: That the jetty be painted."

import { SIDES } from '../model/vote.ts';
import type { LineReading, MotionReading, Owner, VoteReading } from './line-reading.ts';

export function readingInWords(reading: LineReading): string {
  const words = inWords(reading);
  return reading.foundBy === 'words' ? `${words} [by its words]` : words;
}

function inWords(reading: LineReading): string {
  switch (reading.kind) {
    case 'item':
      return `item ${[reading.number, reading.title].filter(Boolean).join(' ')}`;
    case 'decision':
      return `decision, ${reading.is}: ${reading.text}`;
    case 'motion':
      return motionInWords(reading);
    case 'vote':
      return voteInWords(reading);
    case 'action':
      return [
        `action of ${reading.owners.join(' and ') || 'nobody'}${reading.done ? ', done' : ''}: ${reading.what}`,
        ...(reading.due === undefined ? [] : [`due ${reading.due}`]),
      ].join(', ');
    case 'interest':
      return [
        `interest of ${reading.person}`,
        ...(reading.item === undefined ? [] : [`item ${reading.item}`]),
        ...(reading.is === undefined ? [] : [reading.is]),
      ].join(', ');
    case 'approval':
      return `approves the minutes of ${reading.meeting}`;
    case 'next':
      return `next meeting: ${[reading.date, reading.time].filter(Boolean).join(' ')}`;
    default:
      return `${PEOPLE[reading.kind]}: ${reading.names.join('; ')}`;
  }
}

const PEOPLE = {
  present: 'present',
  apologies: 'apologies',
  absent: 'absent',
  inAttendance: 'in attendance',
} as const;

const motionInWords = ({ mover, seconder, of, outcome, isAmendment, text }: MotionReading): string =>
  [
    `${isAmendment ? 'amendment' : 'motion'}${mover === undefined ? '' : ` by ${mover}`}`,
    ...(seconder === undefined ? [] : [`seconded by ${seconder}`]),
    of === undefined ? 'with no decision of its own' : `which led to ${ownerInWords(of)}`,
    ...(outcome === undefined ? [] : [outcome]),
  ].join(', ') + (text === undefined ? '' : `: ${text}`);

function voteInWords({ counts, names, remark, outcome, of }: VoteReading): string {
  const sides = SIDES.flatMap(side => {
    const named = names[side] ?? [];
    const count = counts[side];
    if (count === undefined && named.length === 0) return [];
    return [`${count ?? named.length} ${side}${named.length > 0 ? ` (${named.join('; ')})` : ''}`];
  });
  return `vote on ${ownerInWords(of)}: ${[...sides, ...[remark, outcome].flatMap(word => word ?? [])].join(', ') || 'not counted'}`;
}

const ownerInWords = ({ kind, line }: Owner): string => `the ${kind} in line ${line}`;
