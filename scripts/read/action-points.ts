// The points of a list as actions may be told in them: their words, who may own them, and what stands beside them.

import type { ActionsBelow, ReadAction } from '../grammar/action-grammar.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { KnownName, MayTell } from '../grammar/said.ts';
import type { Reading } from '../model/found-by.ts';
import { inlineText, type ParsedBlock } from './markdown/blocks.ts';
import { isTask } from './markdown/task-lists.ts';
import type { Token } from './markdown/tokens.ts';

export interface ActionContext {
  readonly address: string;
  readonly grammar: Grammar;
  readonly reading: Reading;
  readonly isKnown: KnownName;
  /** Whether anything may be read in a paragraph or a list. */
  readonly mayTell: MayTell;
  readonly speakers: ReadonlySet<string>;
  /** Every word of the minutes, as written. */
  readonly words: () => ReadonlySet<string>;
}

/** What a heading, or a line above a list, says of the actions below it. */
export type Holds = ActionsBelow | undefined;

/** The first paragraph of the point that begins at a token. */
export const pointText = ({ tokens }: ParsedBlock, index: number): string =>
  pointTextOf(inlineText(tokens[index + 2]?.children ?? []));

/** How many lines below its first one a point gives somebody a task, where a sentence ends in the line before: "The lamp is out.", and below it "Dora will mend it." */
export function linesBefore({ tokens }: ParsedBlock, index: number, { what }: ReadAction): number {
  const text = inlineText(tokens[index + 2]?.children ?? []);
  const before = text.slice(0, Math.max(0, pointTextOf(text).indexOf(what)));
  const end = before.lastIndexOf('\n');
  return SENTENCE_END.test(before.slice(0, Math.max(0, end))) ? before.split('\n').length - 1 : 0;
}
const SENTENCE_END = /[.?!]\s*$/;
const pointTextOf = (text: string): string => text.replace(/\n/g, ' ');

/**
 * All paragraphs of the point that begins at a token, up to what else stands in it: several things that it says have one each. A line
 * "Owner: Dora" is no part of the sentence above it.
 */
export function wholePointText(
  { tokens }: ParsedBlock,
  index: number,
  { grammar }: Pick<ActionContext, 'grammar'>,
): string {
  const paragraphs: string[] = [];
  for (let at = index + 1; tokens[at]?.type === 'paragraph_open'; at += 3)
    paragraphs.push(inlineText(tokens[at + 1]?.children ?? []));
  return paragraphs
    .flatMap(paragraph => paragraph.split('\n'))
    .map((line, at) => `${at === 0 ? '' : grammar.fieldOfAction(line) ? '; ' : ' '}${line}`)
    .join('');
}

/**
 * "**Dora** Order paint" => "Dora: Order paint": whoever is set off by type alone at the beginning of an action. `words` are those of
 * the point that begins at a token.
 */
export function withOwnerSetOff(
  words: string,
  { tokens }: ParsedBlock,
  index: number,
  isOwner: KnownName,
  { grammar }: ActionContext,
): string {
  const all = tokens[index + 2]?.children ?? [];
  const inline = all.filter(({ type, content }) => type !== 'text' || content !== '');
  const behind = setOffBehind(inline);
  if (behind !== undefined && words.endsWith(` ${behind}`) && grammar.ownersOver(behind, true, isOwner))
    return `${words.slice(0, -behind.length - 1)} – ${behind}`;
  const [opening, ...children] = inline;
  const end = children.findIndex(({ type }) => type === opening?.type.replace('_open', '_close'));
  if (!/^(?:strong|em)_open$/.test(opening?.type ?? '') || end < 0) return words;
  const name = inlineText(children.slice(0, end));
  // "**Responsible:** Dora" has its colon already.
  if (name.endsWith(':')) return words;
  const rest = words.slice(name.length);
  const isName = /^ \p{Lu}/u.test(rest) && grammar.ownersOver(name, true, isOwner) !== undefined;
  return isName ? `${name}:${rest}` : words;
}

/** The words in bold or italics that end a point, behind others. */
function setOffBehind(inline: readonly Token[]): string | undefined {
  const opening = inline.findLastIndex(({ type }) => /^(?:strong|em)_open$/.test(type));
  const isLast = opening > 0 && /^(?:strong|em)_close$/.test(inline.at(-1)?.type ?? '');
  return isLast ? inlineText(inline.slice(opening)).trim() : undefined;
}

/** Who may own the points of a list: in one of actions, or of boxes, also those whom it alone shows to be people. */
export function ownersIn(block: ParsedBlock, inList: Holds, context: ActionContext): KnownName {
  const points = block.tokens.flatMap((token, index) =>
    token.type === 'list_item_open' && (inList || isTask(token)) ? [pointText(block, index)] : [],
  );
  return ownersAmong(points, context);
}

/** Who may own some points: those who are known, and whom the points themselves show to be people. */
export const ownersAmong = (
  points: readonly string[],
  { grammar, isKnown, speakers, words }: ActionContext,
): KnownName => (points.length === 0 ? isKnown : grammar.ownersOfList({ points, speakers, words }, isKnown));

/** Who may own the points below the one that begins at a token. */
export function ownersBelow(block: ParsedBlock, at: number, context: ActionContext): KnownName {
  const level = block.tokens[at]?.level ?? 0;
  const points: string[] = [];
  for (let index = at + 1; index < block.tokens.length; index += 1) {
    const token = block.tokens[index];
    if (token?.type === 'list_item_close' && token.level === level) break;
    if (token?.type === 'list_item_open') points.push(pointText(block, index));
  }
  return ownersAmong(points, context);
}

/** "To do", and beside it "Doing" and "Done": a board, on which the tasks stand, meeting or not. */
export function isOnBoard(block: ParsedBlock, at: number, { grammar }: ActionContext): boolean {
  if (!grammar.isBoardColumn(pointText(block, at))) return false;
  const level = block.tokens[at]?.level ?? 0;
  const isBeside = (index: number): boolean => {
    const token = block.tokens[index];
    const isPoint = token?.type === 'list_item_open' && token.level === level;
    return isPoint && grammar.isBoardColumn(pointText(block, index));
  };
  // From the point outward: beside it the next column is near, and a long board is not walked for each.
  let [before, behind] = [at - 1, at + 1];
  const isWithin = (index: number): boolean => (block.tokens[index]?.level ?? -1) >= level;
  while (isWithin(before) || isWithin(behind)) {
    if (isWithin(before) && isBeside(before--)) return true;
    if (isWithin(behind) && isBeside(behind++)) return true;
  }
  return false;
}

/** Whether a list stands right below the words of a point. */
export const hasPointsBelow = ({ tokens }: ParsedBlock, at: number): boolean =>
  /_list_open$/.test(tokens[at + 4]?.type ?? '');

/** "Dora: ask the school", "Ben/Fay: book the hall", below "Resolved": where each point begins with whose it is, each is a task. */
export function areAllOwned(block: ParsedBlock, context: ActionContext): boolean {
  const level = (block.tokens[0]?.level ?? 0) + 1;
  const points = block.tokens.flatMap((token, index) =>
    token.type === 'list_item_open' && token.level === level ? [pointText(block, index)] : [],
  );
  if (points.length === 0 || points.length > MOST_TASKS) return false;
  const isOwner = ownersAmong(points, context);
  return points.every(point => {
    const owners = context.grammar.actionInList(point, isOwner)?.owners ?? [];
    return owners[0] !== undefined && point.startsWith(owners[0].name) && point.includes(': ');
  });
}
const MOST_TASKS = 40;
