// Signs of bold that word processors and their converters set wrong, as they are meant: "**Resolved: **That" is
// "**Resolved:** That". Markdown wants no space within them, and a space or a stop around; else it shows the stars.

const STARS = /(?<![\\*])\*\*(?!\*)/g;

/** Nobody makes more than a line bold to begin a paragraph. */
const LONGEST = 200;

/**
 * A line with its bold as it is meant, where that is certain: the stars stand in pairs, and the first of a pair begins the
 * line or a word. Any other line is returned as it is.
 */
export function mendedEmphasis(line: string): string {
  if (line.includes('`')) return line;
  const places = [...line.matchAll(STARS)].map(({ index }) => index);
  if (places.length === 0 || places.length % 2 === 1) return line;
  let mended = '';
  let done = 0;
  for (let at = 0; at < places.length; at += 2) {
    const [from = 0, to = 0] = places.slice(at, at + 2);
    const pair = {
      before: line.slice(done, from),
      inner: line.slice(from + 2, to),
      behind: line.slice(to + 2),
    };
    mended += pair.before + mendedPair(pair, at === 0 && BEGINNING.test(line.slice(0, from)));
    done = to + 2;
  }
  return mended + line.slice(done);
}

/** What may stand before the first word of a line: nothing, or the mark of a list. */
const BEGINNING = /^\s*(?:(?:[-*+•]|\d{1,3}[.)]|\([a-z\d]{1,4}\))\s+)?$/i;

interface Pair {
  readonly before: string;
  readonly inner: string;
  readonly behind: string;
}

function mendedPair({ before, inner, behind }: Pair, isFirst: boolean): string {
  const words = inner.trim();
  const asItIs = `**${inner}**`;
  const beginsWord = isFirst || (/[\s(]$/.test(before) && /^\S/.test(inner));
  if (words === '' || words.length > LONGEST || !beginsWord) return asItIs;
  // "**Resolved: **That", "** Resolved:** That", "**Resolved:**That"
  const endsOnSpace = /\s$/.test(inner);
  const runsOn = /[^\p{L}\p{N}\s]$/u.test(words) && /^[\p{L}\p{N}]/u.test(behind);
  if (!/^\s/.test(inner) && !endsOnSpace && !runsOn) return asItIs;
  return `**${words}**${(endsOnSpace || runsOn) && !/^(?:\s|$)/.test(behind) ? ' ' : ''}`;
}
