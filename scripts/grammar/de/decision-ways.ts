// The ways in which a German sentence decides: a row each, with an example beside it. `said-decisions.ts` reads by them.

import { APPROVALS } from './approval-ways.ts';
import { BODY } from './bodies.ts';
import { ENDS, IS, type OpeningWay, PARTICIPLE, type WholeWay } from './decision-way.ts';
import { ELECTIONS } from './election-ways.ts';
import { HOW, VOTE_WORD, VOTED } from './manner.ts';

const AFTER =
  '(?:(?:Nach|Auf|Mit|Bei|In) [^,.;:]{3,90} |(?:Einstimmig|Mehrheitlich|Einvernehmlich|Daraufhin|Somit|Sodann|Danach|Anschließend|Schließlich|Abschließend|Damit|Hiermit|Daher|Deshalb|Außerdem|Zudem|Ferner|Weiterhin|Ebenso) )';
/** Any sign of a sentence, and the stops of its days: "vom 5.3.2026". */
const DATED = '(?:[^.;?]|(?<=\\d)\\.(?=\\d| ?\\p{Lu}))';
/** What is decided, and not "über den Antrag", nor "in der nächsten Sitzung". */
const WHAT = '(?<joint>,? (?=(?:dass|daß)\\b)|[,:] (?=[„“"]?[\\p{L}\\d]))';
const OBJECT =
  '(?<joint> (?=(?:den|die|das|dem|der|eine[nr]?|ein|folgende[nsr]?|als|für|zum|zur|gemäß|entsprechend|\\p{Lu}\\p{L}{3,}|\\d) ?))';
const DECIDES = '(?<label>(?:beschließ(?:t|en)|beschliess(?:t|en)|beschlo(?:ss|ß)|entscheidet|beschlossen))';
/** What was agreed between those who were there. */
const AGREES = '(?:vereinbart|festgelegt|entschieden|verabredet|beschlossen)';

/** Who may vote where these minutes were taken. */
const VOTERS =
  '(?:Anwesenden|Abstimmenden|Mitglieder|Stimmberechtigten|Teilnehmenden|Teilnehmer|Delegierten)';
/** What is to be done: "dass der Steg gestrichen wird", "dass wir ihn streichen", "den Steg zu streichen". */
const TO_DO =
  '(?<joint>, (?=(?:dass|daß) [^,;?]{3,300}? \\p{L}{4,}(?:t|en) (?:wird|werden)\\.?$|(?:dass|daß) [^,;?]{3,300}? \\p{L}{4,}(?:t|en) (?:werden )?soll(?:en)?\\.?$|(?:dass|daß) wir [^,;?]{3,300}? (?!müssen|können|brauchen|hatten|haben|waren|wissen|hoffen|stehen|sollten)\\p{L}{4,}en\\.?$|[^,;?]{3,300}? zu \\p{L}+en\\.?$))';

export const OPENINGS: readonly OpeningWay[] = [
  // "Der Vorstand beschließt einstimmig, den Steg zu streichen.", "Wir beschließen, dass …"
  { has: /beschl|entscheidet/, pattern: new RegExp(`^(?:${BODY}|Wir) ${DECIDES}${HOW}${WHAT}`, 'u') },
  // "Nach kurzer Aussprache beschließt der Vorstand, …", "Sodann beschließt die GV, …"
  { has: /beschl|entscheidet/, pattern: new RegExp(`^${AFTER}${DECIDES} (?:${BODY}|wir)${HOW}${WHAT}`, 'u') },
  // "Die Mitgliederversammlung beschließt einstimmig die Höhe der Beiträge."
  { has: /beschl|entscheidet/, pattern: new RegExp(`^(?:${BODY}|Wir) ${DECIDES}${VOTED}${OBJECT}`, 'u') },
  {
    has: /beschließ/,
    pattern: new RegExp(`^${AFTER}(?<label>beschließ(?:t|en)) (?:${BODY}|wir)${HOW}${OBJECT}`, 'u'),
  },
  // "Der Vorstand beschließt die Anschaffung einer Leiter."
  {
    has: /beschl/,
    pattern: new RegExp(
      `^(?!Die \\p{L}*[Vv]ersammlung|Die Mitglieder |(?:Die )?MV |(?:Die )?VV )(?:${BODY}|Wir) (?<label>beschließ(?:t|en)|beschliesst)${HOW}${OBJECT}`,
      'u',
    ),
  },
  // "Es wird einstimmig beschlossen, …", "Es wurde vereinbart, dass …", "Es ist im Konsens beschlossen, dass …"
  { has: /^Es /, pattern: new RegExp(`^Es (?<label>(?:wird|wurde|ist)${HOW} ${AGREES})${WHAT}`, 'u') },
  // "Einstimmig wird beschlossen, …"
  {
    has: / w(?:ird|urde)/,
    pattern: new RegExp(`^${AFTER}(?<label>(?:wird|wurde)${HOW} ${AGREES})${WHAT}`, 'u'),
  },
  // "Das Plenum einigt sich darauf, …", "Es besteht Konsens, dass …"
  {
    has: /darauf|Konsens|Einigkeit/,
    pattern: new RegExp(
      `^(?:(?:${BODY}|Wir) (?<label>(?:einigt|einigte|einigen|einigten|verständigt|verständigten|verständigen) (?:sich|uns)${HOW} darauf)|Es (?:besteht|herrscht|gibt|bestand) (?:Konsens|Einigkeit)(?: darüber)?)${WHAT}`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Wir sind uns einig, dass der Steg gestrichen wird."; that it is cold is an opinion.
  {
    has: / einig, /,
    pattern: new RegExp(
      `^(?:Alle(?: Anwesenden)?|${BODY}|Wir|Man) (?<label>(?:sind|ist|waren|war) (?:sich|uns)(?: alle| darin| darüber)?${HOW} einig)${TO_DO}`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Die Mehrheit der Anwesenden ist dafür, dass …", "Alle Mitglieder stimmen dafür, …"
  {
    has: / dafür, /,
    pattern: new RegExp(
      `^(?:Die (?:\\p{Ll}+ )?Mehrheit(?: der ${VOTERS})?|Alle(?: (?:anwesenden )?${VOTERS})?) (?<label>(?:ist|war|sind|waren|stimmt|stimmte|stimmen|stimmten|votiert|votierte)(?: einstimmig)? dafür)${WHAT}`,
      'u',
    ),
  },
  // "Der Vorstand fasst den Beschluss, …"
  {
    has: /Beschlu/,
    pattern: new RegExp(`^${BODY} (?<label>(?:fasst|faßt|fasste)${HOW} den Beschlu(?:ss|ß))${WHAT}`, 'u'),
  },
  // "Der Ausschuss empfiehlt dem Gemeinderat einstimmig, …"
  {
    has: /empfiehlt/,
    pattern: new RegExp(
      `^${BODY} (?<label>empfiehlt)${HOW}(?: (?:dem|der) \\p{Lu}\\p{L}+)?${HOW}(?<joint>,? (?=(?:dass|daß)\\b)|[,:] (?=\\p{L}))`,
      'u',
    ),
    kind: 'recommended',
  },
];

export const WHOLES: readonly WholeWay[] = [
  ...APPROVALS,
  ...ELECTIONS,
  // "Der Antrag auf Anschaffung einer Leiter wird mit 5 Ja-Stimmen angenommen."
  {
    has: /ntrag /,
    pattern: new RegExp(
      `^(?:Der|Ihr|Sein) \\p{L}*[Aa]ntrag (?:auf|zu|zur|zum|von|der|des) (?!nicht\\b)[^.;?]{3,300}? ${IS}${HOW} (?:angenommen|beschlossen|genehmigt|bewilligt|zugestimmt)${ENDS}`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Dem Bauantrag wird das gemeindliche Einvernehmen erteilt.", "Das Einvernehmen wird erteilt."
  {
    has: /Einvernehmen/,
    pattern: new RegExp(
      `^(?:(?:Dem|Einem|Den|Zu dem|Zum|Für d(?:en|as|ie)) [^.;?]{4,300}? ${IS}(?: das)?|Das) (?:gemeindliche )?Einvernehmen(?: (?:nach|gemäß) § ?\\d+ [^.;]{2,20}?)?(?: (?:wird|wurde))?${HOW} (?:erteilt|hergestellt|versagt|nicht erteilt)${ENDS}`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Der Entlastung des Kassenwarts wurde zugestimmt."; by an authority it was elsewhere.
  {
    has: /zugestimmt/,
    pattern: new RegExp(
      `^(?:Der|Dem|Den|Dieser) (?!(?:\\p{L}*[Aa]ntrag|(?:Beschluss)?[Vv]orschlag|Beschlussvorlage) (?:wird|wurde))\\p{L}(?:(?! (?:von|vom|durch|seitens|hat|haben|hatte) )[^.;?,]){2,160}? (?<label>(?:wird|wurde|werden|wurden))${HOW}(?:(?! (?:von|vom|durch|seitens|nur|erst|noch) )[^;?,]){0,120}? zugestimmt${ENDS}`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Der Auftrag wird an die Firma Wolf vergeben."
  {
    has: /vergeben|erteilt/,
    pattern: new RegExp(
      `^(?:Der (?:\\p{L}+)?[Aa]uftrag|Die (?:\\p{L}+)?[Aa]rbeiten|Die (?:\\p{L}+)?[Ll]eistungen) [^.;?]{0,120}?(?<label>wird|werden) [^;?]{0,200}?(?:vergeben|erteilt)${ENDS}`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Die Fachschaft spricht sich einstimmig für den Kauf einer Leiter aus."
  {
    has: / aus\.?$/,
    pattern: new RegExp(
      `^(?:${BODY}|Wir) (?<label>(?:spricht|sprechen) (?:sich|uns)${VOTED}) (?:für|gegen) [^.;?]{4,300}? aus\\.?$`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Antrag auf 50 € für Farbe: einstimmig angenommen", "GO-Antrag auf Schluss der Debatte: ohne Gegenrede angenommen"
  {
    has: /ntrag .*: /,
    pattern: new RegExp(
      `^(?:(?:Der|Ihr|Sein) )?(?:\\p{Lu}{2,4}-)?\\p{L}*[Aa]ntrag (?:auf|zu|zur|zum|von|der|des|über) [^.;?:]{3,300}?:(?: (?:wird|ist))?${HOW} (?<label>angenommen|beschlossen|genehmigt|bewilligt)\\.?$`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Der Rat stimmt dem Verkauf des Grundstücks einstimmig zu."
  {
    has: / zu\.?$/,
    pattern: new RegExp(
      `^${BODY} (?<label>(?:stimmt|stimmen))${HOW} (?:dem|der|den) (?!(?:\\p{L}*[Aa]ntrag|Vorschlag)(?:${HOW}) zu)[^.;?]{4,300}? zu\\.?$`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Der Gemeinderat beauftragt die Verwaltung, ein Angebot einzuholen.", "Der Vorstand genehmigt die Ausgaben."
  {
    has: / (?:genehmigt|bewilligt|beauftragt|ermächtigt|entlastet|verabschiedet|billigt|vergibt|bestellt|benennt|wählt|erteilt|entsendet|gründet|vertagt) /,
    pattern: new RegExp(
      `^${BODY} (?<label>(?:genehmigt|bewilligt|beauftragt|ermächtigt|entlastet|verabschiedet|billigt|vergibt|bestellt|benennt|wählt|erteilt|entsendet|gründet|vertagt))${HOW} (?:den|die|das|dem|der|eine[nm]?|ein|\\p{Lu}\\p{L}+|\\d)[^;?]{3,600}$`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Der Gemeinderat ist mit der Vergabe einverstanden."
  {
    has: / einverstanden/,
    pattern: new RegExp(
      `^${BODY} (?<label>(?:ist|sind|war|waren|zeigt sich|erklärt sich))${HOW} mit (?:der|dem|den|diese[mnr]) (?!(?:\\p{L}*[Aa]ntrag|Vorschlag) einver)[^.;?,]{4,200}? einverstanden\\.?$`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Wir wählen Dora einstimmig zur Kassenwartin.", "Wir genehmigen die Ausgaben mit 5 Ja-Stimmen."
  {
    has: /^Wir /,
    pattern: new RegExp(
      `^Wir (?<label>(?:wählen|genehmigen|bestätigen|bewilligen|beauftragen|ermächtigen|entlasten|verabschieden|billigen|bestellen|benennen|entsenden|vertagen))${VOTED} \\p{L}[^;?]{3,600}$`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Nach der Aussprache wählt die Mitgliederversammlung jeweils einstimmig:", and below it who was elected
  {
    has: / wählt /,
    pattern: new RegExp(
      `^(?:Nach|Auf|Anschließend|Sodann|Daraufhin)[^;?]{0,400}?,? (?<label>wählt) ${BODY}[^.;:?]{0,80}?${VOTE_WORD}[^;?]{0,300}$`,
      'u',
    ),
    kind: 'elected',
  },
  // "Die Anschaffung wird von allen befürwortet."
  {
    has: / befürwortet/,
    pattern: new RegExp(
      `^(?:Der|Die|Das|Eine?) (?!\\p{L}*[Aa]ntrag|Vorschlag)[^.;?,]{3,200}? (?<label>wird|werden|wurde|wurden) (?:von (?:allen|der (?:großen )?Mehrheit|den Anwesenden)|${VOTE_WORD})(?: [^.;?,]{2,60}?)? befürwortet\\.?$`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Mit Einverständnis aller Anwesenden übernimmt Dora die Leitung."
  {
    has: /^(?:Mit|Unter) .*(?:Einverständnis|Zustimmung) aller/,
    pattern:
      /^(?:Mit|Unter) (?:dem |der )?(?:Einverständnis|Zustimmung) aller (?:anwesenden )?(?:Anwesenden|Mitglieder|Stimmberechtigten|Beteiligten) (?<label>(?:übernimmt|übernahm|übernehmen|übernahmen|wird|wurde|werden|wurden)) [^;?]{4,300}$/u,
    kind: 'agreed',
  },
  // "Der Bericht wird zur Kenntnis genommen.", "Der Rat nimmt den Bericht zur Kenntnis."
  {
    has: /Kenntnis/,
    pattern: new RegExp(
      `^(?:${BODY} (?<label>(?:nimmt|nehmen)) (?:den|die|das) ${DATED}{3,200}?|(?:Der|Die|Das) ${DATED}{3,160}? (?:wird|werden|wurde|wurden)(?: ${DATED}{3,120}?)?) (?:zustimmend )?zur Kenntnis(?: genommen)?\\.?$`,
      'u',
    ),
    kind: 'noted',
  },
  // "Die Geschäftsordnung wird einstimmig angenommen und von allen unterschrieben.": the vote says that it is the meeting's own.
  {
    has: / (?:wird|wurde|werden|wurden|ist|sind) /,
    pattern: new RegExp(
      `^(?!(?:Der|Dieser|Ihr|Sein|Dem|Diesem) (?:\\p{L}*[Aa]ntrag|(?:Beschluss)?[Vv]orschlag) (?:wird|wurde|ist)|(?:Dem|Diesem) (?:wird|wurde)|Es )\\p{Lu}[^;?]{2,300}? ${IS} [^;?]{0,160}?${VOTE_WORD}[^;?]{0,120}? ${PARTICIPLE}${ENDS}`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Einstimmig wird Anke Berger zur Kassenwartin gewählt."
  {
    has: /^(?:Einstimmig|Mehrheitlich|Einvernehmlich|Mit|Bei) /,
    pattern: new RegExp(
      `^(?:Einstimmig|Mehrheitlich|Einvernehmlich|(?:Mit|Bei) [^.;?,]{3,60}?(?:[Ss]timmen?|[Ee]nthaltung(?:en)?)(?: und [^.;?,]{3,40}?(?:[Ss]timmen?|[Ee]nthaltung(?:en)?))?) ${IS} (?!(?:der|dieser|dem|diesem) (?:\\p{L}*[Aa]ntrag|(?:Beschluss)?[Vv]orschlag) )[^;?.]{3,200}? ${PARTICIPLE}${ENDS}`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Wir kaufen Kreide → einstimmig angenommen"
  {
    has: /[>→⇒] ?\(?(?:[Ee]instimmig|[Mm]ehrheitlich|[Aa]ngenommen|[Bb]eschlossen|Konsens)/,
    pattern:
      /^(?!(?:Ergebnis|Meinungsbild|Stimmungsbild|\d\. ?Wahlgang)(?!\p{L})).{8,400}? ?(?<label>(?:[=-]+>|[→⇒]) ?\(?(?:(?:[Ee]instimmig|[Mm]ehrheitlich),? )?(?:[Aa]ngenommen|[Bb]eschlossen|Konsens(?: (?:ohne|mit) (?:(?:leichten|kleinen|geringen) )?(?:Bedenken|Vorbehalten?))?)(?: \([^()]{3,60}\))?\)?)\W*$/u,
    kind: 'agreed',
  },
  // "Wir kaufen Kreide ==> 7/0/1", "Kaufen wir Tee? -> Einstimmig angenommen 5/0/0"
  {
    has: /[>→⇒]/,
    pattern:
      /^(?!(?:Ergebnis|Meinungsbild|Stimmungsbild|\d\. ?Wahlgang)(?!\p{L})).{8,400}? ?(?<label>(?:[=-]+>|[→⇒]) ?(?:(?:[Ee]instimmig|[Mm]ehrheitlich)?,? ?(?:angenommen|beschlossen|genehmigt)?,? ?)\(?\d{1,3} ?([/:]) ?\d{1,3} ?\2 ?\d{1,3}\)?)\W*$/u,
    kind: 'agreed',
  },
];
