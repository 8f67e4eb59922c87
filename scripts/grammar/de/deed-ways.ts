// Who decides by doing: "Der Rat genehmigt den Plan.", "Dem Kauf stimmen alle zu.", "Wir haben den Kauf einstimmig beschlossen."
//
// Any body, any such verb, in either order and in the present, the past or the perfect: what is always done, what was done at
// another time, and what was not done is none.

import type { FoundLabel } from '../said.ts';
import { BODY, IS_PLAIN, SUBJECT } from './bodies.ts';
import { DEEDS, type Deed } from './deed-verbs.ts';
import { HOW, VOTE_WORD } from './manner.ts';

const FORMS = new Map<string, { readonly deed: Deed; readonly isPast: boolean }[]>();
for (const deed of DEEDS)
  for (const [forms, isPast] of [
    [deed.now, false],
    [deed.past, true],
  ] as const)
    for (const form of forms) FORMS.set(form, [...(FORMS.get(form) ?? []), { deed, isPast }]);
const VERB = `(?<verb>${[...FORMS.keys()].sort((one, other) => other.length - one.length).join('|')})(?!\\p{L})`;
const PARTICIPLES = new Map(DEEDS.flatMap(deed => (deed.participle ? [[deed.participle, deed]] : [])));

/** Looked for first: most sentences hold none. */
const HAS_DEED = new RegExp(
  `(?<!\\p{L})(?:${[...FORMS.keys(), ...PARTICIPLES.keys()].join('|')})(?!\\p{L})`,
  'u',
);

const DIRECT = new RegExp(`^(?<who>${SUBJECT}) ${VERB}(?<rest>[^;?]{3,700})$`, 'u');
/** "Nach kurzer Aussprache wählt die Versammlung …", "Den Haushalt genehmigt der Rat einstimmig." */
const TURNED = new RegExp(
  `^(?!(?:Wenn|Falls|Sofern|Sobald|Ob|Dass|Weil|Da|Wie|Was|Wer|Wo|Seit|Bisher|Bislang|Früher|Damals|Künftig|Meist|Gestern|Vor|Laut|Gemäß|(?:Nach|Auf Grund(?:lage)?|In) (?:der|dem|unserer|den) (?:\\p{L}*(?:[Ss]atzung|[Oo]rdnung|[Gg]esetz(?:es)?|[Rr]ichtlinien?|[Ss]tatuten))) )(?<first>\\p{Lu}(?:[^.;:?!,]|(?<=\\d)\\.){2,120}?) ${VERB}${HOW} (?<who>${SUBJECT})(?<rest>(?![\\p{L}])[^;?]{0,700})$`,
  'u',
);
const PERFECT = new RegExp(
  `^(?<who>${SUBJECT}) (?:hat|haben) (?<rest>[^;?]{3,400}?) (?<done>${[...PARTICIPLES.keys()].join('|')})(?=[.!]?$|[,;] | \\()`,
  'u',
);
/** A noun or its article, behind whatever tells how. */
const OBJECT = new RegExp(
  `^${HOW} (?:den|die|das|dem|der|eine[nmrs]?|ein|folgende[nrsm]?|alle|beide|\\p{Lu}\\p{L}+|\\d|„)`,
  'u',
);
const IS_VOTED = new RegExp(VOTE_WORD, 'u');
const AFTER =
  /^(?:Nach|Auf|Mit|Bei|Einstimmig|Mehrheitlich|Einvernehmlich|Daraufhin|Somit|Sodann|Danach|Anschließend|Schließlich|Abschließend|Damit|Hiermit|Daher|Deshalb|Außerdem|Zudem|Ferner|Weiterhin|Ebenso|Den|Dem|Zu[mr]|Als) /;
/** What a meeting says of itself as "we" only where it decides. */
const OURS = /^(?:genehmig|verabschied|entlast|beschl|stimm|bewillig|befürwort)/;
const IS_BODY = new RegExp(`^${BODY}$`, 'u');
const IS_ASSEMBLY = /[Vv]ersammlung|^Die (?:\p{L}*[Mm]itglieder|[MVJHG]V|JHV)(?!\p{L})/u;

const NOT =
  /(?<!\p{L})(?:nicht(?! öffentlich)|nie|kein(?:e[nrms]?)?(?! (?:Einw|Gegen|Enthaltung|Stimmenthalt|Nein)))(?!\p{L})/u;
const HABIT =
  /(?<!\p{L})(?:jährlich|jede[ns]? (?:Jahr|Monat|Woche)|alle \p{L}+ Jahre|regelmäßig|immer|in der Regel|üblicherweise|normalerweise|stets|künftig|derzeit|aktuell|seit|bisher|(?:in|auf|bei) de[rm] nächsten)(?!\p{L})/u;
export const EARLIER =
  /(?<!\p{L})(?:(?:in|auf|bei|während) (?:de[rn]|ihre[rn]|seine[rn]) (?:letzten|vorigen|vergangenen|früheren)|letzte[ns]? (?:Jahr|Woche|Monat|Herbst|Sommer)|im (?:Vorjahr|Vorfeld)|bereits|damals|seinerzeit|zuvor|ursprünglich|vor (?:\p{L}+ )?(?:Jahren|Wochen|Monaten)|gestern|schon|inzwischen|mittlerweile)(?!\p{L})/u;
const DATED =
  /(?<!\p{L})(?:(?:am|seit) \d|im (?:Jahr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Herbst|Sommer|Frühjahr|Winter)|in \d{4})(?!\p{L})/u;
/** "dem Antrag", "diesem Vorschlag": what came of a motion, and no more. */
const MOTION_ALONE = new RegExp(
  `^(?: (?:de[mnr]|diese[mnr]?|das|dies)(?: \\p{L}*(?:[Aa]ntrag|[Vv]orschlag|vorlage))?)?${HOW}$`,
  'u',
);

/** What a sentence says that somebody does, and whether it turns that down. */
export interface DeedSaid extends Pick<FoundLabel, 'label' | 'kind'> {
  readonly isLost: boolean;
}

export function deedSaid(plain: string): DeedSaid | undefined {
  if (plain.length > 900 || !HAS_DEED.test(plain)) return undefined;
  const isTold = IS_VOTED.test(plain);
  const found = PERFECT.exec(plain);
  if (found) return isTold ? perfect(found.groups ?? {}) : undefined;
  const direct = DIRECT.exec(plain)?.groups;
  const turned = direct ? undefined : TURNED.exec(plain)?.groups;
  const { who = '', verb = '', rest = '', first } = direct ?? turned ?? {};
  if (verb === '' || (turned && !isTold && !AFTER.test(first ?? ''))) return undefined;
  // A majority has voted.
  const isVoted = isTold || who.includes('Mehrheit');
  for (const { deed, isPast } of FORMS.get(verb) ?? []) {
    const clause = clauseOf(rest, deed.particle);
    if (
      clause === undefined ||
      (deed.opening !== undefined && (!opensWith(deed.opening, clause) || IS_OF.test(rest)))
    )
      continue;
    const main = `${first ?? ''}${clause}`;
    if (
      !isVoted &&
      ((deed.needsVote && !deed.of?.test(clause)) || !isOwn(who, verb, isPast, turned !== undefined))
    )
      continue;
    if (NOT.test(main) || HABIT.test(main) || EARLIER.test(main)) return undefined;
    if (isPast && !isVoted && DATED.test(main)) return undefined;
    const object =
      first !== undefined && /^D(?:en|em|ie|as|er|iese[mnrs]?) /.test(first) ? first : clause.trim();
    if (deed.particle !== undefined && MOTION_ALONE.test(` ${object}`.trimEnd())) return undefined;
    // "Alle stimmen Dora zu."
    if (deed.particle === 'zu' && !isVoted && !TO_SOMETHING.test(` ${object}`)) return undefined;
    if (!turned && deed.particle === undefined && !isVoted && !OBJECT.test(rest)) continue;
    if (deed.particle === undefined && !turned && /^ ?(?:,|\.?$)|^ (?:\p{Ll}+ )?über /u.test(rest)) continue;
    return { label: verb, kind: deed.kind, isLost: deed.isLost === true };
  }
  return undefined;
}

/** "ist für den Zaun zuständig" */
const IS_OF = /(?<!\p{L})(?:zuständig|verantwortlich|wichtig|nötig|bekannt|offen|da)[.]?$/u;
const opensWith = (word: string, clause: string): boolean =>
  clause.replace(BESIDE, '').trimStart().startsWith(`${word} `);
const TO_SOMETHING = new RegExp(
  `^${HOW} (?:de[mnr]|diese[mnr]|alle[nm]?|eine[mr]|beiden|folgende[mnr]|§) `,
  'iu',
);
const BESIDE = new RegExp(`^${HOW}`, 'u');

/** What stands before the second part of the verb, or before what its clause leads to; undefined without that part. */
function clauseOf(rest: string, particle: string | undefined): string | undefined {
  if (particle === undefined) return /^[^,:]*/.exec(rest)?.[0] ?? '';
  const at = new RegExp(` ${particle}(?=[.!]?$|[,;:] | und | \\()`, 'u').exec(rest)?.index;
  return at === undefined ? undefined : rest.slice(0, at);
}

/** Whether such a sentence tells of the meeting itself, with no vote beside it. */
function isOwn(who: string, verb: string, isPast: boolean, isTurned: boolean): boolean {
  if (IS_PLAIN.test(who) && !IS_BODY.test(who)) return OURS.test(verb);
  if (isPast) return !/[Vv]orstand$/.test(who);
  // "Die Mitgliederversammlung beschließt die Satzung" stands in bylaws.
  return isTurned || !(verb.startsWith('beschl') && IS_ASSEMBLY.test(who));
}

function perfect({ rest = '', done = '' }: Readonly<Record<string, string>>): DeedSaid | undefined {
  const deed = PARTICIPLES.get(done);
  if (!deed || NOT.test(rest) || HABIT.test(rest) || EARLIER.test(rest) || DATED.test(rest)) return undefined;
  if (MOTION_ALONE.test(` ${rest}`)) return undefined;
  return { label: done, kind: deed.kind, isLost: deed.isLost === true };
}
