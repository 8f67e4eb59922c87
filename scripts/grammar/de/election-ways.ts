// The ways in which a German sentence elects somebody: a row each, with an example beside it.

import { ENDS, MINUTES_WAY, type WholeWay } from './decision-way.ts';
import { HOW, VOTE, VOTED } from './manner.ts';

const SOMEBODY = '\\p{Lu}[\\p{L}.-]+(?: (?:von |van |de |zu )?\\p{Lu}[\\p{L}.-]+){1,3}';

/** What is told in the order of a meeting: "Anschließend", "Im Anschluss". */
const THEN =
  '(?:Anschließend|Danach|Daraufhin|Sodann|Schließlich|Abschließend|Ebenso|Ebenfalls|Außerdem|Zudem|Ferner|Weiterhin|Weiter|Im Anschluss|Im Folgenden|Zunächst|Nun)';
const NOT_ELSEWHEN =
  '(?!.*(?<!\\p{L})(?:vom|durch|von (?:der|den|dem)|am \\d|im (?:Jahr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Vorjahr)|in \\d{4}|letzte[nrs]?|bereits|schon|damals|nicht|noch|erst|nur)(?!\\p{L}))';

/** What people are: "Vertreterin", "Kassenprüfer", "Stellvertretung". */
const OFFICE =
  '[\\p{L}-]{0,30}(?:[Vv]ertret(?:er|ung|ende[rn]?)|[Ss]precher|[Pp]rüfer|[Vv]orsitz(?:ende[rn]?)?|[Ff]ührer|[Ww]art|[Ll]eiter|[Bb]eauftragte[rn]?|[Dd]elegierte[rn]?|[Mm]itglied(?:er)?|[Bb]eisitzer|[Zz]ähler|[Kk]assier(?:er)?|[Mm]eister|[Pp]räsident|[Rr]evisor|[Ss]ekretär|[Pp]aten?|[Aa]nsprechpartner|[Oo]bleute|[Oo]b(?:mann|frau))(?:[ːˑˬ]?innen|[ːˑˬ]?in|en|n)?';
const APPOINTED = '(?:(?:wieder)?gewählt|bestimmt|benannt|ernannt|berufen|bestellt|bestätigt)';
/** "Frau Elder", "Dora Elder und Ben Fern" */
const PEOPLE = `(?:(?:Herrn?|Frau) \\p{Lu}[\\p{L}-]+(?: (?:von )?\\p{Lu}[\\p{L}-]+){0,2}|${SOMEBODY})`;

export const ELECTIONS: readonly WholeWay[] = [
  // "Bei der anschließenden Abstimmung über die Stellvertretung wurde Frau Elder gewählt.", "In der Stichwahl wurde Ben Fern gewählt."
  {
    has: /^(?:Bei|In|Nach) .*(?:[Ww]ahl|Abstimmung|Wahlgang) .*gewählt/,
    pattern: new RegExp(
      `^${NOT_ELSEWHEN}(?:Bei|In|Nach) (?:der|dieser|einer|dem|einem) (?:\\p{Ll}+ )?(?:\\p{L}*[Ww]ahl|Abstimmung|Auszählung|(?:\\d\\. )?Wahlgang)(?: (?:über|zur|zum|für|der|des) [^.;:?]{3,80}?)? (?<label>(?:wird|werden|wurde|wurden)) ${PEOPLE}(?:(?:,| und) ${PEOPLE}){0,8}${HOW}(?: (?:zu[mr]?|als) [^.;:?]{3,60}?)? (?:wieder)?gewählt${ENDS}`,
      'u',
    ),
    kind: 'elected',
  },
  // "Als Elternvertreter in der Konferenz wurden bestimmt: Frau Elder, Frau Fern", "Als Stellvertreterin wurde Dora Elder bestimmt."
  {
    has: /^(?:Als|Zu[mr]?) .*(?:bestimmt|benannt|ernannt|berufen|bestellt|bestätigt)/,
    pattern: new RegExp(
      `^${NOT_ELSEWHEN}(?:Als|Zu[mr]?) (?:(?:de[nr]|neue[rnms]?|ihre?[rnm]?|seine?[rnm]?|weitere[rns]?|stellvertretende[rn]?|\\d\\.|erste[rn]?|zweite[rn]?) ){0,2}${OFFICE}(?: [^.,;:?]{3,80}?)? (?<label>(?:wird|werden|wurde|wurden))${HOW} (?:${APPOINTED}: ?${PEOPLE}[^;?]{0,200}|${PEOPLE}(?:(?:,| und) ${PEOPLE}){0,8}${HOW} ${APPOINTED}${ENDS})`,
      'u',
    ),
    kind: 'elected',
  },
  // "Frau Elder wird als Stellvertreterin bestimmt.", "Frau Elder bleibt Vertreterin im Rat, Frau Fern wurde als ihre Stellvertreterin bestimmt."
  {
    has: / (?:als|zu[mr]?) .*bestimmt/,
    pattern: new RegExp(
      `^${NOT_ELSEWHEN}(?:${PEOPLE}(?:(?:,| und) ${PEOPLE}){0,4} bleib(?:t|en) (?:weiterhin )?${OFFICE}[^.,;:?]{0,80}, )?${PEOPLE}(?:(?:,| und) ${PEOPLE}){0,4} (?<label>(?:wird|werden|wurde|wurden))${HOW} (?:als|zu[mr]?) (?:\\p{Ll}+ ){0,2}${OFFICE}(?: [^.,;:?]{3,80}?)? bestimmt${ENDS}`,
      'u',
    ),
    kind: 'elected',
  },
  // "Nach einigen Nachmeldungen wurden für jedes Fach die Vertreter in den Konferenzen bestimmt."
  {
    has: /^Nach .* wurden? .*(?:bestimmt|gewählt|benannt)/,
    pattern: new RegExp(
      `^${NOT_ELSEWHEN}Nach (?:\\p{Ll}+ ){0,3}(?!\\p{L}*(?:[Ss]atzung|[Oo]rdnung|[Gg]esetz))\\p{Lu}\\p{L}+ (?<label>wurden?) [^.,;:?]{0,80}?(?:die|neue) (?:neuen )?${OFFICE}(?: [^.,;:?]{3,80}?)? (?:bestimmt|gewählt|benannt)${ENDS}`,
      'u',
    ),
    kind: 'elected',
  },
  // "Zur Vorsitzenden wird Anke Berger mit 15 Ja-Stimmen gewählt.", "Gewählt wird Anke Berger."
  {
    has: /gewählt/,
    pattern:
      /^(?:Zur|Zum|Zu|Als) (?!Schluss|Ende)[^.,;:]{3,60}? (?<label>(?:wird|werden|wurde|wurden)) [^.;:?]{3,160} (?:wieder|einstimmig )?gewählt\.?$/u,
    kind: 'elected',
  },
  {
    has: /^(?:Wieder-?|Neu)?[Gg]ewählt/,
    pattern:
      /^(?<label>(?:Wieder-?|Neu ?)?[Gg]ewählt (?:wird|werden|wurde|wurden|ist|sind):?) (?!nach |in |per |durch )(?:einstimmig |erneut )?\p{Lu}/u,
    kind: 'elected',
  },
  // "Gewählt wurden:", "In den Vorstand werden gewählt:", "Als Vorstand gewählt wurden:", and below it who
  {
    has: /[Gg]ewählt.*:$/,
    pattern: new RegExp(
      `^${NOT_ELSEWHEN}(?:(?:Wieder-?|Neu ?)?[Gg]ewählt (?<label>(?:werden|wurden|sind))|(?:Als|In(?: den| die)?|Zu[mrn]?) \\p{Lu}[^.,;:?]{2,60} gewählt (?:wurden|sind)|(?:In (?:den|die) \\p{Lu}\\p{L}+|Als \\p{Lu}\\p{L}+|Zu \\p{Lu}\\p{L}+) (?:werden|wurden|sind)${HOW} gewählt):$`,
      'u',
    ),
    kind: 'elected',
  },
  // "Es wurde Ben Fern zum Kassenwart gewählt.", "Es wurden die Mitglieder in die Ausschüsse gewählt."
  {
    has: /^Es .*gewählt/,
    pattern: new RegExp(
      `^${NOT_ELSEWHEN}Es (?:(?<label>(?:wird|werden|wurden?))${HOW} ${PEOPLE}(?:(?:,| und) ${PEOPLE}){0,4} (?:zu[mr]?|als)|wurden?${HOW} [^.,;:?]{3,120}? in (?:den|die|das)) [^.,;:?]{3,60}? (?:wieder)?gewählt\\.?$`,
      'u',
    ),
    kind: 'elected',
  },
  // "Als Beisitzer wurden gewählt: Anke Berger und Uwe Ehlers.", "Zum 2. Vorsitzenden wurde in geheimer Wahl gewählt: Uwe Ehlers"
  {
    has: /^(?:Als|Zum?r?) .*gewählt:? \p{Lu}/u,
    pattern: new RegExp(
      `^(?:Zur|Zum|Zu|Als) (?:[^.,;:]|\\d\\.){3,60}? (?<label>(?:wird|werden|wurde|wurden)${HOW} (?:wieder)?gewählt):? \\p{Lu}[^;?]{3,200}$`,
      'u',
    ),
    kind: 'elected',
  },
  // "Anschließend wurde Ben Fern zum Versammlungsleiter gewählt.", "Neu in den Vorstand wird Lukas Brun gewählt."
  {
    has: /w(?:ird|urden?|erden) .*(?:gewählt|bestätigt|ernannt)/,
    pattern: new RegExp(
      `^${NOT_ELSEWHEN}(?:${THEN}|Neu(?: in den (?:\\p{Lu}\\p{L}+))?) (?<label>(?:wird|werden|wurde|wurden)) (?:auch )?(?!der Antrag|(?:es|darüber|über|das|die Anwesenheit) )[^;:?]{3,200}? (?:(?:wieder|neu)?gewählt|(?:im Amt |in (?:seinem|ihrem|ihren) (?:Amt|Ämtern) )bestätigt|ernannt)${ENDS}`,
      'u',
    ),
    kind: 'elected',
  },
  // "Uwe Ehlers wurde wiedergewählt.", "Jens Senger ist gewählt und nimmt die Wahl an.", "… stellt sich zur Verfügung und wird bestätigt."
  {
    has: /(?:gewählt|bestätigt)/,
    pattern: new RegExp(
      `^${NOT_ELSEWHEN}(?!(?:Der|Die|Das|Ein|Eine|Es|Sie|Er|Diese[rs]?|Unsere?|Ihre?|Alle|Beide|Keine?|Jede[rs]?|Neue[rs]?) )(?:${SOMEBODY}|(?:Herr|Frau|Hr\\.|Fr\\.) \\p{Lu}\\p{L}+)(?:(?:,| und| sowie) ${SOMEBODY}){0,5} (?<label>(?:(?:stellt|stellen|stellte|stellten) sich [^.;?]{3,100}? und (?:wird|wurde|werden|wurden)${HOW} (?:bestätigt|gewählt|wiedergewählt)|(?:wird|wurde|werden|wurden)${HOW} (?:(?:wieder|neu)gewählt|(?:im Amt|in (?:seinem|ihrem) Amt) bestätigt)|(?:ist|sind)(?: damit| somit| hiermit)? gewählt))${ENDS}`,
      'u',
    ),
    kind: 'elected',
  },
  // "1. Vorsitzende: Anke Berger (einstimmig gewählt)", "Kassenwart: Uwe Ehlers – bei einer Enthaltung wiedergewählt"
  {
    has: /: .*gewählt/,
    pattern: new RegExp(
      `^(?:\\d\\. ?)?\\p{Lu}[\\p{L} ./:*-]{2,60}: ${SOMEBODY}(?:(?:,| und) ${SOMEBODY}){0,5}(?:,| [–-]| \\()? ?(?:wird |wurde )?(?<label>(?:(?:${VOTE}),? )?(?:wieder|neu)?gewählt)\\)?\\.?$`,
      'u',
    ),
    kind: 'elected',
  },
  // "Der bisherige Vorstand ist mit 6 von 8 Stimmen zum neuen Vorstand gewählt worden."
  {
    has: / (?:ist|sind) .*gewählt worden/,
    pattern: new RegExp(
      `^(?!Es )\\p{Lu}[^.;:?]{2,160}? (?<label>(?:ist|sind)${VOTED})(?: [^.;?]{3,160}?)? (?:wieder|neu)?gewählt worden\\.?$`,
      'u',
    ),
    kind: 'elected',
    isPerfect: true,
  },
  // "Anke Berger wird einstimmig zur Kassenwartin gewählt."
  {
    has: /gewählt|bestätigt|ernannt|bestellt|berufen|benannt/,
    pattern: new RegExp(
      `^(?!(?:Der|Die|Das|Ein|Eine|Es) )\\p{Lu}[\\p{L}.-]+(?: (?:von |van |de )?\\p{Lu}[\\p{L}-]+){1,3} (?<label>(?:wird|wurde)${MINUTES_WAY} (?:zur|zum|als) (?:[^.,;]|(?<=\\d)\\.){3,60}? (?:(?:wieder)?gewählt|bestätigt|ernannt|bestellt|berufen|benannt))${ENDS}`,
      'u',
    ),
    kind: 'elected',
  },
  // "Dora und Ben werden von der MV zu den Kassenprüfern gewählt."
  {
    has: / w(?:erden|urden|ird|urde) .*(?:von|vom|durch) .*gewählt/,
    pattern: new RegExp(
      `^(?!(?:Der|Die|Das|Ein|Eine|Es|Sie) )\\p{Lu}[^.;:?]{2,160}? (?<label>(?:wird|wurde|werden|wurden)${MINUTES_WAY}) (?:zur|zum|zu (?:de[nr]|neuen)|als) [^.,;]{3,60}? (?:wieder)?gewählt${ENDS}`,
      'u',
    ),
    kind: 'elected',
  },
];
