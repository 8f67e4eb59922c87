// A document of the repository: its text as a tree, with a name for each heading and a place of the site for each link.

import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { PACKAGE } from '../files/places.ts';
import type { Block, Body, Target } from '../model/body.ts';
import { uniqueNames } from '../model/slug.ts';
import { contentWords } from '../model/walk-body.ts';
import { readBody } from '../read/markdown/tree.ts';
import { documentUrl, fileUrl } from './addresses.ts';

export interface Document {
  /** Of the repository: `docs/guide.md`. */
  readonly file: string;
  readonly title: string;
  /** Below the title. */
  readonly body: Body;
  readonly sections: readonly Section[];
  /** Other files of the repository to which it leads, or that it shows. */
  readonly files: readonly string[];
}

/** A heading with what stands below it, up to the next; what stands before the first has none. */
export interface Section {
  readonly id: string;
  readonly level: number;
  readonly title: string;
  readonly body: Body;
}

type Heading = Extract<Block, { type: 'heading' }>;

export const readDocument = (file: string, documents: ReadonlySet<string>): Document =>
  documentOf(file, readFileSync(path.join(PACKAGE, file), 'utf8'), documents);

/** `documents` are those of the site. Throws where a link leads to no document and no file. */
export function documentOf(file: string, text: string, documents: ReadonlySet<string>): Document {
  const files = new Set<string>();
  const resolveLink = (href: string, line: number): Target | undefined => {
    if (/^[a-z][a-z\d+.-]*:/i.test(href)) return { kind: 'outside', url: href };
    const [target = '', fragment] = href.split('#');
    const wanted = target === '' ? file : path.posix.join(path.posix.dirname(file), decodeURI(target));
    const place = fragment === undefined ? '' : `#${fragment}`;
    if (documents.has(wanted)) return { kind: 'place', url: documentUrl(wanted) + place };
    const found = statSync(path.join(PACKAGE, wanted), { throwIfNoEntry: false });
    if (!found) throw new Error(`${file}:${line + 1} leads to ${href}, where no file is.`);
    // A folder has no page: only its name is said.
    if (found.isDirectory()) return undefined;
    files.add(wanted);
    return { kind: 'place', url: fileUrl(wanted) };
  };
  const [first, ...rest] = readBody(unfolded(text), { resolveLink });
  if (first?.type !== 'heading') throw new Error(`${file} does not begin with its title.`);
  const body = namedHeadings(rest);
  return { file, title: contentWords(first.content), body, sections: sectionsOf(body), files: [...files] };
}

/** What is folded away on the repository's host is all shown here, below the words that stand for it there. */
const unfolded = (text: string): string =>
  text
    .split('\n')
    .filter(line => line !== '<details>' && line !== '</details>')
    .map(line => (line.startsWith(SUMMARY) ? `${line.slice(SUMMARY.length, -`/${SUMMARY}`.length)}:` : line))
    .join('\n');

const SUMMARY = '<summary>';

/** Named as the repository's host names them, so that a link to a heading holds there and here. */
function namedHeadings(body: Body): Body {
  const nameOnce = uniqueNames(['content']);
  return body.map(block =>
    block.type === 'heading' ? { ...block, id: nameOnce(anchor(contentWords(block.content))) } : block,
  );
}

// "What's new, 2026" => "whats-new-2026"
const anchor = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');

function sectionsOf(body: Body): readonly Section[] {
  const sections: (Omit<Section, 'body'> & { readonly body: Block[] })[] = [];
  let current: Block[] = [];
  sections.push({ id: '', level: 1, title: '', body: current });
  for (const block of body) {
    if (block.type === 'heading') {
      current = [];
      sections.push({ ...headed(block), body: current });
    } else current.push(block);
  }
  return sections;
}

const headed = ({ id = '', level, content }: Heading): Omit<Section, 'body'> => ({
  id,
  level,
  title: contentWords(content),
});
