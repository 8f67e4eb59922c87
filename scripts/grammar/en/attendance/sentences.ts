// Attendance in whole sentences: "Cllrs Ash and Birch were present". Who was away is told in away.ts.

import type { AttendancePart } from '../../../model/attendance.ts';
import { anyOf } from '../../any-of.ts';
import type { AttendanceSaid } from '../../attendance-grammar.ts';
import { findIn, standsIn } from '../../needed-words.ts';
import { awaySaid } from './away.ts';
import { areGivenNames, isRowOfNames, said } from './said.ts';

const WAS_THERE =
  /^(.{3,600}?),? (?:were|was) (?:also )?(present|in attendance|absent|excused)(?: and excused)?(?: (?:at|for) (?:the |this )?(?:meeting|roll call))?(?=[.,;:]|$| (?:with|without|together|along|from|via|by|electronically|remotely|virtually|online|in person)\b| in (?:the )?(?:council |board |committee )?(?:chambers?|room)\b)/i;
/** How those came who are named behind it, or whence: "present via Zoom were", "in attendance on behalf of the Council were". */
const WAYS =
  '(?:,? (?:at|for|from|in|on|via|by|on behalf of) (?:[^.;:,]|\\d[:.]\\d|[ap]\\.m\\.){2,40}?| remotely| virtually| online| or| and){0,3}';
const STATES =
  'present|in attendance|absent|attending|attendees|participants|participating|guests|visitors|on the (?:call|line)|in the room';
const THERE_WERE = new RegExp(
  `^(?:also |those |individuals |persons |people |(?:the )?(?:(?:other|board|council|committee|commission|town|village|staff|city|selectboard|school) ){0,2}(?:members|staff|guests|others|councillors|selectmen|supervisors|trustees|directors|commissioners|governors) )?(?:who (?:were|attended) )?(${STATES})${WAYS},? (?:were|was|included?|are)[:, ]\\s*(?:board members |members |guests? |visitors? |residents? )?(.+)$`,
  'i',
);
/** "Dora opened the meeting by telephone, board members present were Elder and Gorse.": the words that begin it stand in mid-sentence. */
const IN_MID_SENTENCE =
  /(?:[,;]| --?| [–—]) +(?=(?:(?:also|those|others|individuals) |(?:the )?(?:(?:board|council|committee|commission|other|voting) ){0,2}(?:members|selectmen|supervisors|trustees|directors|commissioners|councillors|governors) )(?:present|in attendance|attending)(?: at the meeting)? (?:were|was|are|included?)\b)/i;
/** "Elder, Fred Gorse, Hazel & Larch present." */
const ROW_PRESENT = /^(\p{Lu}[^:;]{8,400}?),? (present|absent|excused)\.?$/u;
/** "City Manager Fir and City Clerk Holm also present." */
const ALSO_THERE = /^(.{3,600}?)(?<! (?:were|was)),? also (?:present|in attendance)\.?$/i;
/** "Meeting called to order at 7 pm with Dora Elder and Fred Gorse in attendance." */
const WITH_THEM =
  /^(?:\p{Lu}[^.;:]{3,60}? (?:called|opened|convened) )?(?:the |a )?(?:[\p{L}\d'’]+ ){0,4}(?:meeting|quorum)\b[^;]{0,120}? with (.{5,400}) (?:in attendance|present)\.?$/iu;
/** "The board met with the following present: Dora Elder, Fred Gorse." */
const FOLLOWING =
  /^.{0,240}?\bthe following (?:(?:[a-z]+ ){0,3}(?:members|directors|trustees|supervisors|commissioners|councillors|officers|people|persons|guests) )?(?:(?:were|was|being|answered|responded) )?(?:as )?(present|in attendance|attending|absent)(?: to roll call| electronically| remotely)?\s*[:,]\s*(?=\S)/is;
/** "Present on the call were the following directors:" */
const BELOW_THEM =
  /(?:^|[.;] )(?:also )?(present|in attendance|absent)(?: (?:at|on|for|in|by|via) [^.;:]{3,60}?)? (?:were|was) the following(?: \p{L}+){0,3}\s*:\s*$/iu;
/** "Individuals in attendance were:", and their names below. */
const THOSE_BELOW =
  /(?:^|[.;] )(?:(?:those|individuals|people|persons|members) )(present|in attendance) (?:were|are)(?: as follows| (?:listed|named|noted|shown) below)?\s*:\s*$/i;
/** "… convened with the following members present to-wit:": who they are stands below. */
const BELOW =
  /\bthe following (?:(?:[a-z]+ )?(?:members|directors|trustees|supervisors|commissioners|councillors|officers|officials|people|persons) )?(?:(?:were|was|being) )?(present|in attendance|absent)(?:,? to[- ]wit)?\s*:\s*$/i;
/** "The following members answered the roll call:" */
const ANSWERED_BELOW =
  /\bthe following (?:[a-z]+ ){0,3}(?:answered|responded)(?: (?:to|at))?(?: (?:the )?roll(?:[- ]call)?| present| to (?:his|her|their) names?){0,2}(?: as present)?\s*:\s*$/i;
/** "Sign in below, so that we know who was here. Roll call:" */
const CALLED_BELOW = /[.!?] roll ?call\s*:\s*$/i;
/** "As it was informal, two guests were present:" */
const COUNTED_BELOW =
  /(?:^|[.,;] )(?:\p{L}+ (?:other |further |more )?)?(?:members|guests|visitors|observers|people|persons|others|residents|non-members) (?:were|are) (?:also )?(present|in attendance)\s*:\s*$/iu;
export function announcedBelow(text: string): AttendancePart | undefined {
  const end = text.slice(-200);
  if (standsIn(THOSE_BELOW, end) || standsIn(ANSWERED_BELOW, end) || standsIn(CALLED_BELOW, end))
    return 'present';
  const told = [BELOW, BELOW_THEM, COUNTED_BELOW].map(way => findIn(way, end)?.[1]).find(Boolean);
  return PRESENT_PARTS[told?.toLowerCase() ?? ''];
}

/** "Present at the invitation of the Board was Dora Elder, Executive Director." */
const INVITED =
  /^(?:also )?(?:present|attending|in attendance) (?:at|by|on) (?:the )?invitation(?: of [^.;:,]{3,40}?)?,? (?:was|were) (?=\p{Lu})/iu;

/** "Quorum present (Elder, Fern, Gorse)", "5 of 7 members were present (Elder, Fern, …)" */
const PRESENT_IN_BRACKETS =
  /^[^()]{0,80}\b(?:present|in attendance|quorum)\b[^()]{0,20}\(([^()]{5,400})\)\.?$/i;
/** "Elle Gray joined by phone." */
const JOINED_FROM_AFAR =
  /^([^,;]{3,80}|[^;]{3,200}?) (?:joined|participated|attended|took part|was present|were present)(?: (?:in )?(?:the|this) (?:meeting|call))? (?:remotely|online|virtually|(?:by|via|on|over|through) (?:tele)?(?:phone|conference|zoom|video|videoconference|teams|webex|video conference|conference call|video link))\.?$/i;
/** "Dora Elder, Fred Gorse and Kay Holm attended.", "Dora Elder took part in the call", "Elder and Fern answered present" */
const CAME =
  /^(\p{Lu}[^:]{2,400}?),? (?:(?:attended|joined|participated in|took part in|dial(?:l?ed) into) (?:the|this|today['’]s|tonight['’]s) (?:meeting|call|session)|attended|were (?:here|there)|participated|took part|dial(?:l?ed) in|answered (?:present|(?:to )?(?:the )?roll(?:[- ]call)?|to (?:his|her|their) names?))\.?$/u;
/** "The meeting was attended by", "We were joined by", "Quorum was met with", "Ten members attended:" — and who they are. */
const ATTENDED_BY = new RegExp(
  `^(?:${anyOf(
    /(?:(?:the|this|our) (?:[\p{L}'’]+ ){0,3}?(?:meeting|call|session) (?:was )?(?:held [^.;:]{3,80} and was )?)?attended by/u,
    /(?:we|the (?:board|council|committee|group|meeting)) (?:was|were) joined (?:today |tonight )?by/u,
    /(?:a |the )?quorum (?:(?:was|is|being) )?(?:met|established|achieved|reached|confirmed|present) (?:with|by)/u,
    /(?:a |the )?quorum (?:(?:was|is|being) )?(?:met|established|achieved|reached|confirmed|present|declared)(?=:)/u,
    /(?:there were |a total of )?(?:\d{1,2}|\p{L}{3,9}) (?:(?:board|council|committee|voting|trust) )?(?:members|people|persons|councillors|trustees|directors) (?:(?:were )?(?:present|in attendance)|attended)(?: the meeting)?(?=:)/u,
    /(?:there were )?(?:\d{1,2}|\p{L}{3,9}) (?:attendees|participants)(?=:)/u,
    /the following (?:[\p{L}-]+ ){0,2}?attended(?: the meeting)?(?=:)/u,
  )})(?::? )(.+)$`,
  'iu',
);
/** "We had Dora Elder present.", "With Dora Elder and Ben Fern present, the meeting began." */
const HAD_THEM = /^(?:we had|with|having) (.{5,300}?) (?:present|in attendance)(?:\.?$|, (?:the|a|we)\b)/i;
/** Before what is said: "On roll call", "Roll was called and" */
const ROLL_CALLED =
  /^(?:(?:on|upon|at) (?:the )?roll ?call,? |(?:the )?roll(?: ?call)? was (?:called|taken)(?: by [^,;.]{3,40}?)?(?:,? and|,|;) |roll ?call: )(?=\p{Lu})/iu;
/** Nobody was there by these: "No members of the press were present", "Was Ash present?", "If Ash is present" */
const UNTOLD =
  /\?["”’)]*\s*$|^(?:no|none|neither|nobody|not|few|if|when|unless|whether|were|was|did|should|only when)\b/i;
/** "Cllr Jolly did not attend." */
const DID_NOT =
  /^(.{3,120}?) (?:did not|didn['’]t|failed to) (?:attend|show up|turn up)(?: the meeting)?\.?$/i;

/** "Town Administrator Dale Elder also attended." */
const ATTENDED =
  /^(.{3,200}?) (?:were|was)? ?also attend(?:ed|ing)(?: the meeting)?(?: to [^.;:]{3,120})?[.]?$/i;
const PRESENT_PARTS: Readonly<Record<string, AttendancePart>> = {
  present: 'present',
  'in attendance': 'inAttendance',
  attending: 'present',
  attendees: 'present',
  participants: 'present',
  participating: 'present',
  guests: 'inAttendance',
  visitors: 'inAttendance',
  'on the call': 'present',
  'on the line': 'present',
  'in the room': 'present',
  absent: 'absent',
  excused: 'apologies',
};

/** What a sentence says of who was there; undefined where it says nothing of the kind, or names nobody for certain. */
export const attendanceSaid = (
  sentence: string,
  below: AttendancePart | undefined,
): AttendanceSaid | undefined => awaySaid(sentence, below) ?? wasThere(sentence);

/** Whether a text may tell who was there. */
export const tellsPresence = (text: string): boolean => standsIn(ANY_PRESENCE, text);
const ANY_PRESENCE =
  /\b(?:present|attend(?:ed|ing|ees|ance)|participa(?:ted|ting|nts)|joined|took part|dial(?:l?ed)|answered|on the (?:call|line)|in the room|guests?|visitors?)\b/i;

const ARE_NO_MEMBERS = /^(?:also|(?:\S+ ){0,2}(?:staff|guests|others))\b/i;
const ARE_MEMBERS =
  /^(?:those|individuals|people|persons)\b|^(?:the )?(?:\S+ )?(?:members|councillors|selectmen|supervisors|trustees|directors|commissioners|governors)\b/i;

/** Of "The staff present were", "Members in attendance:", and the state that it names; none of "The staff absent were": nobody counts on them. */
function partOfThose(whole: string, state: string): AttendancePart | undefined {
  if (standsIn(ARE_NO_MEMBERS, whole)) return state === 'absent' ? undefined : 'inAttendance';
  return state === 'in attendance' && standsIn(ARE_MEMBERS, whole) ? 'present' : PRESENT_PARTS[state];
}

function wasThere(sentence: string): AttendanceSaid | undefined {
  if (standsIn(UNTOLD, sentence)) return undefined;
  const called = findIn(ROLL_CALLED, sentence)?.[0].length ?? 0;
  const answered = called > 0 ? wasThere(sentence.slice(called)) : undefined;
  if (answered) return from(called, answered);
  const begins = findIn(IN_MID_SENTENCE, sentence);
  if (begins) {
    const start = begins.index + begins[0].length;
    const within = wasThere(sentence.slice(start));
    return within && from(start, within);
  }
  const named = findIn(THERE_WERE, sentence);
  // "Participants in the workshop will include …" are yet to come.
  if (named && !/\b(?:will|would|should|may)\b/.test(named[0].slice(0, -(named[2] ?? '').length))) {
    const [whole, state = '', list = ''] = named;
    const part = partOfThose(whole, state.toLowerCase());
    return part && said(part, list, sentence.length - list.length, isRowOfNames(list));
  }
  const invited = findIn(INVITED, sentence);
  if (invited) {
    const list = sentence.slice(invited[0].length);
    return said('inAttendance', list, invited[0].length);
  }
  const following = findIn(FOLLOWING, sentence);
  const state = PRESENT_PARTS[following?.[1]?.toLowerCase() ?? ''];
  if (following && state) {
    const list = sentence.slice(following[0].length);
    return said(state, list, following[0].length, isRowOfNames(list));
  }
  const also = findIn(ALSO_THERE, sentence);
  if (also) return said('inAttendance', also[1] ?? '', 0);
  const together = findIn(WITH_THEM, sentence);
  if (together) {
    const list = together[1] ?? '';
    return said('present', list, sentence.indexOf(list), areGivenNames(list));
  }
  const attended = findIn(ATTENDED, sentence);
  if (attended) return said('inAttendance', attended[1] ?? '', 0, areGivenNames(attended[1] ?? ''));
  const other = otherwiseThere(sentence);
  if (other) return other;
  // "Cedar, absent excused."
  const missing = /^([^,]{2,80}), (?:absent|excused)(?:,? (?:and )?excused)?\.?$/i.exec(sentence);
  if (missing) return said('absent', missing[1] ?? '', 0, true);
  const row = /^.{3,400}(?<!were|was|also|all|both) (?:present|absent|excused)\.?$/i.test(sentence)
    ? findIn(ROW_PRESENT, sentence)
    : null;
  const ofRow = PRESENT_PARTS[row?.[2] ?? ''];
  if (row && ofRow && isRowOfNames(row[1] ?? '')) return said(ofRow, row[1] ?? '', 0, true);
  const match = findIn(WAS_THERE, sentence);
  const part = PRESENT_PARTS[match?.[2]?.toLowerCase() ?? ''];
  if (!match || part === undefined) return undefined;
  const isAlso = /\balso present$/i.test(match[0]);
  const present = said(isAlso ? 'inAttendance' : part, match[1] ?? '', 0, areGivenNames(match[1] ?? ''));
  // "…, along with Clerk Hobart and Engineer Stark."
  const along = /^,? (?:along|together) with ([^;:]{3,200}?)\.?$/.exec(sentence.slice(match[0].length))?.[1];
  const others =
    along === undefined ? undefined : said('inAttendance', along, sentence.lastIndexOf(along), true);
  return present && others && part === 'present'
    ? {
        ...present,
        people: [...present.people, ...others.people.map(one => ({ part: 'inAttendance' as const, ...one }))],
      }
    : present;
}

const from = (start: number, { part, people }: AttendanceSaid): AttendanceSaid => ({
  part,
  people: people.map(one => ({ ...one, at: one.at + start })),
});

function otherwiseThere(sentence: string): AttendanceSaid | undefined {
  const inBrackets = sentence.includes('(') ? findIn(PRESENT_IN_BRACKETS, sentence)?.[1] : undefined;
  if (inBrackets !== undefined && isRowOfNames(inBrackets))
    return said('present', inBrackets, sentence.indexOf(`(${inBrackets}`) + 1, true);
  const joined = findIn(JOINED_FROM_AFAR, sentence)?.[1];
  if (joined !== undefined) return said('present', joined, 0, areGivenNames(joined));
  const had = findIn(HAD_THEM, sentence)?.[1];
  if (had !== undefined) return said('present', had, sentence.indexOf(had), areGivenNames(had));
  const by = findIn(ATTENDED_BY, sentence)?.[1];
  if (by !== undefined) return said('present', by, sentence.lastIndexOf(by), areGivenNames(by));
  const came = findIn(CAME, sentence)?.[1];
  if (came !== undefined) return said('present', came, 0, isRowOfNames(came));
  if (!sentence.includes('att')) return undefined;
  const absent = findIn(DID_NOT, sentence)?.[1];
  return absent === undefined ? undefined : said('absent', absent, 0);
}

/** A full stop, "; apologies …", or the end of "… were present", where the next line goes on with others. */
const SENTENCE_END =
  /[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})|[,;]\s+(?=(?:with |and )?apologies\b[^.;:]{0,60} from\b)|(?<=\b(?:were|was) (?:also )?(?:present|in attendance))\s+(?=\p{Lu})/gu;

/** Where the first sentence of a list ends: "Cllr. T. Ash and B. Birch. The Chair welcomed all." */
export function sentenceEnds(text: string): readonly number[] {
  return [...text.matchAll(SENTENCE_END)]
    .filter(
      ({ index, 0: end }) =>
        !standsIn(ABBREVIATED, text.slice(Math.max(0, index - 12), index)) ||
        (/\b[ap]\.m$/i.test(text.slice(0, index)) && !standsIn(OF_TIME, text.slice(index + end.length))),
    )
    .map(match => match.index + match[0].length);
}

/** "7 p.m. Monday", "7 p.m. EST": what goes on with a time. */
const OF_TIME =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[A-Z]{2,4}\b)/;

const ABBREVIATED =
  /(?:^|[\s(.])(?:\p{L}|Cllrs?|Clrs?|Crs?|Clirs?|Cmhlrs?|Mrs?|Ms|Drs?|St|Sts|Rev|Revd|Fr|Prof|Hon|Capt|Col|Sgt|Jr|Sr|No|Messrs|Ald|approx|Dep|Asst|Vice|Comm|Pres|Dir|Insp|Supt|Admin|Lt|Cmdr|Det|[ap]\.m)$/iu;
