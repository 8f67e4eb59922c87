// Where the links of a content file lead: a paper, another meeting, a committee, another site, or nowhere.

import path from 'node:path';
import type { Target } from '../model/body.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import { slugFrom } from '../model/slug.ts';
import { committeeUrl, infoUrl, matterUrl, meetingUrl } from '../model/url.ts';
import type { FolderAround, Lookup } from './asked.ts';
import type { ContentFolder } from './content-folder.ts';
import type { ResolveLink } from './markdown/env.ts';

/** The address in the site of every Markdown file of the content folder. */
export function addressesOf(content: ContentFolder): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const { slug, committeeFile, meetings } of content.committees) {
    if (committeeFile !== undefined) addresses.set(committeeFile, committeeUrl(slug));
    for (const { file, key } of meetings) addresses.set(file, meetingUrl(slug, key));
  }
  for (const file of content.matters) addresses.set(file, matterUrl(slugOfFile(file)));
  for (const file of content.pages) addresses.set(file, infoUrl(slugOfFile(file)));
  return addresses;
}

export const slugOfFile = (file: string): string =>
  slugFrom(path.posix.basename(file).replace(/\.[^.]+$/, ''));

const ALLOWED_SCHEME = /^(?:https?|mailto|tel|ftp|ftps|sip|geo|irc|ircs|xmpp|news|doi|urn):/i;

export interface LinkReader {
  readonly resolve: ResolveLink;
  /** The links that led nowhere, to be reported by `missingLinks`. */
  readonly missing: readonly MissingLink[];
}

export interface MissingLink {
  readonly href: string;
  readonly line: number;
  /** Whether the file is there, but is none of this text's papers. */
  readonly exists: boolean;
}

/**
 * Resolves the links of one file. `paperAt` gives the address of a content file that is a paper here; `folder` is that
 * of the meeting's papers, where its minutes lie outside it: a paper there is found by its name alone.
 */
export function linkReader(
  file: string,
  content: FolderAround,
  addresses: Lookup<string>,
  paperAt: (source: string) => string | undefined = () => undefined,
  folder?: string,
): LinkReader {
  const missing: MissingLink[] = [];
  const resolve: ResolveLink = (href, line): Target | undefined => {
    if (ALLOWED_SCHEME.test(href)) return { kind: 'outside', url: href };
    if (href === '' || href.startsWith('#')) return undefined;
    if (href.startsWith('//')) return { kind: 'outside', url: `https:${href}` };
    const names = namesIn(href);
    const beside = path.posix.dirname(file);
    for (const { name, fragment } of names) {
      const source = sourceOf(beside, name);
      const page = addresses.get(source) ?? addresses.get(`${source}.md`);
      const paper = paperAt(source) ?? (folder === undefined ? undefined : paperAt(sourceOf(folder, name)));
      const target = page === undefined ? paper : page + fragment;
      if (target !== undefined) return { kind: 'place', url: target };
    }
    missing.push({ href, line, exists: names.some(({ name }) => content.files.has(sourceOf(beside, name))) });
    return undefined;
  };
  return { resolve, missing };
}

const sourceOf = (folder: string, name: string): string =>
  path.posix.normalize(path.posix.join(folder, name)).normalize('NFC');

/**
 * The names that an address may mean, the literal one first: "Plan #3.pdf", "50%.pdf" and "%20.pdf" are names of files
 * too. Only where there is no such file, what stands behind # is a place in another.
 */
function namesIn(href: string): readonly { readonly name: string; readonly fragment: string }[] {
  const [address = '', fragment = ''] = href.split(/(?=#)/, 2);
  const names = [
    ...[href, decoded(href)].map(name => ({ name, fragment: '' })),
    ...(fragment === '' ? [] : [address, decoded(address)].map(name => ({ name, fragment }))),
  ];
  return names.filter(({ name }, index) => names.findIndex(one => one.name === name) === index);
}

/**
 * A link that leads nowhere is a warning: minutes brought from another system are full of them. One that the clerk
 * listed among the papers is an error, because a paper was promised. `listed` are the addresses so listed.
 */
export function missingLinks(
  file: string,
  missing: readonly MissingLink[],
  listed: ReadonlySet<string> = new Set(),
): readonly Problem[] {
  return missing.map(({ href, line, exists }) => {
    const address = decoded(href).slice(0, 120);
    if (listed.has(href) && !exists) {
      return {
        ...breachOf('missing-paper'),
        file,
        line,
        message: `There is no file “${address}” beside these minutes.`,
        hint: missingPaperHint(file),
      };
    }
    return {
      ...breachOf('link-nowhere'),
      file,
      line,
      message: `The link to “${address}” leads to nothing that is published; its words are shown without a link.`,
      // Only a meeting has papers; other texts can link to no file.
      hint:
        /^[^/]+\.\w+$/.test(address) && /\/\d{4}-\d{2}-\d{2}/.test(file)
          ? `${missingPaperHint(file)} An address elsewhere begins with https://.`
          : 'Write the whole address, beginning with https://, or the path of a file of the content folder.',
    };
  });
}

/** The papers of `finance/2026-03-05.md` lie in `finance/2026-03-05/`, those of `finance/2026-03-05/minutes.md` beside it. */
export function missingPaperHint(minutes: string): string {
  const flat = /^(.*\/\d{4}-\d{2}-\d{2}[^/]*)\.(?:md|markdown)$/i.exec(minutes)?.[1];
  const folder = flat ?? path.posix.dirname(minutes);
  return `Put the file into ${folder}/, or write its name as it is, with the same capitals and ending.`;
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
