// A motion on the table: what is known of it so far, and whether a decision is its own.

import type { Decision } from '../model/decision.ts';
import { decisionText } from '../model/decision.ts';
import { defined } from '../model/defined.ts';
import type { Motion } from '../model/motion.ts';
import type { Outcome } from '../model/outcome.ts';
import { isByName, isCounted, SIDES, type Side, type Vote } from '../model/vote.ts';
import { blockText } from './markdown/blocks.ts';
import { goesOn } from './parted-paragraphs.ts';
import type { Statement } from './statement.ts';

/** A decision while what follows it may still add to it. */
export type Draft = { -readonly [Key in keyof Decision]: Decision[Key] };

/** A motion from its words to what came of it. One without a motion is a vote alone. */
export interface Table {
  readonly statement?: Statement;
  readonly motion?: Motion;
  /** The decision right above the motion, which is its own where no other follows. */
  readonly above?: { readonly draft: Draft; readonly statement: Statement };
  vote?: Vote;
  outcome?: Outcome;
  /** How many paragraphs of other words stand behind the last of it. */
  gap: number;
}

type Fate = Pick<Table, 'vote' | 'outcome'>;

/** Whether more were against it than for it, or words say so. A casting vote is not in the counts. */
export function isLost({ vote, outcome }: Fate): boolean {
  if (outcome !== undefined) return outcome !== 'carried';
  if (vote?.outcome !== undefined) return vote.outcome === 'lost';
  const { for: inFavour, against } = vote?.counts ?? {};
  return inFavour !== undefined && against !== undefined && against > inFavour;
}

/** Whether the meeting is through with it. */
export const isOver = ({ vote, outcome }: Fate): boolean => vote !== undefined || outcome !== undefined;

/** Whether prose has the mover of a motion by name: "Councillor Elm moved that …" below "Proposed by Councillor Elm". */
export function isOfMover(text: string, table: Table | undefined): boolean {
  const surname = table?.motion?.mover?.name.match(/[\p{L}'’-]+$/u)?.[0];
  return surname !== undefined && text.slice(0, 80).includes(surname);
}

/** A motion that led to no decision, with its vote and where it stands. */
export function undecided(table: Table, below: Motion['below']): Motion {
  const { motion, vote } = table;
  const outcome = table.outcome ?? vote?.outcome ?? (isLost(table) ? 'lost' : undefined);
  return {
    ...(motion ?? { line: vote?.line ?? 0 }),
    ...(outcome && { outcome }),
    ...(vote && { vote }),
    ...(below && { below }),
  };
}

/** Makes a motion, with its vote, the decision's own. */
export function giveMotion({ motion, vote }: Table, draft: Draft): void {
  if (motion) {
    // Its vote is the decision's.
    const { vote: _, ...own } = motion;
    draft.motion = { ...own, outcome: 'carried' };
  }
  if (vote) draft.vote = vote;
}

/** Over how many paragraphs of debate a motion reaches its decision. */
export const FARTHEST = 3;

/** The same where it was seconded, and the decision approves the very thing. */
const FARTHEST_SAME = 12;

/** "Amber moved to accept the treasurer's report. Birch seconded.", and behind a long debate "The treasurer's report was approved." */
function isOnSame({ motion }: Table, draft: Draft): boolean {
  const { text = '', mover, seconder } = motion ?? {};
  const things = wordsIn(text.replace(APPROVES, ''));
  const decided = new Set(wordsIn(decisionText(draft)));
  const isSame = things.length > 1 && things.every(word => decided.has(word));
  return isSame && mover !== undefined && seconder !== undefined && draft.kind === 'approved';
}
const APPROVES = /^(?:that|to) (?:accept|approve|adopt|receive)\b/;

/** Whether a decision that follows a motion is its own. */
export function mayDecide(table: Table, draft: Draft, statement: Statement, moversBelow: boolean): boolean {
  // "It was agreed to …" behind a motion with words of its own is that motion's only where it says the same.
  const { text } = table.motion ?? {};
  const nominee = nomineeOf(table.motion);
  // "Fay Gorse was proposed by Amber and seconded by Birch. Fay won the vote."
  if (nominee !== undefined && draft.kind === 'elected')
    return isNamedIn(nominee, draft) || (table.gap === 0 && isCalledIn(givenNameOf(text), draft));
  // "The motion was proposed by Amber, seconded by Birch", and after a debate something was agreed: whether that was it, nobody says.
  if (isAfterTalk(statement) && text === undefined) return false;
  if (draft.foundBy === 'words' && text !== undefined && !isAlike(text, decisionText(draft))) return false;
  if (
    isLost(table) ||
    table.motion?.isAmendment ||
    (isAbove(table) && isNearerAbove(table, statement, moversBelow))
  )
    return false;
  if (table.gap === 0) return true;
  // What is told after the vote is another matter, and so is what was only noted after a debate.
  if (isOver(table) || draft.kind === 'noted') return false;
  if (table.gap > FARTHEST) return table.gap <= FARTHEST_SAME && isOnSame(table, draft);
  return table.motion?.text === undefined || isAlike(table.motion.text, decisionText(draft));
}

const isAfterTalk = (statement: Statement): boolean =>
  statement.type === 'decision' && statement.label.isAfterTalk === true;

/** The surname of whom a motion puts forward: "Cllr Amber as Chair", "that Cllr Amber be elected". */
export const nomineeOf = (motion: Motion | undefined): string | undefined =>
  /^(?:[Tt]hat )?(?:\p{Lu}[\p{L}'’.-]*\s+){0,4}?(\p{Lu}[\p{L}'’-]+)(?=$|\.$| (?:\([^()]{1,24}\) ?)?(?:$|\p{Ll}))/u.exec(
    motion?.text ?? '',
  )?.[1];

const givenNameOf = (nominated = ''): string => nominated.replace(/^[Tt]hat /, '').split(/\s/, 1)[0] ?? '';

/** "Fay" alone: in "Cllr Rowan" the word that both names begin with is a title. */
function isCalledIn(givenName: string, draft: Draft): boolean {
  const words: readonly string[] = decisionText(draft).match(/[\p{L}'’-]+(?![\p{L}'’-]| \p{Lu})/gu) ?? [];
  return words.includes(givenName);
}

export function isNamedIn(surname: string, draft: Draft): boolean {
  const words: readonly string[] = decisionText(draft).match(/[\p{L}'’-]+/gu) ?? [];
  return words.includes(surname);
}

/** Whether a motion is that of the decision right above it: it has no words of its own, and the other no motion. */
export function isAbove(table: Table): table is Table & Required<Pick<Table, 'above'>> {
  const { above, motion, vote } = table;
  if (!above || above.draft.motion || (vote && above.draft.vote) || isLost(table)) return false;
  if (isOfOtherPoint(above.statement, table.statement)) return false;
  return motion?.text === undefined && !motion?.isAmendment;
}

/** "- The lease was renewed.", "- Lot 2: dry. Motion by Amber, second by Birch": behind words of a point only what that point tells is meant. */
export function isOfOtherPoint(above: Statement, below: Statement | undefined): boolean {
  const [block] = below?.blocks ?? [];
  if (!above.isWithin || !below?.isWithin || block?.type !== 'paragraph' || !goesOn(block)) return false;
  return above.blocks[0]?.tokens[0]?.map?.[1] !== block.tokens[0]?.map?.[1];
}

/** Where the order of all tells nothing, what stands nearer counts: "Resolved: …", and on the next line "Proposed: Cllr A; Seconded: Cllr B", and an empty line before the next decision. */
function isNearerAbove({ above, statement }: Table, below: Statement, moversBelow: boolean): boolean {
  if (!above || !statement) return false;
  // Between two points of a list the movers are those of the point before.
  if (above.statement.isWithin && below.isWithin && !statement.isWithin) return true;
  // "7.3 It was agreed to sell the boat.": another matter begins with its number.
  if (NUMBERED.test(blockText(below.blocks[0]?.tokens ?? []))) return true;
  const over = lineOf(statement) - endOf(above.statement);
  const under = lineOf(below) - endOf(statement);
  return over < under || (over === under && moversBelow);
}

const NUMBERED = /^(?:\d{1,3}(?:[./]\d{1,4})+[.):]?|\(\p{Ll}{1,3}\)|\p{Ll}[.)])\s+\p{Lu}/u;

/** Whether a statement begins on the line behind another, or with one empty line between. */
export const standsNext = (above: Statement, below: Statement): boolean => lineOf(below) - endOf(above) <= 1;

const lineOf = ({ blocks }: Statement): number => blocks[0]?.line ?? 0;

function endOf({ blocks }: Statement): number {
  const last = blocks.at(-1);
  const [from, to] = last?.tokens[0]?.map ?? [0, 0];
  return (last?.line ?? 0) + to - from;
}

/** Adds to a vote what is told of it further on: "6 in favour." and "Cllr Elm abstained." False where the two differ. */
export function addTo(vote: Vote, more: Vote): boolean {
  const isOther = SIDES.some(
    side =>
      (vote.counts[side] !== undefined &&
        more.counts[side] !== undefined &&
        vote.counts[side] !== more.counts[side]) ||
      !agree(vote.names[side], more.names[side]),
  );
  // "All in favour" is no part of a vote that some were against.
  if (isOther || (isAgainst(vote) && !isCounted(more) && !isByName(more))) return false;
  const remarks = [vote.remark, more.remark].filter(one => one !== undefined);
  const remark = remarks[0]?.toLowerCase().includes(remarks[1]?.toLowerCase() ?? '')
    ? remarks[0]
    : remarks.join(', ');
  const named = (side: Side): Vote['names'][Side] =>
    vote.names[side].length > 0 ? vote.names[side] : more.names[side];
  const outcome = vote.outcome ?? more.outcome;
  const { line } = !isCounted(vote) && isCounted(more) ? more : vote;
  Object.assign(vote, {
    counts: defined({
      for: vote.counts.for ?? more.counts.for,
      against: vote.counts.against ?? more.counts.against,
      abstained: vote.counts.abstained ?? more.counts.abstained,
    }),
    names: { for: named('for'), against: named('against'), abstained: named('abstained') },
    ...(remark && { remark }),
    ...(outcome && { outcome }),
    // "Unanimous" and the figures: it stands where it is counted.
    line,
  });
  return true;
}

/** "1 no (Elm)", and in the roll call below it "Ms. Elm – no": the same is told twice. */
function agree(some: Vote['names'][Side], others: Vote['names'][Side]): boolean {
  if (some.length === 0 || others.length === 0) return true;
  const known = new Set(others.map(surname));
  return some.length === others.length && some.every(one => known.has(surname(one)));
}
const surname = ({ name }: Vote['names'][Side][number]): string => name.split(' ').at(-1) ?? name;

const isAgainst = ({ counts }: Vote): boolean => (counts.against ?? 0) + (counts.abstained ?? 0) > 0;

/** Whether half of a motion's longer words stand in a decision. */
function isAlike(motion: string, decision: string): boolean {
  const words = wordsIn(motion);
  const decided = new Set(wordsIn(decision));
  return words.filter(word => decided.has(word)).length * 2 >= words.length;
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
