// The ways in which a German sentence elects somebody: a row each, with an example beside it.

import { MINUTES_WAY, type WholeWay } from './decision-way.ts';
import { VOTE, VOTED } from './manner.ts';

const SOMEBODY = '\\p{Lu}[\\p{L}.-]+(?: (?:von |van |de |zu )?\\p{Lu}[\\p{L}.-]+){1,3}';

export const ELECTIONS: readonly WholeWay[] = [
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
  // "Als Beisitzer wurden gewählt: Anke Berger und Uwe Ehlers."
  {
    has: /^(?:Als|Zum?r?) .*gewählt:? \p{Lu}/u,
    pattern:
      /^(?:Zur|Zum|Zu|Als) [^.,;:]{3,60}? (?<label>(?:wird|werden|wurde|wurden)(?: einstimmig| erneut)? (?:wieder)?gewählt):? \p{Lu}[^;?]{3,200}$/u,
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
      `^(?!(?:Der|Die|Das|Ein|Eine|Es) )\\p{Lu}[\\p{L}.-]+(?: (?:von |van |de )?\\p{Lu}[\\p{L}-]+){1,3} (?<label>(?:wird|wurde)${MINUTES_WAY} (?:zur|zum|als) [^.,;]{3,60}? (?:(?:wieder)?gewählt|bestätigt|ernannt|bestellt|berufen|benannt))(?:\\.|$)`,
      'u',
    ),
    kind: 'elected',
  },
  // "Dora und Ben werden von der MV zu den Kassenprüfern gewählt."
  {
    has: / w(?:erden|urden|ird|urde) .*(?:von|vom|durch) .*gewählt/,
    pattern: new RegExp(
      `^(?!(?:Der|Die|Das|Ein|Eine|Es|Sie) )\\p{Lu}[^.;:?]{2,160}? (?<label>(?:wird|wurde|werden|wurden)${MINUTES_WAY}) (?:zur|zum|zu (?:de[nr]|neuen)|als) [^.,;]{3,60}? (?:wieder)?gewählt(?:\\.|$)`,
      'u',
    ),
    kind: 'elected',
  },
];
