// Whose task it is, told behind what is to be done: "… (Verantwortlich: Dora)", "Verteiler bereinigen (Dora)", "… -> Dora, Ben"

import type { ReadAction } from '../action-grammar.ts';
import type { KnownName } from '../said.ts';
import { sentencesOf } from '../sentences.ts';
import { areOwners } from './task-owners.ts';

/** "… (Verantwortlich: Dora)", "Zuständig: Dora Elder": whose task it is, behind what is to be done. */
const BEHIND =
  /(?:\(|\[|(?<=[.!?;)] )|\n|→ ?|-> ?| [–-] |, |^)(?:[Vv]erantwortlich(?:e[rn]?|keit)?|[Zz]uständig(?:keit)?|Erledigung(?: durch)?|Umsetzung(?: durch)?|Kümmerer|Kümmert sich|Wer|[Vv]erantw\.|(?<=\()V)\s?:\s?(?<owner>[^()[\]:;\n]{2,60}?)(?:(?:,| [/|–]) (?:bis|[Ff]rist ?:?|[Tt]ermin ?:|T ?:) ?[^()[\]:;\n]{2,30})?[)\]]?\.?$/u;
/** "Die Leiter muss gekauft werden (Dora)." */
const IN_BRACKETS =
  / (?:\((?<owner>\p{Lu}[^():;\n]{1,50}|\p{Ll}{3,20}(?:\/\p{Ll}{3,20}){0,3})\)|[–-] (?<dashed>@?\p{Lu}[\p{L}-]{1,24}(?: \p{Lu}[\p{L}-]{1,24})?(?:(?:, | und | & )\p{Lu}[\p{L}-]{1,24}){0,3}))\.?$/u;
const IS_TO_BE_DONE =
  /(?<!\p{L})(?:[Mm]uss|[Mm]üssen|[Ss]oll|[Ss]ollen|sollte|sollten|wird noch|werden noch|(?:ist|sind) (?:[^.;?]{2,80} )?(?:zu \p{Ll}+n|\p{Ll}{2,6}zu\p{Ll}{3,}n))(?!\p{L})/u;
/** "E-Mail-Verteiler bereinigen (Dora)": what is to be done, in an infinitive; not "Die Kinder haben gesungen (Dora)". */
export const IS_INFINITIVE =
  /^(?!.*(?<!\p{L})(?:wir|ich|haben|hat|hatten?|ist|sind|waren?|wurden?|wird|werden|können|konnten|kann|wollen|will|möchten?|dürfen|darf|sollten)(?!\p{L}))\p{Lu}[^.;:?]{3,100} (?!(?:ge|be|ver|er|zer|ent)?ge\p{Ll}+en|worden|sein|offen|neben|gegen|zusammen|oben|unten|außen|draußen|morgen|eigenen?|neuen|alten|allen|beiden)\p{Ll}{2,}(?:en|eln|ern)$/u;
/** "Stationen müssen geplant werden -> Anna, Ben": behind an arrow, who does it. */
const BEHIND_ARROW = /(?:[–—-]+>|=+>|→|➔) ?(?<owner>@?\p{Lu}[^→>()[\]:;.\n]{1,50}|alle)\.?$/u;

export function taskBehind(
  paragraph: string,
  isKnown: KnownName,
): { readonly action: ReadAction; readonly at: number } | undefined {
  const from = Math.max(0, paragraph.length - 120);
  const tail = paragraph.slice(from);
  const found = BEHIND.exec(tail) ?? BEHIND_ARROW.exec(tail) ?? IN_BRACKETS.exec(tail);
  const owners = areOwners(found?.groups?.['owner'] ?? found?.groups?.['dashed'] ?? '', isKnown, true);
  if (!found || !owners) return undefined;
  const at = from + found.index;
  const sentence = sentencesOf(paragraph.slice(0, at).trim()).at(-1)?.text ?? '';
  const what = sentence
    .replace(/\s+/g, ' ')
    .replace(/[.;,(]\s*$/, '')
    .trim();
  const isBare =
    (/(?:[>→➔]) ?alle\.?$/.test(found[0]) || /^ (?:\(|[–-])\s?\p{L}/u.test(found[0])) &&
    !/:/.test(found[0]) &&
    !IS_TO_BE_DONE.test(what) &&
    !IS_INFINITIVE.test(what);
  return what === '' || isBare ? undefined : { action: { owners, what, done: false }, at };
}
