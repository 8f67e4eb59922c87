// Words of motions as they slip from a typist: "Motion passsed", "Approved unamiously". Only those few are mended before a sentence is
// read, so that no other word of the minutes is ever told otherwise than it stands there.

import { capitalised } from '../../model/capitalised.ts';
import { standsIn } from '../needed-words.ts';

/** Looked for first: nearly no sentence has a letter three times in a row, or one of the slips. */
const MAY_BE =
  /aaa|ccc|ddd|eee|iii|lll|mmm|nnn|ooo|ppp|rrr|sss|ttt|uuu|vvv|una[mn]|unin|nominia|secco|secondde|seconed|secoded|sceond|secnd|caried|aproved|approvd|aggreed|motoin/i;

const TRIPLED = /\b(?=\p{L}{0,16}?(\p{L})\1\1)\p{L}{5,20}\b/giu;
const WORDS =
  /^(?:pass(?:ed|es)|carri(?:ed|es)|agreed|approved|adopted|accepted|seconded|unanimous(?:ly)?|motion|proposed|elected|resolved|decided|moved)$/i;

const SLIPS: readonly (readonly [RegExp, string])[] = [
  // "unamiously", "unanamously", "unaminously", "unanimosly"
  [/\b(?!unanimously)un[ai](?:n[ai]mm?i?|mi?n?[aiy]?|nm[aiy]?)(?:ou|o|u)sl?y\b/gi, 'unanimously'],
  [/\b(?!unanimous)un[ai](?:n[ai]mm?i?|mi?n?[aiy]?|nm[aiy]?)(?:ou|o|u)s\b/gi, 'unanimous'],
  [/\bnominiates\b/gi, 'nominates'],
  [/\bnominiated\b/gi, 'nominated'],
  [/\b(?:secconded|secondded|seconed|secoded|sceonded|secnded)\b/gi, 'seconded'],
  [/\bcaried\b/gi, 'carried'],
  [/\b(?:aproved|approvd)\b/gi, 'approved'],
  [/\baggreed\b/gi, 'agreed'],
  [/\bmotoin\b/gi, 'motion'],
];

/** "Moved By A. Ash": as a label that a program prints. */
const CAPITAL_BY =
  /\b(Moved|Seconded|Proposed|Supported|Motion|Second) By\b|\b(MOTION|MOTIONED|SUPPORTED|SECOND) BY\b/g;

/** "Dora Moves that minutes be accepted.", "Ben Nominates, Dora second." */
const CAPITAL_VERB =
  /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}) (Moves|Moved|Proposes|Proposed|Nominates|Nominated|Motions|Motioned)(?=,| (?!by\b|[Bb]y:?))/u;

/** "Seconded by A. Ash; and", and below it "That the oak be felled." */
const AND_THAT = /(?<=\b[Ss]econded by [^;:\n]{2,60}?)[;,]? and:?\s+(?=That\b)/g;

/** Whether some words hold what may be such a slip. */
export const mayBeMistyped = (written: string): boolean => standsIn(MAY_BE, written);

/** All voted “AYE”. */
const QUOTED_VOICE = /(?<=\b(?:voted|votes?|said|answered) )[“"](ayes?|yes|yeas?)[”"]/gi;

/** A line in capitals throughout keeps them. */
const isCapitalBy = (text: string): boolean =>
  text.includes(' By ') || (text.includes(' BY ') && /\p{Ll}{2}/u.test(text));

/** "Motion passsed unamiously." => "Motion passed unanimously.", "Moved By A. Ash" => "Moved by A. Ash" */
export function mended(written: string): string {
  const spoken = standsIn(CAPITAL_VERB, written)
    ? written.replace(CAPITAL_VERB, (_, name: string, verb: string) => `${name} ${verb.toLowerCase()}`)
    : written;
  const voiced = /[“"](?:aye|yes|yea)/i.test(spoken) ? spoken.replace(QUOTED_VOICE, '$1') : spoken;
  const small = isCapitalBy(voiced) ? voiced.replace(CAPITAL_BY, '$1$2 by') : voiced;
  const sentence = /\band:?\s+That\b/.test(small) ? small.replace(AND_THAT, ': ') : small;
  if (!mayBeMistyped(sentence)) return sentence;
  const single = sentence.replace(TRIPLED, word => {
    const twice = word.replace(/(\p{L})\1\1+/giu, '$1$1');
    const once = word.replace(/(\p{L})\1\1+/giu, '$1');
    return standsIn(WORDS, twice) ? twice : standsIn(WORDS, once) ? once : word;
  });
  return SLIPS.reduce(
    (text, [slip, word]) => text.replace(slip, typed => (/^\p{Lu}/u.test(typed) ? capitalised(word) : word)),
    single,
  );
}
