// The pages of the documentation: the first, one for each part, one for each document, and one to search them all.

import type { Body, Target } from '../model/body.ts';
import { shortened } from '../model/shortened.ts';
import { bodyWords } from '../model/walk-body.ts';
import { type Link, type Place, placeAt } from '../pages/link.ts';
import type { Page, View } from '../pages/page.ts';
import type { FilterView } from '../pages/parts/filter.ts';
import { en } from '../words/en.ts';
import { bodyHtml } from '../writers/html.ts';
import { documentUrl, partUrl, searchUrl } from './addresses.ts';
import type { Document } from './document.ts';
import { HOME, PARTS, type Part } from './parts.ts';
import { docsShell } from './shell.ts';

export type Documents = ReadonlyMap<string, Document>;

interface DocumentView extends View {
  readonly title: string;
  /** What stands before the first heading. */
  readonly introHtml: string;
  readonly bodyHtml: string;
  /** Its larger sections, where it has some. */
  readonly contents: readonly Link[];
  /** On the first page alone. */
  readonly parts: readonly PartLinks[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

interface PartLinks {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly documents: readonly Link[];
}

interface PartView extends View {
  readonly title: string;
  readonly about: string;
  readonly documents: readonly (Link & { readonly lead: string })[];
}

interface SearchView extends View {
  readonly title: string;
  readonly filter: FilterView;
  readonly documents: readonly {
    readonly id: string;
    readonly title: string;
    readonly entries: readonly Entry[];
  }[];
}

/** A section, with the words by which it is found: some of them to be read, the rest hidden. */
interface Entry extends Link {
  readonly words: string;
  readonly rest: string;
}

/** So much of a text is shown where it is only named. */
const LEAD = 180;

export const docsPages = (documents: Documents): readonly Page[] => [
  ...[...documents.values()].map(document => documentPage(document, documents)),
  ...PARTS.map(part => partPage(part, documents)),
  searchPage(documents),
];

function documentPage(document: Document, documents: Documents): Page {
  const { file, title, body, sections } = document;
  const url = documentUrl(file);
  const place = placeAt(url);
  const part = PARTS.find(one => one.documents.includes(file));
  const at = part?.documents.indexOf(file) ?? -1;
  const contents = sections
    .filter(({ level }) => level === 2)
    .map(({ id, title }) => place.link(title, `${url}#${id}`));
  const isHome = file === HOME;
  const view = (): DocumentView => ({
    shell: docsShell({ url, title: isHome ? '' : title, description: leadOf(document), part }),
    title,
    introHtml: documentHtml(sections[0]?.body ?? [], place),
    bodyHtml: documentHtml(body.slice(sections[0]?.body.length), place),
    contents: contents.length > 1 && !isHome ? contents : [],
    parts: isHome ? PARTS.map(one => partLinks(one, documents, place)) : [],
    previous: linkTo(part?.documents[at - 1], documents, place),
    next: linkTo(part?.documents[at + 1], documents, place),
  });
  return { url, layout: 'document', view };
}

function partPage(part: Part, documents: Documents): Page {
  const { title, about } = part;
  const url = partUrl(part.slug);
  const place = placeAt(url);
  const view = (): PartView => ({
    shell: docsShell({ url, title, description: about, part }),
    title,
    about,
    documents: documentsOf(part, documents).map(document => ({
      ...place.link(document.title, documentUrl(document.file)),
      lead: leadOf(document),
    })),
  });
  return { url, layout: 'part', view };
}

function searchPage(documents: Documents): Page {
  const url = searchUrl;
  const place = placeAt(url);
  const found = [...documents.values()].map(document => ({
    id: `in-${documentUrl(document.file).slice(1, -'.html'.length)}`,
    title: document.title,
    entries: document.sections.map(section => {
      const words = bodyWords(section.body).replace(/\s+/g, ' ').trim();
      const shown = shortened(words, LEAD);
      return {
        ...place.link(
          section.title || document.title,
          documentUrl(document.file) + (section.id && `#${section.id}`),
        ),
        words: shown,
        rest: shown === words ? '' : words,
      };
    }),
  }));
  const all = found.flatMap(({ entries }) => entries).length;
  const view = (): SearchView => ({
    shell: docsShell({ url, title: 'Search', description: 'Every section of the documentation.' }),
    title: 'Search',
    filter: {
      script: place.to('/assets/registers/filter.js'),
      label: 'Search the documentation',
      shown: `{shown} of ${all} sections`,
      choices: [],
      search: '',
    },
    documents: found,
  });
  return { url, layout: 'search', view };
}

const documentHtml = (body: Body, { to }: Place): string =>
  bodyHtml(body, {
    words: en,
    link: (target: Target) => (target.kind === 'place' ? to(target.url) : target.url),
    picture: to,
    id: id => id,
    within: id => `#${id}`,
    lower: 0,
    isXml: false,
    scrollsTables: true,
  });

const documentsOf = (part: Part, documents: Documents): readonly Document[] =>
  part.documents.flatMap(file => documents.get(file) ?? []);

const partLinks = (part: Part, documents: Documents, place: Place): PartLinks => ({
  id: part.slug,
  title: part.title,
  about: part.about,
  documents: documentsOf(part, documents).map(({ title, file }) => place.link(title, documentUrl(file))),
});

function linkTo(file: string | undefined, documents: Documents, place: Place): Link | undefined {
  const document = file === undefined ? undefined : documents.get(file);
  return document && place.link(document.title, documentUrl(document.file));
}

/** What a document says of itself: its first paragraph. */
const leadOf = ({ body }: Document): string => {
  const first = body.find(({ type }) => type === 'paragraph');
  return first ? shortened(bodyWords([first]).replace(/\s+/g, ' '), LEAD) : '';
};
