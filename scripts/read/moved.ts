// A motion that prose tells of, with what follows it: who seconds it, its quoted words, and whether it was carried.

import type { FoundLabel, Grammar, SaidMotion, SaidResult } from '../grammar/grammar.ts';
import { defined } from '../model/defined.ts';
import type { Motion } from '../model/motion.ts';
import type { ParsedBlock } from './markdown/blocks.ts';
import { wordsOf } from './sayings.ts';
import type { Row, Statement } from './statement.ts';

/** Over how many paragraphs of debate "Motion carried." may lead back to the motion. */
const FARTHEST = 6;

/**
 * The motion at a place, or the decision that it became. `marked` is what the format's own line says there.
 * Undefined where the words are no motion.
 */
export function movedHere(
  row: Row,
  at: number,
  marked: Motion | undefined,
  grammar: Grammar,
): Statement | undefined {
  const block = row.blockAt(at);
  const says = row.saysAt(at);
  if (!block || says === 'label') return undefined;
  const quotedAlone: SaidMotion | undefined =
    says?.quoted !== undefined && !says.motion ? { text: says.quoted } : undefined;
  const said: SaidMotion | undefined = says?.motion ?? says?.begun ?? quotedAlone ?? marked;
  if (!said) return undefined;
  const after = said.outcome ? NOTHING : afterMotion(row, at, said, grammar);
  const { text = after.text } = said;
  const seconder = said.seconder ?? after.seconder;
  const result = said.result ?? (said.outcome === 'carried' ? said.outcome : after.carried);
  const outcome = said.outcome ?? after.result?.outcome ?? (result === undefined ? undefined : 'carried');
  // What one person proposes is talk until another seconds it, or something comes of it.
  if ((marked ?? says?.motion ?? seconder ?? after.result ?? result) === undefined) return undefined;
  // An amendment that was carried is not yet what was decided.
  const isAmendment =
    marked?.isAmendment ?? (grammar.announcesAmendment(wordsOf(block)) ? (true as const) : undefined);
  const isTold = text !== undefined && text !== wordsOf(block).replace(/\s/g, ' ');
  const motion: Motion = defined({
    mover: said.mover ?? after.mover,
    seconder,
    text: isTold ? text : undefined,
    outcome: said.outcome ?? (said.result === undefined ? undefined : ('carried' as const)),
    isAmendment,
    foundBy: marked ? undefined : ('words' as const),
    line: block.line,
  });
  const decision = says?.decision;
  if (decision) return decided(decision, { ...motion, outcome: 'carried' }, [block]);
  if (result !== undefined && text !== undefined && outcome === 'carried' && !isAmendment) {
    const label: FoundLabel = { label: result, kind: 'agreed', rest: text, bare: false };
    return decided(label, { ...motion, outcome }, row.blocks.slice(at, at + 1 + after.quoteAt));
  }
  if (quotedAlone) return undefined;
  // "RESOLVED: … (Cllr Amber proposed, Cllr Birch seconded)": behind a decision, in its paragraph, it is that decision's.
  const isBeside = block.tokens[0]?.meta?.['goesOn'] === true && text === undefined;
  return { type: 'motion', motion, blocks: [block], ...(isBeside && { isBeside: true }) };
}

function decided(label: FoundLabel, motion: Motion, blocks: readonly ParsedBlock[]): Statement {
  const isNamed = motion.mover !== undefined || motion.seconder !== undefined;
  return { type: 'decision', label, blocks, foundBy: 'words', ...(isNamed && { motion }) };
}

/** A motion as the model has it, of what one sentence said. */
export const motionOf = ({ mover, seconder, text }: SaidMotion, line: number): Motion => ({
  ...defined({ mover, seconder, text }),
  foundBy: 'words',
  line,
});

interface After {
  readonly mover?: Motion['mover'];
  readonly seconder?: Motion['seconder'];
  readonly text?: string;
  readonly result?: SaidResult;
  /** The words that say that it was carried. */
  readonly carried?: string;
  /** How many blocks further its quoted words stand, 0 where they do not. */
  readonly quoteAt: number;
}

/** What stands behind a motion and belongs to it. Another motion or decision ends it, and so does a heading. */
const NOTHING: After = { quoteAt: 0 };

function afterMotion(row: Row, at: number, said: SaidMotion, grammar: Grammar): After {
  const isNameless = said.mover === undefined;
  let found = NOTHING;
  let isApart = false;
  for (let next = at + 1; next <= at + FARTHEST; next += 1) {
    const block = row.blockAt(next);
    const says = row.saysAt(next);
    if (block?.type !== 'paragraph' || says === 'label') break;
    // "Motion: To paint the jetty", and in the line below "Motion by Amber, second by Birch".
    const movers = isApart || found.mover || !isNameless ? undefined : says?.motion;
    if (movers?.mover && movers.text === undefined && !says?.decision) {
      row.taken.add(block);
      found = { ...found, ...defined({ mover: movers.mover, seconder: movers.seconder }) };
      if (movers.result !== undefined) return { ...found, carried: movers.result };
      continue;
    }
    // “Cllr Elm proposed that it stay, which was not seconded.”: the motion before it goes on.
    if (says?.motion?.outcome === 'fell') continue;
    if (says?.decision || says?.motion || says?.begun) break;
    const vote = grammar.parseVote(wordsOf(block), block.line);
    const result = says?.result ?? says?.seconded?.result;
    if (says?.seconded && !found.seconder && !isApart) {
      row.taken.add(block);
      const { seconder, text } = says.seconded;
      found = { ...found, ...defined({ seconder, text: text ?? found.text }) };
    }
    if (says?.quoted !== undefined && !isApart && found.text === undefined)
      found = { ...found, text: says.quoted, quoteAt: next - at };
    if (typeof result === 'string') return { ...found, carried: result };
    const isSeconded = (said.seconder ?? found.seconder) !== undefined;
    if (result && (!isApart || (result.isNamed && isSeconded)))
      return { ...found, result, ...(result.outcome === 'carried' && { carried: result.words }) };
    if (vote?.outcome !== undefined && !isApart) {
      const { outcome } = vote;
      const told: SaidResult = { outcome, words: outcome, isNamed: false };
      return { ...found, result: told, ...(outcome === 'carried' && { carried: outcome }) };
    }
    // Debate may stand between; then only words that name the motion lead back to it.
    if (!says && !vote) isApart = true;
  }
  return found;
}
