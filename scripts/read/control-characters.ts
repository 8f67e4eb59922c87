// Characters that no page can show, in values that a parser made of escapes: "\\0" in YAML.

// Everything below U+0020 but tab and newline, DEL, and the C1 block, and halves of letters of two units.
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu;

export interface Plain {
  readonly values: unknown;
  /** The path to the first of them. */
  readonly at?: readonly PropertyKey[];
}

/** A text of 5 MB has no more; names that stand for lists of names, again and again, soon have billions. */
const MOST_VALUES = 2_500_000;

/** The same values, without them. Throws a `ReferenceError` where a few lines stand for more than a text can hold. */
export function withoutControl(values: unknown): Plain {
  let first: readonly PropertyKey[] | undefined;
  const plain = (text: string, path: readonly PropertyKey[]): string => {
    const clean = text.replace(CONTROL, '');
    if (clean !== text) first ??= path;
    return clean;
  };
  let count = 0;
  const walk = (value: unknown, path: readonly PropertyKey[]): unknown => {
    count += 1;
    if (count > MOST_VALUES) throw new ReferenceError('values that hold each other');
    if (typeof value === 'string') return plain(value, path);
    if (Array.isArray(value)) return value.map((entry, index) => walk(entry, [...path, index]));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [plain(key, path), walk(inner, [...path, key])]),
    );
  };
  const cleaned = walk(values, []);
  return { values: cleaned, ...(first && { at: first }) };
}
