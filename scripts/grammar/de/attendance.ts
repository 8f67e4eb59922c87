// How German minutes label who was there.

import type { AttendanceLabel } from '../attendance-grammar.ts';
import type { AttendanceWords } from '../attendance-words.ts';

const PRESENT: AttendanceLabel = { kind: 'part', part: 'present' };
const APOLOGIES: AttendanceLabel = { kind: 'part', part: 'apologies' };
const ABSENT: AttendanceLabel = { kind: 'part', part: 'absent' };
const ALSO: AttendanceLabel = { kind: 'part', part: 'inAttendance' };
const GUESTS: AttendanceLabel = { kind: 'group', part: 'inAttendance', isThere: true };

export const attendanceWords: AttendanceWords = {
  labels: [
    [
      /^(?:es (?:sind|waren) )?(?:anwesend(?:e)?(?: (?:sind|waren|(?:vorstands|ausschuss|rats)?mitglieder))?|teilnehmer(?:innen|[:*_]innen| and innen)?|teilnehmende|teilnehmerinnen (?:und|and) teilnehmer|stimmberechtigte?(?: mitglieder| anwesende)?|anwesenheit)$/,
      PRESENT,
    ],
    [
      /^(?:abwesend entschuldigt|entschuldigt abwesend|(?:es (?:fehlen|fehlt|fehlten) )?entschuldigte?(?: (?:abwesend|sind|ist|fehlen|fehlt|fehlten|(?:vorstands)?mitglieder))?)$/,
      APOLOGIES,
    ],
    [
      /^(?:abwesende?|nicht anwesend|fehlend|es (?:fehlen|fehlt)(?: unentschuldigt)?|(?:abwesend )?unentschuldigt(?: (?:fehlen|fehlt))?)$/,
      ABSENT,
    ],
    [/^(?:gast|gäste|als gäste?|anwesende gäste)$/, GUESTS],
    [
      /^(?:(?:ferner|außerdem|weiterhin|weitere|sonstige|ebenfalls) (?:anwesende?|teilnehmer|teilnehmende)|(?:von der|seitens der|aus der) verwaltung|verwaltung)$/,
      ALSO,
    ],
    [
      /^(?:sitzungsleitung|sitzungsleiter(?:in)?|versammlungsleit(?:ung|er|erin)|leitung(?: der sitzung)?|moderation|vorsitz|vorsitzende[r]?)$/,
      { kind: 'role', role: 'Sitzungsleitung', office: 'chair' },
    ],
    [
      /^(?:protokoll|protokollführ(?:ung|er|erin)|protokollant(?:in)?|schriftführ(?:ung|er|erin))$/,
      { kind: 'role', role: 'Protokoll', office: 'clerk' },
    ],
  ],
  and: 'und',
  nobody: /^(?:keine?r?|niemand|entfällt|[-–—])[.!]?$/i,
  elsewhere: /^(?:(?:siehe|s\.|laut|gemäß|lt\.|alle|sämtliche|der|die|das|es|wird|ca\.|etwa|rund)\s|\d)/i,
  offices:
    /^(?:(?:stellv(?:ertretende[rn]?|\.)|erste[rn]?|zweite[rn]?|\d\.)|\p{L}*(?:[Vv]orsitzende[rn]?|wart(?:in)?|[Kk]assierer(?:in)?|[Ff]ührer(?:in)?|[Mm]eister(?:in)?|[Bb]eisitzer(?:in)?|[Pp]rotokoll(?:ant|antin)?|[Ss]ekretär(?:in)?|[Ll]eiter(?:in)?|[Vv]ertreter(?:in)?|[Pp]rüfer(?:in)?|[Ss]precher(?:in)?))$/u,
  noNames:
    /^(?:\p{L}*(?:mitglied(?:er|ern)?|gäste|gast|bürger|zuhörer|besucher|einwohner|vertreter|personen|schüler|eltern|presse|verwaltung|vorstand|beirat|ausschuss|fraktion|verein|liste|anlage|feuerwehr|polizei|uhr|sitzung|tagesordnung|anwesende|stimmberechtigte|beschlussfähigkeit|gemeinde|stadt|firma|zeitung|team)|\p{L}+innen)$/iu,
  isOpening: /anwesenheit|begrüßung|eröffnung|beschlussfähigkeit|entschuldig/i,
};

/** "Abwesend – entschuldigt: …": the dash stands within the label. */
export const DASHED = /^(?:Abwesend|Nicht anwesend)\s*[–—-]\s*(?<un>un)?entschuldigt\s*:\s*/u;
export const labelOfDashed = (isUnexcused: boolean): AttendanceLabel => (isUnexcused ? ABSENT : APOLOGIES);
