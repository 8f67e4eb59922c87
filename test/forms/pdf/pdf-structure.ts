// A PDF as a screen reader finds it: what it says of itself, its tags with their words, and what is wrong with them.

import { getDocumentProxy } from 'unpdf';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;

// pdf.js calls a function that Node has only from its version 24 on.
Object.assign(Promise, {
  try:
    Reflect.get(Promise, 'try') ??
    ((call: (...args: readonly unknown[]) => unknown, ...args: readonly unknown[]) =>
      new Promise(resolve => resolve(call(...args)))),
});

/** A tag with what it holds: other tags, and words. */
export interface Tag {
  readonly role: string;
  readonly alt: string;
  readonly children: readonly (Tag | string)[];
}

export interface PdfStructure {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly pages: number;
  readonly isTagged: boolean;
  readonly isPdfUa: boolean;
  /** The tags of each page. */
  readonly tags: readonly Tag[];
  /** Words outside all tags that are not marked as decoration. */
  readonly untagged: readonly string[];
  /** Links, with their address, or the words of a place inside, and their description. */
  readonly links: readonly { readonly url: string; readonly description: string }[];
  /** Names of the fonts that the file does not hold. */
  readonly missingFonts: readonly string[];
}

export async function readStructure(bytes: Uint8Array): Promise<PdfStructure> {
  const file = Buffer.from(bytes).toString('latin1');
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await pdf.getMetadata();
  const said = (name: string): string => String(Reflect.get(info, name) ?? '');
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => readPage(await pdf.getPage(index + 1))),
  );
  const structure: PdfStructure = {
    title: said('Title'),
    author: said('Author'),
    language: said('Language'),
    pages: pdf.numPages,
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    isPdfUa: /<pdfuaid:part>1</.test(file),
    tags: pages.map(({ tag }) => tag),
    untagged: pages.flatMap(({ untagged }) => untagged),
    links: pages.flatMap(({ links }) => links),
    missingFonts: missingFonts(file),
  };
  await pdf.destroy();
  return structure;
}

interface ReadPage extends Pick<PdfStructure, 'untagged' | 'links'> {
  readonly tag: Tag;
}

async function readPage(page: PdfPage): Promise<ReadPage> {
  const { words, untagged } = await wordsByMark(page);
  const annotations: readonly Annotation[] = await page.getAnnotations();
  return {
    tag: tagOf((await page.getStructTree()) ?? {}, words),
    untagged,
    links: annotations
      .filter(({ subtype }) => subtype === 'Link')
      .map(({ url, dest, contentsObj }) => ({
        url: url ?? JSON.stringify(dest ?? ''),
        description: contentsObj?.str ?? '',
      })),
  };
}

interface Annotation {
  readonly subtype?: string;
  readonly url?: string;
  readonly dest?: unknown;
  readonly contentsObj?: { readonly str: string };
}

/** The words of a page by the mark that ties them to a tag. */
async function wordsByMark(
  page: PdfPage,
): Promise<{ readonly words: ReadonlyMap<string, string>; readonly untagged: readonly string[] }> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words = new Map<string, string>();
  const untagged: string[] = [];
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      // Decoration has a mark without an id.
      else open.push(item.id ?? open.at(-1));
      continue;
    }
    const text = item.str + (item.hasEOL ? ' ' : '');
    const mark = open.at(-1);
    if (mark !== undefined) words.set(mark, (words.get(mark) ?? '') + text);
    else if (open.length === 0 && item.str.trim() !== '') untagged.push(item.str);
  }
  return { words, untagged };
}

/** A tag as pdf.js has it; one without a role ties to the words with its id. */
interface TreeNode {
  readonly role?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly TreeNode[];
}

const tagOf = (
  { role = '', alt = '', children = [] }: TreeNode,
  words: ReadonlyMap<string, string>,
): Tag => ({
  role,
  alt,
  children: children.map(child =>
    child.role === undefined ? (words.get(child.id ?? '') ?? '') : tagOf(child, words),
  ),
});

/** Every font has a descriptor, and every descriptor the file of its letters; Typst writes both uncompressed. */
function missingFonts(file: string): readonly string[] {
  const objects = [...file.matchAll(/\d+ 0 obj\n?([\s\S]*?)(?:stream|endobj)/g)].map(
    ([, object = '']) => object,
  );
  return objects
    .filter(
      object =>
        (/\/Type\s*\/FontDescriptor\b/.test(object) && !/\/FontFile[23]?\s/.test(object)) ||
        (/\/Subtype\s*\/(?:Type1|TrueType|CIDFontType[02])\b/.test(object) &&
          !/\/FontDescriptor\s/.test(object)),
    )
    .map(object => /\/(?:FontName|BaseFont)\s*\/(\S+)/.exec(object)?.[1] ?? 'without a name');
}

/** All tags of a document, in reading order. */
export const tagsOf = ({ tags }: Pick<PdfStructure, 'tags'>): readonly Tag[] => tags.flatMap(within);

const within = (tag: Tag): readonly Tag[] => [tag, ...tag.children.filter(isTag).flatMap(within)];

/** Tags whose words run on into those around them. */
const RUNNING = new Set(['Span', 'Link', 'Reference', 'Code', 'Em', 'Strong']);

/** "(a)", "12.", "[1]", "–": what a list counts with, which a page leaves to the browser. */
const MARK = /^\s*(?:–|[[(]?[\p{L}\d]{1,4}[.)\]])\s*$/u;

/** The words of a tag, without the marks of lists. */
export function wordsOfTag(tag: Tag): string {
  const inner = tag.children.map(child => (typeof child === 'string' ? child : wordsOfTag(child))).join('');
  if (tag.role === 'Lbl' && MARK.test(inner)) return ' ';
  return RUNNING.has(tag.role) ? inner : ` ${inner} `;
}

/** What a reader who cannot see the page would lack, each by name. */
export function faultsOf(structure: PdfStructure): readonly string[] {
  const tags = tagsOf(structure);
  return [
    ...(structure.title === '' ? ['no title'] : []),
    ...(structure.language === '' ? ['no language'] : []),
    ...(structure.isTagged && tags.length > structure.pages ? [] : ['not tagged']),
    ...(structure.isPdfUa ? [] : ['not PDF/UA']),
    ...structure.untagged.map(words => `outside all tags: ${words}`),
    ...headingFaults(tags),
    ...tableFaults(structure.tags),
    ...tags.filter(({ role, alt }) => role === 'Figure' && alt === '').map(() => 'a picture without words'),
    ...structure.links
      .filter(({ description }) => description.trim() === '')
      .map(({ url }) => `a link without a description: ${url}`),
    ...structure.missingFonts.map(name => `a font that is not in the file: ${name}`),
  ];
}

function headingFaults(tags: readonly Tag[]): readonly string[] {
  let previous = 0;
  return tags.flatMap(({ role }) => {
    const level = Number(/^H([1-6])$/.exec(role)?.[1] ?? 0);
    if (level === 0) return [];
    const fault = level > previous + 1 ? [`a heading is skipped: H${previous} to ${role}`] : [];
    previous = level;
    return fault;
  });
}

/** A table that goes on at the top of a page has its heads on the page before. */
function tableFaults(pages: readonly Tag[]): readonly string[] {
  const blocksOf = (page: Tag | undefined): readonly Tag[] =>
    (page ? within(page) : []).find(({ role }) => role === 'Document')?.children.filter(isTag) ?? [];
  return pages.flatMap((page, index) => {
    const [first] = blocksOf(page);
    const goesOn = blocksOf(pages[index - 1]).at(-1)?.role === 'Table';
    return within(page)
      .filter(tag => tag.role === 'Table' && !(goesOn && tag === first))
      .filter(table => !within(table).some(({ role }) => role === 'TH'))
      .map(() => 'a table without heads');
  });
}

const isTag = (child: Tag | string): child is Tag => typeof child !== 'string';
