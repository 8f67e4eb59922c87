// Attendance in whole sentences: "Cllrs Ash and Birch were present". Who was away is told in away.ts.

import type { AttendancePart } from '../../../model/attendance.ts';
import type { AttendanceSaid } from '../../attendance-grammar.ts';
import { findIn, standsIn } from '../../needed-words.ts';
import { awaySaid } from './away.ts';
import { isRowOfNames, said } from './said.ts';

const WAS_THERE =
  /^(.{3,600}?),? (?:were|was) (?:also )?(present|in attendance|absent|excused)(?: and excused)?(?: (?:at|for) (?:the |this )?(?:meeting|roll call))?(?=[.,;:]|$| (?:with|without|together|along|from|via|by)\b)/i;
const THERE_WERE =
  /^(?:also |those |individuals |persons |people |(?:the )?(?:(?:other|board|council|committee|commission|town|village|staff|city|selectboard|school) ){0,2}(?:members|staff|guests|others|councillors|selectmen|supervisors|trustees|directors|commissioners|governors) )?(present|in attendance|absent|attending|attendees)(?: at the meeting)?(?: in person| remotely| virtually| online| via zoom| by phone| (?:via|by) (?:tele|video)-?conference| or| and){0,3},? (?:were|was|included?|are)[:, ]\s*(?:board members |members |guests? |visitors? |residents? )?(.+)$/i;
/** "Dora opened the meeting by telephone, board members present were Elder and Gorse.": the words that begin it stand in mid-sentence. */
const IN_MID_SENTENCE =
  /(?:[,;]| --?| [–—]) +(?=(?:(?:also|those|others|individuals) |(?:the )?(?:(?:board|council|committee|commission|other|voting) ){0,2}(?:members|selectmen|supervisors|trustees|directors|commissioners|councillors|governors) )(?:present|in attendance|attending)(?: at the meeting)? (?:were|was|are|included?)\b)/i;
/** "Elder, Fred Gorse, Hazel & Larch present." */
const ROW_PRESENT = /^(\p{Lu}[^:;]{8,400}?),? (present|absent|excused)\.?$/u;
/** "City Manager Fir and City Clerk Holm also present." */
const ALSO_THERE = /^(.{3,600}?)(?<! (?:were|was)),? also (?:present|in attendance)\.?$/i;
/** "Meeting called to order at 7 pm with Dora Elder and Fred Gorse in attendance." */
const WITH_THEM =
  /^(?:the |a )?(?:[\p{L}'’]+ ){0,4}(?:meeting|quorum)\b[^;]{0,120}? with (.{5,400}) (?:in attendance|present)\.?$/iu;
/** "The board met with the following present: Dora Elder, Fred Gorse." */
const FOLLOWING =
  /^.{0,240}?\bthe following (?:(?:[a-z]+ )?(?:members|directors|trustees|supervisors|commissioners|councillors|officers|people|persons|guests) )?(?:(?:were|was|being|answered|responded) )?(?:as )?(present|in attendance|attending|absent)(?: to roll call)?\s*:\s*(?=\S)/is;
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
export const announcedBelow = (text: string): AttendancePart | undefined =>
  standsIn(THOSE_BELOW, text.slice(-200)) || standsIn(ANSWERED_BELOW, text.slice(-200))
    ? 'present'
    : PRESENT_PARTS[
        (findIn(BELOW, text.slice(-200)) ?? findIn(BELOW_THEM, text.slice(-200)))?.[1]?.toLowerCase() ?? ''
      ];

/** "Present at the invitation of the Board was Dora Elder, Executive Director." */
const INVITED =
  /^(?:also )?(?:present|attending|in attendance) (?:at|by|on) (?:the )?invitation(?: of [^.;:,]{3,40}?)?,? (?:was|were) (?=\p{Lu})/iu;

/** "Quorum present (Elder, Fern, Gorse)", "5 of 7 members were present (Elder, Fern, …)" */
const PRESENT_IN_BRACKETS =
  /^[^()]{0,80}\b(?:present|in attendance|quorum)\b[^()]{0,20}\(([^()]{5,400})\)\.?$/i;
/** "Elle Gray joined by phone." */
const JOINED_FROM_AFAR =
  /^([^,;]{3,80}|[^;]{3,200}?) (?:joined|participated|attended|took part|was present|were present)(?: (?:in )?(?:the|this) (?:meeting|call))? (?:remotely|online|virtually|(?:by|via|on|over|through) (?:tele)?(?:phone|conference|zoom|video|videoconference|teams|webex|video conference|conference call|video link))\.?$/i;
/** "Dora Elder, Fred Gorse and Kay Holm attended." */
const ROW_ATTENDED = /^(\p{Lu}[^:;]{8,400}?) attended(?: the meeting)?\.?$/u;
/** "Cllr Jolly did not attend." */
const DID_NOT =
  /^(.{3,120}?) (?:did not|didn['’]t|failed to) (?:attend|show up|turn up)(?: the meeting)?\.?$/i;

/** "Town Administrator Dale Elder also attended." */
const ATTENDED = /^(.{3,200}?) (?:were|was)? ?also attend(?:ed|ing)(?: the meeting)?[.]?$/i;
const PRESENT_PARTS: Readonly<Record<string, AttendancePart>> = {
  present: 'present',
  'in attendance': 'inAttendance',
  attending: 'present',
  attendees: 'present',
  absent: 'absent',
  excused: 'apologies',
};

/** What a sentence says of who was there; undefined where it says nothing of the kind, or names nobody for certain. */
export const attendanceSaid = (
  sentence: string,
  below: AttendancePart | undefined,
): AttendanceSaid | undefined => awaySaid(sentence, below) ?? wasThere(sentence);

const ARE_NO_MEMBERS = /^(?:also|(?:\S+ ){0,2}(?:staff|guests|others))\b/i;
const ARE_MEMBERS =
  /^(?:those|individuals|people|persons)\b|^(?:the )?(?:\S+ )?(?:members|councillors|selectmen|supervisors|trustees|directors|commissioners|governors)\b/i;

/** Of "The staff present were", "Members in attendance:", and the state that it names; none of "The staff absent were": nobody counts on them. */
function partOfThose(whole: string, state: string): AttendancePart | undefined {
  if (standsIn(ARE_NO_MEMBERS, whole)) return state === 'absent' ? undefined : 'inAttendance';
  return state === 'in attendance' && standsIn(ARE_MEMBERS, whole) ? 'present' : PRESENT_PARTS[state];
}

function wasThere(sentence: string): AttendanceSaid | undefined {
  const begins = findIn(IN_MID_SENTENCE, sentence);
  if (begins) {
    const from = begins.index + begins[0].length;
    const within = wasThere(sentence.slice(from));
    return within && { ...within, people: within.people.map(one => ({ ...one, at: one.at + from })) };
  }
  const named = findIn(THERE_WERE, sentence);
  if (named) {
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
  if (together) return said('present', together[1] ?? '', sentence.indexOf(together[1] ?? ''));
  const attended = findIn(ATTENDED, sentence);
  if (attended) return said('inAttendance', attended[1] ?? '', 0);
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
  const present = said(/\balso present$/i.test(match[0]) ? 'inAttendance' : part, match[1] ?? '', 0);
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

function otherwiseThere(sentence: string): AttendanceSaid | undefined {
  const inBrackets = sentence.includes('(') ? findIn(PRESENT_IN_BRACKETS, sentence)?.[1] : undefined;
  if (inBrackets !== undefined && isRowOfNames(inBrackets))
    return said('present', inBrackets, sentence.indexOf(`(${inBrackets}`) + 1, true);
  const joined = findIn(JOINED_FROM_AFAR, sentence)?.[1];
  if (joined !== undefined) return said('present', joined, 0);
  if (!sentence.includes('att')) return undefined;
  const row = findIn(ROW_ATTENDED, sentence)?.[1];
  if (row !== undefined && isRowOfNames(row)) return said('present', row, 0, true);
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
