// Who came late, left early or came back: "Cllr Birch joined the meeting at 7.40pm".

import type { ComingOrGoing, Stay } from '../../attendance-grammar.ts';
import { findIn, standsIn } from '../../needed-words.ts';
import { sentencesOf } from '../../sentences.ts';
import { peopleIn } from './people-list.ts';

const JOINED_OR_LEFT =
  /^(.{3,60}?),? (?:then )?(joined|left|entered|arrived|returned|re-?joined|withdrew|departed)\b((?: (?:late|early|briefly|temporarily))?(?: (?:at|to|from|for))? the (?:meeting|room|chamber|call)\b(?! room))?(.{0,80})$/i;

const TELLS = /\b(?:joined|left|entered|arrived|returned|re-?joined|withdrew|departed)\b/i;

/** A bracket around it, and the time before it: "(8.15pm: Cllr Birch left the meeting)". */
const AROUND = /^[([]\s*|[)\]]$/g;
const TIME_BEFORE = /^(?:at )?\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.?m\.?|hrs|hours)?(?:,| ?[–:-])? (?=\p{Lu})/iu;

/** Who leaves so comes back for the next item, and nobody writes it down. */
const FOR_ITEM =
  /\b(?:room|chamber|withdrew|briefly|temporarily|for|during|while|whilst|before|prior|when|as the item|interest)\b/i;

/** By video, "joined" says how, not when. */
const HOW =
  /\b(?:remotely|online|virtually|via|by (?:phone|telephone|video|zoom|teams)|on (?:zoom|teams))\b/i;

/** All that a text says of that; its sentences are looked at only where it has such a word. */
export const comingsAndGoings = (text: string): readonly ComingOrGoing[] =>
  standsIn(TELLS, text) ? sentencesOf(text).flatMap(({ text: one, start }) => comingOrGoing(one, start)) : [];

/** A name must stand before: "Nobody left the meeting" names none. */
export function comingOrGoing(written: string, start = 0): readonly ComingOrGoing[] {
  const sentence = written
    .trim()
    .replace(/[.;]$/, '')
    .replace(AROUND, '')
    .replace(/[.;]$/, '')
    .replace(TIME_BEFORE, '');
  const match = findIn(JOINED_OR_LEFT, sentence);
  if (!match) return [];
  const [, who = '', verb = '', place, rest = ''] = match;
  if (place === undefined && !/^(?: at)? \d{1,2}[.:]\d{2}/.test(rest)) return [];
  const { people, isWhole } = peopleIn(who, 'list');
  if (!isWhole) return [];
  const remark = sentence.slice(sentence.indexOf(verb, who.length - 1));
  const goes = goesBy(verb, rest);
  const isForItem = goes === 'out' && standsIn(FOR_ITEM, remark);
  return people.map(({ name }) => ({ name, remark, goes, ...(isForItem && { isForItem }), start }));
}

function goesBy(verb: string, rest: string): ComingOrGoing['goes'] {
  if (/^(?:left|withdrew|departed)/i.test(verb)) return 'out';
  return /^re/i.test(verb) || (standsIn(HOW, rest) && !/\d/.test(rest)) ? 'back' : 'in';
}

const ITEM = '(?:agenda |minute )?(?:item|minute)(?: no\\.?)? ?([\\w/]+(?:\\.\\w+)*)';
const FROM = new RegExp(`\\b(?:from|arrived (?:at|during|for)|joined (?:at|during|for)) ${ITEM}`, 'i');
const UNTIL = new RegExp(`\\b(?:until|till|up to|left (?:after|during|at)) (?:the end of )?${ITEM}`, 'i');
const RANGE = /\bitems ([\w/]+) ?(?:to|until|–|-) ?([\w/]+)/i;
const ONLY = new RegExp(`^(?:for )?${ITEM} only`, 'i');

/** "from item 4", "until item 6", "items 4 to 6", "for item 4 only" */
export function stayIn(remark: string): Stay {
  const [, first, last] = findIn(RANGE, remark) ?? [];
  const only = findIn(ONLY, remark)?.[1];
  const from = first ?? only ?? findIn(FROM, remark)?.[1];
  const until = last ?? only ?? findIn(UNTIL, remark)?.[1];
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}
