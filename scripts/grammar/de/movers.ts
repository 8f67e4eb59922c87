// Who moved what a German sentence decides: "Auf Antrag von Dora Elder beschließt der Rat, …", "… (Antrag: Dora)".

import type { NamedPerson } from '../../model/person.ts';
import type { KnownName } from '../said.ts';

/** "Dora Elder", "Frau Elder", "Dr. Ben Fern", and with an office before it: "Kassenprüfers Ben Fern". */
const WHO =
  '(?<who>(?:(?:Herrn?|Frau|Hr\\.|Fr\\.|Dr\\.|Prof\\.) ){0,2}\\p{Lu}[\\p{L}’-]*\\.?(?: (?:von |van |de |zu )?\\p{Lu}[\\p{L}’-]*\\.?){0,4})';
const MOTION = '(?:Änderungs|Finanz|Sach|Eil|Initiativ|Dringlichkeits|GO-)?[Aa]ntrag';
const WAYS = [
  // "auf Antrag des Kassenprüfers Ben Fern", "nach dem Vorschlag von Dora Elder"
  `(?:[Aa]uf|[Nn]ach)(?: (?:de[mn]|mündlichen|schriftlichen))? (?:${MOTION}|Vorschlag) (?:von|durch|des|der) ${WHO}`,
  // "Der Antrag von Dora Elder wird angenommen."
  `^(?:(?:[Dd]er|[Dd]em|[Dd]en) )?${MOTION} (?:von|durch|des|der) ${WHO}(?= |:|,|$)`,
  // "… (Antrag: Dora)", "… – Antragsteller: Ben Fern", "(Antrag Dora Elder)"
  `(?:[(–-] ?|, )(?:Antrag(?:stellung|steller(?:[:*_/ːˑˬ]?-?in(?:nen)?)?)?(?: (?:von|durch))?:?|beantragt (?:von|durch)|eingebracht (?:von|durch)) ${WHO}(?= ?[),.]|$)`,
].map(source => new RegExp(`(?<!\\p{L})${source}`, 'u'));

const OFFICE =
  /^(?:\p{L}*(?:[Vv]orsitzende[rn]?|[Ww]art(?:s|in)?|[Pp]rüfers?(?:[ːˑˬ]?in)?|[Ff]ührers?(?:[ːˑˬ]?in)?|[Mm]eisters?(?:[ːˑˬ]?in)?|[Kk]assiers?(?:[ːˑˬ]?in)?|[Bb]eisitzers?(?:[ːˑˬ]?in)?|[Mm]itglied(?:e?s)?|[Rr]ats?|[Rr]ätin|[Ll]eiters?(?:[ːˑˬ]?in)?|[Ss]precher(?:s|in)?)|Herrn?|Frau) /u;
const BODY =
  /^(?:\p{L}*[Vv]orstand(?:e?s)?|\p{L}*[Rr]at(?:e?s)|\p{L}*[Bb]eirat(?:e?s)|Verwaltung|[\p{L}\d/-]*[Ff]raktion(?: \p{Lu}[\p{L}\d/-]+)?|A[GK] \p{Lu}[\p{L}-]+|\p{L}*[Vv]orsitzenden|\p{L}*[Pp]rüfer(?:s|in)|\p{L}*[Ww]art(?:e?s|in))$/u;
const NOBODY =
  /^(?:Firma|Familie|Verein|Feuerwehr|Bürger|Anlieger|Eltern|Schule|Kirche|Jugend|Grund|Basis|Wunsch)/u;

export function moverWithin(sentence: string, isKnown: KnownName): NamedPerson | undefined {
  if (!/[Aa]ntrag|Vorschlag|eingebracht/.test(sentence) || sentence.length > 900) return undefined;
  const plain = sentence.replace(/\s/g, ' ');
  for (const way of WAYS) {
    const who = way.exec(plain)?.groups?.['who'];
    const name = who === undefined ? undefined : nameOf(who, isKnown);
    if (name !== undefined) return { name };
  }
  return undefined;
}

/** Of one word only if it is known, or what moves: "Vorstands" => "Vorstand". */
function nameOf(who: string, isKnown: KnownName): string | undefined {
  if (NOBODY.test(who)) return undefined;
  if (BODY.test(who))
    return who.replace(/(?<=tand|[^e]rat|art|rüfer)e?s$/u, '').replace(/(?<=orsitzende)n$/u, 'r');
  const name = who.replace(OFFICE, '').replace(/(?<=\p{Ll}{2})\.$/u, '');
  return /^(?:Herrn?|Frau) /.test(who) || /\S \S/.test(name) || isKnown(name) ? name : undefined;
}
