// A paragraph of prose as what it says: parted between sentences, where one decides, moves, seconds or tells the result.

import type { FoundLabel, Saying } from '../grammar/said.ts';
import type { Sentence } from '../grammar/sentences.ts';
import { shownByVote } from '../model/shown-by-vote.ts';
import { brokenAt } from './cut-tasks.ts';
import { type ParsedBlock, wordsOf } from './markdown/blocks.ts';
import { goesOn, partParagraph } from './parted-paragraphs.ts';
import type { SayingContext } from './saying-context.ts';
import { NO_LABEL, sayingSentences } from './saying-sentences.ts';
import { announcesSides, isOnlyTally, isVoteBehind } from './tally-sentences.ts';
import { ownersOfLine } from './task-lines.ts';
import { endOfTitle } from './title-lines.ts';

/** A part of a paragraph. Nothing is said by most. */
export interface SaidPart {
  readonly block: ParsedBlock;
  readonly says?: Saying | 'label';
}

/** No paragraph is longer that a person wrote. */
const LONGEST = 30_000;

/** A paragraph's parts, each of which says one thing; the paragraph alone where nothing is to be told apart. */
export function saidParts(block: ParsedBlock, context: SayingContext): readonly SaidPart[] {
  const [first] = block.tokens;
  if (first && (context.silent?.has(first) || ownersOfLine(block))) return [{ block }];
  const answer = first && context.answers?.get(first);
  if (answer) return [{ block, says: answer }];
  const text = wordsOf(block);
  if (text === '' || text.length > LONGEST || !context.mayTell(text)) return [{ block }];
  if (context.grammar.isSpeech(text, context.speakers)) return [{ block }];
  if (context.reading === 'words' && context.grammar.tellsVoteOn(text)) return [{ block, says: 'label' }];
  const verdict = verdictOf(text, context);
  if (verdict && !goesOn(block)) return [{ block, says: { decision: verdict } }];
  const groups = groupsIn(text, wordsContext(block, context), endOfTitle(block));
  const blocks = partParagraph(
    block,
    groups.slice(1).map(({ start }) => start),
  );
  // Where a link reached over a cut, the words before it say what they say alone.
  if (blocks.length !== groups.length) {
    const only = groups.length === 1 ? groups[0] : undefined;
    return blocks.length === 1 ? [partOf(block, only?.says)] : blocks.map(one => onlyPart(one, context));
  }
  return blocks.map((one, index) => partOf(one, groups[index]?.says));
}

/** "Anna Low: very active. Approved." below "New members" */
const verdictOf = (text: string, { title, reading, grammar }: SayingContext): FoundLabel | undefined =>
  title === undefined || reading === 'marked' ? undefined : grammar.verdictBehind(text, title);

const partOf = (block: ParsedBlock, says: SaidPart['says']): SaidPart => ({ block, ...(says && { says }) });

const onlyPart = (block: ParsedBlock, context: SayingContext): SaidPart => {
  const groups = groupsIn(wordsOf(block), wordsContext(block, context));
  return partOf(block, groups.length === 1 ? groups[0]?.says : undefined);
};

interface WordsContext extends SayingContext {
  readonly goesOn: boolean;
  readonly broken: () => readonly number[];
}

const wordsContext = (block: ParsedBlock, context: SayingContext): WordsContext => ({
  ...context,
  goesOn: goesOn(block),
  broken: () => brokenAt(block),
});

interface Group {
  readonly start: number;
  readonly says?: Saying | 'label';
}

/** A decision's label reaches over the sentences behind it; what is said in words is one sentence. */
function groupsIn(text: string, context: WordsContext, titleEnds = 0): readonly Group[] {
  const groups: Group[] = [];
  let before = '';
  let opensVote = false;
  let opensSides = false;
  const sentences = sayingSentences(text, titleEnds, context.broken, context);
  for (const [index, { text: sentence, start }] of sentences.entries()) {
    const last = groups.at(-1);
    const proposer = proposerOf(sentence, last, context);
    if (proposer) {
      groups[groups.length - 1] = proposer;
      continue;
    }
    const told = context.mayTell(sentence) ? saidBy(sentence, before, groups, context) : undefined;
    const says =
      // "To approve the minutes. Approved and signed.": as they stand on the agenda, such words are nobody's motion.
      (told === undefined || told === ACTION || isOnlyWording(told)
        ? approvedByNext(sentence, sentences.slice(index + 1, index + 4), last, context)
        : undefined) ??
      askedBeforeVote(sentence, sentences.slice(index + 1, index + 3), context) ??
      told ??
      countedForNext(sentence, sentences[index + 1]?.text, last, context);
    before = sentence;
    const isTold = isOnlyTally(says);
    const named = isTold ? context.grammar.rollCalls.sideWithNames(sentence) : undefined;
    if (isTold && (opensVote || (named && opensSides))) continue;
    opensVote = isTold && announcesSides(sentence, context);
    // "Ayes: Amber, Birch.", and in the sentence behind it "Nays: Cedar.": one vote, wherever in its paragraph it stands.
    opensSides = named?.side !== undefined;
    if (says) groups.push({ start: last ? start : 0, says });
    else if (!last) groups.push({ start: 0 });
    else if (endsBefore(last, groups.length === 1, sentence, context)) groups.push({ start });
  }
  const [first, ...others] = groups;
  const isOverMotion = first?.says === 'label' && titleEnds > 0 && others.some(isMovedInWords);
  return withoutTalk(
    isOverMotion && !isWorded(text.slice(0, titleEnds), context)
      ? [{ start: first.start, says: TITLE }, ...others]
      : groups,
  );
}

/** "Resolution 12: New lamps", and below this title, in its paragraph, "Amber moved to adopt it.": what was resolved is told there. */
const isMovedInWords = ({ says }: Group): boolean =>
  says !== 'label' && (says?.decision ?? says?.motion?.text ?? says?.begun?.text) !== undefined;

/** "Resolution 12: That the lamps be bought" */
function isWorded(title: string, { grammar, findLabel, isInitials }: SayingContext): boolean {
  const words = grammar.labelInWords(findLabel)(title)?.rest ?? '';
  const says = grammar.sayingOf(words, isInitials);
  return (says?.isWording ?? says?.quoted) !== undefined;
}

const isOnlyWording = (says: Group['says']): boolean =>
  says !== 'label' && says?.isWording === true && Object.keys(says).length === 1;

/** "The plan was approved. Proposed Cllr Ash, seconded Cllr Birch.", "Fence to be mended. Agreed.", "Purchase of paint. Ash/Birch – approved." */
function approvedByNext(
  sentence: string,
  behind: readonly Sentence[],
  last: Group | undefined,
  { grammar, isInitials, isKnown, mayTell }: SayingContext,
): Saying | undefined {
  const [next] = behind;
  if (!next || last?.says === 'label' || !mayTell(next.text)) return undefined;
  const approved = grammar.approvedBefore(sentence);
  const told = approved ?? grammar.proposedBefore(sentence);
  if (!told) return undefined;
  const decision = { ...told, isAnswer: true as const };
  if (!approved && grammar.resultBare(next.text)) return { decision };
  const said = grammar.sayingOf(next.text, isInitials, { text: sentence, isKnown });
  if (!approved && isCarriedByAll(said?.result, next.text)) return { decision };
  const moved = said?.decision ? undefined : (said?.motion ?? said?.begun);
  const isMoved = moved?.mover !== undefined && moved.text === undefined;
  // What nobody calls approved must be carried first.
  const isCarried =
    approved !== undefined ||
    moved?.result !== undefined ||
    behind.some(one => grammar.sayingOf(one.text, isInitials)?.result?.outcome === 'carried');
  return isMoved && isCarried ? { decision } : undefined;
}

/** "All agreed.", and nothing else in the sentence. */
const isCarriedByAll = (result: Saying['result'], sentence: string): boolean =>
  result?.outcome === 'carried' &&
  /^(?:all|everyone|everybody|unanimous)/i.test(result.words) &&
  isOnlyResult(result.words, sentence);

/** "Shall we buy the van? 6 people said yes, 1 said no." */
function askedBeforeVote(
  sentence: string,
  behind: readonly Sentence[],
  { grammar, reading }: SayingContext,
): Saying | undefined {
  const label = behind[0]?.text;
  if (label === undefined || reading === 'marked' || !sentence.endsWith('?')) return undefined;
  const vote = grammar.putsToVote(sentence) ? grammar.parseVote(label, 0) : undefined;
  const isLost = behind.some(({ text }) => grammar.outcomesIn(text).some(one => one.outcome !== 'carried'));
  if (!vote || isLost || shownByVote(vote) !== 'carried') return undefined;
  return { decision: { label, kind: 'agreed', rest: sentence, bare: false } };
}

/** "Results: 4 of 5 votes for, 0 of 5 against. Dora Elder is elected Chair.", "Ja: 9, Nein: 1. Also bleibt der Steg.": the figures are told first. */
function countedForNext(
  sentence: string,
  next: string | undefined,
  last: Group | undefined,
  { grammar, isInitials, isKnown }: SayingContext,
): Saying | undefined {
  if (next === undefined || last?.says === 'label' || !/\d\D+\d/.test(sentence)) return undefined;
  const vote = grammar.parseVote(sentence, 0);
  if (vote?.counts.for === undefined || vote.counts.against === undefined) return undefined;
  const decision = grammar.sayingOf(next, isInitials, { text: sentence, isKnown })?.decision;
  return decision?.kind === 'elected' || decision?.isOfVote ? VOTE : undefined;
}

/** What somebody began to move, and nothing in the next sentence takes up, is talk: it stays with the words around it. */
function withoutTalk(groups: readonly Group[]): readonly Group[] {
  const kept: Group[] = [];
  for (const [index, { start, says }] of groups.entries()) {
    const next = groups[index + 1];
    const isBegun = says !== 'label' && says?.begun !== undefined;
    const goesOn = isBegun && (says.begun?.isNamed || isSecondedIn(groups.slice(index + 1)));
    const isTalk = isBegun && (next ? !next.says && !goesOn : says.isOfBefore === true);
    const tells = isTalk ? undefined : says;
    const last = kept.at(-1);
    if (tells) kept.push({ start, says: tells });
    else if (!last || last.says) kept.push({ start });
  }
  return kept;
}

/** "Birch seconded the motion." further down, before anything else is moved. */
function isSecondedIn(groups: readonly Group[]): boolean {
  const at = groups.findIndex(({ says }) => says !== undefined && says !== ACTION);
  const [moved, next] = [groups[at]?.says, groups[at + 1]?.says];
  if (moved === 'label' || !moved?.seconded) return false;
  return (
    moved.seconded.namesMotion === true ||
    (at === 1 && next !== 'label' && (next?.result ?? next?.alone) !== undefined)
  );
}

/** "(Dora)" behind a proposal is whose it is; "(see the bug)" is an aside. */
const IN_BRACKETS = /^\(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}\)\.?$/u;

/** "Proposal: keep the door shut. (Dora)" */
function proposerOf(
  sentence: string,
  last: Group | undefined,
  { isKnown }: SayingContext,
): Group | undefined {
  const says = last?.says;
  if (!last || says === undefined || says === 'label' || !says.begun || says.begun.mover) return undefined;
  const name = IN_BRACKETS.test(sentence) ? sentence.replace(/[().]/g, '') : '';
  return isKnown(name)
    ? { ...last, says: { ...says, begun: { ...says.begun, mover: { name } } } }
    : undefined;
}

/** Whether a sentence that says nothing is no part of what was said before it. */
function endsBefore(
  { says }: Group,
  isFirst: boolean,
  sentence: string,
  { grammar }: SayingContext,
): boolean {
  if (says === undefined || says === 'label' || says.isWording || IN_BRACKETS.test(sentence)) return false;
  // "The motion was withdrawn." begins a paragraph, and what it is about stands above.
  if (
    isFirst &&
    says !== ACTION &&
    Object.keys(says).every(key => key === 'result' || key === 'alone' || key === 'isTally')
  )
    return false;
  return !(says.decision && grammar.clauses.number.test(sentence));
}

function saidBy(
  sentence: string,
  before: string,
  groups: readonly Group[],
  context: WordsContext,
): Group['says'] {
  const { grammar, findLabel, isInitials, isKnown } = context;
  const isFirst = groups.length === 0;
  const opens = isFirst && !context.goesOn;
  const label = findLabel(sentence) ?? grammar.labelInWords(opens ? findLabel : NO_LABEL)(sentence);
  if (label && (opens || isLabelWithin(label, sentence))) return 'label';
  const { title = '', titles = [] } = context;
  const says = grammar.sayingOf(sentence, isInitials, { text: before, title, titles, isKnown });
  const last = groups.at(-1)?.says;
  const isMoved = groups.some(group => group.says !== undefined && group.says !== ACTION);
  if (!says) {
    if (isMoved && grammar.parseVote(sentence, 0)) return VOTE;
    // Behind a label it may be the last sentence of what was decided.
    const isTask =
      last !== 'label' &&
      (grammar.actionInWords(sentence, isKnown) ?? grammar.taskBehind(sentence, isKnown)) !== undefined;
    return isTask ? ACTION : undefined;
  }
  if (says.decision || says.motion || says.begun) return says;
  // What comes of nothing, or seconds nothing, is prose.
  if (isFirst || says.endsAnother || says.alone) return says;
  if (says.quoted !== undefined) return last === 'label' ? undefined : says;
  if (says.isWording) return last !== 'label' && (last?.motion ?? last?.seconded) ? says : undefined;
  // "Amber moved to paint it. The hull is old. Birch seconded."
  const farther = last === undefined ? groups.at(-2)?.says : undefined;
  const isOfBegun = says.seconded !== undefined && farther !== 'label' && farther?.begun !== undefined;
  const isTold = says.result?.isNamed || isOnlyResult(says.result?.words, sentence);
  if (!isMoved) return undefined;
  return last !== undefined || isTold || isOfBegun || isVoteBehind(sentence, says, grammar)
    ? says
    : undefined;
}

/** "Carried.", behind what was said of the motion in its paragraph; "Agreed it was cold" tells more. */
const isOnlyResult = (words: string | undefined, sentence: string): boolean =>
  words !== undefined && words.length >= sentence.replace(/[\s.!]+$/, '').length;

const TITLE: Saying = { isTitle: true };
/** A vote and an action have their own words: what is read of them is read where they stand. */
const VOTE: Saying = {};
const ACTION: Saying = {};

/** In mid-paragraph "Agreed: …" is a label, and "Noted that …" or "Recommendation: …" is prose. */
const isLabelWithin = ({ kind, bare, isSentence }: FoundLabel, sentence: string): boolean =>
  !bare &&
  !isSentence &&
  (/^\p{Lu}{4}/u.test(sentence) || /^(?:resolved|agreed|action-agreed|decided)$/.test(kind));
