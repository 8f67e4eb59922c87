// What a German sentence settles by saying it, without a vote beside it: "Der Beitrag wird auf 30 Euro festgesetzt.", a row each.
//
// The passive tells as well what others do, what is done every year and what is to come: so no doer stands in it, and no time.

import { BODY } from './bodies.ts';
import { ENDS, type WholeWay } from './decision-way.ts';
import { HOW, MANNER } from './manner.ts';

/** A meeting told others what its board had done before; so of that the past tense tells nothing. */
const IN_MEETING = `(?!(?:Der|Die) \\p{L}*[Vv]orstand )${BODY}`;
/** No doer, no time and no habit. */
const NO_OTHERS =
  '(?!.*(?<!\\p{L})(?:von(?! \\d)|vom|durch|seitens|jährlich|jeweils|regelmäßig|immer|künftig|demnächst|meist|später|danach|dann|bald|noch|erst|in der Regel|üblicherweise|hoffentlich|im (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Herbst|Sommer|Frühjahr|Winter))(?!\\p{L}))';
const SUBJECT = '(?:Der|Die|Das) (?!(?:\\p{L}*[Aa]ntrag|(?:Beschluss)?[Vv]orschlag) )\\p{L}[^.;:?]{2,160}?';
const OBJECT = '(?:den|die|das|dem|der|eine[nmr]?|ein|\\p{Lu}\\p{L}+|\\d)';

export const PERFORMED: readonly WholeWay[] = [
  // "Ebenso wird der Finanzierung zugestimmt.", "Nach kurzer Aussprache wurde der Haushalt beschlossen."
  {
    has: /zugestimmt|genehmigt|beschlossen|verabschiedet|bewilligt|gebilligt|angenommen|vertagt|festgelegt|festgesetzt/,
    pattern: new RegExp(
      `^${NO_OTHERS}(?:Ebenso|Ebenfalls|Weiterhin|Außerdem|Zudem|Ferner|Anschließend|Daraufhin|Sodann|Schließlich|Abschließend|Somit|Im Anschluss(?: daran)?|Nach (?:\\p{Ll}+ )?(?:Diskussion|Aussprache|Beratung|Debatte)) (?<label>(?:wird|wurde|werden|wurden)) (?:de[rmns]|die|das|ein|eine[rnm]?) (?!\\p{L}*(?:[Aa]ntrag|[Vv]orschlag) )\\p{L}[^;:?]{2,200}?${HOW} (?:zugestimmt|genehmigt|beschlossen|verabschiedet|bewilligt|gebilligt|angenommen|vertagt|festgelegt|festgesetzt)${ENDS}`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Der Jahresbeitrag wird auf 30 Euro festgesetzt."
  {
    has: /festgesetzt|festgelegt|begrenzt/,
    pattern: new RegExp(
      `^${NO_OTHERS}${SUBJECT} (?<label>(?:wird|werden))${HOW}(?: (?:ab|zum|für) [^.;?,]{3,40}?)? auf [^.;?]{1,60}? (?:festgesetzt|festgelegt|begrenzt)${ENDS}`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Der Haushaltsplan wird beschlossen.", "Der Kredit wird bewilligt."
  {
    has: /genehmigt|beschlossen|verabschiedet|bewilligt|gebilligt|erlassen/,
    pattern: new RegExp(
      `^${NO_OTHERS}${SUBJECT} (?<label>(?:wird|werden)${HOW} (?:genehmigt|beschlossen|verabschiedet|bewilligt|gebilligt|erlassen))\\.?$`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Der Kauf einer Leiter wurde beschlossen."
  {
    has: / wurden? (?:.* )?beschlossen\.?$/,
    pattern: new RegExp(
      `^${NO_OTHERS}(?!.*(?<!\\p{L})(?:am \\d|in \\d|im (?:Jahr|Vorjahr|Vorfeld)|letzte[nrms]?|vorige[nrms]?|bereits|schon|damals|seinerzeit|zuvor|früher|ursprünglich|gestern|neulich|zuletzt|auf der|in der)(?!\\p{L}))${SUBJECT} (?<label>(?:wurde|wurden)${HOW} beschlossen)\\.?$`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Die Verwaltung wird beauftragt, drei Angebote einzuholen."
  {
    has: /beauftragt, |ermächtigt, |bevollmächtigt, /,
    pattern: new RegExp(
      `^${NO_OTHERS}(?:Der|Die|Das) \\p{L}[^.,;:?]{2,80}? (?<label>(?:wird|werden)${HOW} (?:damit |hiermit )?(?:beauftragt|ermächtigt|bevollmächtigt)), [^;?]{3,400}?(?:zu \\p{L}+|\\p{L}+zu\\p{L}+en)(?:[,.].*)?$`,
      'su',
    ),
    kind: 'agreed',
  },
  // "Die Vergabe der Arbeiten erfolgt an die Firma Holm.", "Der Zuschlag geht an …"
  {
    has: /Vergabe|Zuschlag|Auftrag/,
    pattern:
      /^(?:Die Vergabe|Der (?:Zuschlag|\p{L}*[Aa]uftrag))(?: (?:für|der|des|über|zur|zum) [^.;?]{3,120}?)? (?<label>(?:erfolgt|geht|ergeht)) an (?:die |den |das )?\p{Lu}[^;?]{2,200}$/u,
    kind: 'agreed',
  },
  // "Dem Antrag auf Fristverlängerung wird stattgegeben."
  {
    has: /stattgegeben|entsprochen/,
    pattern: new RegExp(
      `^${NO_OTHERS}Dem \\p{L}*(?:[Aa]ntrag|[Gg]esuch|[Ww]unsch) (?:auf|von|der|des|um|zur|zum) [^.;?,]{2,160}? (?<label>wird)${HOW} (?:stattgegeben|entsprochen)${ENDS}`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Die Tagesordnung wird um den Punkt „Leiter“ ergänzt."
  {
    has: /^Die (?:Tagesordnung|TO) .*(?:ergänzt|geändert|erweitert|umgestellt)/,
    pattern: new RegExp(
      `^Die (?:Tagesordnung|TO) (?<label>(?:wird|wurde))${HOW} [^;?]{0,160}?(?:ergänzt|geändert|erweitert|umgestellt)${ENDS}`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Frau Roth wird in den Verein aufgenommen.", "Herr Holm wird aus dem Verein ausgeschlossen."
  {
    has: /aufgenommen|ausgeschlossen/,
    pattern: new RegExp(
      `^${NO_OTHERS}(?!(?:Der|Es|Das Protokoll) )\\p{Lu}[^.;:?]{2,120}? (?<label>(?:wird|werden|wurde|wurden))${HOW} (?:in (?:den|die) \\p{L}*(?:[Vv]erein|[Gg]ruppe|[Ff]euerwehr|[Gg]enossenschaft)|als (?:neue[sr]? )?\\p{L}*[Mm]itglied(?:er)?|aus (?:dem|der) \\p{L}*(?:[Vv]erein|[Gg]ruppe|[Gg]enossenschaft))${HOW} (?:aufgenommen|ausgeschlossen)${ENDS}`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Die Satzung wird in § 5 wie folgt geändert:", "Folgende Paragraphen wurden besprochen und wie folgt geändert:"
  {
    has: /wie folgt (?:geändert|ergänzt|angepasst|gefasst|neu gefasst)/,
    pattern: new RegExp(
      `^${NO_OTHERS}(?=[^:]{0,120}(?:[Ss]atzung|[Oo]rdnung|[Ss]tatuten|§|[Pp]aragra|[Aa]bs(?:atz|\\.)|[Zz]iffer))(?:Der|Die|Das|Folgende|§§?) [^.;:?]{1,120}? (?<label>(?:wird|werden|wurden?)(?: \\p{Ll}+ und)?) (?:[^.;:?,]{2,60}? )?wie folgt (?:geändert|ergänzt|angepasst|(?:neu )?gefasst)(?:\\.?$|:)`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Von den Ausführungen wird Kenntnis genommen."
  {
    has: /Kenntnis/,
    pattern:
      /^(?:(?:Von (?:de[rmn]|diese[rmn]) [^.;?]{3,160}|Davon|Hiervon) (?:wird|wurde)(?: zustimmend)? Kenntnis genommen)\.?$/u,
    kind: 'noted',
  },
  // "Der Hauptausschuss verweist die Angelegenheit an den Bauausschuss."
  {
    has: / (?:verweist|verwies|überwies|überweist) /,
    pattern: new RegExp(
      `^${IN_MEETING} (?<label>(?:verweist|verwies|überwies|überweist))${HOW} ${OBJECT} [^;?]{2,600}$`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Die Gemeinde erhebt keine Einwände gegen den Plan.", "Der Rat hat keine Einwände gegen die Niederschrift."
  {
    has: /keine (?:Einwände|Einwendungen)/,
    pattern: new RegExp(
      `^(?:${BODY}|Die (?:Gemeinde|Stadt)) (?<label>(?:hat|haben|erhebt|erheben|erhob|äußert)${HOW} keine (?:Einwände|Einwendungen)) gegen (?:den|die|das) [^;?]{3,300}$`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Mit dem Vorgehen besteht Einverständnis."
  {
    has: /Einverständnis/,
    pattern:
      /^Mit (?:dem|der|den|diesem|dieser) [^.;?,]{3,160}? (?<label>(?:besteht|bestand)) (?:allgemeines |allseits |allseitiges )?Einverständnis\.?$/u,
    kind: 'agreed',
  },
  // "Die Wahl fällt auf Modell B."
  {
    has: /^Die (?:Wahl|Entscheidung) f/,
    pattern: new RegExp(
      `^Die (?:Wahl|Entscheidung) (?<label>(?:fällt|fiel))${HOW} (?:auf|für|zugunsten) (?!(?:den|die) (?:nächste|kommende)[nr]? )[^;?]{3,200}$`,
      'u',
    ),
    kind: 'decided',
  },
  // "Die Fachschaft unterstützt das Sommerfest mit 100 Euro."
  {
    has: / mit (?:bis zu |maximal |max\. )?\d.*(?:Euro|€|CHF)/,
    pattern: new RegExp(
      `^${BODY} (?<label>(?:unterstützt|fördert|bezuschusst|beteiligt sich))${HOW} (?:${OBJECT}|an) [^.;?]{3,200}? mit (?:bis zu |maximal |max\\. )?\\d[\\d., ]* ?(?:Euro|€|CHF)[^;?]{0,80}$`,
      'u',
    ),
    kind: 'agreed',
  },
  // "§ 5 wird geändert – einstimmig angenommen", "Kauf einer Leiter: mit 5 Ja-Stimmen beschlossen"
  {
    has: /(?::| [–-]|,) .*(?:angenommen|beschlossen|genehmigt|bewilligt|gewählt|verabschiedet|zugestimmt)/,
    pattern: new RegExp(
      `^(?!(?:\\p{L}*[Ee]rgebnis|\\p{L}*[Aa]bstimmung(?=\\s*:)|Wahl(?=\\s*:)|Votum|Meinungsbild|Stimmungsbild|Beschlu(?:ss|ß)|(?:Dies|D)er \\p{L}*[Aa]ntrag|Antrag(?= ?(?:[:–-]|einst|mehrh|angen|bei |mit ))|Konsens|Status)(?![\\p{L}-]))[\\p{Lu}\\d§„(][^;?]{2,300}?(?<label>(?::| [–-]|,)(?: (?:wird|wurde))?(?: (?:${MANNER}),?){1,4} (?:angenommen|beschlossen|genehmigt|bewilligt|gewählt|verabschiedet|zugestimmt)(?: ?\\([^()]{3,60}\\))?)\\.?$`,
      'u',
    ),
    kind: 'agreed',
    isVoted: true,
  },
  // "Aufnahme einstimmig beschlossen.", "Entlastung des Vorstands bei 2 Enthaltungen erteilt"
  {
    has: / (?:beschlossen|angenommen|genehmigt|bewilligt|erteilt|bestätigt|zugestimmt)\.?$/,
    pattern: new RegExp(
      `^${NO_OTHERS}(?!(?:\\p{L}*[Aa]ntrag|\\p{L}*[Vv]orschlag|Beschlussvorlage|Ergebnis|Meinungsbild)(?!\\p{L}))\\p{Lu}[\\p{L}-]{3,40}(?: (?:de[rsm]|von|für|zur|zum) (?:(?!(?:hat|haben|wird|wurde|werden|wurden|ist|sind|war) )[^.;:?,]){2,80}?)? (?<label>(?:(?:${MANNER}),? ){1,3}(?:beschlossen|angenommen|genehmigt|bewilligt|erteilt|bestätigt|zugestimmt))\\.?$`,
      'u',
    ),
    kind: 'agreed',
    isVoted: true,
  },
  // "Finanzantrag 200 € Farbe: angenommen (6/0/1)"
  {
    has: /^(?:Finanz|Sach|Eil)antrag .*: /,
    pattern: new RegExp(
      `^(?:Finanz|Sach|Eil)antrag [^;?:]{3,200}:${HOW} (?<label>(?:angenommen|beschlossen|genehmigt|bewilligt))(?: ?\\([^()]{3,40}\\))?\\.?$`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Ohne Gegenstimme wurde der Kauf genehmigt."
  {
    has: /^Ohne (?:Gegen|Enthaltung)/,
    pattern: new RegExp(
      `^Ohne (?:Gegenstimmen?|Gegenrede|Enthaltung(?:en)?)(?: und (?:ohne )?(?:Gegenstimmen?|Enthaltung(?:en)?))? (?<label>(?:wird|wurde|werden|wurden)) (?!(?:der|dieser|dem|diesem) (?:\\p{L}*[Aa]ntrag|(?:Beschluss)?[Vv]orschlag) )[^;?.]{3,200}? (?:genehmigt|angenommen|beschlossen|verabschiedet|bewilligt|gewählt|zugestimmt|bestätigt)${ENDS}`,
      'u',
    ),
    kind: 'agreed',
  },
];
