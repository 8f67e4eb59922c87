// The papers of an item: those of its meeting to which it leads, and what else stands among them.

import type { OtherPaper } from '../model/item.ts';
import { pageOf } from '../model/url.ts';
import { linksIn, type PaperLink, type ReadFields } from './fields.ts';
import type { Token } from './markdown/tokens.ts';

/** A paper of the meeting as its minutes name it. */
export interface LinkedPaper {
  readonly address: string;
  readonly title: string;
}

export interface PapersContext {
  /** Address of the folder in which the meeting's papers are published. */
  readonly papersUrl: string;
  /** Addresses of the meeting's page and its items, which begin so too. */
  readonly ownPages: ReadonlySet<string>;
}

export interface ItemPapers {
  readonly linked: readonly LinkedPaper[];
  readonly others: readonly OtherPaper[];
}

export const NO_PAPERS: ItemPapers = { linked: [], others: [] };

/** Those in an item's heading, fields and text. Only what its heading or its list of papers names is another paper. */
export function papersOf(
  heading: readonly Token[],
  rest: readonly Token[],
  taken: ReadFields,
  context: PapersContext,
): ItemPapers {
  const links = [...taken.paperLinks, ...taken.backgroundLinks, ...[...heading, ...rest].flatMap(linksOf)];
  const listed = [...taken.paperLinks, ...heading.flatMap(linksOf)];
  return {
    linked: links.flatMap(link => {
      const address = paperAt(link, context);
      return address === undefined ? [] : [{ address, title: link.title }];
    }),
    others: listed.filter(link => paperAt(link, context) === undefined).map(otherPaper),
  };
}

const linksOf = ({ children }: Token): readonly PaperLink[] => (children ? linksIn(children) : []);

const paperAt = ({ target }: PaperLink, { papersUrl, ownPages }: PapersContext): string | undefined =>
  target?.kind === 'place' && target.url.startsWith(papersUrl) && !ownPages.has(pageOf(target.url))
    ? target.url
    : undefined;

const otherPaper = ({ title, target }: PaperLink): OtherPaper => ({ title, ...(target && { target }) });
