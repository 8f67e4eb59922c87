// The approval of earlier minutes: "The minutes of the meeting held on 5 March 2026 were agreed as a correct record."

import { type IsoDate, isIsoDate } from '../../model/calendar.ts';
import { anyOf } from '../any-of.ts';
import type { ApprovingMeeting, WrittenDay } from '../grammar.ts';
import { sentencesOf } from '../sentences.ts';
import type { DatesIn } from './dates.ts';

/** "Minutes of the previous meeting", "Minutes of a special meeting", "Minutes of its meetings". */
const MINUTES_TITLE = /\bminutes of (?:the |a |its )?(?:\p{L}+ ){0,2}meetings?\b/iu;

export const MINUTES = /\bminutes\b/i;

/** "… were confirmed and signed", "… as a true record". */
export const SAYS_APPROVED =
  /\b(?:approved|agreed|confirmed|accepted|adopted|taken as read|correct record|accurate record|true record)\b/i;

export const SAYS_NOT_APPROVED = new RegExp(
  anyOf(
    // "were not agreed", "was unable to confirm them as accurate", "declined to approve"
    /\b(?:not|unable to|declined? to|refused to)\b(?:\s+\p{L}+){0,3}\s+(?:approved?|agreed?|confirm(?:ed)?|accept(?:ed)?|correct|accurate|true)\b/u,
    // "would be approved at the next meeting"
    /\b(?:to|will|would) be (?:approved|agreed|confirmed|accepted)\b/,
    // "Approval was deferred"
    /\bdefer(?:red|ral)?\b/,
  ),
  'iu',
);

export const isMinutesTitle = (title: string): boolean => MINUTES_TITLE.test(title);

/** `textOf` is asked for only where the title announces minutes. */
export function approvedInWords(title: string, textOf: () => string, datesIn: DatesIn): readonly IsoDate[] {
  if (!isMinutesTitle(title)) return [];
  const sentences = textOf()
    .slice(0, 2000)
    .split(/(?<=[.;])\s+|\n/);
  const ofMinutes = sentences.filter(sentence => MINUTES.test(sentence));
  // An agenda announces the minutes; only words that say so approve them.
  const isApproved =
    sentences.some(sentence => SAYS_APPROVED.test(sentence) && !SAYS_NOT_APPROVED.test(sentence)) &&
    !ofMinutes.some(sentence => SAYS_NOT_APPROVED.test(sentence));
  if (!isApproved) return [];
  const inTitle = datesIn(title);
  // Other dates are named too: only the sentence about the minutes tells theirs.
  return inTitle.length > 0 ? inTitle : ofMinutes.flatMap(datesIn).slice(0, 1);
}

/** What a decision about minutes must say to approve them: "were noted" and "were received" do not. */
const APPROVES = new RegExp(
  anyOf(
    /\b(?:be|was|were|are|is|been|and)(?: \p{L}+){0,5}? (?:approved|agreed|accepted|adopted|confirmed)\b/u,
    /\bto (?:approve|accept|adopt|agree|confirm|sign)\b|\b(?:approval|acceptance|adoption|confirmation) of\b/,
    /\b(?:correct|accurate|true)(?: and \p{L}+)? record\b|\bread,? (?:confirmed )?and signed\b|\btaken as read\b/u,
  ),
  'iu',
);
const APPROVES_NOT =
  /\b(?:noted|received|action|matters? arising|defer(?:red)?|amend(?:ed)? at|circulated? later)\b/i;

/** "the minutes of the Jetty Committee": the body whose minutes they are, where it is named. */
const OF_BODY =
  /\b[Mm]inutes of (?:the |a |its )?(?:\p{L}+ )?(?:meetings? of )?(?:the )?((?:\p{Lu}[\p{L}&-]+ (?:and |& |of )?){1,6}(?:Committee|Sub-Committee|Group|Panel|Board|Party|Forum))\b/u;

/**
 * The days of the meetings whose minutes a decision approves: "That the minutes of the meeting held on 5 March be adopted". A day
 * without a year is the last such day before the meeting's own. `isOwn` tells whether a body named is the one that meets.
 */
export function minutesApproved(
  decision: string,
  datesIn: DatesIn,
  { date, isOwn }: ApprovingMeeting,
): readonly IsoDate[] {
  const text = decision.slice(0, 2000);
  if (!MINUTES.test(text) || !APPROVES.test(text) || APPROVES_NOT.test(text)) return [];
  if (SAYS_NOT_APPROVED.test(text.replace(/\bto be (?=a |an )/g, ''))) return [];
  if (isOfAnother(text, isOwn)) return [];
  // What is said of other days stands in other sentences.
  const sentence = sentencesOf(text).find(one => MINUTES.test(one.text))?.text ?? '';
  return daysBefore(date, sentence, datesIn);
}

/** Beside the approval of its minutes an agenda has much else about a meeting: what arises from them, what is to be noted. */
const ANNOUNCES_NOT =
  /\b(?:matters? arising|arising from|actions?|not(?:e|ed|ing)|publish(?:ed)?|template|style of|recording of)\b/i;

const RECEIVES = /\b(?:receiv(?:e|ing)|consider|review)\b/i;
const HAS_APPROVED = /\b(?:approv(?:e|al)|confirm|agree|adopt|sign)\b/i;

/**
 * The days of the meetings whose minutes an item of an agenda has to be approved: "Minutes of the meeting held on 5 March 2026",
 * "Minutes: to confirm those of 5 March". Minutes that are only to be received are another body's.
 */
export function minutesAnnounced(
  title: string,
  textOf: () => string,
  datesIn: DatesIn,
  { date, isOwn }: ApprovingMeeting,
): readonly IsoDate[] {
  if (!MINUTES.test(title) || ANNOUNCES_NOT.test(title)) return [];
  const said = [title, ...sentencesOf(textOf().slice(0, 2000)).map(one => one.text)];
  for (const sentence of said) {
    if (!MINUTES.test(sentence) && !APPROVES.test(sentence)) continue;
    if (ANNOUNCES_NOT.test(sentence) || isOfAnother(sentence, isOwn)) return [];
    if (RECEIVES.test(sentence) && !HAS_APPROVED.test(sentence)) return [];
    const days = daysBefore(date, sentence, datesIn);
    if (days.length > 0) return days;
  }
  return [];
}

export const isOfAnother = (text: string, isOwn: (body: string) => boolean): boolean => {
  const body = OF_BODY.exec(text)?.[1];
  return body !== undefined && !isOwn(body);
};

/** The days that a sentence names, before the meeting's own; one without a year is the last such day. */
export function daysBefore(date: IsoDate, sentence: string, datesIn: DatesIn): readonly IsoDate[] {
  const years = [date.slice(0, 4), String(Number(date.slice(0, 4)) - 1)];
  const found = new Set(datesIn(sentence));
  for (const [day] of sentence.matchAll(WITHOUT_YEAR)) {
    const before = years.flatMap(year => datesIn(`${day} ${year}`)).filter(one => one < date);
    if (before[0] !== undefined) found.add(before[0]);
  }
  return [...found].filter(one => one < date);
}

const AMENDED = new RegExp(
  anyOf(
    // "as a correct record with the addition of her apologies", "approved subject to one correction", "as amended"
    /\b(?:with|subject to) (?:the |an |one |two |three |some |a few |minor |small |slight |following |above |spelling ){0,4}(?:additions?|amend(?:ment|ing)s?|corrections?|changes?|deletions?|alterations?|inclusion|omission|removal|replacement)\b/,
    /\b(?:as|when|once) (?:amended|corrected)\b|\b(?:amended|corrected) minutes\b/,
  ),
  'iu',
);
const NOT_AMENDED = /\b(?:no|without|any) (?:\p{L}+ ){0,2}(?:amendments?|corrections?|changes?)\b/iu;

/** "Approved with one correction." as the first words below the title of the minutes */
const APPROVED_FIRST =
  /^(?:(?:they|these) were |unanimously )?(?:approved|agreed|accepted|confirmed|adopted)\b/i;

/** Whether a sentence both approves minutes and says that they were amended, of the text of an item that approves them. */
export const saysAmended = (text: string): boolean =>
  sentencesOf(text.slice(0, 2000)).some(
    ({ text: said }, index) =>
      (MINUTES.test(said) || (index === 0 && APPROVED_FIRST.test(said))) &&
      SAYS_APPROVED.test(said) &&
      AMENDED.test(said) &&
      !NOT_AMENDED.test(said) &&
      !SAYS_NOT_APPROVED.test(said),
  );

/** "5 March", "5th of March", "March 5th", where no year follows. */
const WITHOUT_YEAR =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?\p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8}\s+\d{1,2}(?:st|nd|rd|th)?)\b(?!,?\s*\d)/gu;

/** "2026-03-05-extraordinary, 5 April 2026 and 7 May 2026" => a key and two dates. */
export const approvesIn = (text: string, datesIn: DatesIn): readonly string[] =>
  text
    .split(/[,;]\s*|\s+and\s+/)
    .flatMap(one =>
      /^\d{4}-\d{2}-\d{2}-\S+$/.test(one.trim()) && isIsoDate(one.trim().slice(0, 10))
        ? [one.trim()]
        : datesIn(one),
    );

/** "2026-03-05, 5 April 2026 as amended" => "as amended" */
export const besideApproved = (text: string, daysIn: (text: string) => readonly WrittenDay[]): string =>
  daysIn(text)
    .reduce(
      (left, { words }) => left.replace(words, ''),
      text.replace(/\d{4}-\d{2}-\d{2}-\S+/g, key => (isIsoDate(key.slice(0, 10)) ? '' : key)),
    )
    .split(/[,;]\s*|\s+and\s+/)
    .map(wordsBeside)
    .filter(words => /[\p{L}\d]/u.test(words))
    .join(' ');

/** Days of the week and "the minutes of the meeting held on" say nothing more. */
const wordsBeside = (text: string): string =>
  text
    .replace(/\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the|minutes|meeting|of|held|on)\b/gi, '')
    .trim();
