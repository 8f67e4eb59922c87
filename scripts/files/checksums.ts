// Checksums as `sha256sum -c` reads them: one file a line, `<sha256>  <path>`.
// https://www.gnu.org/software/coreutils/manual/html_node/cksum-output-modes.html

export interface Checksum {
  /** From the folder in which the list lies, with `/`. */
  readonly path: string;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** The lines of a list, in the order given. */
export function* checksumLines(files: Iterable<Checksum>): Generator<string> {
  for (const { path, sha256 } of files) {
    const escaped = path.replace(/[\\\n\r]/g, character => ESCAPED[character] ?? character);
    yield `${escaped === path ? '' : '\\'}${sha256}  ${escaped}\n`;
  }
}

// A line that begins with a backslash has these in its name.
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };

/** The files of a list. Lines that are none are passed over. */
export const readChecksums = (list: string): readonly Checksum[] =>
  list.split('\n').flatMap(line => {
    const [, escapes, sha256 = '', name = ''] = /^(\\?)([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (name === '') return [];
    return [
      {
        sha256,
        path: escapes === '' ? name : name.replace(/\\[\\nr]/g, letters => UNESCAPED[letters] ?? letters),
      },
    ];
  });

const UNESCAPED: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ESCAPED).map(([letter, letters]) => [letters, letter]),
);
