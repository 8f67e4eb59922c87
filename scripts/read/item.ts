// One item: its heading and the blocks below it => an `Item` and what is wrong with it.

import type { Grammar } from '../grammar/grammar.ts';
import type { FindLabel, KnownName, MayTell } from '../grammar/said.ts';
import type { Inline } from '../model/body.ts';
import type { Correction } from '../model/correction.ts';
import type { Reading } from '../model/found-by.ts';
import type { Interest } from '../model/interest.ts';
import type { Item } from '../model/item.ts';
import type { Problem } from '../model/problem.ts';
import { slugFrom } from '../model/slug.ts';
import type { Withdrawal } from '../model/withdrawal.ts';
import { type ApprovalsIn, readApproval } from './approves.ts';
import { comingOf, type ReadComing } from './attendance/comings-and-goings.ts';
import { markCorrection } from './corrections.ts';
import { type Found, findDecisions } from './decisions.ts';
import { type Exempt, exemptCorrection, readExempt, readWithdrawal } from './exempt.ts';
import { type ReadField, type ReadFields, takeFields } from './fields.ts';
import { interestsInWords, noInterestIn } from './interests-in-words.ts';
import { type LinkedPaper, NO_PAPERS, type PapersContext, papersOf } from './item-papers.ts';
import type { ItemSource } from './items/item-source.ts';
import { levelHeadings } from './items/sub-headings.ts';
import { textsOf, withdrawnTooDeep } from './kept-back.ts';
import { lostWords } from './lost-words.ts';
import { blockText, inlineOf, inlineText, type ParsedBlock, tokensOf } from './markdown/blocks.ts';
import { footnotesOf } from './markdown/placed-footnotes.ts';
import { changed, type Token } from './markdown/tokens.ts';
import { bodyOf, contentOf } from './markdown/tree.ts';
import { inLanguageOf, passagesIn } from './passages.ts';
import { hidePlaces, placesIn } from './withheld.ts';

export interface ItemContext extends PapersContext {
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
  const heading = source.heading?.tokens ?? [];
  const places = placesIn([...heading, ...tokensOf(source.blocks)], context.notes);
  const taken = takeFields(source.blocks, context.grammar);
  const rest = tokensOf(taken.rest);
  const kept = keptBackOf(source, taken, rest, context);
  const { isSilent, exempt, withdrawn } = kept;
  const blocks = isSilent ? [] : taken.rest;
  // What is still shown of it, its officer for one, leads to nothing that goes with its text.
  if (isSilent) hidePlaces(tokensOf(source.blocks), () => true);
  const { fields } = isSilent ? takeFields(source.blocks, context.grammar) : taken;
  const ofCorrections = correctedIn(blocks, source, kept, context);
  if (!isSilent && context.withheld.size > 0) hidePlaces(rest, url => context.withheld.has(url));
  const subItems = levelHeadings(blocks, source.address);
  const { tokens, ...found } = decisionsIn(blocks, source, context);
  const papers = isSilent ? NO_PAPERS : papersOf(heading, rest, taken, context);
  const notes = isSilent ? [] : footnotesOf([...heading, ...tokens], context.notes);
  const approval = readApproval(
    {
      title: source.title,
      textOf: () => blockText([...tokens, ...notes]),
      fields: taken.fields,
      decisions: found.decisions,
    },
    context,
  );
  const titlePassages = passagesIn(heading);
  return {
    problems: [
      ...kept.problems,
      ...ofCorrections,
      ...approval.problems,
      ...lostWords(taken.fields, { ...context, isExempt: exempt !== undefined }),
    ],
    paperTitles: papers.linked,
    places,
    isSilent,
    listedPapers: taken.paperLinks.flatMap(link => link.written ?? []),
    item: {
      ...(source.number !== undefined && { number: source.number }),
      title: source.title,
      titleContent: titleContent(source),
      ...(titlePassages && { titlePassages }),
      address: source.address,
      fields: fields.filter(
        ({ kind, text }) => text !== '' && (kind === 'shown' || (!exempt && kind === 'summary')),
      ),
      ...howHeld(taken, isSilent, context),
      matters: mattersOf(taken.fields),
      papers: [...new Set(papers.linked.map(paper => paper.address))],
      otherPapers: papers.others,
      backgroundPapers: isSilent ? [] : taken.backgroundPapers,
      body: bodyOf([...tokens, ...notes]),
      subItems,
      ...found,
      ...interestsOf(found.interests, blocks, source, isSilent, context),
      ...approval.facts,
      ...(exempt && { exempt: exempt.exemption }),
      ...(withdrawn && { withdrawn }),
      line: source.line,
      ...(source.section && { isSection: true as const }),
    },
  };
}

const fieldOf = ({ fields }: ReadFields, kind: ReadField['kind']): ReadField | undefined =>
  fields.find(one => one.kind === kind);

/** Whether an item is exempt or was withdrawn. */
interface KeptBack {
  readonly exempt: Exempt | undefined;
  readonly withdrawn: Withdrawal | undefined;
  readonly isSilent: boolean;
  readonly problems: readonly Problem[];
}

/** What must not be published is told here, at the first place that knows, so that nothing later can show it. */
function keptBackOf(
  source: ItemSource,
  taken: ReadFields,
  rest: readonly Token[],
  context: ItemContext,
): KeptBack {
  const heading = source.heading?.tokens ?? [];
  const below = textsOf([...rest, ...footnotesOf([...heading, ...rest], context.notes)]);
  const exempt = readExempt(taken, below, source, context);
  const field = fieldOf(taken, 'withdrawn');
  const withdrawn = readWithdrawal(field, below, context.grammar);
  return {
    exempt,
    withdrawn,
    isSilent: exempt !== undefined || withdrawn !== undefined,
    problems: [
      ...(exempt?.problems ?? []),
      ...(withdrawn && !field ? [withdrawnTooDeep(source, context.file)] : []),
    ],
  };
}

/** Marks what was corrected where it stands. @returns what is wrong with a correction. */
function correctedIn(
  blocks: readonly ParsedBlock[],
  { title }: ItemSource,
  { isSilent, exempt }: KeptBack,
  { corrections, file, correctionsLine }: ItemContext,
): readonly Problem[] {
  const at = { file, ...(correctionsLine !== undefined && { line: correctionsLine }) };
  return corrections.flatMap(correction => {
    const problem = isSilent ? exempt && exemptCorrection(title, at) : markCorrection(blocks, correction, at);
    return problem ?? [];
  });
}

function decisionsIn(blocks: readonly ParsedBlock[], source: ItemSource, context: ItemContext): Found {
  const labelBelow =
    context.reading === 'words' && source.heading && !source.isTopic
      ? context.grammar.decisionHeading(source.title)
      : undefined;
  return findDecisions(blocks, {
    ...context,
    address: source.address,
    title: source.title,
    ...(source.above !== undefined && { above: source.above }),
    ...(source.isTopic && { isTopic: true }),
    ...(labelBelow !== undefined && { labelBelow }),
  });
}

/** Who took the chair for the item, where a recording has it, and who came or went meanwhile. */
function howHeld(
  taken: ReadFields,
  isSilent: boolean,
  { chairInWords, comings }: ItemContext,
): Pick<Item, 'chair' | 'recordedAt' | 'comings'> {
  const chair = fieldOf(taken, 'chair');
  if (isSilent) return chair ? { chair: { name: chair.text } } : {};
  const recordedAt = fieldOf(taken, 'recorded-at');
  return {
    ...(chair && { chair: { name: chair.text } }),
    ...(!chair && chairInWords !== undefined && { chair: { name: chairInWords, foundBy: 'words' } }),
    ...(recordedAt && { recordedAt: recordedAt.text }),
    ...(comings.length > 0 && { comings: comings.map(comingOf) }),
  };
}

/** Those that are marked, and what words alone say. */
function interestsOf(
  marked: readonly Interest[],
  blocks: readonly ParsedBlock[],
  { title, line }: ItemSource,
  isSilent: boolean,
  { reading, grammar, isKnown }: ItemContext,
): Pick<Item, 'interests' | 'noInterest'> {
  if (reading !== 'words') return { interests: marked };
  const interests = [...marked, ...interestsInWords(title, blocks, grammar, isKnown)];
  const isNone = !isSilent && interests.length === 0;
  const noInterest = isNone ? noInterestIn(title, line, blocks, grammar.interestsInWords) : undefined;
  return { interests, ...(noInterest && { noInterest }) };
}

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
