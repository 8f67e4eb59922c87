// `_headers` as the hosts that take it read it: each rule that matches an address gives its headers.

import assert from 'node:assert/strict';

interface Rule {
  readonly matches: RegExp;
  /** Headers of earlier rules that it takes away, as Cloudflare lets it. */
  readonly detached: readonly string[];
  readonly headers: readonly Header[];
}

export type Header = readonly [name: string, value: string];

/** The headers of an address, in order; some may come twice. */
export type ReadHeaders = (url: string) => readonly Header[];

/** One line a path, below it one indented line a header. */
function parse(text: string): readonly Rule[] {
  const rules: { matches: RegExp; detached: string[]; headers: Header[] }[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    const [, gone] = /^ {2}! ([\w-]+)$/.exec(line) ?? [];
    if (gone !== undefined) rules.at(-1)?.detached.push(gone);
    else if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else if (line.startsWith('/'))
      rules.push({
        matches: new RegExp(`^${line.replace(/[.+?^$()[\]{}|\\]/g, '\\$&').replace('*', '.*')}$`),
        detached: [],
        headers: [],
      });
    else assert.equal(line, '');
  }
  return rules;
}

/** All that matching rules give, but for what a later one takes away. */
export function asCloudflare(text: string): ReadHeaders {
  const rules = parse(text);
  return url =>
    rules
      .filter(({ matches }) => matches.test(url))
      .reduce<readonly Header[]>(
        (given, { detached, headers }) => [...given.filter(([name]) => !detached.includes(name)), ...headers],
        [],
      );
}

/**
 * A line without a colon counts for nothing, and of two rules that give the same header the later holds: so `parseHeaderLine`
 * and `headersForPath` of Netlify's own programs have it.
 * https://github.com/netlify/build/blob/main/packages/headers-parser/src/line_parser.ts
 * https://github.com/netlify/primitives/blob/main/packages/headers/src/lib/headersForPath.ts
 */
export function asNetlify(text: string): ReadHeaders {
  const rules = parse(text);
  return url => [
    ...new Map(rules.filter(({ matches }) => matches.test(url)).flatMap(({ headers }) => headers)),
  ];
}
