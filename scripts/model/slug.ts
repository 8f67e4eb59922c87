// Names as they stand in addresses.

const LONGEST = 80;

/**
 * The part of an address made from a title or a name: `"Café & Bar: 14 Quay Street"` => `"cafe-bar-14-quay-street"`.
 * Letters of every script are kept; marks on Latin letters are dropped. At most 80 characters, cut at a word.
 */
export function slugFrom(text: string, fallback = 'item'): string {
  const slug = text
    .slice(0, 4 * LONGEST)
    .normalize('NFKD')
    .replace(/\p{Script=Latin}\p{Mn}+/gu, letters => letters.replace(/\p{Mn}/gu, ''))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return cutAtWord(slug) || fallback;
}

function cutAtWord(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  // A letter of two units is not cut in two.
  const cut = slug.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
  const word = cut.lastIndexOf('-');
  return word > LONGEST / 2 ? cut.slice(0, word) : cut;
}

/** Gives each name once: a repeated one gets `-2`, `-3`, passing over any that is taken. */
export function uniqueNames(taken: Iterable<string> = []): (wanted: string) => string {
  const used = new Set(taken);
  // Thousands of like headings do not each try all names that those before them got.
  const next = new Map<string, number>();
  return wanted => {
    let name = wanted;
    let n = next.get(wanted) ?? 2;
    for (; used.has(name); n += 1) name = `${wanted}-${n}`;
    used.add(name);
    next.set(wanted, n);
    return name;
  };
}
