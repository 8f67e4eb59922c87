// One item: its heading and the blocks below it => an `Item` and what is wrong with it.

import type { Grammar } from '../grammar/grammar.ts';
import type { FindLabel, KnownName, MayTell } from '../grammar/said.ts';
import type { Inline } from '../model/body.ts';
import type { Correction } from '../model/correction.ts';
import type { Reading } from '../model/found-by.ts';
import type { Item, OtherPaper } from '../model/item.ts';
import type { Problem } from '../model/problem.ts';
import { slugFrom } from '../model/slug.ts';
import { pageOf } from '../model/url.ts';
import { type ApprovalsIn, readApproval } from './approves.ts';
import { comingOf, type ReadComing } from './attendance/comings-and-goings.ts';
import { markCorrection } from './corrections.ts';
import { findDecisions } from './decisions.ts';
import { exemptCorrection, readExempt, readWithdrawal } from './exempt.ts';
import { linksIn, type PaperLink, type ReadField, takeFields } from './fields.ts';
import { interestsInWords, noInterestIn } from './interests-in-words.ts';
import type { ItemSource } from './items/item-source.ts';
import { levelHeadings } from './items/sub-headings.ts';
import { textsOf, withdrawnTooDeep } from './kept-back.ts';
import { lostWords } from './lost-words.ts';
import { blockText, inlineOf, inlineText, tokensOf } from './markdown/blocks.ts';
import { footnotesOf } from './markdown/placed-footnotes.ts';
import { changed, type Token } from './markdown/tokens.ts';
import { bodyOf, contentOf } from './markdown/tree.ts';
import { inLanguageOf, passagesIn } from './passages.ts';
import { hidePlaces, placesIn } from './withheld.ts';

export interface ItemContext {
  readonly file: string;
  readonly grammar: Grammar;
  readonly findLabel: FindLabel;
  readonly mayTell: MayTell;
  readonly reading: Reading;
  /** Of the meeting. */
  readonly date: string;
  /** Whether a name is that of somebody who was at the meeting. */
  readonly isKnown: KnownName;
  /** What is approved in words; nothing where only what is marked is read. */
  readonly approvals: ApprovalsIn;
  /** Who came or went meanwhile. */
  readonly comings: readonly ReadComing[];
  /** Who took the chair for the item, in words. */
  readonly chairInWords: string | undefined;
  /** Its title, and that of the item of which it is a part. */
  readonly titles: readonly string[];
  /** Whether capitals stand for somebody in these minutes. */
  readonly isInitials: (letters: string) => boolean;
  readonly speakers: ReadonlySet<string>;
  /** Every word of the minutes, as written. */
  readonly words: () => ReadonlySet<string>;
  readonly notes: ReadonlyMap<number, readonly Token[]>;
  readonly corrections: readonly Correction[];
  readonly correctionsLine?: number;
  /** Addresses at which nothing is published, though they are known: withdrawn and exempt papers. */
  readonly withheld: ReadonlySet<string>;
  /** Address of the folder in which the meeting's papers are published. */
  readonly papersUrl: string;
  /** Addresses of the meeting's page and its items, which begin so too. */
  readonly ownPages: ReadonlySet<string>;
}

/** A paper of the meeting as its minutes name it. */
export interface LinkedPaper {
  readonly address: string;
  readonly title: string;
}

export interface ReadItem {
  readonly item: Item;
  /** The papers that the item links to. */
  readonly paperTitles: readonly LinkedPaper[];
  /** Addresses, as written, in its list of papers. */
  readonly listedPapers: readonly string[];
  /** Every place to which it leads, by whatever means. */
  readonly places: ReadonlySet<string>;
  readonly isSilent: boolean;
  readonly problems: readonly Problem[];
}

export function readItem(source: ItemSource, context: ItemContext): ReadItem {
  const { address } = source;
  const heading = source.heading?.tokens ?? [];
  const all = tokensOf(source.blocks);
  const places = placesIn([...heading, ...all], context.notes);
  const taken = takeFields(source.blocks, context.grammar);
  const field = (kind: ReadField['kind']): ReadField | undefined =>
    taken.fields.find(one => one.kind === kind);
  const rest = tokensOf(taken.rest);
  const below = textsOf([...rest, ...footnotesOf([...heading, ...rest], context.notes)]);
  const exempt = readExempt(taken, below, source, context);
  const withdrawn = readWithdrawal(field('withdrawn'), below, context.grammar);
  // What must not be published is dropped here, at the first place that knows, so that nothing later can show it.
  const silent = exempt !== undefined || withdrawn !== undefined;
  const problems: Problem[] = [...(exempt?.problems ?? [])];
  if (withdrawn && !field('withdrawn')) problems.push(withdrawnTooDeep(source, context.file));
  const blocks = silent ? [] : taken.rest;
  // What is still shown of it, its officer for one, leads to nothing that goes with its text.
  if (silent) hidePlaces(all, () => true);
  const { fields } = silent ? takeFields(source.blocks, context.grammar) : taken;
  const { file, correctionsLine } = context;
  const at = { file, ...(correctionsLine !== undefined && { line: correctionsLine }) };
  for (const correction of context.corrections) {
    const problem = silent
      ? exempt && exemptCorrection(source.title, at)
      : markCorrection(blocks, correction, at);
    if (problem) problems.push(problem);
  }
  if (!silent && context.withheld.size > 0) hidePlaces(rest, url => context.withheld.has(url));
  const subItems = levelHeadings(blocks, address);
  const labelBelow =
    context.reading === 'words' && source.heading && !source.isTopic
      ? context.grammar.decisionHeading(source.title)
      : undefined;
  const found = findDecisions(blocks, {
    address,
    grammar: context.grammar,
    title: source.title,
    ...(source.above !== undefined && { above: source.above }),
    titles: context.titles,
    ...(source.isTopic && { isTopic: true }),
    findLabel: context.findLabel,
    mayTell: context.mayTell,
    reading: context.reading,
    isKnown: context.isKnown,
    isInitials: context.isInitials,
    speakers: context.speakers,
    words: context.words,
    date: context.date,
    ...(labelBelow !== undefined && { labelBelow }),
  });
  const written = [...heading, ...rest];
  const linked = [
    ...taken.paperLinks,
    ...taken.backgroundLinks,
    ...written.flatMap(({ children }) => (children ? linksIn(children) : [])),
  ];
  const links = silent ? [] : linked;
  const paperAt = ({ target }: PaperLink): string | undefined =>
    target?.kind === 'place' &&
    target.url.startsWith(context.papersUrl) &&
    !context.ownPages.has(pageOf(target.url))
      ? target.url
      : undefined;
  const papersAmong = (all: readonly PaperLink[]): readonly LinkedPaper[] =>
    all.flatMap(link => {
      const address = paperAt(link);
      return address === undefined ? [] : [{ address, title: link.title }];
    });
  const papers = papersAmong(links);
  const listed = silent
    ? []
    : [...taken.paperLinks, ...linksIn(heading.flatMap(token => token.children ?? []))];
  const notes = silent ? [] : footnotesOf([...heading, ...found.tokens], context.notes);
  const textOf = (): string => blockText([...found.tokens, ...notes]);
  const { title } = source;
  const approval = readApproval({ title, textOf, fields: taken.fields, decisions: found.decisions }, context);
  const chair = field('chair');
  const recordedAt = silent ? undefined : field('recorded-at');
  const inWords = context.reading === 'words';
  const interests = [
    ...found.interests,
    ...(inWords ? interestsInWords(source.title, blocks, context.grammar, context.isKnown) : []),
  ];
  const noInterest =
    inWords && !silent && interests.length === 0
      ? noInterestIn(source.title, source.line, blocks, context.grammar.interestsInWords)
      : undefined;
  const titlePassages = passagesIn(heading);
  return {
    problems: [
      ...problems,
      ...approval.problems,
      ...lostWords(taken.fields, { file, grammar: context.grammar, isExempt: exempt !== undefined }),
    ],
    paperTitles: papers,
    places,
    isSilent: silent,
    listedPapers: taken.paperLinks.flatMap(link => link.written ?? []),
    item: {
      ...(source.number !== undefined && { number: source.number }),
      title: source.title,
      titleContent: titleContent(source),
      ...(titlePassages && { titlePassages }),
      address,
      fields: fields.filter(
        ({ kind, text }) => text !== '' && (kind === 'shown' || (!exempt && kind === 'summary')),
      ),
      ...(chair && { chair: { name: chair.text } }),
      ...(!chair &&
        !silent &&
        context.chairInWords !== undefined && {
          chair: { name: context.chairInWords, foundBy: 'words' as const },
        }),
      ...(recordedAt && { recordedAt: recordedAt.text }),
      matters: mattersOf(taken.fields),
      papers: [...new Set(papers.map(paper => paper.address))],
      otherPapers: listed.filter(link => paperAt(link) === undefined).map(otherPaper),
      backgroundPapers: silent ? [] : taken.backgroundPapers,
      body: bodyOf([...found.tokens, ...notes]),
      subItems,
      decisions: found.decisions,
      motions: found.motions,
      votes: found.votes,
      actions: found.actions,
      interests,
      ...(noInterest && { noInterest }),
      ...approval.facts,
      ...(!silent && context.comings.length > 0 && { comings: context.comings.map(comingOf) }),
      ...(exempt && { exempt: exempt.exemption }),
      ...(withdrawn && { withdrawn }),
      line: source.line,
      ...(source.section && { isSection: true as const }),
    },
  };
}

const otherPaper = ({ title, target }: PaperLink): OtherPaper => ({ title, ...(target && { target }) });

/** The title with its bold, code and language, without the number and without links. */
function titleContent(source: ItemSource): readonly Inline[] {
  const content = contentOf(titleTokens(source));
  return inLanguageOf(source.heading?.tokens[0], content.length > 0 ? content : [source.title]);
}

/** None where the words alone are the title: where the number is itself bold, which is rare. */
function titleTokens({ heading, number, title }: ItemSource): Token[] {
  const inline = heading && inlineOf(heading);
  const children = (inline?.children ?? []).filter(({ type }) => !/^(?:link_|footnote_)/.test(type));
  const skip = inlineText(children).length - title.length;
  if (number === undefined || skip <= 0) return children;
  const at = children.findIndex(({ type }) => type !== 'passage_open');
  const first = children[at];
  if (first?.type !== 'text' || first.content.length < skip) return [];
  return children.with(at, changed(first, { content: first.content.slice(skip) }));
}

const mattersOf = (fields: readonly ReadField[]): readonly string[] => [
  ...new Set(
    fields
      .filter(({ kind }) => kind === 'matter')
      .flatMap(({ text }) => text.split(/\s*[,;]\s*/))
      .filter(Boolean)
      .map(matter => slugFrom(matter)),
  ),
];
