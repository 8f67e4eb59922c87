// The ways in which a German sentence approves minutes, an agenda or what officers did: a row each, with an example beside it.

import { SUBJECT } from './bodies.ts';
import { ENDS, IS, MINUTES_WAY, type WholeWay } from './decision-way.ts';
import { HOW, VOTE, VOTED } from './manner.ts';

/** What a meeting approves at its beginning. */
const RECORD = '(?:(?:Sitzungsp|P)rotokolle?|(?:Sitzungsn|N)iederschrift(?:en)?|Tagesordnung|TO)';

/** Whose work a meeting discharges. */
export const OFFICERS =
  '(?:gesamte |alte |bisherige )?(?:\\p{L}*[Vv]orstand|\\p{L}*[Ww]art(?:in)?|Schatzmeister(?:in)?|Kassier(?:er)?(?:in)?|Vorstandsmitglieder)';

export const APPROVALS: readonly WholeWay[] = [
  // "Das Protokoll der Sitzung vom 5. März 2026 wird einstimmig genehmigt.", "Beide Protokolle werden vom Vorstand angenommen."
  {
    has: /Protokoll|rotokoll|iederschrift|Tagesordnung|TO /,
    pattern: new RegExp(
      `^(?:(?:Das|Die|Beide) )?(?:letzten? |vorläufige |öffentliche )?(?:Protokolle?|Niederschrift(?:en)?|Sitzungsniederschrift|Sitzungsprotokoll|Tagesordnung|TO)(?: (?:der|des|vom|über|zur|zum|von|aus|und|am)(?: (?:die|der|letzten|vorigen|vergangenen|vorangegangenen|vorhergehenden|vorherigen|vorletzten|öffentlichen|ordentlichen|außerordentlichen|vom|am|\\p{Lu}\\p{L}*|\\d{1,4}\\.?|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}),?){1,9}){0,2} ${IS}${MINUTES_WAY} (?:genehmigt|angenommen|bestätigt|verabschiedet|beschlossen|anerkannt)${ENDS}`,
      'u',
    ),
    kind: 'approved',
  },
  // "Das Protokoll der letzten Sitzung wurde:", and in the line below it "Bestätigt"
  {
    has: /^(?:Das|Die) .*: ?(?:[Gg]enehmigt|[Aa]ngenommen|[Bb]estätigt|[Bb]eschlossen)\W*$/,
    pattern: new RegExp(
      `^(?:Das|Die) (?:letzte |heutige )?${RECORD}(?: [^;:?]{3,80}?)? ${IS}: ?(?:${VOTE})?,? ?(?:[Gg]enehmigt|[Aa]ngenommen|[Bb]estätigt|[Bb]eschlossen)[.!]?$`,
      'u',
    ),
    kind: 'approved',
  },
  // "Protokoll der letzten Sitzung: 5/0/1 angenommen", "Protokoll vom 5.3. ohne Gegenrede genehmigt", "Tagesordnung: einstimmig angenommen"
  {
    has: /rotokoll|iederschrift|Tagesordnung|TO[ :]/,
    pattern: new RegExp(
      `^(?!.*(?<!\\p{L})(?:nicht|noch|wird|werden|wurden?|soll(?:te)?|muss|kann|sobald)(?!\\p{L}))(?:Das |Die )?${RECORD}(?: [^;:?]{3,80}?)?(?:,|:| [–-]| ?(?:[=-]+>|[→⇒]))?(?: (?:${VOTE}),?){0,2} (?<label>angenommen|genehmigt|bestätigt|beschlossen|verabschiedet)(?:,? \\(?(?:${VOTE})\\)?)?[.!]?$`,
      'u',
    ),
    kind: 'approved',
  },
  // "Gegen die Niederschrift der letzten Sitzung werden keine Einwendungen erhoben.", "Es gibt keine Einwände gegen die Tagesordnung."
  {
    has: /[Ee]inw(?:ände|endungen)/,
    pattern: new RegExp(
      `^(?:Gegen (?:das|die) (?:letzte )?${RECORD}(?: [^;:?]{3,80}?)? (?<label>(?:werden|wurden|gibt es|gab es|bestehen|bestanden) keine (?:Einwände|Einwendungen))(?: (?:erhoben|vorgebracht|geäußert|vorgetragen))?(?=\\.?$|[,;] )|(?:Es (?:gibt|gab|bestehen|bestanden) keine|Keine) (?:Einwände|Einwendungen) gegen (?:das|die) (?:letzte )?${RECORD}(?: [^;:?]{3,80}?)?\\.?$|Einw(?:ände|endungen) gegen (?:das|die) ${RECORD}(?: [^;:?]{3,80}?)? (?:werden|wurden) nicht erhoben(?=\\.?$|[,;] ))`,
      'u',
    ),
    kind: 'approved',
  },
  // "Zum Protokoll der letzten Sitzung gibt es keine Anmerkungen, es ist somit genehmigt."
  {
    has: /^(?:Zu[mr]|Gegen) .*keine .*(?:genehmigt|angenommen)/,
    pattern: new RegExp(
      `^(?:Zu[mr]|Gegen (?:das|die)) (?:letzten )?${RECORD}(?: [^;:?]{3,80}?)? (?:gibt|gab|bestehen|liegen|werden) (?:es )?keine (?:Anmerkungen|Einwände|Einwendungen|Änderungswünsche|Ergänzungen)[^;?]{0,30}[,;] (?:(?:es|sie|dieses|diese) )?(?<label>(?:ist|wird|gilt)[^.;?]{0,40} (?:genehmigt|angenommen))\\.?$`,
      'u',
    ),
    kind: 'approved',
  },
  // "Mit dieser Änderung wird die Tagesordnung genehmigt."
  {
    has: /^Mit .*Änderung/,
    pattern: new RegExp(
      `^Mit (?:dieser|diesen|der genannten|den genannten|den) Änderung(?:en)? ${IS} (?:die|das) (?:letzte )?${RECORD}${HOW} (?:genehmigt|angenommen|beschlossen)${ENDS}`,
      'u',
    ),
    kind: 'approved',
  },
  // "Genehmigung des Protokolls: einstimmig", "Annahme der Tagesordnung: 5/0/1"
  {
    has: /^(?:Annahme|Genehmigung|Verabschiedung|Bestätigung|Beschluss) d/,
    pattern: new RegExp(
      `^(?:Annahme|Genehmigung|Verabschiedung|Bestätigung|Beschluss) de[rs] (?:letzten )?${RECORD}s?(?: [^;:?]{3,80}?)?: (?<label>(?:wird |wurde )?(?:(?:${VOTE}),? ?){1,2}(?:angenommen|genehmigt|bestätigt|beschlossen)?|(?:wird |wurde )?(?:angenommen|genehmigt))[.!]?$`,
      'u',
    ),
    kind: 'approved',
  },
  // "Wir nehmen das Protokoll der letzten Sitzung einstimmig an."
  {
    has: / an\.?$/,
    pattern: new RegExp(
      `^${SUBJECT} (?<label>(?:nehmen|nimmt)) (?:das|die) (?:letzte |geänderte |vorliegende )?${RECORD}(?: [^.;?]{2,120}?)?${HOW} an\\.?$`,
      'u',
    ),
    kind: 'approved',
  },
  // "Dem Vorstand wird einstimmig Entlastung erteilt.", "Die Entlastung des Vorstands erfolgt einstimmig."
  {
    has: /Entlastung|Décharge/,
    pattern: new RegExp(
      `^(?:Dem|Der|Den) \\p{L}[^.;?]{2,80}? ${IS}${HOW} (?:die )?(?:Entlastung|Décharge)${HOW} (?:erteilt|gewährt)${ENDS}`,
      'u',
    ),
    kind: 'approved',
  },
  {
    has: /Die Entlastung/,
    pattern: new RegExp(
      `^Die Entlastung(?: (?:des|der) [^.;?]{3,80}?)? (?:(?<label>erfolgt(?:e)?)${VOTED}|(?:wird|wurde)${HOW} (?:erteilt|gewährt|beschlossen|angenommen))${ENDS}`,
      'u',
    ),
    kind: 'approved',
  },
  // "Der Vorstand wird bei zwei Enthaltungen einstimmig entlastet."
  {
    has: /entlastet/,
    pattern: new RegExp(
      `^(?:Der|Die) ${OFFICERS} (?<label>(?:wird|werden|wurde|wurden)${HOW} entlastet)${ENDS}`,
      'u',
    ),
    kind: 'approved',
  },
];
