// The sections of a meeting's document => Typst. `minutes.typ` has a function for each thing that the page sets off.

import type { ItemPart, ItemSection, PaperEntry, Section, SiteLink } from '../../document/document.ts';
import { approvalLink } from '../../document/document.ts';
import type { Target } from '../../model/body.ts';
import type { TextPart } from '../../model/passage.ts';
import type { Phrase } from '../../words/phrase.ts';
import { phraseContent, phraseLinks, readingsPhrase, statePhrase } from '../../writers/phrase.ts';
import { bodyTypst, contentTypst, headingTypst, inLanguage, type TypstPlace } from '../../writers/typst.ts';
import { array, call, literal, sequence, type Typst, withBreaks } from '../../writers/typst-syntax.ts';

type SectionWriters = {
  readonly [Kind in Section['kind']]: (section: Extract<Section, { kind: Kind }>, place: TypstPlace) => Typst;
};

const SECTIONS: SectionWriters = {
  title: ({ text }) => call('par', words(text)),
  status: ({ words: status, sentence, approval }, place) => {
    const where = approval ? [literal(' '), linkTypst(approvalLink(approval, place.words), place)] : [];
    return call(
      'status-note',
      call('par', sequence([call('strong', literal(status)), words(` ${sentence}`), ...where])),
    );
  },
  joint: ({ committees }, place) =>
    call('par', phraseTypst(place.words.meeting.jointWith(phraseLinks(committees)), place)),
  state: ({ state, sittings }, place) =>
    call('par', phraseTypst(statePhrase(state, phraseLinks(sittings), place.words), place)),
  facts: ({ facts }) =>
    facts.length === 0 ? '' : labelled(facts.map(({ label, text }) => [words(label), [words(text)]])),
  attendance: ({ parts }, place) =>
    sequence([
      headingTypst(2, [place.words.meeting.attendance], place),
      labelled(
        parts.map(({ label, people }) => [
          words(label),
          people.map(({ name, detail }) => words(detail === '' ? name.name : `${name.name} (${detail})`)),
        ]),
      ),
    ]),
  corrections: ({ corrections }, place) =>
    sequence([
      headingTypst(2, [place.words.meeting.corrections], place),
      call('par', literal(place.words.meeting.correctionsNote)),
      list(
        corrections.map(({ id, title, correction, by }) => {
          const label = place.within(id);
          const item = label === undefined ? words(title) : call('link', label, words(title));
          return sequence([
            item,
            literal(': '),
            phraseTypst(readingsPhrase(correction, place.words), place),
            words(`. ${by}.`),
          ]);
        }),
      ),
    ]),
  redactions: ({ notes }) => redactedTypst(notes),
  preamble: ({ body }, place) => bodyTypst(body, place),
  item: itemTypst,
  papers: ({ papers, besideItems }, place) =>
    sequence([
      headingTypst(2, [besideItems ? place.words.meeting.otherPapers : place.words.meeting.papers], place),
      list(papers.map(paper => paperTypst(paper, place))),
    ]),
  citation: ({ text, code }, { words: { item } }) =>
    call(
      'citation',
      sequence([
        call('par', words(`${item.citeAs} ${text}`)),
        code === undefined ? '' : call('par', words(`${item.code} ${code}`)),
      ]),
    ),
};

export const sectionTypst = (section: Section, place: TypstPlace): Typst =>
  (SECTIONS[section.kind] as (section: Section, place: TypstPlace) => Typst)(section, place);

function itemTypst(item: ItemSection, place: TypstPlace): Typst {
  const { id, number, titleContent } = item;
  return sequence([
    place.anchor(id),
    headingTypst(2, number === '' ? titleContent : [`${number} `, ...titleContent], place),
    ...item.parts.map(part => partTypst(part, place)),
  ]);
}

type PartWriters = {
  readonly [Kind in ItemPart['kind']]: (part: Extract<ItemPart, { kind: Kind }>, place: TypstPlace) => Typst;
};

const PARTS: PartWriters = {
  fields: ({ fields }, place) =>
    labelled(fields.map(({ label, content }) => [words(label), [contentTypst(content, place)]])),
  papers: ({ papers }, place) =>
    sequence([
      call('label-line', literal(place.words.item.papers)),
      list(papers.map(paper => paperTypst(paper, place))),
    ]),
  exempt: ({ words: why, summary }) =>
    call(
      'exempt',
      sequence([call('par', words(why)), summary.length === 0 ? '' : call('par', partsTypst(summary))]),
    ),
  redacted: ({ notes }) => redactedTypst(notes),
  withdrawn: ({ words: why }) => call('withdrawn', call('par', words(why))),
  text: ({ body }, place) => bodyTypst(body, place),
  background: ({ papers }, place) =>
    sequence([call('label-line', literal(place.words.item.backgroundPapers)), list(papers.map(words))]),
  'to-approve': ({ meetings }, place) =>
    call('par', phraseTypst(place.words.item.toApprove(phraseLinks(meetings)), place)),
  approves: ({ meetings }, place) =>
    call('par', phraseTypst(place.words.item.approves(phraseLinks(meetings)), place)),
  matters: ({ matters }, place) =>
    call('par', phraseTypst(place.words.item.matters(phraseLinks(matters)), place)),
};

const redactedTypst = (notes: readonly string[]): Typst =>
  call('withdrawn', sequence(notes.map(note => call('par', words(note)))));

const partTypst = (part: ItemPart, place: TypstPlace): Typst =>
  (PARTS[part.kind] as (part: ItemPart, place: TypstPlace) => Typst)(part, place);

const words = (text: string): Typst => literal(withBreaks(text.replace(/[ \t\n\r\f]+/g, ' ')));

/** Labels with what stands behind each; several things behind one are a list. */
function labelled(rows: readonly (readonly [label: Typst, values: readonly Typst[]])[]): Typst {
  const isSpaced = rows.some(([, values]) => values.length > 1);
  return call(
    'labelled',
    String(isSpaced),
    ...rows.map(([label, values]) => array([label, values.length > 1 ? list(values) : (values[0] ?? '""')])),
  );
}

const list = (entries: readonly Typst[]): Typst => call('list', 'tight: true', ...entries);

function paperTypst({ title, target, facts, note }: PaperEntry, place: TypstPlace): Typst {
  const known = facts === '' ? title : `${title} (${facts})`;
  return sequence([linkedTypst(words(known), target, place), note === '' ? '' : words(` ${note}`)]);
}

const linkTypst = ({ text, url }: SiteLink, place: TypstPlace): Typst =>
  linkedTypst(words(text), { kind: 'place', url }, place);

function linkedTypst(inner: Typst, target: Target | undefined, place: TypstPlace): Typst {
  const leadsTo = target && place.link(target);
  return leadsTo === undefined ? inner : call('link', leadsTo, inner);
}

const phraseTypst = (phrase: Phrase, place: TypstPlace): Typst => contentTypst(phraseContent(phrase), place);

const partsTypst = (parts: readonly TextPart[]): Typst =>
  sequence(parts.map(({ text, ...language }) => inLanguage(language, words(text))));
