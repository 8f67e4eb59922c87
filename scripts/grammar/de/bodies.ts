// The bodies whose minutes these may be, as German names them, and the members who meet there. A congress or a ministry decides elsewhere.

const BODIES = [
  ...['vorstand', 'vorstandschaft', 'versammlung', 'rats?', 'ausschu(?:ss|ß)', 'vertretung', 'gremium'],
  ...[
    'parlament',
    'plenum',
    'magistrat',
    'senat',
    'presbyterium',
    'synode',
    'konvent',
    'convent',
    'konferenz',
  ],
  ...[
    'kollegium',
    'präsidium',
    'kuratorium',
    'kommission',
    'komitee',
    'jury',
    'runde',
    'sitzung',
    'fachschaft',
  ],
  ...[
    'pflegschaft',
    'schulpflege',
    'kirchenpflege',
    'arbeitsgruppe',
    'arbeitskreis',
    'eigentümergemeinschaft',
  ],
  ...['kreistag', 'parteitag', 'verbandstag', 'bezirkstag', 'vorstandsteam', 'leitungsteam', 'leitungskreis'],
  ...['steuerungsgruppe', 'kerngruppe', 'vereinsleitung'],
];
const MEMBERS = [
  ...[
    'mitglieder',
    'teilnehmer',
    'teilnehmenden',
    'anwesenden',
    'eigentümer',
    'delegierten',
    'genossenschafter',
  ],
  ...[
    'stimmberechtigten',
    'gesellschafter',
    'versammelten',
    'vorständ',
    'vorstände',
    'räte',
    'rät',
    'verordneten',
  ],
  ...['elternvertreter', 'elternsprecher', 'gemeindevertreter', 'beteiligten', 'abgeordneten'],
];
const nouns = (words: readonly string[]): string =>
  `(?:${words.map(word => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|')})`;
/** "Mitglieder:innen", "Vorständ_innen", "TeilnehmerInnen" */
const GENDER = '(?:[:*_/·ːˑˬ]-?innen|[Ii]nnen)?';

/** "Gemeinderat", "Bau- und Umweltausschuss", "FSR-Sitzung" */
const NOUN = `(?:\\p{Lu}\\p{Ll}{1,30}- und )?[\\p{L}-]{0,40}?(?:${nouns(BODIES)}|${nouns(MEMBERS)}${GENDER})(?![\\p{L}:*_-])`;
/** "FSR", "StuRa", "GV": students and clerks write them with an article and without. */
const SHORT =
  '(?:FSR|FS|StuRa|StuPa|AStA|ASTA|SP|GV|MV|JHV|HV|DV|VV|GR|KGR|PGR|KV|BV|BA|EB|ETV|WEG|Stura|Stupa|Asta)(?![\\p{L}:*_-])';
const WHICH =
  '(?:(?:anwesende|erweiterte|gesamte|neue|amtierende|stimmberechtigte|übrige|beteiligte|geschäftsführende|zuständige|ordentliche|außerordentliche|heutige|erschienene)[nr]? ){0,2}';
/** "Lindenau", "der Gemeinde Lindenau", "des Vereins", "für Bau und Verkehr" */
const OF =
  '(?: (?!(?:Der|Die|Das|Den|Dem)(?!\\p{L}))\\p{Lu}[\\p{L}-]{2,30}(?! \\p{Lu})(?= \\p{Ll}))?(?: (?:der|des|für|zur) (?!\\p{Ll})[^.,;:?!]{2,50}?)?';

/** "Gemeinderat Fern": without an article before it that is somebody's title. */
const NO_PERSON = '(?!\\p{L}*[Rr](?:at|äte|ätin) \\p{Lu})';
/** A body with its article, at the beginning of a sentence or within it, and at the beginning of a note also without. */
export const BODY = `(?:(?:(?:[Dd]er|[Dd]ie|[Dd]as|[Aa]lle) ${WHICH}|(?:(?<![^])|(?<=^(?:[-–→] )))${NO_PERSON})(?:${NOUN}|${SHORT})${OF}|${SHORT})`;
/** What decides only where it says so: of a team or a club much else is told. */
const GROUP = `(?:[Dd]er|[Dd]ie|[Dd]as) (?:[\\p{L}-]{0,30}${nouns(['team', 'gruppe', 'verein', 'abteilung', 'verband', 'kreis', 'gemeinschaft', 'kollektiv', 'orga'])}|A[GK](?: \\p{Lu}[\\p{L}-]+)?|(?:\\p{Ll}+ )?Mehrheit(?: der (?:anwesenden )?(?:Anwesenden|Mitglieder|Versammlung|Stimmberechtigten|Abstimmenden|Teilnehmenden))?)(?![\\p{L}:*_-])`;
/** Those, and whoever says "we" in minutes. */
export const SUBJECT = `(?:${BODY}|${GROUP}|[Ww]ir|[Mm]an|[Aa]lle)`;
/** Of these only a vote, or a word such as "beschließen", tells that they decided. */
export const IS_PLAIN = new RegExp(`^(?:${GROUP}|wir|man|alle)$`, 'iu');
