// A sentence that a PDF's lines or pages cut into several paragraphs is one paragraph again.
//
// Why so careful? People also write notes without full stops, one a line. So what goes on must begin with a small letter
// behind words that have not ended, or stand behind a word that ends no sentence ("seconded by"); and only where the whole
// text is one of a PDF does the end of a full line count too.

import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import type { Grammar } from '../../grammar/grammar.ts';
import type { FindLabel } from '../../grammar/said.ts';
import { addAll } from '../../model/add-all.ts';
import { blocksOf, inlineOf, type ParsedBlock, tokensOf } from './blocks.ts';
import type { MarkdownEnv } from './env.ts';
import { hasEnded, isFull, pdfWidth } from './pdf-lines.ts';
import { attribute } from './tokens.ts';

export function cutLines(markdown: MarkdownIt): void {
  markdown.core.ruler.before('inline', 'cut_lines', joinCutLines);
  markdown.core.ruler.after('inline', 'cut_line_ends', foldLineEnds);
}

/** What is known of the whole text. */
interface Text {
  readonly grammar: Grammar;
  readonly findLabel: FindLabel;
  /** Letters in a line, where each paragraph is a line of a PDF. */
  readonly width: number | undefined;
  /** Whether sentences are cut again and again, and small letters begin hardly anything else. */
  readonly isCut: boolean;
  /** What stands there again and again: the head of a leaf, a notice of the scanning. */
  readonly repeated: ReadonlySet<string>;
}

/** Words that may go on in the next paragraph. */
interface OpenWords {
  readonly inline: Token;
  readonly language: string;
  readonly parts: string[];
  length: number;
  /** The line of the text, from 0, in which they end. */
  end: number;
}

/** Nobody's sentence is longer, and what reads a paragraph may look at it more than once. */
const MOST_LETTERS = 8000;

/** A page's end, its foot and the next one's head. */
const MOST_BETWEEN = 4;

/** A shorter line was ended by who typed it. */
const LEAST_CUT = 40;

/** One may be a slip, or a remark. */
const FEWEST_CUT = 2;

/** Often enough to be no part of the text. */
const REPEATED = 3;

function joinCutLines(state: StateCore): void {
  const { statements: grammar } = state.env as MarkdownEnv;
  if (!grammar) return;
  const blocks = blocksOf(state.tokens, 0);
  const text = textOf(blocks, grammar);
  const tokens: Token[] = [];
  let open: OpenWords | undefined;
  // Since the open words: what parts them from the next, and what was found to stand between two halves of a sentence.
  let between: ParsedBlock[] = [];
  let after: ParsedBlock[] = [];
  const close = (): void => {
    if (open && open.parts.length > 1) open.inline.content = open.parts.join('');
    addAll(tokens, tokensOf([...after, ...between]));
    [between, after] = [[], []];
  };
  for (const block of blocks) {
    const partsOnly = mayStandBetween(block, text);
    if (open && partsOnly && between.length < MOST_BETWEEN) between.push(block);
    else if (open && !partsOnly && goesOn(open, block, text, between.length > 0)) {
      append(open, block);
      addAll(
        after,
        between.filter(({ type }) => type !== 'hr'),
      );
      between = [];
    } else {
      const goesOnWithList = open && open.parts.length > 1 && after.length + between.length === 0;
      close();
      if (goesOnWithList && isSameList(tokens.at(-1), block)) {
        tokens.pop();
        addAll(tokens, block.tokens.slice(1));
      } else addAll(tokens, block.tokens);
      open = openWordsOf(block, text);
    }
  }
  close();
  state.tokens = tokens;
}

/** Whether a block goes on with the list of points that the words cut out of its last item had ended. */
const isSameList = (closing: Token | undefined, block: ParsedBlock): boolean =>
  closing?.type === 'bullet_list_close' &&
  block.type === 'bullet_list' &&
  block.tokens[0]?.level === closing.level;

function textOf(blocks: readonly ParsedBlock[], grammar: Grammar): Text {
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph').map(contentOf);
  const counts = new Map<string, number>();
  for (const words of paragraphs) counts.set(words, (counts.get(words) ?? 0) + 1);
  // Each paragraph that begins with a small letter, and what stands above it.
  const small = blocks.flatMap((block, index) => {
    const words = contentOf(block);
    return index > 0 && beginsSmall(words) ? [[contentOf(blocks[index - 1]), words] as const] : [];
  });
  const cut = small.filter(([before, words]) => isCutSentence(before, words));
  return {
    grammar,
    findLabel: grammar.labelFinder([]),
    width: pdfWidth(paragraphs.filter(words => counts.get(words) === 1)),
    isCut: cut.length >= FEWEST_CUT && cut.length > small.length / 2,
    repeated: new Set([...counts].flatMap(([words, count]) => (count >= REPEATED ? [words] : []))),
  };
}

const contentOf = (block: ParsedBlock | undefined): string =>
  block?.type === 'paragraph' ? (inlineOf(block)?.content ?? '') : '';

const mayStandBetween = (block: ParsedBlock, { repeated, findLabel, grammar }: Text): boolean => {
  if (block.type === 'hr') return true;
  const words = contentOf(block);
  return repeated.has(words) && findLabel(words) === undefined && !grammar.beginsStatement(words);
};

/** The words with which a block ends, where they may go on: of a paragraph, or of the last item of a list. */
function openWordsOf(block: ParsedBlock, { width }: Text): OpenWords | undefined {
  const isInList = /_list$/.test(block.type);
  if (block.type !== 'paragraph' && !(isInList && width !== undefined)) return undefined;
  const at = block.tokens.findLastIndex(({ type }) => type === 'inline');
  const inline = block.tokens[at];
  const opening = block.tokens[at - 1];
  if (!inline || opening?.type !== 'paragraph_open') return undefined;
  const { content } = inline;
  return {
    inline,
    language: attribute(opening, 'lang'),
    parts: [content],
    length: content.length,
    end: (inline.map?.[0] ?? 0) + lineEndsIn(content),
  };
}

const lineEndsIn = (text: string): number => text.split('\n').length - 1;

function append(open: OpenWords, block: ParsedBlock): void {
  const words = contentOf(block);
  // As many as in the file, so that each word is still known to stand in its line.
  const gap = '\n'.repeat(Math.max(block.line - open.end, 1));
  open.parts.push(gap, words);
  open.length += gap.length + words.length;
  open.end = block.line + lineEndsIn(words);
  open.inline.meta = { ...open.inline.meta, hasGaps: true };
}

function goesOn(open: OpenWords, block: ParsedBlock, text: Text, isParted: boolean): boolean {
  const next = contentOf(block);
  const before = open.parts.at(-1) ?? '';
  if (next === '' || open.length + next.length > MOST_LETTERS) return false;
  if (block.tokens[0] && attribute(block.tokens[0], 'lang') !== open.language) return false;
  const words = withoutSigns(next);
  const line = withoutSigns(before.slice(before.lastIndexOf('\n') + 1));
  if (line === '' || isOwnLine(words, text) || (isTitle(before) && !isTitle(next))) return false;
  const { width, grammar } = text;
  if (grammar.isOpenEnd(line)) return width !== undefined || words.includes(' ');
  if (hasEnded(line)) return false;
  if (beginsSmall(next)) return width !== undefined || (text.isCut && isCutSentence(before, next));
  return width !== undefined && !isParted && /\p{Ll}/u.test(line) && isFull(line, words, width);
}

/** Whether two paragraphs that somebody may have typed as two are halves of one: the second ends what the first began. */
const isCutSentence = (before: string, next: string): boolean =>
  before.length - before.lastIndexOf('\n') > LEAST_CUT &&
  /^[*_]*\p{Lu}/u.test(before) &&
  /[\p{L},][*_]*$/u.test(before) &&
  /[.;!?][)"”*_]*$/.test(next);

const withoutSigns = (text: string): string => text.replace(/[*_]+/g, '').trim();

/** "the lamp"; but not "a) the lamp", "amber: hello", "https://…", nor "o  the lamp", whose letter is a point. */
const beginsSmall = (text: string): boolean =>
  /^[*_]*["“‘'(]?\p{Ll}/u.test(text) &&
  !/^[*_]*(?:[a-z]|[ivx]+)[.)][\s*_]|^o\s|^[^\s:]{1,30}:|^(?:www\.|\S{1,60}@)/.test(text);

/** What begins of itself: a number, a point, a label, a motion. */
const isOwnLine = (words: string, { findLabel, grammar }: Text): boolean =>
  /^(?:[([]?(?:\d{1,3}|[ivxlcIVXLC]{1,5}|[a-zA-Z])[.)\]]|\d+[/.]\d|[^\p{L}\p{N}\s"“‘'(£€$])/u.test(words) ||
  /^\p{Lu}[^.:]{0,40}:/u.test(words) ||
  grammar.beginsStatement(words) ||
  grammar.isSecondedLine(words) ||
  (/^\p{Lu}/u.test(words) && findLabel(words) !== undefined);

/** Wholly bold, or without a small letter: what stands below it is another thing. */
const isTitle = (text: string): boolean =>
  /^(\*\*|__)[^*_]+\1$/.test(text.trim()) || (!/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text));

/** The line ends of an empty line are none of their own: one end tells of all. */
function foldLineEnds(state: StateCore): void {
  for (const { children, meta } of state.tokens) {
    if (!children || !meta?.['hasGaps']) continue;
    let kept = 0;
    for (const token of children) {
      const last = children[kept - 1];
      if (token.type === 'softbreak' && last && /break$/.test(last.type))
        last.meta = { ...last.meta, lines: Number(last.meta?.['lines'] ?? 1) + 1 };
      else {
        children[kept] = token;
        kept += 1;
      }
    }
    children.length = kept;
  }
}
