// Who was away, in whole sentences: "Apologies were received from Cllrs Cedar and Dale", "Cllr Cedar was unable to attend".

import type { AttendancePart } from '../../../model/attendance.ts';
import { anyOf } from '../../any-of.ts';
import type { AttendanceSaid } from '../../attendance-grammar.ts';
import { findIn, standsIn } from '../../needed-words.ts';
import { BEHIND_NAMES, said } from './said.ts';

/** What they sent, and from what they were away. */
const SORRY = '(?:apolog(?:y|ies)|regrets|excuses)';
const OF_ABSENCE = `(?:(?:his |her |their |my |the )?(?:absence|non-?[ -]?attendance|inability|not (?:being able to attend|attending|being present)|being (?:unable|away|absent))|(?:the|this|today['’]s|tonight['’]s|this (?:evening|morning|afternoon)['’]s) (?:\\p{L}+ ){0,2}?(?<!next )meeting|today|tonight|this (?:meeting|evening))`;
/** Apologies for something else than not being there: "for lateness", "for the next meeting". */
const FOR_ELSE = new RegExp(`\\b${SORRY} (?:for|about) (?!${OF_ABSENCE}\\b)`, 'iu');
/** "from Cllr Cedar for the April meeting" */
const OTHER_MEETING =
  /\b(?:next|last|previous|following|future|january|february|march|april|may|june|july|august|september|october|november|december) (?:\p{L}+ )?meeting\b/iu;
/** Nobody says here that somebody was away: "No apologies …", "Have apologies …?", "If Cllr Ash is unable to attend" */
const UNTOLD =
  /\?["”’)]*\s*$|^(?:if|should|when(?:ever)?|unless|whether|have|has|were there|are there|did|any)\b|\b(?:no|any|without|further|if|whether) (?:further |other |more |any )?(?:apolog|regrets)|\b(?:not|never|n['’]t|failed to|will|would|to|should) (?:send|sent|give|given|offer|submit|tender)/i;

const VERBS =
  'received|given|accepted|tendered|submitted|noted|sent|recorded|reported|announced|made|offered|conveyed|intimated|presented|extended|read(?: out)?|relayed|passed on|approved|taken|acknowledged';
const FROM = new RegExp(
  `\\b${anyOf(
    // "Apologies were received from", "Apologies for absence had been received and accepted from", "Apologies: received from"
    new RegExp(
      `${SORRY}(?:(?! from\\b| by\\b)[^.;]){0,80}?\\b(?:${VERBS})\\b(?: and (?:accepted|noted|approved|received))?(?: in advance| beforehand| (?:before|prior to) the meeting| by e-?mail)? (?:from|by|on behalf of|for)\\b`,
    ),
    // "Apologies from Cllr Cedar", "Apologies for absence from Cllr Cedar were noted"
    new RegExp(`${SORRY}(?: (?:for|of) ${OF_ABSENCE})? (?:from|by|of|on behalf of)\\b`),
    // "The apology and request for leave of absence from Councillor Elder in respect of …"
    /apolog(?:y|ies) and (?:the )?requests? for (?:a )?leave of absence (?:from|by|for|of)\b/,
    // "That leave of absence be granted to Cr Elder"
    /leave of absence (?:be |was |is |has been |had been )?(?:granted|approved|given) (?:to|for)\b/,
  )}\\s*:?\\s*`,
  'iu',
);

const SENT = new RegExp(
  `^(.{2,200}?),? (?:had |have |has )?(?:also )?(?:sent|sends?|gave|gives?|given|submitted|submits?|tendered|tenders?|offered|offers?|extended|extends?|made|expressed|conveyed|presented) (?:in )?(?:his |her |their |an? )?(?:sincere |formal )?${SORRY}\\b|^(.{2,200}?),? (?:had |have |has )?apologi[sz]ed(?: in advance)? for (?:his |her |their )?(?:absence|being (?:unable|away|absent)|non-?[ -]?attendance|inability|not (?:attending|being))`,
  'i',
);

/** "The Chairman advised that Cllr Cedar had sent apologies", "It was noted that …" */
const TOLD =
  /^(?:it was (?:noted|reported|announced|recorded)|(?:the |mrs? |ms )?[\p{L}'’ ]{3,40}? (?:advised|reported|announced|noted|said|informed (?:the )?(?:members|meeting|council|board|committee))(?: the (?:meeting|council|board|committee|members))?) that /iu;

const ATTEND =
  '(?:attend|make it|join(?: us)?|come|participate|take part|be (?:present|there|here|with us|in attendance|at (?:the|this) meeting))';
/** "was unable to attend", "couldn't make it", "will not be attending", "was excused" */
const COULD_NOT = new RegExp(
  `^(.{2,200}?),? (?:${anyOf(
    new RegExp(
      `(?:could(?: not|n['’]t)|can(?:not|['’]t| not)|(?:was|were|is|are|had been|has been|have been|will be|would be)(?: also)? (?:not able|unable) to|(?:will|would) not be able to) ${ATTEND}`,
    ),
    /(?:will|would) not be (?:attending|present|joining(?: us)?|here|there|able to attend)|(?:won['’]t|will not) (?:attend|be attending)|(?:is|are|was|were) not (?:attending|able to attend|joining(?: us)?)/,
    /(?:(?:is|are|was|were) )?(?:absent|away|missing)(?: from (?:the|this) meeting)? with (?:apologies|leave|regrets|permission|notice)/,
    /(?:(?:is|are|was|were|has been|have been|had been) (?:formally |duly )?)?excused(?: from (?:the|this) meeting| from attend(?:ing|ance))?/,
    /(?:(?:is|are|was|were) )?on leave(?: of absence)?/,
  )})(?=\\s*(?:[.,;(–—]|$)| (?:(?:to )?(?:the|this|today['’]s|tonight['’]s) (?:(?:council|committee|board|annual|general|monthly) ){0,2}(?:meeting|call|session|AGM)(?=\\s*(?:[.,;(]|$)| (?:due|because|owing|as|but|and|through)\\b)|today|tonight|this (?:week|time|evening|month)|due to|because|owing to|through|on account|as (?:he|she|they)|and (?:had |has |have )?(?:sent|sends|gave)|but (?:had |has )?sent)\\b)`,
  'i',
);
/** "All members were present except Ms Cedar and Mr Dale.", and below "Present" only "All members except Ms Cedar". */
const ALL_BUT =
  /^(?:all|every)\b[^.;:]{0,90}?\b(?:present|in attendance|attended)\b[^.;:]{0,40}?,? (?:except(?: for)?|with the exceptions? of|apart from|but for|save) /i;
const ALL_BUT_BELOW =
  /^(?:all|every)\b[\p{L} ]{0,60}?,? (?:except(?: for)?|with the exceptions? of|apart from|but for|save) /iu;
/** "The following members sent their apologies: Ash, Birch", "The following apologies were received: …" */
const FOLLOWING = new RegExp(
  `\\bthe following (?:\\p{L}+ ){0,3}?(?:(?:had |have |has )?(?:sent|gave|given|submitted|tendered|offered) (?:in )?(?:their )?${SORRY}|${SORRY}(?: for absence)? (?:were|was|had been|have been) (?:${VERBS})(?: and (?:${VERBS}))?|(?:were|was) unable to attend)[^:.;]{0,60}:\\s*(?=\\S)`,
  'iu',
);

/** Whether a text may tell who was away, and so names nobody who was there. */
export const tellsApologies = (text: string): boolean => standsIn(ANY_SORRY, text);
const ANY_SORRY =
  /\bapolog|\bregrets\b|\b(?:un)?able to|\b(?:could|can|will|would) ?n(?:ot|['’]t)\b|\bcannot\b|\b(?:can|won)['’]t\b|\bexcused\b|\bleave of absence\b|\bwith (?:leave|notice|permission)\b/i;

/** Who was away, as a sentence says; undefined where it says nothing of the kind, or names nobody for certain. */
export function awaySaid(sentence: string, below: AttendancePart | undefined): AttendanceSaid | undefined {
  const away = tellsApologies(sentence) && !standsIn(UNTOLD, sentence);
  return (
    (away
      ? (listedAway(sentence) ?? apologiesFrom(sentence) ?? apologiesSent(sentence) ?? couldNot(sentence))
      : undefined) ??
    excepted(sentence, below) ??
    receivedBelow(sentence, below)
  );
}

/** "Received from Cllr Cedar (work).", below "Apologies". */
function receivedBelow(sentence: string, below: AttendancePart | undefined): AttendanceSaid | undefined {
  const match =
    below === 'apologies'
      ? /^(?:(?:were|was) )?(?:received|accepted|noted|given|tendered)(?: and (?:accepted|noted))? (?:from|by|for):? /i.exec(
          sentence,
        )
      : null;
  return match
    ? said('apologies', sentence.slice(match[0].length).replace(BEHIND_NAMES, ''), match[0].length, true)
    : undefined;
}

function listedAway(sentence: string): AttendanceSaid | undefined {
  const match = sentence.includes(':') ? findIn(FOLLOWING, sentence) : null;
  if (!match) return undefined;
  const at = match.index + match[0].length;
  return said('apologies', sentence.slice(at), at, true);
}

function apologiesFrom(sentence: string): AttendanceSaid | undefined {
  const match = findIn(FROM, sentence);
  if (!match || standsIn(FOR_ELSE, sentence) || standsIn(OTHER_MEETING, sentence)) return undefined;
  const at = match.index + match[0].length;
  return said('apologies', sentence.slice(at).replace(BEHIND_NAMES, ''), at, true);
}

function apologiesSent(sentence: string): AttendanceSaid | undefined {
  const match = findIn(SENT, sentence);
  if (!match || standsIn(FOR_ELSE, sentence) || standsIn(OTHER_MEETING, sentence)) return undefined;
  if (/\b(?:no|not|without)\b/i.test(match[0])) return undefined;
  const told = findIn(TOLD, sentence)?.[0].length ?? 0;
  const sent = said('apologies', (match[1] ?? match[2] ?? '').slice(told), told, true);
  // "…, as did Finn Hart."
  const [whole = '', too = ''] =
    /^,? as (?:did|had|have) ([^;:]{3,80}?)\.?$/.exec(sentence.slice(match[0].length)) ?? [];
  const others = whole === '' ? undefined : said('apologies', too, sentence.lastIndexOf(too));
  return sent && others ? { ...sent, people: [...sent.people, ...others.people] } : sent;
}

function couldNot(sentence: string): AttendanceSaid | undefined {
  const match = findIn(COULD_NOT, sentence);
  if (!match) return undefined;
  const told = findIn(TOLD, sentence)?.[0].length ?? 0;
  return said('apologies', (match[1] ?? '').slice(told), told, true);
}

function excepted(sentence: string, below: AttendancePart | undefined): AttendanceSaid | undefined {
  const at = (findIn(ALL_BUT, sentence) ??
    (below === 'present' ? findIn(ALL_BUT_BELOW, sentence) : null))?.[0].length;
  return at === undefined ? undefined : said('absent', sentence.slice(at).replace(BEHIND_NAMES, ''), at);
}
