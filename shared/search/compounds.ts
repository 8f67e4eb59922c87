// Words that are written with a hyphen or an apostrophe, or without: "co-operative" and "cooperative", "O’Brien" and "OBrien". The index
// has the parts of such a compound as words, and the whole as one word more under a key of its own, so that each way of
// writing it finds the other.

import { normalWord, WORDS } from './tokens.ts';

const HYPHENS = '-\u2010\u2011\u00ad';
const APOSTROPHES = "'’ʼ‘`´";

/** What may join two words, as numbers of signs. The soft hyphen, which nobody sees, is one of them. */
const JOINTS: ReadonlySet<number> = new Set([...HYPHENS, ...APOSTROPHES].map(sign => sign.charCodeAt(0)));
export const isJoint = (sign: number): boolean => JOINTS.has(sign);

/** What an apostrophe leaves of a word that belongs to the one before: "the king’s", "she’d" is no shed. */
const ENDINGS: ReadonlySet<string> = new Set('s t d m ll re ve'.split(' '));

/** A chain of more parts is no word: "state-of-the-art". */
const MOST_PARTS = 3;

const COMPOUND = new RegExp(
  `[\\p{L}\\p{N}\\p{M}]+(?:[${HYPHENS}${APOSTROPHES}][\\p{L}\\p{N}\\p{M}]+)+`,
  'gu',
);
const ENDING = new RegExp(`\\p{L}{2}[${APOSTROPHES}](${[...ENDINGS].join('|')})$`, 'iu');

/**
 * What some joined parts are as one word: `["co", "operative"]` => "cooperative". Undefined where that is none: "she’d", and
 * numbers, "2025-26", which are references.
 */
export function joined(parts: readonly string[]): string | undefined {
  const whole = parts.join('');
  const isWord = parts.length > 1 && parts.length <= MOST_PARTS && /\p{L}/u.test(whole);
  return isWord && !ENDINGS.has(parts.at(-1) ?? '') ? whole : undefined;
}

export interface Compound {
  /** As the index writes them. */
  readonly parts: readonly string[];
  /** Absent where the parts make no word. */
  readonly whole?: string;
  /** Whether the last part is only an ending: "king’s". */
  readonly hasEnding: boolean;
}

/** The compounds of a text that is typed. */
export const compoundsIn = (text: string, folds: boolean): readonly Compound[] =>
  (text.match(COMPOUND) ?? []).map(written => {
    const parts = (written.match(WORDS) ?? []).map(part => normalWord(part, folds));
    const whole = joined(parts);
    return { parts, ...(whole !== undefined && { whole }), hasEnding: ENDING.test(written) };
  });
