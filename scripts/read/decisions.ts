// Finds the decisions, motions, votes, actions and interests of an item, and marks them where they stand.

import type { Action } from '../model/action.ts';
import { addAll } from '../model/add-all.ts';
import type { Clause, Decision } from '../model/decision.ts';
import type { Interest } from '../model/interest.ts';
import type { Motion } from '../model/motion.ts';
import { slugFrom, uniqueNames } from '../model/slug.ts';
import type { Vote } from '../model/vote.ts';
import type { ActionContext } from './action-points.ts';
import { actionReader } from './actions.ts';
import { withoutAdvice } from './advice.ts';
import { clausesIn, clausesOf, leadOf, nestedClauses, type WrittenClause } from './clauses.ts';
import { readInterests } from './lists.ts';
import { inlineText, type ParsedBlock, tokensOf, wordsOf } from './markdown/blocks.ts';
import type { Token } from './markdown/tokens.ts';
import { changed, type Said } from './markdown/tokens.ts';
import type { Draft } from './motion-on-table.ts';
import { movedInRows } from './motion-rows.ts';
import { passagesIn } from './passages.ts';
import type { DecisionStatement, Statement, StatementContext } from './statement.ts';
import { statementsOf } from './statements.ts';
import { withTaskLines } from './task-lines.ts';
import { joinMotions } from './ties.ts';
import { votedOnTitles } from './voted-titles.ts';

export interface Found {
  readonly decisions: readonly Decision[];
  readonly motions: readonly Motion[];
  /** Votes of which it is not certain on what they were taken. */
  readonly votes: readonly Vote[];
  readonly actions: readonly Action[];
  readonly interests: readonly Interest[];
  /** The item's tokens, with what was found marked. */
  readonly tokens: Token[];
}

export interface DecisionContext extends ActionContext, StatementContext {
  /** Of the item. */
  readonly title: string;
  /** The title of the heading in whose part of the minutes it stands. */
  readonly above?: string;
  /** Whether it was a point of a list of topics: one on “Next steps” heads no list of tasks. */
  readonly isTopic?: true;
  /** Of the meeting. */
  readonly date: string;
}

/** Finds what an item's blocks say, and which of it belongs together. */
export function findDecisions(blocks: readonly ParsedBlock[], context: DecisionContext): Found {
  const isTalkedOf = context.isTopic && context.grammar.actionsBelow(context.title) === 'owned';
  const over = isTalkedOf ? '' : context.title;
  const all = statementsOf(withTaskLines(blocks, over, context.above, context), context);
  const statements =
    context.reading === 'words' ? votedOnTitles(withoutAdvice(all, context.grammar), context) : all;
  const drafts = new Map<Statement, Draft>();
  const decisions: Decision[] = [];
  const inRows: Motion[] = [];
  const actions: Action[] = [];
  const actionsIn = actionReader(over, context.above, context);
  const interests: Interest[] = [];
  const tokens: Token[] = [];
  const marks = new Map<Token, Marks>();
  let before = '';
  // Where an action was read last: what stands between it and "Owner: Dora" parts them.
  let actedAt = -1;
  for (const [at, statement] of statements.entries()) {
    const [first] = statement.blocks;
    const above = before;
    const last = statement.blocks.at(-1);
    before = last ? lastWordsOf(last) : '';
    if (!statement.isWithin) addAll(tokens, tokensOf(statement.blocks));
    if (statement.type === 'decision') {
      const draft = makeDecision(statement, decisions.length + 1, context);
      drafts.set(statement, draft);
      decisions.push(draft);
      wrap(draft, statement.blocks, marks);
      if (last?.type === 'paragraph')
        addAll(actions, actionsIn.behind(statement.blocks.length === 1 ? draft.text : before, last));
      else if (first?.type === 'paragraph' && last && /_list$/.test(last.type))
        addAll(actions, actionsIn.ofDecision(first, last));
      continue;
    }
    if (first?.type === 'table' && context.reading === 'words') {
      const rows = movedInRows(first, context.grammar, context.address, decisions.length);
      addAll(decisions, rows.decisions);
      addAll(inRows, rows.motions);
    }
    const field = first && actedAt === at - 1 ? actionsIn.fieldOfLast(first) : undefined;
    const told = field && actions.pop();
    const isPlain = /^(?:heading|list|other)$/.test(statement.type);
    if (told) actions.push({ ...told, ...field });
    else if (first && isPlain)
      addAll(actions, actionsIn.inBlock(first, above, isOfBusiness(statement, statements[at + 1])));
    if (told || isPlain) actedAt = at;
    if (statement.type === 'list' && first) addAll(interests, readInterests(first, context.grammar));
    else if (statement.type === 'interest') interests.push(statement.interest);
  }
  const { motions, votes, said } = joinMotions(statements, drafts, context);
  const decided = new Set(decisions.map(({ motion }) => motion));
  const apart = votesApart(statements, [...decisions, ...motions.values()], context);
  for (const statement of statements)
    markStatement(statement, motions.get(statement), said.get(statement) ?? apart.get(statement));
  return {
    decisions,
    motions: [...[...motions.values()].filter(motion => !decided.has(motion)), ...inRows],
    votes,
    actions: actions.map(action => withYear(action, context)),
    interests,
    tokens: marked(tokens, marks),
  };
}

/** Below "Action items" stand tasks, or what a board is to act on: there it acts in the points. */
const isOfBusiness = ({ type }: Statement, next: Statement | undefined): boolean =>
  type === 'list' && next?.isWithin === true && /^(?:decision|motion)$/.test(next.type);

/** "by 20 March": the next that comes. */
function withYear(action: Action, { date, grammar }: DecisionContext): Action {
  const { when, due, done, foundBy } = action;
  if (when === undefined || due !== undefined || done || foundBy === undefined) return action;
  const day = grammar.dayAfter(when, date);
  return day === undefined ? action : { ...action, due: day };
}

/** What stands right above the next block: a paragraph, or the last point of a list. */
function lastWordsOf(block: ParsedBlock): string {
  if (block.type === 'paragraph') return wordsOf(block);
  const point = /_list$/.test(block.type)
    ? block.tokens.findLast(({ type }) => type === 'inline')
    : undefined;
  return inlineText(point?.children ?? []);
}

/** Votes that were read with their motion, over a debate or behind its seconder, each by the paragraph that it has to itself. */
function votesApart(
  statements: readonly Statement[],
  voted: readonly Pick<Decision | Motion, 'vote'>[],
  { grammar }: DecisionContext,
): ReadonlyMap<Statement, Vote> {
  const byLine = new Map(voted.flatMap(({ vote }) => (vote ? [[vote.line, vote] as const] : [])));
  return new Map(
    statements.flatMap(statement => {
      const [block] = statement.blocks;
      const vote = statement.type === 'other' && block ? byLine.get(block.line) : undefined;
      return vote && block && grammar.parseVote(wordsOf(block), block.line) ? [[statement, vote]] : [];
    }),
  );
}

/** Notes on a statement's paragraph what it says. `motion` is a motion with all that belongs to it. */
function markStatement(statement: Statement, motion: Motion | undefined, vote: Vote | undefined): void {
  const token = statement.blocks[0]?.tokens[0];
  const said = saidIn(statement, motion, vote);
  if (token && said) token.meta = { ...token.meta, said };
}

function saidIn(statement: Statement, motion: Motion | undefined, vote: Vote | undefined): Said | undefined {
  if (vote && statement.blocks[0]?.type === 'paragraph') return { type: 'vote', vote };
  switch (statement.type) {
    case 'motion':
      return { type: 'motion', motion: motion ?? statement.motion };
    case 'interest':
      return { type: 'interest', interest: statement.interest };
    case 'reasons':
    case 'alternatives':
      return { type: statement.type };
    default:
      return undefined;
  }
}

function makeDecision(
  { label: found, blocks, motion, foundBy, isQuotation }: DecisionStatement,
  ordinal: number,
  context: DecisionContext,
): Draft {
  const id = `${context.address}-decision-${ordinal}`;
  const clauses: Clause[] = [];
  const unique = uniqueNames();
  const add = ({ number, text, opening, below }: WrittenClause, parent?: Clause): void => {
    const place = `${parent ? `${parent.id}-` : `${id}-clause-`}${slugFrom(number, String(clauses.length + 1))}`;
    const clause = { number, text, id: unique(place), ...(parent && { parent: parent.id }) };
    clauses.push(clause);
    opening?.attrSet('id', clause.id);
    for (const one of below) add(one, clause);
  };
  // Clauses on the label's own line are found at that line.
  const inner = clausesIn(found.rest, context.grammar).map((clause, index) => ({
    ...clause,
    opening: index === 0 ? blocks[0]?.tokens[0] : undefined,
    below: [],
  }));
  const [below, ...others] = isQuotation ? [] : blocks.slice(1);
  const lead = leadOf(below, found.rest, context.grammar);
  const written = (lead === undefined && below ? [below, ...others] : others).flatMap(block =>
    clausesOf(block, context.grammar),
  );
  for (const clause of nestedClauses([...inner, ...written])) add(clause);
  const passages = passagesIn(tokensOf(blocks));
  return {
    id,
    label: found.label.replace(/\s+/g, ' '),
    kind: found.kind,
    text: inner.length > 0 ? '' : (lead ?? found.rest),
    clauses,
    ...(motion && { motion }),
    ...(passages && { passages }),
    ...(foundBy && { foundBy }),
    line: blocks[0]?.line ?? 0,
  };
}

/** What is put before and behind a token of the item. */
interface Marks {
  readonly before: Token[];
  readonly behind: Token[];
}

/** Notes that a decision begins before its first token and ends behind its last. */
function wrap(decision: Decision, blocks: readonly ParsedBlock[], marks: Map<Token, Marks>): void {
  const first = blocks[0]?.tokens[0];
  const last = blocks.at(-1)?.tokens.at(-1);
  if (!first || !last) return;
  const make = (nesting: 1 | -1): Token =>
    changed(first, {
      type: nesting === 1 ? 'decision_open' : 'decision_close',
      tag: 'div',
      nesting,
      attrs: null,
      meta: nesting === 1 ? { decision } : null,
      hidden: false,
      block: true,
    });
  const at = (token: Token): Marks => {
    const known = marks.get(token) ?? { before: [], behind: [] };
    marks.set(token, known);
    return known;
  };
  at(first).before.push(make(1));
  at(last).behind.unshift(make(-1));
}

function marked(tokens: readonly Token[], marks: ReadonlyMap<Token, Marks>): Token[] {
  const all: Token[] = [];
  for (const token of tokens) {
    const { before = [], behind = [] } = marks.get(token) ?? {};
    addAll(all, before);
    all.push(token);
    addAll(all, behind);
  }
  return all;
}
