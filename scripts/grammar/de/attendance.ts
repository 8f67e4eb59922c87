// How German minutes label who was there.

import type { AttendancePart } from '../../model/attendance.ts';
import type { AttendanceLabel, FoundAttendanceLabel } from '../attendance-grammar.ts';
import type { AttendanceWords } from '../attendance-words.ts';

const PRESENT: AttendanceLabel = { kind: 'part', part: 'present' };
const APOLOGIES: AttendanceLabel = { kind: 'part', part: 'apologies' };
const ABSENT: AttendanceLabel = { kind: 'part', part: 'absent' };
const ALSO: AttendanceLabel = { kind: 'part', part: 'inAttendance' };
/** Below "Anwesende" those of the members who were; whose box is empty among ticked ones was not. */
const MEMBERS: AttendanceLabel = { kind: 'group', areExpected: true };
const MEMBERS_PRESENT: AttendanceLabel = { kind: 'part', part: 'present', areExpected: true };
/** Those who came so, or for such. */
const SOME: AttendanceLabel = { kind: 'group' };
const GUESTS: AttendanceLabel = { kind: 'group', part: 'inAttendance', isThere: true };

/** "Bürgermeister Wolf", "1. stellv. Vorsitzende Wolf" */
export const TITLES =
  /^(?:(?:\d\. ?|[EZD](?:rste|weite|ritte)[rn]? )?(?:stellv(?:ertretende[rn]?|\.) ?)?(?:Vize)?(?:Ober|Orts)?(?:[Bb]ürgermeister|[Gg]emeindevertreter|Stadtvertreter|Ortsvorsteher|Landrat|Landrät|Schulleiter|Pfarrer|Pastor|Diakon|Schriftführer|Protokollführer|(?:Kassen|Jugend|Sport|Zeug|Platz|Haus|Presse|Geräte|Musik|Wander)wart|Schatzmeister|Kassier(?:er)?|Beisitzer)(?:[ːˑˬ]?in)?|(?:Vize)?[Pp]räsident(?:in)?|[Aa]ktuar(?:in)?|[Oo]b(?:mann|frau)|[Rr]evisor(?:in)?|[Gg]eschäftsführer(?:in)?|(?:[Dd]ie )?(?:Markt)?(?:[Gg]emeinde|Stadt|Kreis|Ortschafts|Kirchengemeinde|Bezirks|Markt)r(?:at|ätin|äte|ätinnen)|Rats(?:herr|frau|mitglied|herren|mitglieder)|Stadtverordnete[r]?|Kreistagsabgeordnete[r]?|(?:\d\. )?Beigeordnete[r]?|(?:Ausschuss|Vorstands|Gremiums)?[Mm]itglied|(?:\d\. )?(?:stellv(?:ertretende[rn]?|\.) )?Vorsitzende[rn]?|Geschäftsf\. GR|M?GR|StR|GV|LVB|GVM)(?:\.)? (?=(?:(?:Dr|Prof|Ing|Mag|Dipl|OSR|NR)\.?(?:-\p{L}+\.)? )*\p{Lu}\p{L}+)/u;

/** The members of such bodies: "Vorstandsmitglieder", "Vertreter*innen", "Räte". */
const WHO =
  '(?:[a-zäöüß-]*(?:mitglieder|abgeordneten?|vertreter|räte|rätys|delegierten?|personen|studis|studierenden?|elternvertreter|parlamentarier|beisitzer)(?:[:*_/ːˑˬ]?-?innen)?(?: (?:des|der) [a-zäöüß-]+)?)';

/** In a column of states. */
const MARKS: readonly (readonly [RegExp, AttendancePart])[] = [
  [/^(?:anwesend|an|da)$/, 'present'],
  [/^(?:entschuldigt|entsch\.?|verhindert|krank)$/, 'apologies'],
  [/^(?:abwesend|unentschuldigt|unentsch\.?|fehlt)$/, 'absent'],
];

const VERB = '(?:sind|ist|waren|war)';
/** Whole sentences that say who came; `list` is the names. */
const SAID: AttendanceWords['said'] = [
  // "Anwesend sind Anke Berger und Uwe Ehlers."
  [
    new RegExp(
      `^(?:Es ${VERB} anwesend|Anwesend ${VERB}):? (?:die |der )?(?:\\p{L}*mitglieder |Herren |Damen )?(?<list>\\p{Lu}.+)$`,
      'su',
    ),
    'present',
  ],
  // "Sven Holm fehlt entschuldigt.", "Sven Holm und Lea Wolf sind entschuldigt."
  [
    new RegExp(
      `^(?<list>\\p{Lu}.+?) (?:(?:fehl(?:t|te|en|ten) entschuldigt)|(?:${VERB}|hat sich|haben sich|hatte sich|hatten sich) (?:für heute )?entschuldigt|(?:hat|haben) sich abgemeldet)\\.?$`,
      'su',
    ),
    'apologies',
  ],
  // "Entschuldigt haben sich Sven Holm und Lea Wolf."
  [
    new RegExp(
      `^Entschuldigt (?:${VERB}|fehl(?:t|te|en|ten)|hat sich|haben sich|hatten sich):? (?<list>\\p{Lu}.+)$`,
      'su',
    ),
    'apologies',
  ],
  [/^(?<list>\p{Lu}.+?) fehl(?:t|te|en|ten) unentschuldigt\.?$/su, 'absent'],
  // "Anke Berger und Uwe Ehlers sind anwesend."
  [new RegExp(`^(?<list>\\p{Lu}.+?) ${VERB} anwesend\\.?$`, 'su'), 'present'],
];

export const attendanceWords: AttendanceWords = {
  labels: [
    [
      /^anwesende? (?:(?:stimmberechtigte|ordentliche|gewählte) )?[a-zäöüß-]*(?:mitglieder|räte|verordnete)(?:[:*_/ːˑˬ]?-?innen)?$/,
      MEMBERS_PRESENT,
    ],
    [
      new RegExp(
        `^(?:es (?:sind|waren) )?(?:anwesende?(?: (?:sind|waren))?(?: (?:die|folgende))?(?: (?:und )?stimmberechtigte?)?(?: ${WHO})?|(?:vom|von der|von den|aus dem|aus der) [a-zäöüß-]+ (?:sind |waren )?anwesend|${WHO} anwesend|(?:online|digital|vor ort|persönlich) anwesend|teilnehmer(?:innen|[:*_/ːˑˬ]-?innen| and innen)?|teilnehmende(?: personen)?|teilnahme|anwesend (?:vom|von der|aus dem|aus der|für den|für die) [a-zäöüß-]+|(?:von|auf) seiten (?:des|der) [a-zäöüß-]+ anwesend|teilnehmerinnen (?:und|and) teilnehmer|stimmberechtigte?(?: (?:${WHO}|anwesende))?|anwesenheit|(?:mit )?dabei(?: (?:sind|waren))?|da|erschienen(?: (?:sind|waren))?|(?:sitzungs|versammlungs)teilnehmer(?:[ːˑˬ]?innen)?|präsenz|tn)$`,
      ),
      PRESENT,
    ],
    [
      new RegExp(
        `^(?:abgemeldet|abgesagt(?: (?:haben|hat))?|verhindert|(?:krank|urlaub)(?: gemeldet)?|abwesend entschuldigt|entschuldigt (?:fehlte?|fehlen|fehlten)|es (?:fehlt|fehlen|fehlten) entschuldigt|entschuldigt abwesend|(?:es (?:fehlen|fehlt|fehlten) )?entschuldigte?(?: (?:abwesend|sind|ist|waren|fehlen|fehlt|fehlten|haben sich|${WHO}))?|entschuldigungen|${WHO} entschuldigt)$`,
      ),
      APOLOGIES,
    ],
    [
      new RegExp(
        `^(?:abwesende?(?: (?:sind|waren))?(?: ${WHO})?|nicht anwesend(?:e)?(?: (?:sind|waren))?(?: ${WHO})?|nicht (?:da|dabei|erschienen)(?: (?:sind|waren))?|fehlend|(?:fehlte?|fehlen|fehlten)|es (?:fehlen|fehlt|fehlten)(?: unentschuldigt)?|(?:abwesend )?unentschuldigte?(?: (?:fehlen|fehlt|fehlten|${WHO}))?)$`,
      ),
      ABSENT,
    ],
    [/^(?:gast|gäste|als gäste?(?: (?:begrüßt|anwesend))?|anwesende gäste)$/, GUESTS],
    [
      /^(?:(?:stimmberechtigte|ordentliche|gewählte|beratende|assoziierte|freie|aktive|übrige|weitere?) )?[a-zäöüß-]*(?:mit[gl]{1,3}(?:ie|ei)der|räte|verordnete)$/,
      MEMBERS,
    ],
    // Of which body they are: "Für den Vorstand: …"
    [/^(?:für|vom|von) (?:(?:den|die|das|der|dem) )?[a-zäöüß-]{3,30}(?: [a-zäöüß-]{3,30})?$/, SOME],
    // How they came: "real: …", "virtuell: …"
    [
      /^(?:real|virtuell|online|digital|remote|vor[- ]ort|(?:in )?präsenz|persönlich|per (?:zoom|video|videokonferenz|telefon))$/,
      SOME,
    ],
    [
      /^(?:außerdem|ferner|weiterhin|(?:ferner|außerdem|weiterhin|weiter|weitere|zusätzlich|sonstige|ebenfalls) (?:(?:sind|waren) )?(?:anwesende?|teilnehmer|teilnehmende)(?: (?:sind|waren|personen))?|beratende?(?: mitglieder)?|nicht stimmberechtigte?|(?:von der|seitens der|aus der) verwaltung|verwaltung)$/,
      ALSO,
    ],
    [
      /^(?:sitzungsleitung|sitzungsleiter(?:[ːˑˬ]?in)?|versammlungsleit(?:ung|er|erin)|leitung(?: der sitzung)?|redeleitung|moderation|vorsitz(?: (?:führte|hatte))?|vorsitzende[r]?)$/,
      { kind: 'role', role: 'Sitzungsleitung', office: 'chair' },
    ],
    [
      /^(?:protokoll|protokollführ(?:ung|er|erin)|protokollant(?:[ːˑˬ]?in)?|protokollier(?:ung|ende[r]?|t)|protokoll?i[xy]|protokoll(?:iert)? (?:von|durch)|aktuar(?:[ːˑˬ]?in)?|schriftführ(?:ung|er|erin))$/,
      { kind: 'role', role: 'Protokoll', office: 'clerk' },
    ],
  ],
  ands: ['und', 'sowie', 'u.'],
  nobody: /^(?:keine?r?|niemand|entfällt|[-–—])[.!]?$/i,
  elsewhere:
    /^(?:(?:sitzungs)?(?:beginn|ende|ort|termin|datum|dauer|schluss)(?: der \p{L}+)?\s*:|(?:uhr)?zeit\s*:|beschlussfähig(?:keit)?\b|tagesordnung\b|(?:siehe|s\.|laut|gemäß|lt\.|alle|sämtliche|der|die|das|es|wird|ca\.|etwa|rund)\s|\d(?!\. ?(?:stellv|vors|vizeb|beigeo)))/iu,
  offices:
    /^(?:(?:stellv(?:ertretende[rn]?|\.)|erste[rn]?|zweite[rn]?|\d\.)|\p{L}*(?:[Vv]orsitzende[rn]?|wart(?:[ːˑˬ]?in)?|[Kk]assierer(?:[ːˑˬ]?in)?|[Ff]ührer(?:[ːˑˬ]?in)?|[Mm]eister(?:[ːˑˬ]?in)?|[Bb]eisitzer(?:[ːˑˬ]?in)?|[Pp]rotokoll(?:ant|antin)?|[Ss]ekretär(?:[ːˑˬ]?in)?|[Ll]eiter(?:[ːˑˬ]?in)?|[Vv]ertreter(?:[ːˑˬ]?in)?|[Pp]rüfer(?:[ːˑˬ]?in)?|[Ss]precher(?:[ːˑˬ]?in)?))$/u,
  noNames:
    /^(?:\p{L}*(?:mitglied(?:er|ern)?|gäste|gast|bürger|zuhörer|besucher|einwohner|vertreter|personen|schüler|eltern|presse|verwaltung|vorstand|beirat|ausschuss|fraktion|verein|liste|anlage|feuerwehr|polizei|uhr|sitzung|tagesordnung|anwesend(?:e|heit\p{L}*)?|abwesend(?:e)?|abwesenheit\p{L}*|entschuldigt(?:e)?|\p{L}*grund|bemerkung(?:en)?|funktion|unterschrift|stimmberechtigte|beschlussfähigkeit|gemeinde|stadt|firma|zeitung|team|treff|\p{L}*treff|hackerspace|makerspace|club|initiative|fachschaft|abteilung)|\p{L}+innen)$/iu,
  titles: TITLES,
  smallWords:
    /^(?:alle|keine?r?|niemand|beide|online|digital|vor|anwesend|abwesend|entschuldigt|unentschuldigt|verspätet|fehlt|fehlend|siehe|offen|viele|einige|mehrere|sonstige|weitere|später|wie|gäste|diverse|usw|etc|teilweise|zeitweise|folgt|unbekannt|krank|abgemeldet|kurz|spontan|mitglieder|vorstand|protokoll|leitung|moderation|presse|besuch|besucher|eltern|zuhörer|studierende|nachmittags|abends)$/,
  column: head =>
    /^(?:anwesend(?:heit)?\??|teilgenommen|da\??)$/.test(head)
      ? 'state'
      : /^(?:funktion|amt|rolle|position)$/.test(head)
        ? 'role'
        : /^(?:(?:vor- und )?nachname|mitglied|person|teilnehmer(?:[ːˑˬ]?in)?)$/.test(head)
          ? 'name'
          : undefined,
  mark: (cell, part) =>
    MARKS.find(([pattern]) => pattern.test(cell))?.[1] ??
    (/^(?:ja|j)$/.test(cell) ? part : /^(?:nein|n)$/.test(cell) ? 'no' : undefined),
  said: SAID,
  behind: [
    [/^\s*(?:[(–—-]\s*(?:entsch(?:uldigt|\.)|fehlt entsch|krank|verhindert|abgemeldet)|\(e\))/i, 'apologies'],
    [
      /^\s*(?:[(–—-]\s*(?:unentsch(?:uldigt|\.)|abwesend|fehlt|nicht (?:da|anwesend|erschienen))|\(u\))/i,
      'absent',
    ],
    [/^\s*\((?:anwesend|da)\)/i, 'present'],
  ],
  since:
    /^\s*(?:später(?: dazu)?|verspätet|zeitweise|(?:ab|bis|von) (?:ca\. ?)?\d{1,2}(?:[.:]\d{2})?(?: ?(?:bis|[–-]) ?\d{1,2}(?:[.:]\d{2})?)? ?(?:Uhr|h)|ab TOP \d{1,2})\s*:?\s+(?=\p{Lu})/u,
  isOpening: /anwesenheit|begrüßung|eröffnung|beschlussfähigkeit|entschuldig/i,
};

/** "Abwesend – entschuldigt: …", "Abwesende (entschuldigt): …": the dash, or brackets, stand within the label. */
export const DASHED =
  /^(?:Abwesende?|Nicht anwesende?|Fehlende?|Es fehl(?:en|ten))\s*(?:[–—-]\s*(?<un>un)?entschuldigt|\(\s*(?<not>un)?entschuldigt\s*\))\s*:\s*/u;
export const labelOfDashed = (isUnexcused: boolean): AttendanceLabel => (isUnexcused ? ABSENT : APOLOGIES);

/** "*Gäste:": a mark that nothing closes stands before the label. */
export function behindStrayMark(
  line: string,
  labelAt: (line: string) => FoundAttendanceLabel | undefined,
): FoundAttendanceLabel | undefined {
  const stray = /^[*_]{1,3}(?=\p{L})/u.exec(line)?.[0].length ?? 0;
  const found = labelAt(line.slice(stray));
  return found && { ...found, end: found.end + stray };
}

/** "Anw.: Dora", "Entsch.: Ben": the stop ends no sentence. */
const SHORT: readonly (readonly [RegExp, AttendanceLabel])[] = [
  [/^Anw\.(?: (?:Mitgl|Vorst)\.)?\s*:\s*/i, PRESENT],
  [/^(?:Entsch|Entschuld)\.\s*:\s*/i, APOLOGIES],
  [/^(?:Unentsch|Abw)\.\s*:\s*/i, ABSENT],
  [/^(?:Prot|Protokollf)\.\s*:\s*/i, { kind: 'role', role: 'Protokoll', office: 'clerk' }],
  [/^(?:Vors|Sitzungsltg)\.\s*:\s*/i, { kind: 'role', role: 'Sitzungsleitung', office: 'chair' }],
];
export function shortLabel(line: string): FoundAttendanceLabel | undefined {
  if (!/^\p{L}{2,12}\./u.test(line)) return undefined;
  for (const [pattern, label] of SHORT) {
    const end = pattern.exec(line)?.[0].length;
    if (end !== undefined) return { label, end };
  }
  return undefined;
}
