// An item as it stands on its meeting's page and on its own.

import type { ItemPart, ItemSection, SiteLink } from '../../document/document.ts';
import type { TextPart } from '../../model/passage.ts';
import type { NamedPerson } from '../../model/person.ts';
import { personUrl } from '../../model/url.ts';
import type { Phrase } from '../../words/phrase.ts';
import type { Words } from '../../words/words.ts';
import type { Link, Place } from '../link.ts';
import { viewBody, viewContent } from './body.ts';
import type { ItemAbout } from './item-about.ts';
import { markHtml, type PlaceNames } from './marks.ts';
import { type PaperView, viewPaperEntry } from './paper.ts';
import { showVotesOnPage } from './vote.ts';

export interface ItemView {
  readonly id: string;
  /** "82." or "(A)"; empty where the clerk gave none. */
  readonly number: string;
  readonly title: string;
  readonly titleHtml: string;
  readonly href: string;
  /** What leads to its heading on the page, to be copied. */
  readonly markHtml: string;
  readonly parts: readonly ItemPartView[];
  readonly hasDecision: boolean;
  /** Further names of its place on the page: those of its votes in data, and those that it had. */
  readonly marks?: readonly string[];
  /** What its own page would say of it, where it has none. */
  readonly about?: ItemAbout;
}

export type ItemPartView =
  | {
      readonly kind: 'fields';
      readonly fields: readonly { readonly label: string; readonly valueHtml: string }[];
    }
  | { readonly kind: 'papers'; readonly papers: readonly PaperView[] }
  | { readonly kind: 'exempt'; readonly words: string; readonly summary: readonly TextPart[] }
  | { readonly kind: 'withdrawn'; readonly words: string }
  | { readonly kind: 'redacted'; readonly notes: readonly string[] }
  | { readonly kind: 'text'; readonly bodyHtml: string }
  | { readonly kind: 'background'; readonly papers: readonly string[] }
  | { readonly kind: 'approves' | 'to-approve' | 'matters'; readonly phrase: Phrase };

/** `names` are those of the places that get a mark. */
export const viewItem = (section: ItemSection, place: Place, words: Words, names: PlaceNames): ItemView => ({
  id: section.id,
  number: section.number,
  title: section.title,
  titleHtml: viewContent(section.titleContent, place, words),
  href: place.to(section.url),
  markHtml: markHtml(section.id, names, words),
  parts: section.parts.map(part => viewPart(part, place, words, names)),
  hasDecision: section.hasDecision,
});

function viewPart(part: ItemPart, place: Place, words: Words, names: PlaceNames): ItemPartView {
  switch (part.kind) {
    case 'fields':
      return {
        kind: 'fields',
        fields: part.fields.map(({ label, content }) => ({
          label,
          valueHtml: viewContent(content, place, words),
        })),
      };
    case 'papers':
      return { kind: 'papers', papers: part.papers.map(paper => viewPaperEntry(paper, place)) };
    case 'text':
      return {
        kind: 'text',
        bodyHtml: viewBody(part.body, place, words, {
          showVote: showVotesOnPage(part.outcomes, place, words),
          mark: id => markHtml(id, names, words),
        }),
      };
    case 'approves':
      return { kind: 'approves', phrase: words.item.approves(viewLinks(part.meetings, place)) };
    case 'to-approve':
      return { kind: 'to-approve', phrase: words.item.toApprove(viewLinks(part.meetings, place)) };
    case 'matters':
      return { kind: 'matters', phrase: words.item.matters(viewLinks(part.matters, place)) };
    default:
      return part;
  }
}

export const viewLinks = (links: readonly SiteLink[], place: Place): readonly Link[] =>
  links.map(({ text, url }) => place.link(text, url));

/** A name that leads to the person, where it was found. */
export const linkPerson = (one: NamedPerson, place: Place): Link => ({
  text: one.name,
  href: one.person === undefined ? '' : place.to(personUrl(one.person)),
});
