// Finds the decisions, motions, votes, actions and interests of an item, and marks them where they stand.

import type { Action } from '../model/action.ts';
import { parseAction } from '../model/action.ts';
import type { Clause, Decision } from '../model/decision.ts';
import { type Interest, parseInterest } from '../model/interest.ts';
import { type Motion, parseMotion } from '../model/motion.ts';
import { slugFrom, uniqueNames } from '../model/slug.ts';
import { parseVote, type Vote } from '../model/vote.ts';
import { type Block, blockText, inlineOf, inlineText } from './blocks.ts';
import { clausesAfter, clausesIn, clausesOf, LEAD, leadOf } from './clauses.ts';
import { ALTERNATIVES, type decisionLabelFinder, type FoundLabel, REASONS } from './labels.ts';
import { type MarkdownEnv, renderTokens, type Token } from './markdown.ts';
import { isDone, isTask } from './rules/task-lists.ts';
import { changed } from './tokens.ts';

export interface Found {
  readonly decisions: readonly Decision[];
  readonly motions: readonly Motion[];
  readonly actions: readonly Action[];
  readonly interests: readonly Interest[];
  /** The item's tokens, with what was found marked. */
  readonly tokens: Token[];
}

export interface DecisionContext {
  readonly address: string;
  readonly locale: string;
  readonly env: MarkdownEnv;
  readonly findLabel: ReturnType<typeof decisionLabelFinder>;
}

/** A decision while what follows it may still add to it. */
type Draft = { -readonly [Key in keyof Decision]: Decision[Key] };

/**
 * Goes through an item's blocks once, in order. A motion belongs to the decision that follows it, and where none does,
 * to the one right above; a vote to the
 * motion or decision before it; reasons and alternatives to the decision before them. A heading ends all of these.
 */
export function findDecisions(blocks: readonly Block[], context: DecisionContext): Found {
  const decisions: Draft[] = [];
  const motions: Motion[] = [];
  const actions: Action[] = [];
  const interests: Interest[] = [];
  const tokens: Token[] = [];
  let motion: Motion | undefined;
  let vote: Vote | undefined;
  let current: Draft | undefined;
  /** The decision right above the motion: its own, where no other follows. */
  let above: Draft | undefined;
  let justDecided: Draft | undefined;

  const settle = (): void => {
    if (motion && above && !above.motion && !(vote && above.vote)) {
      above.motion = motion;
      if (vote) above.vote = vote;
    } else if (motion) motions.push({ ...motion, ...(vote && { vote }) });
    motion = undefined;
    vote = undefined;
  };

  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block) continue;
    const text = block.type === 'paragraph' ? inlineText(inlineOf(block)?.children ?? []) : '';
    const label = text === '' ? undefined : context.findLabel(text);
    const follow = label ? followersOf(blocks, index, label, context) : 0;
    if (label && (label.rest !== '' || follow > 0)) {
      current = makeDecision(blocks.slice(index, index + 1 + follow), label, decisions.length + 1, context);
      decisions.push(current);
      if (motion) current.motion = motion;
      if (vote) current.vote = vote;
      motion = undefined;
      vote = undefined;
      justDecided = current;
      tokens.push(...wrapped(current, blocks.slice(index, index + 1 + follow)));
      index += follow;
      continue;
    }
    const decidedAbove = justDecided;
    justDecided = undefined;
    if (block.type === 'heading') {
      settle();
      current = undefined;
    } else if (text !== '') {
      const found = readParagraph(text, block.line);
      if (found?.motion) {
        settle();
        motion = found.motion;
        above = decidedAbove;
      } else if (found?.vote) {
        if (motion || !current || current.vote) vote = found.vote;
        else current.vote = found.vote;
        justDecided = decidedAbove;
      } else if (found?.interest) interests.push(found.interest);
      else if (found?.reasons && current) current.reasons = found.reasons;
      else if (found?.alternatives && current) current.alternatives = found.alternatives;
      if (found) block.tokens[0]?.attrJoin('class', found.name);
    } else if (/_list$/.test(block.type)) {
      actions.push(...readActions(block, actions.length, context));
      interests.push(...readInterests(block));
    }
    tokens.push(...block.tokens);
  }
  settle();
  return { decisions, motions, actions, interests, tokens };
}

interface Paragraph {
  readonly name: string;
  readonly motion?: Motion;
  readonly vote?: Vote;
  readonly interest?: Interest;
  readonly reasons?: string;
  readonly alternatives?: string;
}

function readParagraph(text: string, line: number): Paragraph | undefined {
  const motion = parseMotion(text, line);
  if (motion) return { name: 'motion', motion };
  const vote = parseVote(text, line);
  if (vote) return { name: 'vote', vote };
  const interest = parseInterest(text, line);
  if (interest) return { name: 'interest', interest };
  if (REASONS.test(text) && /^[^:]*:/.test(text))
    return { name: 'reasons', reasons: text.replace(REASONS, '') };
  if (ALTERNATIVES.test(text)) return { name: 'alternatives', alternatives: text.replace(ALTERNATIVES, '') };
  return undefined;
}

/**
 * How many blocks after the label's paragraph belong to the decision: where nothing stands beside the label, the
 * paragraph below it; then the clauses.
 */
function followersOf(
  blocks: readonly Block[],
  at: number,
  label: FoundLabel,
  context: Pick<DecisionContext, 'findLabel'>,
): number {
  const clauses = clausesAfter(blocks, at, label.rest);
  if (clauses > 0 || label.rest !== '' || label.bare) return clauses;
  const below = blocks[at + 1];
  const text = below && LEAD.test(below.type) ? blockText(below.tokens) : '';
  const isOther =
    text === '' || readParagraph(text, 0) !== undefined || context.findLabel(text) !== undefined;
  return isOther ? 0 : 1 + clausesAfter(blocks, at + 1, text);
}

function makeDecision(
  blocks: readonly Block[],
  found: FoundLabel,
  ordinal: number,
  context: DecisionContext,
): Draft {
  const id = `${context.address}-decision-${ordinal}`;
  const html = renderTokens(
    blocks.flatMap(block => [...block.tokens]),
    context.env,
  );
  const clauses: Clause[] = [];
  const unique = uniqueNames();
  const add = (number: string, text: string, token: Token | undefined): void => {
    const clause = {
      number,
      text,
      id: unique(`${id}-clause-${slugFrom(number, String(clauses.length + 1))}`),
    };
    clauses.push(clause);
    token?.attrSet('id', clause.id);
  };
  // Clauses on the label's own line are found at that line.
  const inner = clausesIn(found.rest);
  for (const clause of inner) add(clause.number, clause.text, undefined);
  if (clauses[0]) blocks[0]?.tokens[0]?.attrSet('id', clauses[0].id);
  const [below, ...others] = blocks.slice(1);
  const lead = leadOf(below, found.rest);
  for (const { number, text, opening } of (lead === undefined && below ? [below, ...others] : others).flatMap(
    clausesOf,
  ))
    add(number, text, opening);
  return {
    id,
    label: found.label.replace(/\s+/g, ' '),
    kind: found.kind,
    text: inner.length > 0 ? '' : (lead ?? found.rest),
    clauses,
    html,
    line: blocks[0]?.line ?? 0,
  };
}

function wrapped(decision: Decision, blocks: readonly Block[]): readonly Token[] {
  const like = blocks[0]?.tokens[0];
  if (!like) return [];
  const make = (nesting: 1 | -1): Token =>
    changed(like, {
      type: nesting === 1 ? 'decision_open' : 'decision_close',
      tag: 'div',
      nesting,
      attrs:
        nesting === 1
          ? [
              ['class', 'decision'],
              ['id', decision.id],
            ]
          : null,
      hidden: false,
      block: true,
    });
  return [make(1), ...blocks.flatMap(block => [...block.tokens]), make(-1)];
}

/** The interests declared in a list, one a line. */
const readInterests = (block: Block): readonly Interest[] =>
  block.tokens
    .filter(token => token.type === 'inline')
    .flatMap(token => {
      const shift = (token.map?.[0] ?? 0) - (block.tokens[0]?.map?.[0] ?? 0);
      return parseInterest(inlineText(token.children ?? []), block.line + shift) ?? [];
    });

/** The tasks of a list, at any depth. */
function readActions(block: Block, before: number, context: DecisionContext): readonly Action[] {
  const actions: Action[] = [];
  block.tokens.forEach((token, index) => {
    if (token.type !== 'list_item_open' || !isTask(token)) return;
    const inline = block.tokens[index + 2];
    const done = isDone(token);
    const text = inlineText(inline?.children ?? []).replace(/\n/g, ' ');
    const id = `${context.address}-action-${before + actions.length + 1}`;
    token.attrSet('id', id);
    const shift = (token.map?.[0] ?? 0) - (block.tokens[0]?.map?.[0] ?? 0);
    actions.push({ ...parseAction(text, done, context.locale), id, line: block.line + shift });
  });
  return actions;
}
