// A motion that prose tells of, or the decision that it became.

import type { Grammar } from '../grammar/grammar.ts';
import type { FoundLabel, SaidMotion, Saying } from '../grammar/said.ts';
import { defined } from '../model/defined.ts';
import type { Motion } from '../model/motion.ts';
import { shownByVote } from '../model/shown-by-vote.ts';
import { afterMotion, afterWords } from './after-motion.ts';
import { fieldsIn } from './fields-below.ts';
import { blockText, listItems, type ParsedBlock, wordsOf } from './markdown/blocks.ts';
import { goesOn } from './parted-paragraphs.ts';
import { quotationFrom } from './quotations.ts';
import type { DecisionStatement, Row, Statement } from './statement.ts';
import type { AfterMotion } from './trail.ts';

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
  const inFields = block.type === 'paragraph' ? moversIn(block, grammar) : undefined;
  const told = inFields?.text === undefined ? undefined : inFields;
  const said = withResult(told ?? says?.motion ?? says?.begun ?? marked ?? inFields, inFields);
  const words = said ? undefined : wordingOf(block, says);
  const after = said ? afterSaid(row, at, said, grammar) : words && afterWords(row, at, words, grammar);
  if (!after) return undefined;
  const statement = statementOf(block, {
    row,
    at,
    said: said ?? { text: words ?? '' },
    after,
    marked,
    grammar,
  });
  // Words alone are no motion before they were carried, and neither are two names, alone or beside words: "Councillors Amber / Birch", "Fence to be mended (Amber/Birch)."
  const areNames = said !== undefined && said === says?.begun && said.seconder;
  if (!statement || ((!said || areNames) && statement.type !== 'decision')) return undefined;
  for (const told of after.taken) row.taken.add(told);
  if (after.resultBlock) row.results.add(after.resultBlock);
  return statement;
}

/** "Sponsor: Amber, Second: Birch" below a title or a report: a motion, though its words may nowhere be told apart; "To: adopt the plan" tells them. */
function moversIn(block: ParsedBlock, grammar: Grammar): SaidMotion | undefined {
  const { mover, seconder, text, outcome, words } = fieldsIn(block, grammar) ?? {};
  const own = text === undefined ? { result: outcome === 'carried' ? words : undefined } : { text, outcome };
  return mover && seconder && { mover, seconder, ...defined(own) };
}

/** "Maker: Amber, Seconded: Birch, Voting: Approved by consensus": what came of it is a field like the others. */
const withResult = (
  said: SaidMotion | undefined,
  { result }: Pick<SaidMotion, 'result'> = {},
): SaidMotion | undefined =>
  said && result !== undefined && (said.result ?? said.outcome) === undefined ? { ...said, result } : said;

/** What stands alone in a paragraph as the words of a motion: quoted, or "That the report be received." */
const wordingOf = (block: ParsedBlock, says: Saying | undefined): string | undefined =>
  says?.quoted ?? (says?.isWording ? wordsOf(block) : undefined);

const afterSaid = (row: Row, at: number, said: SaidMotion, grammar: Grammar): AfterMotion =>
  said.outcome ? { blocks: 0, taken: [] } : afterMotion(row, at, said, grammar);

interface Moved {
  readonly row: Row;
  readonly at: number;
  readonly said: SaidMotion;
  readonly after: AfterMotion;
  readonly marked: Motion | undefined;
  readonly grammar: Grammar;
}

function statementOf(
  block: ParsedBlock,
  { row, at, said, after, marked, grammar }: Moved,
): Statement | undefined {
  const saying = row.saysAt(at);
  const says = saying === 'label' ? undefined : saying;
  const isAllTold = said.text !== undefined && said.text === inOneLine(wordsOf(block));
  const words = isAllTold ? undefined : said.text;
  const isOfAbove = said.isOfAbove && isDecidedBefore(row, at);
  const text = isOfAbove ? undefined : (words ?? after.text ?? quotedAbove(row, at, grammar) ?? said.text);
  const seconder = said.seconder ?? after.seconder;
  const result =
    said.result ??
    (said.outcome === 'carried' ? said.outcome : after.carried) ??
    (after.result || !seconder ? undefined : carriedByOwnVote(block, grammar));
  const outcome = said.outcome ?? after.result?.outcome ?? (result === undefined ? undefined : 'carried');
  // What one person proposes is talk until another seconds it, or something comes of it; who "made a motion" moved.
  const isMoved = says?.begun?.isNamed && said.mover && said.text !== undefined ? true : undefined;
  if ((marked ?? says?.motion ?? isMoved ?? seconder ?? after.fields ?? after.result ?? result) === undefined)
    return undefined;
  // An amendment that was carried is not yet what was decided.
  const isAmendment =
    marked?.isAmendment ??
    (row.amendments.has(block) || grammar.announcesAmendment(wordsOf(block)) ? (true as const) : undefined);
  // What ends with a colon goes on in its clauses, which are the decision's.
  const isTold = text !== undefined && !/:\s*$/.test(text) && text !== wordsOf(block).replace(/\s/g, ' ');
  const motion: Motion = defined({
    mover: said.mover ?? after.mover,
    seconder,
    text: isTold ? text : undefined,
    outcome: said.outcome ?? fateOf(after) ?? (said.result === undefined ? undefined : ('carried' as const)),
    vote: after.vote,
    isAmendment,
    foundBy: marked ? undefined : ('words' as const),
    line: block.line,
  });
  const decision = says?.decision;
  // "RESOLVED on the motion of Cllr Amber, seconded by Cllr Birch," and what was resolved below it.
  const own = decision?.rest === '' ? after.blocks : 0;
  if (decision)
    return decided(decision, { ...motion, outcome: 'carried' }, row.blocks.slice(at, at + 1 + own));
  if (
    result !== undefined &&
    (text !== undefined || after.blocks > 0) &&
    outcome === 'carried' &&
    !isAmendment
  ) {
    const kind = /^resolved$/i.test(result) ? 'resolved' : /^elected\b/i.test(result) ? 'elected' : 'agreed';
    const label: FoundLabel = { label: result, kind, rest: text ?? '', bare: false };
    const quoted = after.blocks > 0 ? undefined : quotationFrom(row, at, text ?? '');
    return quoted
      ? {
          ...decided(
            { ...label, rest: quoted.text },
            { ...motion, outcome, text: inOneLine(quoted.text) },
            quoted.blocks,
          ),
          isQuotation: true,
        }
      : decided(label, { ...motion, outcome }, row.blocks.slice(at, at + 1 + after.blocks));
  }
  // "RESOLVED: … (Cllr Amber proposed, Cllr Birch seconded)": behind a decision, in its paragraph, it is that decision's.
  const isBeside = goesOn(block) && text === undefined;
  // What the format's own line moved is named elsewhere, unless the same sentence says that it was carried.
  const isToldBehind = motion.mover !== undefined && seconder !== undefined && result !== undefined;
  const isOwnResult = said.result !== undefined || !marked || row.isOfMotion === true || isToldBehind;
  const isCarried = text === undefined && outcome === 'carried' && isOwnResult && !isAmendment;
  return {
    ...{ type: 'motion', motion, blocks: [block] },
    ...(isBeside && { isBeside: true }),
    ...(isOfAbove && { isOfAbove: true }),
    ...(isCarried && result !== undefined && { carried: result }),
    ...(isCarried && marked && { isInFields: true }),
  };
}

/** "The budget was adopted. It is balanced. Amber moved to adopt.": what was adopted stands before it in its paragraph. */
function isDecidedBefore(row: Row, at: number): boolean {
  for (let before = at; before > 0; before -= 1) {
    const block = row.blockAt(before);
    const says = row.saysAt(before - 1);
    if (!block || !goesOn(block) || says === 'label') return false;
    if (says) return says.decision !== undefined;
  }
  return false;
}

/** "Motion by Amber to paint it, second by Birch, vote was 4-0.": the vote in a motion's own sentence. */
function carriedByOwnVote(block: ParsedBlock, grammar: Grammar): 'carried' | undefined {
  const vote = grammar.voteWithin(wordsOf(block), block.line);
  return vote && shownByVote(vote) === 'carried' ? 'carried' : undefined;
}

/** The notice right above a motion without words: "Cllr Amber: “That the jetty be painted.”", alone or as the last point of a list. */
function quotedAbove({ blocks }: Row, at: number, grammar: Grammar): string | undefined {
  const above = blocks[at - 1];
  const last = above && (/_list$/.test(above.type) ? listItems(above).at(-1) : above);
  return last && grammar.sayingOf(blockText(last.tokens), () => false)?.quoted;
}

/** Of a motion that was lost or withdrawn the words below tell, with its vote; one that fell had none. */
const fateOf = ({ result, fields }: AfterMotion): Motion['outcome'] =>
  result?.outcome === 'fell' ? 'fell' : fields?.outcome;

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

function decided(
  label: FoundLabel,
  { vote, ...motion }: Motion,
  blocks: readonly ParsedBlock[],
): DecisionStatement {
  const isNamed = motion.mover !== undefined || motion.seconder !== undefined;
  return {
    ...{ type: 'decision', label, blocks, foundBy: 'words' },
    ...(isNamed && { motion }),
    ...(vote && { vote }),
  };
}

/** A motion as the model has it, of what one sentence said. */
export const motionOf = ({ mover, seconder, text }: SaidMotion, line: number): Motion => ({
  ...defined({ mover, seconder, text }),
  foundBy: 'words',
  line,
});
