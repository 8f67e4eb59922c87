// The papers of a meeting: the files in its folder, those that its minutes link to, and what its front matter says.

import path from 'node:path';
import type { Grammar } from '../grammar/grammar.ts';
import { actsAs } from '../model/acting.ts';
import { defined } from '../model/defined.ts';
import { atKey, type KeyLines } from '../model/key-lines.ts';
import { extensionOf, type Paper, type Report } from '../model/paper.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import { slugFrom, uniqueNames } from '../model/slug.ts';
import { paperUrl, reportUrl } from '../model/url.ts';
import type { FolderAround, Lookup } from './asked.ts';
import type { MeetingFiles } from './content-folder.ts';
import { paragraphIn } from './exempt.ts';
import type { LinkedPaper } from './item-papers.ts';
import { noParagraph } from './kept-back.ts';
import { missingPaperHint } from './links.ts';
import type { PdfFacts } from './pdf.ts';
import type { MeetingFrontMatter } from './schemas/meeting.ts';
import { filesNearly } from './withheld-names.ts';

type PaperSettings = NonNullable<MeetingFrontMatter['papers']>[number];

/** What a shelf takes from the archive around it; `addresses` are those of its texts, none of which is a paper. */
interface ShelfContext {
  readonly content: FolderAround;
  readonly addresses: Lookup<string>;
  readonly grammar: Grammar;
}

/** A paper before the minutes have given it a title. */
interface PaperFile {
  readonly source: string;
  readonly file: string;
  readonly address: string;
  readonly settings: PaperSettings | undefined;
}

export interface PaperShelf {
  /** The address of a content file that is a paper of this meeting; linking to one makes it so. */
  readonly addressAt: (source: string) => string | undefined;
  /** Addresses at which nothing is published. */
  readonly withheld: ReadonlySet<string>;
  /** Whether a paper is published though no text names it: one that lies in the meeting's folder, or is told of at its top. */
  readonly isOwn: (address: string) => boolean;
  /** The files at such addresses. */
  readonly sources: (isMeant: (address: string) => boolean) => readonly string[];
  /** The Markdown papers to read as pages, with their slugs. */
  readonly reports: readonly { readonly source: string; readonly slug: string; readonly file: string }[];
  readonly problems: readonly Problem[];
  /** All papers, those that items link to first, with the titles the minutes gave them. */
  readonly papers: (
    titles: readonly LinkedPaper[],
    reports: readonly Report[],
    facts: (source: string) => PdfFacts,
  ) => readonly Paper[];
}

/** The minutes themselves are no paper, not even those that clash with a file of the same day. */
const isMinutes = (name: string): boolean => /(?:^|\/)minutes\.(?:md|markdown)$/i.test(name);
const isMarkdown = (file: string): boolean => /\.(?:md|markdown)$/i.test(file);
const isWithheld = (settings: PaperSettings | undefined): boolean =>
  settings?.exempt !== undefined || settings?.withdrawn !== undefined;

/** Whether a file may be published as a paper: neither the settings of the site nor what is itself read as a text. */
const isPaper = (
  source: string,
  { files, siteFile, peopleFile }: FolderAround,
  texts: ShelfContext['addresses'],
): boolean => files.has(source) && !texts.has(source) && source !== siteFile && source !== peopleFile;

/** Gathers a meeting's papers. `taken` are the addresses of its items, which its reports may not share. */
export function openShelf(
  committee: string,
  meeting: MeetingFiles,
  settings: readonly PaperSettings[],
  keyLines: KeyLines,
  { content, addresses, grammar }: ShelfContext,
): PaperShelf {
  const folder = meeting.folder ?? path.posix.dirname(meeting.file);
  const inFolder =
    meeting.folder === undefined ? [] : (content.below.get(folder) ?? []).filter(name => !isMinutes(name));
  const settingsAt = new Map<string, PaperSettings>();
  for (const one of settings) {
    const source = path.posix.join(folder, one.file.normalize('NFC'));
    // Of a file that is named twice, what keeps it back counts.
    if (!isWithheld(settingsAt.get(source))) settingsAt.set(source, one);
  }
  const papers = new Map<string, PaperFile>();
  const unique = uniqueNames();
  const reports: { source: string; slug: string; file: string }[] = [];
  const fileOf = (source: string): string => {
    if (source.startsWith(`${folder}/`)) return source.slice(folder.length + 1);
    const taken = new Set([...papers.values()].map(paper => paper.file.toLowerCase()));
    return freeName(source, committee, name => !taken.has(name.toLowerCase()));
  };
  const add = (source: string): PaperFile => {
    const file = fileOf(source);
    const one = settingsAt.get(source);
    let address = paperUrl(committee, meeting.key, file);
    if (isMarkdown(file) && !isWithheld(one)) {
      const slug = unique(slugFrom(file.replace(/\.[^.]+$/, '')));
      reports.push({ source, slug, file });
      address = reportUrl(committee, meeting.key, slug);
    }
    const paper = { source, file, address, settings: one };
    papers.set(source, paper);
    return paper;
  };
  const ownSources = new Set(inFolder);
  for (const source of inFolder) add(source);
  for (const [source, one] of settingsAt)
    if (!papers.has(source) && (isPaper(source, content, addresses) || isWithheld(one))) add(source);

  return {
    reports,
    problems: shelfProblems(settingsAt, folder, { content, addresses, grammar }, one =>
      atKey({ file: meeting.file, keyLines }, 'papers', settings.indexOf(one)),
    ),
    get withheld() {
      return new Set(
        [...papers.values()].filter(paper => isWithheld(paper.settings)).map(paper => paper.address),
      );
    },
    isOwn: address =>
      [...papers.values()].some(
        paper => paper.address === address && (ownSources.has(paper.source) || settingsAt.has(paper.source)),
      ),
    sources: isMeant =>
      [...papers.values()].filter(({ address }) => isMeant(address)).map(({ source }) => source),
    addressAt: source => {
      const known = papers.get(source);
      if (known) return known.address;
      const isPaper = content.files.has(source) && source.startsWith(`${committee}/`) && !isMarkdown(source);
      return isPaper ? add(source).address : undefined;
    },
    papers: (titles, read, facts) => {
      const order = new Map(titles.map((link, index) => [link.address, index] as const).reverse());
      const titleAt = new Map(titles.map(link => [link.address, link.title] as const).reverse());
      const place = (paper: PaperFile): number => order.get(paper.address) ?? titles.length;
      return [...papers.values()]
        .sort((a, b) => place(a) - place(b))
        .map(paper => makePaper(paper, titleAt.get(paper.address), read, { content, grammar }, facts));
    },
  };
}

/** A paper from elsewhere bears its name alone; where another bears that already, with its folders, or with a number. */
function freeName(source: string, committee: string, isFree: (name: string) => boolean): string {
  const { base, name, ext } = path.posix.parse(source);
  if (isFree(base)) return base;
  const below = source.slice(committee.length + 1);
  if (source.startsWith(`${committee}/`) && isFree(below)) return below;
  let number = 2;
  while (!isFree(`${name}-${number}${ext}`)) number += 1;
  return `${name}-${number}${ext}`;
}

function makePaper(
  { source, file, address, settings }: PaperFile,
  linkTitle: string | undefined,
  reports: readonly Report[],
  { content, grammar }: Pick<ShelfContext, 'content' | 'grammar'>,
  facts: (source: string) => PdfFacts,
): Paper {
  const report = reports.find(one => one.file === file);
  const title = settings?.title ?? (linkTitle || report?.title) ?? titleFromFile(file);
  const base = { address, file, title };
  if (isWithheld(settings)) {
    return {
      ...base,
      ...(settings?.exempt !== undefined && { exempt: paragraphIn(settings.exempt, grammar) ?? '' }),
      ...(settings?.withdrawn && {
        withdrawn: defined({ on: settings.withdrawn.on, reason: settings.withdrawn.reason }),
      }),
    };
  }
  if (report) return { ...base, accessible: settings?.accessible ?? true };
  const { accessible, pages } = extensionOf(file) === 'pdf' ? facts(source) : {};
  const said = settings?.accessible ?? accessible;
  // Of one that is made inert the size is not known yet.
  const size = actsAs(file) === undefined ? content.files.get(source)?.size : undefined;
  return { ...base, source, ...defined({ size, pages, accessible: said }) };
}

/** "send-sufficiency.pdf" => "Send sufficiency", for a paper that nobody named. */
function titleFromFile(file: string): string {
  const words = path.posix
    .basename(file)
    .replace(/\.[^.]+$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function shelfProblems(
  settings: ReadonlyMap<string, PaperSettings>,
  folder: string,
  { content, addresses, grammar }: ShelfContext,
  where: (one: PaperSettings) => Pick<Problem, 'file' | 'line'>,
): readonly Problem[] {
  return [...settings].flatMap(([source, one]): readonly Problem[] => {
    const at = where(one);
    if (isWithheld(one)) {
      const { exempt } = one;
      return [
        ...(content.files.has(source) ? [liesThere(one, at)] : []),
        ...filesNearly(source, folder, content).map(file => nearly(one, file, at)),
        ...(exempt !== undefined && paragraphIn(exempt, grammar) === undefined
          ? [noParagraph(exempt, at)]
          : []),
      ];
    }
    if (isPaper(source, content, addresses)) return [];
    return [
      {
        ...at,
        ...breachOf('missing-paper'),
        message: content.files.has(source)
          ? `“${one.file}” is no paper: it is read as a text of the archive.`
          : `There is no file “${one.file}” beside these minutes.`,
        hint: missingPaperHint(at.file),
      },
    ];
  });
}

const whyWithheld = ({ exempt }: PaperSettings): string => (exempt === undefined ? 'withdrawn' : 'exempt');

const liesThere = (one: PaperSettings, at: Pick<Problem, 'file' | 'line'>): Problem => ({
  ...at,
  ...breachOf('withheld-paper'),
  message: `The paper “${one.file}” is ${whyWithheld(one)}, but the file lies in the folder. It was not published.`,
  hint: 'Delete the file, and remove it from the folder’s history if it must not be read.',
});

const nearly = (one: PaperSettings, file: string, at: Pick<Problem, 'file' | 'line'>): Problem => ({
  ...at,
  ...breachOf('withheld-paper'),
  message: `The paper “${one.file}” is ${whyWithheld(one)}, but a file of nearly that name, ${file}, would be published.`,
  hint: 'If it is that paper, delete the file. If it is another that all may read, give it a name of its own.',
});
