// What a vote right beside it shows to be decided, whatever the words are: "Zaun wird gestrichen (5/1/2)", "Aufnahme von Dora: einstimmig".

import type { WholeWay } from './decision-way.ts';
import { ENDS } from './decision-way.ts';
import { HOW, MANNER } from './manner.ts';

/** Nothing but how the votes stood: "einstimmig", "5/1/2", "5 dafür, 1 dagegen", "einstimmig bei Enthaltung der Betroffenen". */
const ONLY_VOTE =
  '(?:(?:im )?Konsens|(?:[Ff]ast |[Jj]eweils )?(?:[Ee]instimmig|[Mm]ehrheitlich|[Ee]invernehmlich)(?:,? (?:bei|mit|ohne) [^():;.?]{3,50})?|(?:[Vv]otum |[Aa]bstimmung:? )?\\d{1,3} ?/ ?\\d{1,3} ?/ ?\\d{1,3}|\\d{1,3}[-–]\\d{1,3}[-–]\\d{1,3}(?=\\))|\\d{1,3} ?x?(?: Stimmen)? ?(?:[Jj]a|[Dd]afür|[Pp]ro)(?:-?[Ss]timmen)?(?:[,;/]? (?:und )?\\d{1,3} ?x? ?(?:[Nn]ein|[Dd]agegen|[Cc]ontra|[Gg]egen|[Ee]nth)[\\p{L}.-]*){1,2})';
/** What sounds a meeting out, tells of a vote alone, or of another time. */
const NO_SUBJECT =
  '(?!Es (?:gab|gibt|war|ist) |(?:Das |Die |Der )?(?:\\p{L}*[Ee]rgebnis(?:se)?|Meinungsbild|Stimmungsbild|Umfrage|\\d\\. ?Wahlgang|\\p{L}*[Aa]bstimmung(?= ?[:(])(?! ?: ?\\p{Lu}\\p{L}+ [^():]{3,})|Stimmen|Votum|Beschlu(?:ss|ß)|Anwesend\\p{L}*|Stand|Beschlussfähig\\p{L}*)(?![\\p{L}-]))(?!.*(?<!\\p{L})(?:abgelehnt|nicht angenommen|letzte[nrs]? (?:Sitzung|Mal|Jahr)|damals|bereits|war|waren|hatten?|könnte|würde|möchte|vertagt|berichte(?:t|te|n)|sagt|meint|erklärt|erläutert|informiert|teilt mit)(?!\\p{L}))';

export const SHOWN: readonly WholeWay[] = [
  // "Der Zaun wird gestrichen (einstimmig).", "Kauf einer Leiter (5/1/2)", "→ Zaun wird gestrichen, einstimmig"
  {
    has: /(?:\([^()]{5,60}\)|, (?:einstimmig|mehrheitlich))(?:,?(?: und)? nimmt die Wahl an)?\W*$/,
    pattern: new RegExp(
      `^(?:[-=]+> ?|→ ?)?${NO_SUBJECT}[\\p{Lu}\\d§„][^?]{7,400}?(?<label>(?: \\(${ONLY_VOTE}\\)|, (?:einstimmig|mehrheitlich))(?:,?(?: und)? nimmt die Wahl an)?)[.!]?$`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Aufnahme von Dora Elder als Mitglied: einstimmig", "Zaun streichen: 5/1/2", "Entlastung: einstimmig erteilt"
  {
    has: /: ?\(?(?:einstimmig|mehrheitlich|Einstimmig|Mehrheitlich|\d)/,
    pattern: new RegExp(
      `^${NO_SUBJECT}(?!(?:\\p{L}*[Aa]bstimmung|Wahl|Antrag|Beginn|Ende|Zeit|Uhrzeit|Quorum|Konsens)[^\\p{L}]*:)[\\p{Lu}\\d§„][^?:;]{5,200}(?<label>: ?\\(?${ONLY_VOTE}\\)?(?:,? (?:angenommen|beschlossen|genehmigt|erteilt|bewilligt|gewählt|zugestimmt|dafür))?)[.!]?$`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Kauf einer Leiter: beschlossen", "Vorstand entlastet."
  {
    has: /: beschlossen|^Vorstand /,
    pattern: new RegExp(
      `^(?:${NO_SUBJECT}(?!(?:Antrag|Konsens)[^\\p{L}]*:)[\\p{Lu}\\d§„][^?:;]{2,200} [^?:;]{2,60}(?<label>: beschlossen)|Vorstand (?:ist |wird |wurde )?entlastet)[.!]?$`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Die Kassenprüfer beantragen die Entlastung, die einstimmig erteilt wird.", "…, was einstimmig angenommen wurde."
  {
    has: /, (?:was|die|der|das|dem|denen|welche[rs]?) .*(?:wird|werden|wurden?)\W*$/,
    pattern: new RegExp(
      `^(?=.{0,300}(?:beantrag|schlägt|schlug|Antrag auf|, was))\\p{Lu}[^;?]{7,300}?, (?<label>(?:was|die|der|das|dem|denen|welche[rs]?)(?: (?:von der Versammlung|auch|dann|so))?(?: (?:${MANNER}),?){1,3} (?:angenommen|genehmigt|beschlossen|zugestimmt|erteilt|gewährt|bestätigt|gewählt) (?:wird|werden|wurden?))\\.?$`,
      'u',
    ),
    kind: 'agreed',
    isVoted: true,
  },
  // "Es wird ein Zuschuss von 200 € bewilligt.", "200 € für Farbe werden genehmigt.", "Bis zu 200 Euro bewilligt."
  {
    has: /bewilligt|genehmigt|beschlossen|freigegeben|festgelegt|verabschiedet/,
    pattern: new RegExp(
      `^(?!.*(?<!\\p{L})(?:von(?! (?:\\d|bis|maximal|max\\.))|vom|durch|bereits|letzte[nrs]?|noch|nicht|im (?:Vorjahr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))(?!\\p{L}))(?:Es (?<label>wird|werden|(?:wurde|wurden)(?=.*(?:beschlossen|verabschiedet|festgelegt)))${HOW} (?:ein|eine|einen|der|die|das|(?:bis zu |maximal |max\\. )?\\d)[^;?]{0,3}[^;?]{2,160}?|(?:Bis zu |Maximal |Max\\. )?\\d[\\d.,]* ?(?:€|Euro|EUR|CHF)(?: [^;?]{2,120}?)?(?: (?:wird|werden|wurde|wurden))?)${HOW} (?:bewilligt|genehmigt|beschlossen|freigegeben|verabschiedet|festgelegt)${ENDS}`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Der Termin wird auf den 5. Mai festgelegt.", "Als neuer Termin wurde der 5. Mai vereinbart."
  {
    has: /Termin/,
    pattern: new RegExp(
      `^(?:(?:Der|Die) [^.;:?]{0,60}(?:[Tt]ermin|[Ss]itzung|[Tt]reffen)[^.;:?]{0,40}? (?<label>wird|wurde)${HOW} (?:auf|für) (?:den|die|das) [^;?]{3,60}? (?:festgelegt|festgesetzt|angesetzt|terminiert)|Als (?:\\p{Ll}+ )?\\p{L}*[Tt]ermin(?:e)? (?:wird|werden|wurde|wurden)${HOW} [^;?]{3,90}? (?:festgelegt|vereinbart|bestimmt|beschlossen|festgesetzt))\\.?$`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Der Gemeinderat nimmt Kenntnis.", "Der Rat hat den Bericht zur Kenntnis genommen."
  {
    has: /Kenntnis/,
    pattern:
      /^(?:Der|Die|Das) \p{L}*(?:[Rr]at|[Aa]usschu(?:ss|ß)|[Vv]ersammlung|[Vv]orstand|[Vv]ertretung|[Bb]eirat|Gremium|Plenum|[Ff]achschaft)(?: [^.;?]{2,40}?)? (?<label>(?:nimmt|nahm)(?: davon| hiervon)?(?: zustimmend)? Kenntnis|hat [^.;?]{3,160}? zur Kenntnis genommen)\.?$/u,
    kind: 'noted',
  },
  // "Damit ist Ben Fern gewählt."
  {
    has: /^(?:Damit|Somit) .*gewählt/,
    pattern:
      /^(?:Damit|Somit) (?<label>(?:ist|sind|wird|wurde)) (?!der Antrag)\p{Lu}[^.;:?]{3,120}? gewählt\.?$/u,
    kind: 'elected',
  },
];
