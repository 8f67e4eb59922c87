// Holds Atom feeds against the schema of RFC 4287, and against the rules that stand there in words.

import { readFileSync } from 'node:fs';
import { parseAtomFeed } from 'feedsmith';
import { validateXML } from 'xmllint-wasm';
import type { TextFile } from '../../scripts/files/published-file.ts';

const SCHEMA = readFileSync(new URL('./atom.rng', import.meta.url), 'utf8');

/** Everything that is wrong with the feeds, each with its address. */
export async function atomFaults(files: readonly TextFile[]): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: files.map(({ url, text }) => ({ fileName: nameOf(url), contents: text })),
    schema: SCHEMA,
    extension: 'relaxng',
    maxMemoryPages: 8192,
  });
  return [...errors.map(({ rawMessage }) => rawMessage), ...files.flatMap(spokenFaults)];
}

const nameOf = (url: string): string => url.slice(1).replaceAll('/', '-');

/** What RFC 4287 demands and its schema cannot say: sections 4.1.1, 4.1.2, 4.2.6, 4.2.7. */
function spokenFaults({ url, text }: TextFile): readonly string[] {
  // The schema has already told of a feed that cannot be read.
  const feed = read(text);
  if (!feed) return [];
  const { entries = [], links = [] } = feed;
  const ids = [feed.id, ...entries.map(({ id }) => id)];
  const faults: readonly (readonly [boolean, string])[] = [
    [new Set(ids).size !== ids.length, 'an id is there twice'],
    [ids.some(id => !/^[a-z][a-z0-9+.-]*:\S+$/i.test(id ?? '')), 'an id is no IRI'],
    [!feed.authors?.length && entries.some(entry => !entry.authors?.length), 'an entry has no author'],
    [hasTwoAlternates(links), 'the feed has two pages of one type'],
    [entries.some(entry => hasTwoAlternates(entry.links ?? [])), 'an entry has two pages of one type'],
    [
      entries.some(
        entry => !entry.content && !entry.links?.some(({ rel = 'alternate' }) => rel === 'alternate'),
      ),
      'an entry has neither content nor page',
    ],
  ];
  return faults.filter(([isWrong]) => isWrong).map(([, fault]) => `${url}: ${fault}`);
}

function read(text: string): ReturnType<typeof parseAtomFeed> | undefined {
  try {
    return parseAtomFeed(text);
  } catch {
    return undefined;
  }
}

type Links = readonly { readonly rel?: string; readonly type?: string; readonly hreflang?: string }[];

function hasTwoAlternates(links: Links): boolean {
  const kinds = links
    .filter(({ rel = 'alternate' }) => rel === 'alternate')
    .map(({ type, hreflang }) => `${type} ${hreflang}`);
  return new Set(kinds).size !== kinds.length;
}
