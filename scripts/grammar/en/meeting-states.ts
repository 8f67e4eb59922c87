// What minutes say of the meeting itself: that it had no quorum, that it goes on with one that was adjourned on an earlier day.

import type { IsoDate } from '../../model/calendar.ts';
import { anyOf } from '../any-of.ts';
import type { WrittenDay } from '../grammar.ts';
import type { MeetingStates } from '../meeting-words.ts';
import { sentencesOf } from '../sentences.ts';

type DaysIn = (text: string) => readonly WrittenDay[];

/** Not for an item alone, nor at some hour, nor on another day. */
const WHOLE =
  /\b(?! (?:(?:for(?! the meeting\b)|at|on|in|until|when|during|from|by|before|after)\b|requirement|required|needed|set|rule|call|\d))/;
const NO_QUORUM = new RegExp(
  `^(?:as |since |because )?${anyOf(
    // "The meeting was inquorate."
    `(?:the|this|tonight['’]s|today['’]s) meeting (?:was|is|being) (?:(?:therefore|thus|still|declared|found to be|deemed|ruled) )?(?:inquorate|not quorate|without a quorum)${WHOLE.source}`,
    // "There being no quorum, the meeting stood adjourned."
    `(?:there (?:being|was|is)|with) (?:therefore |still )?no quorum(?: present)?${WHOLE.source}`,
    // "A quorum was not present." "No quorum was reached."
    `(?:a |the )?quorum (?:was|is|being) not (?:present|reached|achieved|attained|met|obtained|established)${WHOLE.source}`,
    `no quorum (?:was|is|being) (?:present|reached|achieved|attained|met|obtained|established)${WHOLE.source}`,
    // "Quorum: not met." "No quorum." "Inquorate." as whole lines
    /quorum\s?[:–-]\s?(?:no|none|not (?:met|present|reached|achieved|established))\s*[.!]?$/,
    /(?:no quorum|(?:meeting )?inquorate)\s*[.!]?$/,
    // "Owing to the lack of a quorum the meeting could not proceed." "The meeting was abandoned for want of a quorum."
    /(?:owing to|due to|for) (?:the |a )?(?:lack|want|absence) of (?:a )?quorum,? (?:the|this) meeting (?:was|could|did|is)\b/,
    /(?:the|this) meeting (?:could not|did not|was (?:abandoned|cancelled|adjourned|closed))(?: \p{L}+){0,6} (?:(?:owing to|due to|for) (?:the |a )?(?:lack|want|absence) of (?:a )?quorum|(?:as|because|since) (?:there was no quorum|it was (?:inquorate|not quorate)))/u,
  )}`,
  'iu',
);

const QUORUM = /quor(?:um|ate)\b/i;

/** Where a quorum came together after all, the meeting was inquorate for a while only. */
const BECAME_QUORATE =
  /\b(?:(?:became|becoming|now|then) quorate|quorum (?:was|is|had been) (?:now |then )?(?:present|reached|achieved|attained|met|obtained|established|restored)|quorum (?:now|then) present)\b/i;

/** That a meeting was adjourned says not yet that this one goes on with it. */
const RECONVENED =
  /\b(?:re-?conven(?:ed|ing|es)|continu(?:ation|es|ed|ing)|resum(?:ed|ption|ing|es)|adjourned (?:\p{L}+ ){0,4}(?:meeting|session|sitting))\b/iu;
const APPROVES =
  /\bminutes\b.*\b(?:approved?|agreed?|confirm(?:ed)?|signed?|adopt(?:ed)?|accepted|record)\b/is;

/** What stands right before the day: of a hearing, an item or an application it says nothing of the meeting. */
const BEFORE_DAY = new RegExp(
  `${anyOf(
    // "the reconvened meeting adjourned from", "the meeting which was adjourned on"
    /\b(?:meeting|session|sitting)\b(?:[ ,(]+(?:(?:which|that) )?(?:(?:was|had been) )?)adjourned (?:from|on|since)/,
    // "Reconvened meeting of", "Adjourned Council meeting from"
    /\b(?:re-?convened|adjourned|resumed) (?:\p{L}+ ){0,4}(?:meeting|session|sitting) (?:of|from)/u,
    // "Continuation of the meeting of", "resumption of the meeting begun on"
    /\b(?:continuation|resumption|reconvening) of (?:the |its |our )?(?:\p{L}+ ){0,4}(?:meeting|session|sitting) (?:of|from|(?:(?:which|that) (?:was|had been) )?(?:adjourned|begun|held|opened) (?:on|from))/u,
    // "The meeting reconvened from"
    /\b(?:meeting|session|sitting) (?:was )?(?:re-?convened|continued|resumed) from/,
  )}(?: the (?:meeting|session|sitting) (?:of|on|held on))?(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)?(?: the)?\\s*$`,
  'iu',
);

const WITHOUT_YEAR =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?\p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8}\s+\d{1,2}(?:st|nd|rd|th)?)\b(?!,?\s*\d)/gu;

export const meetingStates = (daysIn: DaysIn): MeetingStates => ({
  saysInquorate: text =>
    QUORUM.test(text) && sentencesOf(text).some(({ text: one }) => NO_QUORUM.test(one.trim())),
  saysQuorumCame: text => QUORUM.test(text) && BECAME_QUORATE.test(text),
  reconvenedFrom: (text, date) => (RECONVENED.test(text) ? reconvenedFrom(text, date, daysIn) : undefined),
});

export const isToMeetAgain = (decision: string): boolean =>
  /\b(?:adjourn(?:ed|ment)?|reconvened?|postponed?|next meeting|date of the meeting)\b/i.test(decision);

/** "This is the reconvened meeting adjourned from 5 March 2026". Where two days could be meant, none is. */
function reconvenedFrom(text: string, date: IsoDate, daysIn: DaysIn): IsoDate | undefined {
  const found = new Set(
    sentencesOf(text).flatMap(one => {
      if (!RECONVENED.test(one.text) || APPROVES.test(one.text)) return [];
      const sentence = withYears(one.text, date, daysIn);
      const [day, ...others] = daysIn(sentence).filter(written => written.date < date);
      const isIt =
        day && others.length === 0 && BEFORE_DAY.test(sentence.slice(0, sentence.indexOf(day.words)));
      return isIt ? [day.date] : [];
    }),
  );
  const [day, ...others] = found;
  return others.length === 0 ? day : undefined;
}

/** A day without a year is the last such day before the meeting. */
const withYears = (sentence: string, date: IsoDate, daysIn: DaysIn): string =>
  sentence.replace(WITHOUT_YEAR, written => {
    const year = Number(date.slice(0, 4));
    const before = [year, year - 1].find(one => daysIn(`${written} ${one}`).some(day => day.date < date));
    return before === undefined ? written : `${written} ${before}`;
  });
