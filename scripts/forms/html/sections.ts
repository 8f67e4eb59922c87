// The sections of a meeting's document as HTML or XHTML, for copies to be read away from the site: books and one-file
// pages. The class names are those of the layouts, so that a copy may wear the site's style sheet.

import type { ItemPart, ItemSection, PaperEntry, Section, SiteLink } from '../../document/document.ts';
import { approvalLink } from '../../document/document.ts';
import type { Target } from '../../model/body.ts';
import type { TextPart } from '../../model/passage.ts';
import { personUrl } from '../../model/url.ts';
import type { Phrase } from '../../words/phrase.ts';
import { xmlAttribute, xmlText } from '../../writers/escape.ts';
import { bodyHtml, contentHtml, type HtmlPlace, languageHtml } from '../../writers/html.ts';
import { phraseContent, phraseLinks, readingsPhrase, statePhrase } from '../../writers/phrase.ts';
import { showVotes } from '../../writers/vote-html.ts';

export interface SectionPlace extends HtmlPlace {
  /** Whether parts are landmarks; many of one name could not be told apart. */
  readonly hasLandmarks: boolean;
}

type SectionWriters = {
  readonly [Kind in Section['kind']]: (
    section: Extract<Section, { kind: Kind }>,
    place: SectionPlace,
  ) => string;
};

const SECTIONS: SectionWriters = {
  title: ({ text }) => `<p class="heading__title">${xmlText(text)}</p>`,
  status: ({ status, words, sentence, approval }, place) => {
    const where = approval === undefined ? '' : ` ${linkHtml(approvalLink(approval, place.words), place)}`;
    return `<p class="status-note status-note--${status}"><strong class="status status--${status}">${words}</strong> ${xmlText(sentence)}${where}</p>`;
  },
  joint: ({ committees }, place) =>
    `<p class="heading__with">${phraseHtml(place.words.meeting.jointWith(phraseLinks(committees)), place)}</p>`,
  state: ({ state, sittings }, place) =>
    `<p class="heading__state">${phraseHtml(statePhrase(state, phraseLinks(sittings), place.words), place)}</p>`,
  facts: ({ facts }) => {
    if (facts.length === 0) return '';
    const rows = facts.map(
      ({ label, text }) => `<div class="facts__row"><dt>${label}</dt><dd>${xmlText(text)}</dd></div>`,
    );
    return `<dl class="facts">\n${rows.join('\n')}\n</dl>`;
  },
  attendance: ({ parts }, place) => {
    const rows = parts.map(({ label, people }) => {
      const entries = people.map(({ name, detail }) => {
        const shown =
          name.person === undefined
            ? xmlText(name.name)
            : linkHtml({ text: name.name, url: personUrl(name.person) }, place);
        return `<dd>${shown}${detail === '' ? '' : ` <span class="attendance__detail">(${xmlText(detail)})</span>`}</dd>`;
      });
      return `<div class="attendance__part"><dt>${label}</dt>\n${entries.join('\n')}</div>`;
    });
    return `<section class="attendance"${labelledBy('part_attendance', place)}>${partHeading('part_attendance', place.words.meeting.attendance, place, 'attendance__heading')}
<dl class="attendance__list">\n${rows.join('\n')}\n</dl></section>`;
  },
  redactions: ({ notes }) => redactedHtml(notes),
  corrections: ({ corrections }, place) => {
    const { words } = place;
    const entries = corrections.map(({ id, title, correction, by }) => {
      const item = `<a href="${xmlAttribute(place.within(id))}">${xmlText(title)}</a>`;
      return `<li>${item}: ${phraseHtml(readingsPhrase(correction, words), place)}. ${xmlText(by)}.</li>`;
    });
    return `<section class="corrections"${labelledBy('part_corrections', place)}>${partHeading('part_corrections', place.words.meeting.corrections, place)}
<p>${words.meeting.correctionsNote}</p>
<ul>\n${entries.join('\n')}\n</ul></section>`;
  },
  preamble: ({ body }, place) => `<div class="prose preamble">${bodyHtml(body, place)}</div>`,
  item: itemHtml,
  papers: ({ papers, besideItems }, place) =>
    `<section class="other-papers"${labelledBy('part_papers', place)}>${partHeading('part_papers', besideItems ? place.words.meeting.otherPapers : place.words.meeting.papers, place)}\n${papersHtml(papers, place)}</section>`,
  citation: ({ text, code }, { words }) =>
    [[words.item.citeAs, text] as const, ...(code === undefined ? [] : [[words.item.code, code] as const])]
      .map(
        ([label, said]) =>
          `<p class="citation"><span class="citation__label">${label}</span> ${xmlText(said)}</p>`,
      )
      .join('\n'),
};

const sectionHtml = (section: Section, place: SectionPlace): string =>
  (SECTIONS[section.kind] as (section: Section, place: SectionPlace) => string)(section, place);

/** Sections one below the other. */
export const sectionsHtml = (sections: readonly Section[], place: SectionPlace): string =>
  sections
    .map(section => sectionHtml(section, place))
    .filter(Boolean)
    .join('\n');

const labelledBy = (id: string, place: SectionPlace): string =>
  place.hasLandmarks ? ` aria-labelledby="${xmlAttribute(place.id(id) ?? id)}"` : '';

/** Headings of the meeting's parts are of the second level. */
function partHeading(id: string, inner: string, place: SectionPlace, name = ''): string {
  const tag = `h${2 + place.lower}`;
  const marks = name === '' ? '' : ` class="${name}"`;
  return `<${tag}${marks} id="${xmlAttribute(place.id(id) ?? id)}">${inner}</${tag}>`;
}

function itemHtml(item: ItemSection, place: SectionPlace): string {
  const number = xmlText(item.number);
  const heading = `${number === '' ? '' : `<span class="item__number">${number}</span> `}${contentHtml(item.titleContent, place)}`;
  return [
    `<section class="item"${labelledBy(item.id, place)}>${partHeading(item.id, heading, place, 'item__heading')}`,
    ...item.parts.map(part => partHtml(part, place)),
    '</section>',
  ].join('\n');
}

type PartWriters = {
  readonly [Kind in ItemPart['kind']]: (
    part: Extract<ItemPart, { kind: Kind }>,
    place: SectionPlace,
  ) => string;
};

const PARTS: PartWriters = {
  fields: ({ fields }, place) => {
    const rows = fields.map(
      ({ label, content }) =>
        `<div class="fields__row"><dt>${xmlText(label)}</dt><dd>${contentHtml(content, place)}</dd></div>`,
    );
    return `<dl class="fields">\n${rows.join('\n')}\n</dl>`;
  },
  papers: ({ papers }, place) =>
    `<div class="item__papers"><p class="item__papers-label">${place.words.item.papers}</p>\n${papersHtml(papers, place)}</div>`,
  exempt: ({ words, summary }, place) =>
    `<div class="exempt"><p>${xmlText(words)}</p>${summary.length === 0 ? '' : `<p>${partsHtml(summary, place)}</p>`}</div>`,
  redacted: ({ notes }) => redactedHtml(notes),
  withdrawn: ({ words }) => `<p class="withdrawn">${xmlText(words)}</p>`,
  text: ({ body, outcomes }, place) =>
    `<div class="prose">${bodyHtml(body, { ...place, showVote: showVotes(outcomes, place) })}</div>`,
  background: ({ papers }, { words }) =>
    `<div class="item__papers"><p class="item__papers-label">${words.item.backgroundPapers}</p>\n<ul>${papers.map(paper => `<li>${xmlText(paper)}</li>`).join('')}</ul></div>`,
  'to-approve': ({ meetings }, place) =>
    `<p class="item__link">${phraseHtml(place.words.item.toApprove(phraseLinks(meetings)), place)}</p>`,
  approves: ({ meetings }, place) =>
    `<p class="item__link">${phraseHtml(place.words.item.approves(phraseLinks(meetings)), place)}</p>`,
  matters: ({ matters }, place) =>
    `<p class="item__link">${phraseHtml(place.words.item.matters(phraseLinks(matters)), place)}</p>`,
};

const redactedHtml = (notes: readonly string[]): string =>
  notes.map(note => `<p class="redacted">${xmlText(note)}</p>`).join('\n');

const partHtml = (part: ItemPart, place: SectionPlace): string =>
  (PARTS[part.kind] as (part: ItemPart, place: SectionPlace) => string)(part, place);

function papersHtml(papers: readonly PaperEntry[], place: HtmlPlace): string {
  const items = papers.map(paper => `<li class="papers__paper">${paperHtml(paper, place)}</li>`);
  return `<ul class="papers">\n${items.join('\n')}\n</ul>`;
}

function paperHtml({ title, target, facts, note }: PaperEntry, place: HtmlPlace): string {
  const noted = note === '' ? '' : ` <span class="papers__note">${xmlText(note)}</span>`;
  const known = facts === '' ? '' : ` <span class="papers__facts">(${xmlText(facts)})</span>`;
  return linkedHtml(xmlText(title) + known, target, place) + noted;
}

const linkHtml = ({ text, url }: SiteLink, place: HtmlPlace): string =>
  linkedHtml(xmlText(text), { kind: 'place', url }, place);

function linkedHtml(inner: string, target: Target | undefined, place: HtmlPlace): string {
  const href = target && place.link(target);
  return href === undefined ? inner : `<a href="${xmlAttribute(href)}">${inner}</a>`;
}

const phraseHtml = (phrase: Phrase, place: HtmlPlace): string => contentHtml(phraseContent(phrase), place);

const partsHtml = (parts: readonly TextPart[], place: HtmlPlace): string =>
  parts
    .map(({ text, ...language }) =>
      language.lang === undefined
        ? xmlText(text)
        : `<span${languageHtml(language, place)}>${xmlText(text)}</span>`,
    )
    .join('');
