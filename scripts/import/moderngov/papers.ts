// The papers that a meeting or an item of ModernGov lists.

import type { ImportedLink } from '../imported.ts';
import { childOf, childrenOf, textIn, type XmlElement } from '../xml/tree.ts';
import { plain } from './text.ts';

export interface ModernGovPapers {
  readonly links: readonly ImportedLink[];
  /** How many may not be shown. */
  readonly restricted: number;
}

/** A restricted paper is named, as ModernGov names it, without its address. */
export function papersOf(element: XmlElement): ModernGovPapers {
  const papers = childrenOf(childOf(element, 'linkeddocuments'), 'linkeddoc').filter(
    paper => textIn(paper, 'title') !== '',
  );
  const isRestricted = (paper: XmlElement): boolean => /^true$/i.test(textIn(paper, 'isrestricted'));
  return {
    links: papers.map(paper => {
      const title = plain(textIn(paper, 'title'));
      const url = textIn(paper, 'url');
      if (isRestricted(paper)) {
        const reason = plain(textIn(paper, 'restrictionsref'));
        return { title: `${title} (restricted${reason && `: ${reason}`})` };
      }
      return /^https?:\/\//i.test(url) ? { title, url } : { title };
    }),
    restricted: papers.filter(isRestricted).length,
  };
}
