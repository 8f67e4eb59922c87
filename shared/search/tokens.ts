// How text is cut into words, the same in the build, in the query and in the passages: whatever is no letter and no digit
// separates, so that "77/21" is found by 77 and 21, "KEY/04MAR/12" by 04mar, and "NI64" as it is written.

/** Marks belong to the letters that they stand on: without them words of Hindi or Arabic would fall to pieces. */
export const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

/** Anything longer is no real word but a fault of copying; only its beginning is used. */
const LONGEST = 40;

/** A word as the index writes it. Where `folds`, "Café" is "cafe": a reader of English types no accents. */
export function normalWord(word: string, folds: boolean): string {
  const lower = /^[\x21-\x7e]*$/.test(word) ? word.toLowerCase() : unaccented(word, folds);
  return lower.length > LONGEST ? lower.slice(0, LONGEST) : lower;
}

const unaccented = (word: string, folds: boolean): string =>
  (folds
    ? word
        .normalize('NFKD')
        .replace(/\p{Script=Latin}\p{M}+/gu, letters => letters.replace(/\p{M}/gu, ''))
        .replace(/ß/g, 'ss')
    : word
  )
    .normalize('NFC')
    .toLowerCase();

/** Every word of a text as the index writes it. */
export const tokens = (text: string, folds: boolean): string[] =>
  (text.match(WORDS) ?? []).map(word => normalWord(word, folds));
