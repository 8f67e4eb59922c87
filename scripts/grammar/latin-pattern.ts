// A pattern in the form in which it is asked of a text in Latin letters up to "ÿ", as most minutes are: `\p{L}` stands there for those few
// letters, and not for those of every script.
//
// It finds in such a text what the pattern finds. But V8 compiles it in a tenth of the time, and all patterns together take seconds:
// as long as it takes to read twenty minutes.

/** Signs that stand in minutes beside the letters: dashes, quotation marks, bullets, arrows, sums of money. */
const SIGNS = '\\u2010-\\u2027\\u2030-\\u205e\\u20a0-\\u20bf\\u2190-\\u21ff';
const OTHERS = new RegExp(`[^\\0-\\xff${SIGNS}]`);

/** Whether a text has no letters but those. */
export const isLatin = (text: string): boolean => !OTHERS.test(text);

/** Whether a pattern keeps to its own form: it knows no kinds of letters, remembers where it was, or has letters beyond four digits. */
const isOther = ({ source, flags, unicode }: RegExp): boolean =>
  !unicode || /[gy]/.test(flags) || /\\u\{|[\ud800-\udfff]/.test(source);

/** A kind of letters, any other escaped sign, or a bracket. */
const PARTS = /\\[pP]\{[^}]*\}|\\.|[[\]]/gs;

/** The form for texts of which `isLatin` holds. The pattern itself where it has no other. */
export function latinPattern(pattern: RegExp): RegExp {
  if (isOther(pattern)) return pattern;
  let isInClass = false;
  const source = pattern.source.replace(PARTS, part => {
    if (part === '[') isInClass = true;
    else if (part === ']') isInClass = false;
    if (!/^\\[pP]/.test(part)) return part;
    const ranges = rangesOf(part, pattern.ignoreCase ? 'iu' : 'u');
    return isInClass ? ranges : `[${ranges}]`;
  });
  return new RegExp(source, pattern.flags.replace('u', ''));
}

const knownRanges = new Map<string, string>();

/** "A-ZÀ-ÖØ-Þ" for "\p{Lu}"; where case does not count, all that the kind finds then. */
function rangesOf(kind: string, flags: 'u' | 'iu'): string {
  const key = kind + flags;
  const known = knownRanges.get(key);
  if (known !== undefined) return known;
  const isOfKind = new RegExp(kind, flags);
  const ranges: [from: number, to: number][] = [];
  for (const code of CODES) {
    if (!isOfKind.test(String.fromCharCode(code))) continue;
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const written = ranges.map(([from, to]) => `${escaped(from)}-${escaped(to)}`).join('');
  knownRanges.set(key, written);
  return written;
}

const CODES = Array.from({ length: 0x2200 }, (_, code) => code).filter(code =>
  isLatin(String.fromCharCode(code)),
);

const escaped = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;
