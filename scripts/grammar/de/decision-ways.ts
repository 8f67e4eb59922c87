// The ways in which a German sentence decides: a row each, with an example beside it. `said-decisions.ts` reads by them.

import { APPROVALS } from './approval-ways.ts';
import { BODY, SUBJECT } from './bodies.ts';
import { ENDS, IS, type OpeningWay, PARTICIPLE, type WholeWay } from './decision-way.ts';
import { ELECTIONS } from './election-ways.ts';
import { HOW, NUMBER, VOTE, VOTE_WORD, VOTED } from './manner.ts';

const AFTER =
  '(?:(?:Nach|Auf|Mit|Bei|In|Ohne|Per|Durch|Von|Im (?:Konsens|Anschluss|Ergebnis|Block)|Fast|Nahezu|Jeweils|En) (?:[^,.;:]|, (?=bei |mit |ohne |\\d)|(?<=\\d)[.:]){3,90}?,? |Im Konsens |\\([^()]{3,30}\\) |(?:Einstimmig(?:, [^,.;:]{3,40},| \\([^()]{1,30}\\))?|Mehrheitlich|Einvernehmlich|Daraufhin|Somit|Sodann|Danach|Anschließend|Schließlich|Abschließend|Damit|Hiermit|Daher|Deshalb|Außerdem|Zudem|Ferner|Weiterhin|Ebenso) )';
/** Any sign of a sentence, and the stops of its days: "vom 5.3.2026". */
const DATED = '(?:[^.;?]|(?<=\\d)\\.(?=\\d| ?\\p{Lu}))';
/** What is decided, and not "über den Antrag", nor "in der nächsten Sitzung". */
const WHAT =
  '(?<joint>,? (?=(?:dass|daß)\\b)|[,:] (?!(?:ob|wie|wer|wann|wo|was|welche[nrs]?|inwiefern|inwieweit|da|weil|wenn|falls|sobald) )(?=[„“"]?[\\p{L}\\d])| (?=[^,;?]{3,200} zu \\p{L}+en\\.?$))';
const OBJECT =
  '(?<joint> (?=(?:den|die|das|dem|der|eine[nr]?|ein|folgende[nsr]?|als|für|zum|zur|gemäß|entsprechend|\\p{Lu}\\p{L}{3,}|\\d) ?))';
const DECIDES =
  '(?<label>(?:beschlie(?:ß|ss)(?:t|en)|beschlo(?:ss|ß)(?:en)?|entscheide[tn]|entschied(?:en)?|vereinbar(?:t|en|te|ten)|komm(?:t|en) überein|kam(?:en)? überein|leg(?:t|en|te|ten)(?= [^,:]{0,60}?fest,)|leg(?:t|en|te|ten) fest))';
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
  {
    has: /beschl|entsch|vereinb|übere|fest/,
    pattern: new RegExp(`^${SUBJECT} ${DECIDES}${HOW}${WHAT}`, 'u'),
  },
  // "Nach kurzer Aussprache beschließt der Vorstand, …", "Sodann beschließt die GV, …"
  {
    has: /beschl|entsch|vereinb|übere|fest/,
    pattern: new RegExp(`^${AFTER}${DECIDES} ${SUBJECT}(?: sich| uns)?${HOW}${WHAT}`, 'u'),
  },
  // "Die Mitgliederversammlung beschließt einstimmig die Höhe der Beiträge."
  {
    has: /beschl|entsch|vereinb|übere|fest/,
    pattern: new RegExp(`^${SUBJECT} ${DECIDES}${VOTED}${OBJECT}`, 'u'),
  },
  {
    has: /beschl/,
    pattern: new RegExp(
      `^${AFTER}(?<label>beschlie(?:ß|ss)(?:t|en)|beschlo(?:ss|ß)(?:en)?) ${SUBJECT}${HOW}${OBJECT}`,
      'u',
    ),
  },
  // "Der Vorstand beschließt die Anschaffung einer Leiter."
  {
    has: /beschl/,
    pattern: new RegExp(
      `^(?!Die \\p{L}*[Vv]ersammlung|Die Mitglieder |(?:Die )?MV |(?:Die )?VV )${SUBJECT} (?<label>beschlie(?:ß|ss)(?:t|en)|beschlo(?:ss|ß)(?:en)?)${HOW}${OBJECT}`,
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
      `^(?:${SUBJECT} (?<label>(?:einigt|einigte|einigen|einigten|verständigt|verständigten|verständigen) (?:sich|uns)${HOW} darauf)|Es (?:besteht|herrscht|gibt|bestand) (?:Konsens|Einigkeit)(?: darüber)?)${WHAT}`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Wir sind uns einig, dass der Steg gestrichen wird."; that it is cold is an opinion.
  {
    has: / (?:einig|einverstanden), /,
    pattern: new RegExp(
      `^${SUBJECT} (?<label>(?:sind|ist|waren|war) (?:sich|uns)(?: alle| darin| darüber)?${HOW} einig|(?:sind|ist|waren|war)(?: damit| alle)? einverstanden)${TO_DO}`,
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
  // "Die Versammlung nimmt mit 15 Ja-Stimmen und 3 Enthaltungen an, dass …"; without a vote that is what somebody supposes.
  {
    has: / an, da/,
    pattern: new RegExp(
      `^${SUBJECT} (?<label>(?:nimmt|nehmen|nahm|nahmen)(?: (?:${VOTE}),?){1,3} an)(?<joint>, (?=(?:dass|daß) ))`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Der Vorstand fasst den Beschluss, …"
  {
    has: /Beschlu/,
    pattern: new RegExp(
      `^${SUBJECT} (?<label>(?:fass(?:t|en|te|ten)|faßt)${HOW} den Beschlu(?:ss|ß))${WHAT}`,
      'u',
    ),
  },
  // "Der Ausschuss empfiehlt dem Gemeinderat einstimmig, …"
  {
    has: /empf[aeih]/,
    pattern: new RegExp(
      `^${BODY} (?<label>empf(?:iehlt|ehlen|ahl|ahlen))${HOW}(?: (?:dem|der) \\p{Lu}\\p{L}+)?${HOW}(?<joint>,? (?=(?:dass|daß)\\b)|[,:] (?=\\p{L}))`,
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
  // "Antrag auf 50 € für Farbe: einstimmig angenommen", "GO-Antrag auf Schluss der Debatte: ohne Gegenrede angenommen"
  {
    has: /ntrag .*: /,
    pattern: new RegExp(
      `^(?:(?:Der|Ihr|Sein) )?(?:\\p{Lu}{2,4}-)?\\p{L}*[Aa]ntrag (?:auf|zu|zur|zum|von|der|des|über) [^.;?:]{3,300}?:(?: (?:wird|ist))?${HOW} (?<label>angenommen|beschlossen|genehmigt|bewilligt)\\.?$`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Der Gemeinderat ist mit der Vergabe einverstanden."
  {
    has: / einverstanden/,
    pattern: new RegExp(
      `^${SUBJECT} (?<label>(?:ist|sind|war|waren|zeigt sich|erklärt sich|erklären sich))${HOW} mit (?:der|dem|den|diese[mnr]) (?!(?:\\p{L}*[Aa]ntrag|Vorschlag) einver)[^.;?,]{4,200}? einverstanden\\.?$`,
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
      `^(?:${SUBJECT} (?<label>(?:nimmt|nehmen)) (?:den|die|das) ${DATED}{3,200}?|(?:Der|Die|Das) ${DATED}{3,160}? (?:wird|werden|wurde|wurden)(?: ${DATED}{3,120}?)?) (?:zustimmend )?zur Kenntnis(?: genommen)?\\.?$`,
      'u',
    ),
    kind: 'noted',
  },
  // "Die Geschäftsordnung wird einstimmig angenommen und von allen unterschrieben.", "Es wird der Vorstand einstimmig bestätigt.": the vote says that it is the meeting's own.
  {
    has: / (?:wird|wurde|werden|wurden|ist|sind) /,
    pattern: new RegExp(
      `^(?!(?:Der|Dieser|Ihr|Sein|Dem|Diesem) (?:\\p{L}*[Aa]ntrag|(?:Beschluss)?[Vv]orschlag) (?:wird|wurde|ist)|(?:Dem|Diesem) (?:wird|wurde)|Es )\\p{Lu}[^;?]{2,300}? ${IS} [^;?]{0,160}?${VOTE_WORD}[^;?]{0,120}? ${PARTICIPLE}${ENDS}|^Es (?:wird|werden|wurden?) (?:der|die|das|eine?|alle|beide|\\d|\\p{Lu}\\p{L}+) (?!\\p{L}*(?:[Aa]ntrag|[Vv]orschlag|[Ww]unsch|[Mm]einung|[Bb]eschluss)(?!\\p{L}))[^.,;:?]{2,160}?(?<= )${VOTE_WORD}[^.,;:?]{0,80}? ${PARTICIPLE}(?=:|[.!]?$)`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Die Änderungen der Satzung werden angenommen (4/4 Ja-Stimmen).", "Der Beitrag wird erhöht (5 Ja, 1 Nein)"
  {
    has: / (?:wird|werden|wurden?) .*(?:t|en) ?\(.*\d.*\)[.!]?$/,
    pattern: new RegExp(
      `^(?!(?:Der|Dieser|Ihr|Sein|Dem|Diesem) (?:\\p{L}*[Aa]ntrag|(?:Beschluss)?[Vv]orschlag) (?:wird|wurde)|Es |Er |Sie )\\p{Lu}[^;?]{2,300}? ${IS}(?! nicht)[^;?]{0,160}? ${PARTICIPLE} ?\\((?=[^()]*${VOTE_WORD})[^()]{3,60}\\)[.!]?$`,
      'u',
    ),
    kind: 'agreed',
    isVoted: true,
  },
  // "Einstimmig wird Anke Berger zur Kassenwartin gewählt.", "In geheimer Wahl mit 10 von 12 Stimmen wird …"
  {
    has: /^(?:Einstimmig|Mehrheitlich|Einvernehmlich|Mit|Bei|Ohne|In|Auf|Nach|Per|Durch|Im|Von|Fast|Nahezu|Jeweils|En|\()/,
    pattern: new RegExp(
      `^(?:Einstimmig|Mehrheitlich|Einvernehmlich|(?:Mit|Bei|Ohne|In|Auf|Nach|Per|Durch|Im|Von|Fast|Nahezu|Jeweils|En) ${DATED}{3,90}?|\\([^()]{3,30}\\)),? ${IS} (?!(?:der|dieser|dem|diesem) (?:\\p{L}*[Aa]ntrag|(?:Beschluss)?[Vv]orschlag) )${DATED}{3,200}? ${PARTICIPLE}${ENDS}`,
      'u',
    ),
    kind: 'agreed',
    isVoted: true,
  },
  // "Mit 12 Ja-Stimmen und einer Gegenstimme wird die Hütte vermietet.": behind both sides whatever is done is decided.
  {
    has: /^(?:Mit|Bei) .*(?:Ja|Stimmen|dafür).* w(?:ird|erden|urden?) /,
    pattern: new RegExp(
      `^(?:Mit|Bei) ${NUMBER} (?:Ja-?(?:[Ss]timmen?)?|Stimmen? dafür|dafür|Stimmen)(?:(?:,| und| gegen| bei| zu)(?: (?:mit|bei))? ${NUMBER} (?:(?:Nein|Gegen)-?(?:[Ss]timmen?)?|dagegen|Stimmen? dagegen|(?:Stimm)?[Ee]nthaltung(?:en)?)){1,2},? (?<label>(?:wird|werden|wurde|wurden)) (?!(?:der|dieser|dem|diesem) (?:\\p{L}*[Aa]ntrag|(?:Beschluss)?[Vv]orschlag) )${DATED}{3,200}? (?!(?:abgelehnt|verworfen|gestimmt|abgestimmt|gezählt|abgegeben|festgestellt)[.!]?$)(?:\\p{Ll}{0,8}ge\\p{Ll}+|(?:be|ver|er|ent|zer|über|unter)\\p{Ll}+|\\p{Ll}+iert)(?<=t|en)[.!]?$`,
      'u',
    ),
    kind: 'agreed',
    isVoted: true,
  },
  // "Wir kaufen Kreide → einstimmig angenommen"
  {
    has: /[>→⇒] ?\(?(?:[Ee]instimmig|[Mm]ehrheitlich|[Aa]ngenommen|[Bb]eschlossen|[Bb]ewilligt|[Gg]enehmigt|[Zz]ugestimmt|[Vv]erabschiedet|Konsens)/,
    pattern:
      /^(?!(?:Ergebnis|Meinungsbild|Stimmungsbild|\d\. ?Wahlgang)(?!\p{L})).{8,400}? ?(?<label>(?:[=-]+>|[→⇒]) ?\(?(?:(?:[Ee]instimmig|[Mm]ehrheitlich),? )?(?:[Aa]ngenommen|[Bb]eschlossen|[Bb]ewilligt|[Gg]enehmigt|[Zz]ugestimmt|[Vv]erabschiedet|Konsens(?: (?:ohne|mit) (?:(?:leichten|kleinen|geringen) )?(?:Bedenken|Vorbehalten?))?)(?: \([^()]{3,60}\))?\)?)\W*$/u,
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
