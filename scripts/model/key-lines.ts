// The lines of a file on which its keys and the entries of their lists are, for messages.

/** For each key its line, then the line of each entry where its value is a list. */
export type KeyLines = Readonly<Record<string, readonly [key: number, ...entries: number[]]>>;

interface FileWithKeys {
  readonly file: string;
  readonly keyLines: KeyLines;
}

/** Where a problem with a key is. `entry`, from 0, is the one of its list that is wrong. */
export function atKey(
  { file, keyLines }: FileWithKeys,
  key: string,
  entry?: number,
): { readonly file: string; readonly line?: number } {
  const [line, ...entries] = keyLines[key] ?? [];
  const exact = (entry === undefined ? undefined : entries[entry]) ?? line;
  return { file, ...(exact !== undefined && { line: exact }) };
}
