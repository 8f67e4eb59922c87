// More ways in which a German sentence opens a decision: in the perfect tense, and where people come to terms: a row each, with an example.

import { SUBJECT } from './bodies.ts';
import type { OpeningWay } from './decision-way.ts';
import { HOW } from './manner.ts';

const WHAT = '(?<joint>,? (?=(?:dass|daß)\\b)|[,:] (?=[„“"]?[\\p{L}\\d]))';
const SOMETHING =
  '(?=(?:den|die|das|dem|der|eine[nmr]?|ein|folgende[nrs]?|blau|\\p{Lu}\\p{L}+|\\d)(?!\\p{L}))';

export const AGREED: readonly OpeningWay[] = [
  // "Wir haben beschlossen, den Steg zu streichen.", "Der Rat hat einstimmig entschieden, …"; a board told the others what it had decided.
  {
    has: / (?:hat|haben) .*(?:beschlossen|entschieden|vereinbart|festgelegt)/,
    pattern: new RegExp(
      `^${SUBJECT} (?<label>(?:hat|haben)${HOW} (?:beschlossen|entschieden|vereinbart|festgelegt))${WHAT}`,
      'u',
    ),
  },
  // "Beschlossen wird, die Hütte zu vermieten.", "Vereinbart wurde, dass …"
  {
    has: /^(?:Beschlossen|Vereinbart|Festgelegt|Entschieden) /,
    pattern: new RegExp(
      `^(?<label>(?:Beschlossen|Vereinbart|Festgelegt|Entschieden) (?:wird|wurde)${HOW})${WHAT}`,
      'u',
    ),
  },
  // "Es wurde sich darauf geeinigt, dass …"
  {
    has: / (?:geeinigt|verständigt)/,
    pattern: new RegExp(
      `^(?:Es|Man) (?<label>(?:wird|wurde|hat)${HOW} (?:sich )?(?:darauf )?(?:geeinigt|verständigt))${WHAT}`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Wir haben uns darauf geeinigt, dass …", "Die Anwesenden haben sich einstimmig darauf verständigt, …"
  {
    has: / (?:hat|haben) .*(?:geeinigt|verständigt)/,
    pattern: new RegExp(
      `^${SUBJECT} (?<label>(?:hat|haben) (?:sich|uns)${HOW} darauf (?:geeinigt|verständigt))${WHAT}`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Man einigte sich darauf, …"
  {
    has: /^Man .* darauf/,
    pattern: new RegExp(
      `^Man (?<label>(?:einigt|einigte|verständigt|verständigte) sich${HOW} darauf)${WHAT}`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Wir einigen uns auf die blaue Farbe.", "Die Anwesenden verständigen sich auf den 5. Mai."
  {
    has: / (?:sich|uns) .*auf /,
    pattern: new RegExp(
      `^${SUBJECT} (?<label>(?:einig(?:t|te|en|ten)|verständig(?:t|te|en|ten)) (?:sich|uns)${HOW})(?<joint> auf ${SOMETHING})`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Der Elternbeirat entscheidet sich für Modell B."
  {
    has: / (?:sich|uns) .*für /,
    pattern: new RegExp(
      `^${SUBJECT} (?<label>(?:entscheid(?:et|en)|entschied(?:en)?) (?:sich|uns)${HOW})(?<joint> (?:für|gegen) ${SOMETHING})`,
      'u',
    ),
  },
];
