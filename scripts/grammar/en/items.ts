// What headings of minutes promise: business of the meeting, or who was there, the agenda, a list of what was decided.

import { anyOf } from '../any-of.ts';
import type { ItemWords, SectionKind } from '../item-words.ts';
import { minuteColumns } from '../minute-columns.ts';
import { findIn, standsIn } from '../needed-words.ts';
import { attendanceLabel } from './attendance/labels.ts';
import { columnWords } from './minute-tables.ts';
import { arePlain } from './plain-words.ts';

/** What a title without a number may say that is no business of the meeting, in rows of one kind each. */
const SECTIONS: readonly (readonly [SectionKind, RegExp])[] = [
  // "Members present", "Attendees", "Regrets"
  [
    'attendance',
    /(?:(?:members|councillors|officers|officials|others|people|those|also|persons) )?(?:present|attending|in attendance)(?: (?:was|were)| (?:on|at) .{1,40})?/,
  ],
  [
    'attendance',
    /(?:(?:meeting|board|committee|council|group|team|tac|tsc|pmc|plc|wg|sig|voting|non-voting|remote|online|virtual|in-person|community|public|additional) )?(?:attendance|attendees|participants)(?: list)?|roll|list of (?:attendees|participants)/,
  ],
  [
    'attendance',
    /(?:(?:attendees|participants|present|regrets|apologies|absents?|absentees|guests)(?:,? ?(?:and|&|\/) ?|, |$)){2,4}|regrets|absents?|absentees|absences|not (?:attending|present)|guests|observers|(?:meeting )?roles/,
  ],
  [
    'attendance',
    /(?:anwesende?|abwesende?|entschuldigte?|stimmberechtigte)(?: [a-zäöü]*(?:mitglieder|gäste|delegierten?|vertreter|räte|rätys|personen|studis|studierenden?)(?:[:*_]?innen)?)?|anwesenheit(?:sliste)?|teilnehm(?:er|ende)(?:[:*_]?innen)?|gäste/,
  ],
  // "Apologies" is business where something is said of them, and mere attendance where names stand below.
  ['apologies', /apologies(?: (?:for|of) (?:absence|non-attendance))?/],
  // So are the members of the body, where nothing is said of them.
  ['apologies', /(?:(?:board|committee|council|team|tsc|pmc|plc) )?members/],
  // "Agenda items for future meetings", "Agenda for the call of 3 March" over what is asked of those who come
  [
    'record',
    /agenda (?:for|of) .{3,80}\b(?:meeting|call|session)\b.{0,40}|(?:agenda )?(?:items|topics) for (?:future|upcoming|the next) (?:meetings?|calls?)/,
  ],
  // "Agenda", "Meeting notes", "Agenda and notes": what stands below is the meeting itself.
  [
    'holder',
    /(?:meeting |draft |proposed |today['’]s )?agenda(?: (?:items|points))?|(?:meeting |discussion |full |detailed )?notes|meeting minutes|mom/,
  ],
  [
    'holder',
    /(?:minutes|notes) of (?:the )?meeting|(?:minutes of )?proceedings|contents?|table of contents|toc|tagesordnung(?:spunkte)?|traktanden(?:liste)?|protokoll/,
  ],
  [
    'holder',
    /(?:agenda|minutes|(?:meeting )?notes) ?(?:and|&|\/|\+) ?(?:agenda|(?:meeting )?(?:minutes|notes)|discussion)|(?:agenda )?topics/,
  ],
  // In a council's minutes "Minutes" is the approval of the last ones.
  ['minutes', /minutes/],
  // "Discussion", "Discussion summary": business itself where nothing stands below it but text.
  [
    'may-hold',
    /(?:meeting )?discussions?(?: (?:items|topics|summary|highlights|points|details|record|and (?:notes|decisions|minutes)))?|items(?: of business)?|protocol/,
  ],
  [
    'may-hold',
    /summary of (?:the )?discussions?|(?:agenda |discussion )?(?:items|topics) (?:discussed|covered)|topics (?:of|for) discussion/,
  ],
  [
    'may-hold',
    /(?:the |main |full |committee |general )?meeting(?: proper| business)?|(?:main |general )?business of the meeting|(?:matters|points|issues) discussed/,
  ],
  // "New business" heads the items that stand below it; with text of its own it is one.
  [
    'heads',
    /(?:any )?(?:new|old|ongoing|on-going|unfinished|outstanding|continuing|continued|current|general|other|previous|prior|pending) business|(?:items of |order of )?business/,
  ],
  // "Project updates", "Motions": groups of a kind each.
  [
    'heads',
    /motions|(?:project|status|working group|wg|sig|team|committee|subcommittee|member|community) updates|updates|proposals|presentations|(?:items|topics) for (?:discussion|decision|information)|(?:discussion|decision|information|standing|special|regular|routine) (?:items|topics)/,
  ],
  // "Consent agenda", "Special orders", "Announcements and remarks": the same, where parts stand below.
  [
    'heads',
    /(?:consent|regular|action|discussion) (?:agenda|calendar)|special orders(?: of the day)?|announcements(?: and (?:remarks|reports))?|(?:(?:standing )?committee|(?:officer|minister|director|department|coordinator|member|chair)s?['’]?|departmental|staff) reports|reports of (?:officers|committees)/,
  ],
  [
    'record',
    /(?:new |open |old |prior |previous |summary of )?(?:action items?|actions?|action points?|to[- ]?dos?)(?: list| summary| resulting| arising| required| for (?:the )?[a-z]+|,? by (?:person|owner))?|action summary/,
  ],
  [
    'record',
    /resolved|(?:summary of )?(?:decisions|resolutions|decision items)(?: (?:made|taken))?(?: (?:and|&) (?:actions?|action items|to-?dos?))?|aufgaben|beschlüsse/,
  ],
  [
    'record',
    /(?:(?:useful|related|relevant|helpful|quick) )?links|related (?:documents|materials|resources|reading)|references|set-?up|logistics|meeting (?:details|info(?:rmation)?|links?|location|goals?|objectives?|purpose|slides?(?: ?\/ ?content)?)|(?:meeting )?recordings?(?: links?)?|(?:(?:zoom|meeting|irc) )?chat(?: (?:logs?|transcript|history))?|(?:raw )?transcript|minutes taken by|scribes?|scribing|check[- ]?(?:in|out)|(?:assign(?:ing|ment of)? )roles|(?:turn|start|stop)(?: on| off)? (?:the )?recording|future (?:agenda|discussion) (?:items|topics)/,
  ],
  [
    'record',
    /(?:date|time|location|venue|place)(?:(?:,| and| &|\/)? (?:date|time|location|venue|place))*(?:: .{1,60})?|meeting times?|(?:date|day),? time,? (?:and|&) (?:place|location|venue)|time and (?:place|location)|(?:ort|zeit|datum)(?: und (?:ort|zeit|datum))?/,
  ],
  // "Dial-in details", "Zoom link": how to come in, and what was shown
  [
    'record',
    /(?:dial[- ]?in|call[- ]?in|zoom|teams|webex|video|teleconference|connection|connecting|joining|login)(?: (?:details|info(?:rmation)?|links?|instructions|numbers?))+|(?:link to (?:the )?)?slides|purpose/,
  ],
  // "17:00 UTC – Meeting start" holds what is below it; the meeting's end is no business.
  ['may-hold', /(?:[a-z]{2,5} [–—-] )?(?:start of (?:the )?meeting|meeting start)/],
  [
    'record',
    /(?:[a-z]{2,5} [–—-] )?(?:end(?: of (?:the )?meeting)?|meeting end|pre-meeting(?: (?:chat|social|sociali[sz]ing|gathering|discussion))?)/,
  ],
  // What is told again, in short, before it is told.
  [
    'record',
    /(?:executive |short |meeting |quick )?summary|tl;?dr|(?:quick |meeting )?recap|(?:key )?takeaways|key points/,
  ],
  ['record', /next meeting|(?:upcoming|future) meetings|signatures?|sign[- ]?off/],
  // What is bound behind the minutes
  [
    'record',
    /(?:appendix|appendices|annex|anhang|anlage|attachment|exhibit|enclosure)(?: [a-z0-9])?|attachments|exhibits|enclosures|anlagen/,
  ],
  // What is to be spoken of after the meeting
  ['record', /action items? (?:and|&) next steps|next steps (?:and|&) action items?|parking lot/],
];

const ROWS = SECTIONS.map(([kind, pattern]) => ({ kind, pattern: new RegExp(`^${anyOf(pattern)}$`) }));
/** Looked for first: most titles are of business, and of each of them it is asked several times. */
const ANY_ROW = new RegExp(`^${anyOf(...SECTIONS.map(([, pattern]) => pattern))}$`);

/** "Attendees (12):" => "attendees". */
function bare(title: string): string {
  const small = title.toLowerCase();
  return arePlain(small)
    ? small
    : small
        .replace(/\s*\([^()]*\)/g, '')
        .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
        .replace(/\s+/g, ' ');
}

/** Heads a passage within an item: "Decision", "Discussion", "Vote". */
const PARTS =
  /^(?:decisions?|resolutions?|resolved|recommendations?|motions?|votes?|voting|actions?|outcomes?|conclusions?|summary|background|discussion|comments?|questions?|reply|reasons?|ayes?|noes|nays?|yeas?|abstain(?:ed|ing)?|abstentions?|for|against|in favou?r|opposed|moved(?: by)?|seconded(?: by)?|mover|seconder|(?:motion )?carried|disposition)$/;

/** Titles that nearly every body has, or that begin so. */
const USUAL = new RegExp(
  `^(?:(?:to )?(?:receive|approve|confirm|consider|note)\\s+(?:the |any )?)?${anyOf(
    /(?:chair(?:man|person)?['’]s |opening )?(?:welcome|opening|call to order|roll call|pledge of allegiance|invocation|prayers?)\b/,
    /apolog(?:y|ies)\b|attendance\b|quorum\b|declarations?\b.{0,20}\binterests?\b|conflicts? of interest|disclosures?\b/,
    /(?:approval|adoption|confirmation|signing|acceptance) of (?:the )?(?:agenda|\w+ )?(?:\w+ )?(?:minutes|agenda)|minutes\b|(?:previous|last) (?:meeting(?:['’]s)? )?minutes/,
    /matters? arising|correspondence\b|(?:public|open) (?:participation|forum|session|comments?|questions?|input|hearings?|time)\b/,
    /(?:\w+ )?(?:finances?|financial|accounts?|payments?|treasurer['’]?s?|budget|invoices)\b|planning\b|highways?\b|(?:consent|regular) (?:agenda|calendar)/,
    /(?:[\w'’]+ ){0,3}reports?\b|(?:clerk|chair(?:man|person)?|mayor|manager|president|secretary|director)['’]s? /,
    /announcements?\b|proclamations?\b|(?:(?:oral|written) )?communications?\b|delegations?\b|(?:any |all )?(?:other|new|old|unfinished) business\b|a\.?o\.?b\.?\b|urgent (?:business|items)/,
    /(?:date|time)s?\b.{0,20}\bnext\b|(?:date of )?next meetings?\b|future meetings?\b|close\b|closure\b|closing\b|adjourn(?:ment)?\b/,
    /(?:executive|closed|confidential) session|exclusion of (?:the )?(?:press|public)|election of\b|appointments?\b|co-?option/,
    /begrüßung|eröffnung|feststellung|genehmigung|berichte?\b|verschiedenes|sonstiges|termine\b|finanzen|anträge|wahlen?\b/,
  )}`,
  'i',
);

/** "Agenda", "AGENDA ITEMS:", "The following agenda was agreed:"; the next meeting's announces nothing here. */
const HEADS_AGENDA =
  /^(?:(?:meeting |draft |proposed |today['’]s |tonight['’]s )?agenda(?: items| topics)?|order of business|items? on the agenda|topics|contents) ?:?$|^(?!.*\b(?:next|future)\b)[^.:]{0,60}\bagenda\b[^.:]{0,40}:$/i;

/** "Agenda for the next meeting", "Next meeting's agenda", "Next meeting: agenda" */
const NEXT_AGENDA =
  /^(?:(?:draft |proposed |tentative )?agenda(?: items)? (?:for|of) (?:the |our )?(?:next|upcoming|following) (?:meeting|call|session)|(?:next|upcoming) (?:meeting|call|session)(?:['’]?s)?(?: ?[:–-])? agenda)\b.{0,40}$/i;
/** "Agenda Meeting 0008", "Agenda for meeting #8" */
const AGENDA_OF = /^agenda,? (?:for |of )?meeting (?:#|no\.? ?)?(\d{1,5})$/i;
const MEETING_NUMBER = /\bmeeting ?(?:#|no\.? ?)?(\d{1,5})\b/i;

/** "Call to order and welcome", "Roll call", "Adjournment". */
const FRAME =
  /^(?:(?:call to order|opening|welcome|roll call|quorum|introductions?|antitrust|anti-trust|housekeeping|logistics|adjourn(?:ment|ed)?|clos(?:e|ing|ure)|next meeting|meeting close|begrüßung|eröffnung)(?: (?:and|&) |,? |$)(?:of |the |meeting |policy |statement |notice |remarks )*)+$/;

/** "05 February 2026", "5 February 2026, 19:30-21:00 UTC": the day of the meeting, below which all of it stands. */
const DAY_ALONE =
  /^(?:\p{L}{3,9},? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4}|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2})(?:,? (?:at |from |@ )?\d{1,2}(?:[:.]\d{2}|(?= ?[ap]\.?m))[^\p{L}]{0,16}(?:[ap]\.?m\.?)?(?: ?[-–]? ?\d{1,2}[:.]\d{2})?(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,5})?)?(?: (?:\[[^[\]]{2,30}\]|\([^()]{2,30}\)))?$/u;

/** "Start: 6:02", "Expected finish: 7:00PM" */
const TIME_ALONE =
  /^(?:(?:expected|actual|planned) )?(?:meeting )?(?:start|finish|end|clos)(?:ed?s?|ing|s)?(?: no later than| time| at)?:? \d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?$/i;

/** "Committee meeting (24/06/2025)", "Teammeeting 07 - 20.10.22", "Board vote 2026-03-05 minutes": what met, and its day. */
const MEETING_OF_DAY =
  /^(?!(?:the |draft )?(?:minutes|notes|date|next|last|previous|matters|approv|adopt|confirm))(?:.{0,60}(?:meeting|sitzung|versammlung)\b.{0,24}?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?<!\d)\d{4})\)?|[^:]{0,60} \d{4}-\d{2}-\d{2} (?:minutes|notes|protokoll))$/i;

/** "2026-July Public Board Meeting", "5 March 2026 – Regular Meeting", "Mar 5, 2026 | Monthly Call", "5-Mar-2026 Meeting minutes": its day first, and what met. */
const DAY_THEN_MEETING =
  /^(?:\d{4}[-/ ](?:\p{L}{3,9}|\d{2}(?:-\d{2})?)(?: \d{1,2})?|\d{1,2}[-/]\p{L}{3,9}[-/]\d{4}|(?:\d{1,2}(?:st|nd|rd|th)? )?\p{L}{3,9}(?: \d{1,2}(?:st|nd|rd|th)?)?,? \d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:st|nd|rd|th)?(?= [–—-] ))[ ,:|–—-]+(?!(?:for|of|and|plan|after|before)\b)(?:(?:[\p{L}\d.’'&/-]+ ){0,5}(?:meeting|call)(?: (?:minutes|notes))?(?: (?:and|&) (?:recording|agenda|notes))?|notes)$/iu;

/** "Mar 5, 2026 | Harbour sync", as an entry of a calendar stands at the top of shared notes. */
const CALENDAR_ENTRY =
  /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec) \d{1,2}, \d{4} \| \S.{1,120}$/;

/** "Voting member attendance", "Other attendees"; "Members absent" only over names, as "Apologies". To introduce somebody is business. */
function listOfPeople(title: string): SectionKind | undefined {
  const label = attendanceLabel(title);
  if (label?.kind !== 'part' || /^introduc/i.test(title)) return undefined;
  return label.part === 'present' || label.part === 'inAttendance' ? 'attendance' : 'apologies';
}

/** "Dora - sent the plan round", "Fay walked us through the sheet", "Placeholder" */
const TOLD =
  /^(?:@?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:[-–](?: |$)|(?:walked|pointed|said|reported|asked|noted|gave|presented|mentioned|suggested|explained|shared|showed|introduced|proposed|raised|updated|provided|agreed|thinks|asks|suggests|says|wants|explains|mentions|raises|started|confirmed|clarified)\b)|[Pp]laceholder$|[Tt]ime ?check\b|[Mm]eeting (?:ended|closed|adjourned|started)\b)/u;

const MOVED_AND_SECONDED =
  /\b(?:[Mm]otion|[Mm]oved|[Mm]otioned|[Pp]roposed)\b[^;?]{2,300}(?:\bseconded\b|\b(?:2nd(?:ed)?|second) by\b|\b\p{Lu}[\p{L}'’-]+ (?:second|2nd)(?=[.,;]|$))/u;

export const items: ItemWords = {
  minuteColumns: (head, isNumbered) => minuteColumns(head, isNumbered, [columnWords]),
  sectionOf: title => {
    if (standsIn(DAY_ALONE, title.trim())) return 'holder';
    if (standsIn(TIME_ALONE, title.trim())) return 'record';
    const words = bare(title);
    if (words.length > 100) return undefined;
    const row = standsIn(ANY_ROW, words) ? ROWS.find(({ pattern }) => pattern.test(words)) : undefined;
    return row?.kind ?? listOfPeople(title);
  },
  // "Motion #3" is one of several, each with a text of its own.
  isPartOfItem: title => standsIn(PARTS, bare(title)) && !/#\d/.test(title),
  isUsual: title => standsIn(USUAL, title.slice(0, 200)),
  isSummary: title => /^(?:meeting |detailed )?summary$/.test(bare(title)),
  isFrame: title => standsIn(FRAME, bare(title)),
  isOpening: text =>
    /\b(?:called (?:the (?:\p{L}+ )?meeting )?to order|(?:opened|convened) the (?:\p{L}+ )?meeting|meeting (?:was )?(?:opened|convened|commenced|began|started)|apologies\b.{0,40}\b(?:received|accepted|were)|welcomed (?:everyone|all|members|those))\b/iu.test(
      text,
    ),
  namesPerson: text =>
    /^(?:cllrs?|councillors?|cmhlr|mr|mrs|ms|miss|dr|prof|rev|sir|lord|lady|the (?:chair|clerk|mayor))\b/i.test(
      text,
    ),
  isDecidable: title =>
    /^(?:[^\p{L}]*|(?:motion|vote) to )?(?:approv(?:al|e)|adopt(?:ion)?|accept(?:ance)?|ratif(?:y|ication)|confirm(?:ation)?|(?:re-?)?elect(?:ion)?|appoint(?:ment)?|amend(?:ment)?s?|chang(?:e|es|ing)|motion|proposal|resolution|budget|by-?laws?|constitution|discharge|dissol(?:ve|ution)|admission)\b/iu.test(
      title,
    ) ||
    /\b(?:polic(?:y|ies)|charter|code of conduct|by-?laws|constitution|terms of reference)[.\s]*$/i.test(
      title,
    ),
  isTold: text => standsIn(TOLD, text),
  tellsMotion: text =>
    /\bseconded\b|\b(?:moved|motioned|proposed) (?:and|to|that)\b|^(?:a )?motion (?:was )?made\b|\bit was (?:unanimously )?(?:agreed|resolved|decided|moved|proposed|voted)\b|\b(?:was|were) (?:[a-z]+ and )?(?:unanimously |duly )?(?:approved|adopted|accepted|agreed|noted|resolved|elected|appointed)\b/i.test(
      text,
    ),
  tellsSeconded: text => standsIn(MOVED_AND_SECONDED, text) && !/\bthese minutes\b/i.test(text),
  isNextAgenda: (title, before) => {
    if (standsIn(NEXT_AGENDA, title.trim())) return true;
    const number = findIn(AGENDA_OF, title.trim())?.[1];
    if (number === undefined) return false;
    // The title of these minutes may stand above all headings, and what is behind their business is the next meeting's.
    const numbers = before().flatMap(one => findIn(MEETING_NUMBER, one)?.[1] ?? []);
    return numbers.length === 0 || numbers.some(one => Number(one) === Number(number) - 1);
  },
  settles: text =>
    /\b(?:accept|approv|agree|resolv|record|not(?:ed|ing)|receiv|grant|excus|mov(?:ed|es)\b|motion|second|voted)/i.test(
      text,
    ),
  isOfMeeting: title =>
    standsIn(MEETING_OF_DAY, title) ||
    standsIn(DAY_THEN_MEETING, title.trim()) ||
    standsIn(CALENDAR_ENTRY, title.trim()) ||
    /^(?:draft |unconfirmed )?(?:minutes?|record|notes?) (?:of|from)\b.{0,80}\bmeeting\b|\bmeeting (?:minutes|notes)$|^(?:[\p{L}’'-]+ ){0,4}meeting (?:for|of|held|on)\b.{0,80}\b\d{4}\b/iu.test(
      title,
    ),
  headsAgenda: line => standsIn(HEADS_AGENDA, line.trim()),
  drawsAgenda: text =>
    /\b(?:extracted|drawn|generated|taken) from\b[^.]{0,80}\b(?:issues|pull requests)\b/i.test(text),
  headsTopic: line =>
    /^(?:(?:discussion )?topic|agenda item|agendum|(?:planning |license |building )?application|petition|case|appeal|docket)\s?: ?(?=\S)/i.test(
      line,
    ),
  numberWord: /^(?:agenda item|item|topic|top|tagesordnungspunkt)(?: no\.?)? ?(?:#(?=\d)|(?=[\dA-Z]))/i,
  saysApproval: text =>
    /\bminutes\b/i.test(text) &&
    /\b(?:approved|agreed|confirmed|accepted|adopted|signed|true record|approval)\b/i.test(text),
};
