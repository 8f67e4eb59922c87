// Papers in a text to be read away from the site: title, type, size, and where they are to be had.

import type { Archive } from '../../model/archive.ts';
import { accessNote, isPublished, type Paper, paperFacts } from '../../model/paper.ts';
import { siteLink } from '../../model/url.ts';
import { withheldPaperWords } from '../../model/withheld.ts';
import { xmlAttribute, xmlText } from '../html/escape.ts';

/** A paper that lies elsewhere, or is only named. */
export interface OtherPaper {
  readonly title: string;
  /** Whole, or marked as leading into the site. */
  readonly url?: string;
}

export function papersHtml(
  papers: readonly Paper[],
  archive: Archive,
  others: readonly OtherPaper[] = [],
): string {
  const entries = [
    ...papers.map(paper => paperHtml(paper, archive)),
    ...others.map(({ title, url = '' }) =>
      url === '' ? xmlText(title) : `<a href="${xmlAttribute(url)}">${xmlText(title)}</a>`,
    ),
  ];
  const items = entries.map(entry => `<li class="papers__paper">${entry}</li>`);
  return `<ul class="papers">\n${items.join('\n')}\n</ul>`;
}

function paperHtml(paper: Paper, { site }: Archive): string {
  if (!isPublished(paper))
    return `${xmlText(paper.title)} <span class="papers__note">${xmlText(withheldPaperWords(paper, site.language))}</span>`;
  const facts = `<span class="papers__facts">(${xmlText(paperFacts(paper))})</span>`;
  const note = accessNote(paper);
  const noted = note === '' ? '' : ` <span class="papers__note">${xmlText(note)}</span>`;
  return `<a href="${xmlAttribute(siteLink(paper.address))}">${xmlText(paper.title)} ${facts}</a>${noted}`;
}
