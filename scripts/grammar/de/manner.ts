// How and by whom something was decided, between the words of a German sentence: "mit zwei Enthaltungen einstimmig", "vom Vorstand".

export const NUMBER =
  '(?:\\d{1,3}|k?eine[rn]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|zwanzig|dreißig|wenigen|einigen|mehreren)';
const STIMMEN =
  '(?:Enthaltung(?:en)?|Stimmenthaltung(?:en)?|Gegenstimmen?|Nein-?[Ss]timmen?|Ja-?[Ss]timmen?)';

/** "mit Konsens ohne Bedenken", "im Konsens". */
const CONSENSUS =
  '(?:im|mit|per) Konsens(?: (?:ohne|mit) (?:(?:leichten|kleinen|geringen) )?(?:Bedenken|Vorbehalten?))?';
/** "von allen Anwesenden", "mit den Stimmen aller Mitglieder". */
const BY_ALL =
  '(?:von allen|mit (?:den )?Stimmen aller|mit Zustimmung aller) (?:anwesenden |stimmberechtigten )?(?:Anwesenden|Mitgliedern?|Stimmberechtigten|Teilnehmenden|Beteiligten)';

/** "mit großer Mehrheit", "mit einer Zweidrittelmehrheit", "mit grossem Mehr". */
const MAJORITY =
  'mit (?:(?:[\\p{Ll}]+|\\d/\\d) ){0,3}(?:[\\p{L}/\\d-]*[Mm]ehrheit(?: der (?:abgegebenen )?Stimmen)?|Mehr)(?!\\p{L})';
/** "fast einstimmig", "jeweils einstimmig", "en bloc einstimmig". */
const ALIKE =
  '(?:(?:fast|nahezu|jeweils|en bloc|im Block|erneut|ebenfalls) )?(?:einstimmig|mehrheitlich|einvernehmlich|einmütig|einhellig|geschlossen)(?: (?:ohne|bei|mit) (?:\\p{Ll}+ )?(?:\\d{1,2} )?Enthaltung(?:en)?)?';

/** How the votes stood. */
export const VOTE = [
  `(?:${ALIKE}|per Akklamation|mit (?:\\p{Ll}+ )?(?:Applaus|Akklamation|Beifall)|en bloc|${CONSENSUS}|${BY_ALL}|mit allen Stimmen)`,
  MAJORITY,
  `(?:bei|mit) ${NUMBER} ${STIMMEN}(?:(?:,| und| sowie) (?:bei |mit )?${NUMBER} ${STIMMEN}){0,2}`,
  'mit \\d{1,3} ?(?:zu|gegen|:) ?\\d{1,3} Stimmen',
  `mit ${NUMBER} Stimmen? gegen ${NUMBER} Stimmen?(?: \\([^()]{2,60}\\))?`,
  'mit \\d{1,4} Ja (?:gegen|zu|und|bei) \\d{1,4} Nein',
  'ohne (?:Gegenstimmen?|Gegenrede|Widerspruch|Enthaltung(?:en)?)(?: (?:und|oder) (?:Gegenstimmen?|Enthaltung(?:en)?))?',
  `(?:mit|bei) ${NUMBER} (?:[^\\s.;]+ ){0,7}?(?:[\\p{L}-]*(?:[Ss]timmen?|[Ee]nthaltung(?:en)?)|Enth\\.|dagegen|dafür)(?!\\p{L}|,? (?:und )?${NUMBER})`,
  '(?:mit )?\\(?\\d{1,3} ?[/:] ?\\d{1,3} ?[/:] ?\\d{1,3}\\)?',
  '\\((?:einstimmig|mehrheitlich|\\d{1,3} [^()]+|\\d{1,3}[-–]\\d{1,3}[-–]\\d{1,3})\\)',
].join('|');

/** By whom: "vom Vorstand", "von der Mitgliederversammlung", "von allen Anwesenden"; an office or a court decides elsewhere. */
const OTHERS =
  '(?!(?:\\p{L}*(?:[Aa]mt|[Gg]ericht|[Mm]inisterium|[Bb]ehörde|[Rr]egierung|[Uu]niversität|[Kk]asse)|Land|Bund|Kreis|Staat|Stadt)(?!\\p{L}))';
export const BY = `(?:vom ${OTHERS}\\p{Lu}\\p{L}+|(?:von|durch) (?:der|die|den|allen|dem) ${OTHERS}\\p{Lu}\\p{L}+)`;
const ASIDE = [
  '(?:daher|daraufhin|jeweils|einzeln|somit|dann|anschließend|hiermit|damit|nun|schließlich|abschließend|außerdem|zudem|ferner|sodann|so|ebenfalls|erneut)',
  '(?:per|durch) Handzeichen|in (?:offener|geheimer|schriftlicher|getrennter) (?:Wahl|Abstimmung)|(?:offen|geheim|schriftlich)|ohne (?:Änderung(?:en)?|Einwände|Aussprache|Diskussion)',
  'wie (?:vorgeschlagen|vorgelegt|vorliegend|verschickt|versandt|ausgeschrieben|besprochen)',
  'in der (?:vorliegenden|vorgelegten|geänderten) (?:Form|Fassung)|auf (?:Antrag|Vorschlag|Empfehlung) (?:[^\\s,.;:]+ ){0,4}[^\\s,.;:]+',
  'nach (?:\\p{L}+ )?(?:Diskussion|Aussprache|Beratung|Debatte|Austausch)|unter Enthaltung (?:[^\\s,.;:]+ ){0,3}[^\\s,.;:]+',
  `bei eigener Enthaltung|(?:bei|unter) (?:Stimmenthaltung|Enthaltung) (?:de[rs]|von|seitens) (?:[^\\s,.;:]+ ){0,2}[^\\s,.;:]+|${BY}`,
].join('|');

export const MANNER = `${VOTE}|${ASIDE}`;
/** Whatever may stand there, and nothing. */
export const HOW = `(?: (?:${MANNER}),?){0,4}`;
/** That it was voted on, as shortly as that can be told. */
export const VOTE_WORD = `(?<!\\p{L})(?:einstimmig|mehrheitlich|einvernehmlich|einmütig|einhellig|per Akklamation|mit (?:\\p{Ll}+ )?(?:Applaus|Akklamation|Beifall)|${CONSENSUS}|${BY_ALL}|mit allen Stimmen|${MAJORITY}|\\d (?:Ja|Nein|dafür|dagegen|Enth\\.)|\\d[-–]\\d{1,3}[-–]\\d{1,3}\\)|${NUMBER} (?:[Ss]timmen?|${STIMMEN})|\\d ?(?:zu|gegen|:) ?\\d{1,3} Stimmen|ohne (?:Gegenstimmen?|Gegenrede|Enthaltung(?:en)?)|\\d ?/ ?\\d{1,3} ?/ ?\\d)(?!\\p{L})`;
/** That a vote stands somewhere behind it. */
export const VOTED = `(?=[^;?]*?${VOTE_WORD})${HOW}`;
