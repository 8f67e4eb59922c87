// Who took the chair: "In the Chair's absence Cllr Birch took the chair", "Cllr Birch took the chair for this item".

import type { ChairTaken } from '../../attendance-grammar.ts';
import { sentencesOf } from '../../sentences.ts';
import { withoutMinutesLabel } from '../minutes-label.ts';
import { peopleIn } from './people-list.ts';

const TOOK =
  /^(.{3,160}?),? (?:then |therefore |duly )?(?:took|assumed|occupied|was in) the chair\b(.{0,120})$/is;
/** "Cllr Birch in the Chair", "Cllr Birch presided", with nothing else in the sentence. */
const ALONE = /^(.{3,60}?),? (?:(?:was )?in the chair|presided)()$/i;
/** "The meeting opened at 7pm with Cllr Birch in the chair" */
const WITH =
  /^.{3,160}?,? with (?:the )?([^,;]{3,50}?) in the chair(?:,? and (?:\S+ ){0,2}(?:members|people|others) (?:present|there))?()$/i;

/** "The meeting was called to order at 7pm by Chairman Dora Birch"; "Mayor Birch called the meeting to order": by the office. */
const CALLED =
  /^(?:the |this |a )?(?:[\p{L}\d'’-]+ ){0,6}meeting (?:was )?(?:duly )?(?:called to order|opened|convened)(?: [\d\p{L}.:,]+){0,6}? by (?:the )?([^,;()]{3,50}?)(?: at \d[\d:.]*(?: ?[ap]\.?m\.?)?)?()$/iu;
const CALLS =
  /^(?:the )?([^,;()]{3,50}?) called (?:the |this )?(?:[\p{L}\d'’-]+ ){0,6}?(?:meeting |session )(?:\d+ |of \p{Lu}\p{Ll}+ \d{1,2}, \d{4} )?to order(?: at \d[\d:.]*(?: ?[ap]\.?m\.?)?)?()$/iu;
const PRESIDES = /\b(?:chair\w*|president|mayor|moderator|convenor|convener|cathaoirleach|supervisor)\b/i;

/** "In the Chair's absence", "In the absence of the Mayor and the Deputy Mayor," */
const ABSENCE =
  /^(?:in|due to|owing to|given) (?:(?:the )?absence of [^,]{3,80}, |(?:the |[\p{L}. ]{3,40} )?[\p{L}.-]{3,30}['’]s? absence,? )/iu;

const FOR_ITEM =
  /^ (?:for|during) (?:(?:the )?(?:discussion|consideration) of )?(?:this|the) (?:agenda )?(?:item|matter)(?: (?:alone|only))?$/i;
/** For the whole of the meeting, or from its beginning: "and opened the meeting", "at 7pm" */
const FOR_ALL = /^(?:$|,? (?:at \d|(?:and|in (?:his|her|their|the) (?:absence|place)|for the meeting)\b))/i;
/** Not for all of it, or not for certain. */
const NOT_SURE = /\b(?:until|pending|if|when|whenever|would|should|had|last|previous)\b/i;

/** All that a text says of that; its sentences are looked at only where it has such a word. */
export const chairsTaken = (text: string): readonly ChairTaken[] =>
  /\bthe chair\b|\bpresided\b|\bto order\b|\b(?:opened|convened)\b.{1,60}\bby\b/i.test(text)
    ? sentencesOf(text).flatMap(one => chairTaken(one.text) ?? [])
    : [];

/** Who took the chair in a sentence; undefined where it names nobody for certain. */
export function chairTaken(written: string): ChairTaken | undefined {
  const sentence = withoutMinutesLabel(written.trim())
    .replace(/^\(([^()]*)\)\.?$/, '$1')
    .replace(/[.;]$/, '');
  const from = ABSENCE.exec(sentence)?.[0].length ?? 0;
  const called = CALLED.exec(sentence) ?? CALLS.exec(sentence);
  const match =
    called && PRESIDES.test(called[1] ?? '')
      ? called
      : [WITH, ALONE, TOOK].map(way => way.exec(sentence.slice(from))).find(Boolean);
  const [, who = '', rest = ''] = match ?? [];
  if (!match || NOT_SURE.test(sentence)) return undefined;
  const isForItem = FOR_ITEM.test(rest);
  if (!isForItem && !FOR_ALL.test(rest)) return undefined;
  // "The Chair left the meeting and Cllr Birch", "The Vice-Chair, Cllr Birch"
  const last = who.replace(/,$/, '').replace(/^.*(?:, | and |; )/s, '');
  const { people, isWhole } = peopleIn(last, 'list');
  const [person, ...others] = people;
  if (!person || others.length > 0 || !isWhole) return undefined;
  // "Ash and Birch took the chair" is two, or none.
  const before = who.slice(0, who.length - last.length);
  if (/ and $/.test(before) && peopleIn(before.replace(/ and $/, ''), 'list').people.length > 0)
    return undefined;
  return { name: person.name, isForItem };
}
