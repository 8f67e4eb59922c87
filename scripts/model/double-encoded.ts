// Text that was taken for Windows-1252 or Latin-1 when it was UTF-8, once or twice: "cafÃ©" was "café", "isnâ€™t" was "isn’t".
//
// Why not decode the whole? Files are mended line by line, and most of a file is right. So only pairs and triples are taken
// that cannot stand in a word of any language: what they stand for must be a letter or a sign that minutes hold.

const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The byte for which a letter was taken: 0x80 to 0xBF. */
const BYTES: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 64 }, (_, index) => [String.fromCharCode(0x80 + index), 0x80 + index] as const),
  ...[...WINDOWS].map((letter, index) => [letter, 0x80 + index] as const),
]);

const LATER = `[${[...BYTES.keys()].join('').replace(/[\\\]^-]/g, '\\$&')}]`;
const TWO = new RegExp(`([ÂÃÄÅ])(${LATER})`, 'gu');
const THREE = new RegExp(`â(${LATER})(${LATER})`, 'gu');

/** The second of a closing quote's bytes is no sign of Windows-1252, and many programs lose it. */
const CUT_QUOTE = /â€(?=[\s.,;:!?)]|$)/g;

/** A text as it was meant; the same where nothing in it was taken for what it is not. */
export function meantText(text: string): string {
  if (!/[ÂÃÄÅâ]/.test(text)) return text;
  const once = decodedOnce(text);
  return once === text ? text : decodedOnce(once);
}

const decodedOnce = (text: string): string =>
  text
    .replace(THREE, (written, second: string, third: string) => {
      const code = 0x2000 + (((BYTES.get(second) ?? 0) & 0x3f) << 6) + ((BYTES.get(third) ?? 0) & 0x3f);
      return SIGNS.includes(String.fromCharCode(code)) ? String.fromCharCode(code) : written;
    })
    .replace(CUT_QUOTE, '”')
    .replace(TWO, (written, lead: string, later: string, at: number, whole: string) => {
      const code = ((lead.charCodeAt(0) & 0x1f) << 6) + ((BYTES.get(later) ?? 0) & 0x3f);
      return isMeant(code, later, whole[at - 1] ?? '', whole[at + 2] ?? '')
        ? String.fromCharCode(code)
        : written;
    });

const SIGNS = '‐‑‒–—―‘’‚“”„†‡•…‰‹›€™−';

/** "SÃO" is a word, and so may be "IRMÔ in capitals, before a quote that closes. */
function isMeant(code: number, later: string, before: string, behind: string): boolean {
  const isQuote = /[“”’»›]/.test(later);
  if (isQuote && /\p{Lu}/u.test(before) && !/\p{Ll}/u.test(behind)) return false;
  // A control character is what is left of one that was mistaken twice.
  if (code < 0xa0) return later.charCodeAt(0) === code;
  // Letters of Welsh, Polish, Czech and others: "Å" and "Ä" end words of other languages, before a quote or a dash.
  return (
    code < 0x100 || /\p{Ll}/u.test(behind) || (/\p{L}/u.test(before) && !/[“”‘’‚„»›…–—\u00A0]/.test(later))
  );
}
