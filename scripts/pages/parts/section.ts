// A section of a meeting's document as its page shows it: the same data, its links led from the page, its text as HTML.

import type { Section } from '../../document/document.ts';
import type { Phrase } from '../../words/phrase.ts';
import type { Words } from '../../words/words.ts';
import { readingsPhrase, statePhrase } from '../../writers/phrase.ts';
import type { Link, Place } from '../link.ts';
import { viewBody } from './body.ts';
import { type FactView, viewFacts } from './facts.ts';
import { type ItemView, linkPerson, viewItem, viewLinks } from './item.ts';
import type { PlaceNames } from './marks.ts';
import { type PaperView, viewPaperEntry } from './paper.ts';
import { type StatusNote, viewStatusNote } from './status.ts';

export type SectionView =
  | { readonly kind: 'title'; readonly text: string }
  | (StatusNote & { readonly kind: 'status' })
  | { readonly kind: 'joint' | 'state'; readonly phrase: Phrase }
  | { readonly kind: 'facts'; readonly facts: readonly FactView[] }
  | {
      readonly kind: 'attendance';
      readonly parts: readonly { readonly label: string; readonly people: readonly PersonEntry[] }[];
    }
  | { readonly kind: 'corrections'; readonly corrections: readonly Phrase[] }
  | { readonly kind: 'redactions'; readonly notes: readonly string[] }
  | { readonly kind: 'preamble'; readonly bodyHtml: string }
  | (ItemView & { readonly kind: 'item' })
  | { readonly kind: 'papers'; readonly heading: string; readonly papers: readonly PaperView[] }
  | { readonly kind: 'citation'; readonly text: string };

export interface PersonEntry extends Link {
  readonly detail: string;
}

type SectionViewers = {
  readonly [Kind in Section['kind']]: (
    section: Extract<Section, { kind: Kind }>,
    place: Place,
    words: Words,
    names: PlaceNames,
  ) => SectionView;
};

const SECTIONS: SectionViewers = {
  title: section => section,
  status: (section, place, words) => ({ kind: 'status', ...viewStatusNote(section, place, words) }),
  joint: ({ committees }, place, { meeting }) => ({
    kind: 'joint',
    phrase: meeting.jointWith(viewLinks(committees, place)),
  }),
  state: ({ state, sittings }, place, words) => ({
    kind: 'state',
    phrase: statePhrase(state, viewLinks(sittings, place), words),
  }),
  facts: ({ facts }) => ({ kind: 'facts', facts: viewFacts(facts) }),
  attendance: ({ parts }, place) => ({
    kind: 'attendance',
    parts: parts.map(({ label, people }) => ({
      label,
      people: people.map(({ name, detail }) => ({ ...linkPerson(name, place), detail })),
    })),
  }),
  corrections: ({ corrections }, _, words) => ({
    kind: 'corrections',
    corrections: corrections.map(({ named, correction, by }) =>
      words.meeting.correction(named, readingsPhrase(correction, words), by),
    ),
  }),
  redactions: section => section,
  preamble: ({ body }, place, words) => ({ kind: 'preamble', bodyHtml: viewBody(body, place, words) }),
  item: (section, place, words, names) => ({ kind: 'item', ...viewItem(section, place, words, names) }),
  papers: ({ papers, besideItems }, place, { meeting }) => ({
    kind: 'papers',
    heading: besideItems ? meeting.otherPapers : meeting.papers,
    papers: papers.map(paper => viewPaperEntry(paper, place)),
  }),
  citation: section => section,
};

/** `names` are those of the places that get a mark. */
export const viewSection = (section: Section, place: Place, words: Words, names: PlaceNames): SectionView =>
  (
    SECTIONS[section.kind] as (section: Section, place: Place, words: Words, names: PlaceNames) => SectionView
  )(section, place, words, names);
