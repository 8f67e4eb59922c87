// An item in a text to be read away from the site, in the order of its meeting's page.

import { longDate } from '../../model/calendar.ts';
import { type Item, numberedTitle } from '../../model/item.ts';
import { partsOf } from '../../model/passage.ts';
import { matterUrl, meetingUrl, siteLink } from '../../model/url.ts';
import { exemptWords, withdrawnWords } from '../../model/withheld.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import type { SiteContext } from '../../registers/site-context.ts';
import { xmlAttribute, xmlText } from '../html/escape.ts';
import { partsHtml } from '../html/passages.ts';
import { papersHtml } from './papers.ts';

export function itemHtml(item: Item, row: MeetingRow, context: SiteContext): string {
  const id = xmlAttribute(item.address);
  const written = numberedTitle(item);
  const number = xmlText(written.slice(0, written.length - item.title.length).trim());
  const heading = `${number === '' ? '' : `<span class="item__number">${number}</span> `}${item.titleHtml}`;
  return [
    `<section class="item" aria-labelledby="${id}"><h2 class="item__heading" id="${id}">${heading}</h2>`,
    fieldsHtml(item),
    itemPapersHtml(item, row, context),
    withheldHtml(item, context),
    item.bodyHtml && `<div class="prose">${item.bodyHtml}</div>`,
    backgroundHtml(item),
    linksHtml('Approves the minutes of', approved(item, row, context)),
    linksHtml('Matter:', matters(item, context)),
    '</section>',
  ]
    .filter(Boolean)
    .join('\n');
}

function fieldsHtml({ fields, chair }: Item): string {
  const rows = [
    ...fields.map(({ label, html }) => [label, html] as const),
    ...(chair ? [['Chair for this item', xmlText(chair.name)] as const] : []),
  ].map(([label, html]) => `<div class="fields__row"><dt>${xmlText(label)}</dt><dd>${html}</dd></div>`);
  return rows.length === 0 ? '' : `<dl class="fields">\n${rows.join('\n')}\n</dl>`;
}

function itemPapersHtml(item: Item, { meeting }: MeetingRow, { archive }: SiteContext): string {
  const own = item.papers.flatMap(address => meeting.papers.find(paper => paper.address === address) ?? []);
  return own.length + item.otherPapers.length === 0
    ? ''
    : `<div class="item__papers"><p class="item__papers-label">Papers</p>\n${papersHtml(own, archive, item.otherPapers)}</div>`;
}

function withheldHtml({ exempt, withdrawn }: Item, { archive: { site } }: SiteContext): string {
  const summary =
    exempt?.summary === undefined ? '' : `<p>${partsHtml(partsOf(exempt.summary, exempt.passages))}</p>`;
  return [
    exempt ? `<div class="exempt"><p>${xmlText(exemptWords(exempt, site.rules))}</p>${summary}</div>` : '',
    withdrawn ? `<p class="withdrawn">${xmlText(withdrawnWords(withdrawn, site.language))}</p>` : '',
  ].join('');
}

function backgroundHtml({ backgroundPapers }: Item): string {
  const items = backgroundPapers.map(paper => `<li>${xmlText(paper)}</li>`);
  return items.length === 0
    ? ''
    : `<div class="item__papers"><p class="item__papers-label">Background papers</p>\n<ul>${items.join('')}</ul></div>`;
}

type SiteLink = readonly [text: string, url: string];

/** The meetings whose minutes it approved, where the archive holds them. */
function approved(
  item: Item,
  { committee, meeting }: MeetingRow,
  { archive }: SiteContext,
): readonly SiteLink[] {
  return committee.meetings
    .filter(({ approval }) => approval?.meeting === meeting.key && approval.item === item.address)
    .map(earlier => {
      const kind = earlier.kind === 'ordinary' ? '' : ` (${earlier.kind})`;
      const text = `${longDate(earlier.date, archive.site.language)}${kind}`;
      return [text, meetingUrl(committee.slug, earlier.key)] as const;
    });
}

const matters = (item: Item, { registers }: SiteContext): readonly SiteLink[] =>
  item.matters.map(slug => [registers.matters.get(slug)?.title ?? slug, matterUrl(slug)] as const);

const linksHtml = (words: string, links: readonly SiteLink[]): string =>
  links.length === 0
    ? ''
    : `<p class="item__link">${words} ${links
        .map(([text, url]) => `<a href="${xmlAttribute(siteLink(url))}">${xmlText(text)}</a>`)
        .join(', ')}</p>`;
