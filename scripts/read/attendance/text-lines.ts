// The blocks of minutes as lines of words, each with its line of the file: attendance is written a line at a time.

import { blockText, firstLineOf, type ParsedBlock } from '../markdown/blocks.ts';
import { CALLOUT } from '../markdown/callouts.ts';
import { linesEnded, type Token } from '../markdown/tokens.ts';

export interface TextLine {
  readonly text: string;
  readonly line: number;
  /** How many of its first signs are bold. */
  readonly strong: number;
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** How deep in lists. */
  readonly depth: number;
  /** The same for all lines of a paragraph. */
  readonly paragraph: number;
  /** Whether the line above breaks off before it: "Trustee Brown was", and below it "absent." */
  readonly goesOn?: true;
  /** Of a box in a list: whether it is ticked. */
  readonly ticked?: boolean;
  /** Whether another box of its list is ticked. */
  readonly isAmongTicked?: true;
}

/** A table's rows of cells, the head first. */
export interface TextTable {
  readonly kind: 'table';
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
  readonly line: number;
}

export type Place = TextLine | TextTable;

/** Every line and table of some blocks, in order. Words that are struck out are not there. */
export function placesOf(blocks: readonly ParsedBlock[]): readonly Place[] {
  let paragraph = 0;
  return blocks.flatMap((block, index): readonly Place[] => {
    if (block.type === 'table') return [tableOf(block)];
    if (block.type === 'code_block' && isSetIn(blocks[index - 1])) {
      paragraph += 1;
      return setIn(block, paragraph);
    }
    if (block.type === 'fence' || block.type === 'code_block') return [];
    const firstLine = firstLineOf(block);
    const lines: Place[] = [];
    // "7." alone is to Markdown a list with an empty point.
    if (/_list$/.test(block.type) && !block.tokens.some(token => token.type === 'inline')) {
      paragraph += 1;
      return [{ text: '', line: block.line, strong: 0, kind: 'heading', depth: 0, paragraph }];
    }
    const boxes = block.tokens.filter(token => token.meta?.['task'] === 'done').length;
    const isAmongTicked = boxes > 0;
    let depth = 0;
    let ticked: boolean | undefined;
    for (const token of block.tokens) {
      if (token.type === 'list_item_open') {
        depth += 1;
        const task = token.meta?.['task'] as string | undefined;
        // Among several ticked boxes a point without one is not ticked.
        ticked = task === undefined && boxes < 2 ? undefined : task === 'done';
      } else if (token.type === 'list_item_close') depth -= 1;
      if (token.type !== 'inline') continue;
      paragraph += 1;
      const kind = depth > 0 ? 'item' : block.type === 'heading' ? 'heading' : 'paragraph';
      const start = (token.map?.[0] ?? 0) + firstLine;
      let above = '';
      for (const { text, line, strong } of linesOf(token.children ?? [])) {
        if (text.trim() === '') continue;
        const goesOn = BREAKS_OFF.test(above) && /^\p{Ll}/u.test(text);
        above = text;
        lines.push({
          text,
          line: start + line,
          strong,
          kind,
          depth,
          paragraph,
          ...(goesOn && { goesOn }),
          ...(ticked !== undefined && { ticked }),
          ...(isAmongTicked && { isAmongTicked: true as const }),
        });
      }
    }
    return lines;
  });
}

const BREAKS_OFF = /[\p{L}\p{N}]$/u;

/** "Present:", and names below it that were set in by hand: to Markdown that is code. */
const isSetIn = (above: ParsedBlock | undefined): boolean =>
  above?.type === 'paragraph' && /:\s*$/.test(blockText(above.tokens));

const setIn = (block: ParsedBlock, paragraph: number): readonly TextLine[] =>
  (block.tokens[0]?.content ?? '')
    .split('\n')
    .flatMap((text, at) =>
      text.trim() === ''
        ? []
        : [{ text: text.trim(), line: block.line + at, strong: 0, kind: 'paragraph', depth: 0, paragraph }],
    );

interface WordLine {
  text: string;
  readonly line: number;
  strong: number;
}

/** Inline tokens line by line; `line` counts from the first. `<br>` ends a line of words, but none of the file. */
function linesOf(tokens: readonly Token[]): readonly WordLine[] {
  let line = 0;
  let bold = 0;
  let struck = 0;
  let linked = 0;
  let isBoldSoFar = true;
  const lines: WordLine[] = [{ text: '', line, strong: 0 }];
  for (const token of tokens) {
    const last = lines.at(-1);
    if (token.type === 'softbreak' || token.type === 'hardbreak') {
      line += linesEnded(token);
      // "[Dora", and below it "Elder](…)": one name, though a program broke its line.
      if (linked > 0 && last && token.type === 'softbreak') {
        last.text += ' ';
        continue;
      }
      lines.push({ text: '', line, strong: 0 });
      isBoldSoFar = true;
      continue;
    }
    if (token.type === 'link_open') linked += 1;
    else if (token.type === 'link_close') linked -= 1;
    else if (token.type === 'strong_open') bold += 1;
    else if (token.type === 'strong_close') bold -= 1;
    else if (token.type === 's_open') struck += 1;
    else if (token.type === 's_close') struck -= 1;
    else if (last && struck === 0 && (token.type === 'text' || token.type === 'code_inline')) {
      last.text += token.content.replace(/\u00a0/g, ' ');
      // "**Apologies** **for absence:**"
      if (bold === 0 && token.content.trim() !== '') isBoldSoFar = false;
      if (bold > 0 && isBoldSoFar) last.strong = last.text.length;
    }
  }
  return lines.map(one => {
    const lead = LEAD.exec(one.text)?.[0].length ?? 0;
    return { ...one, text: one.text.slice(lead).trimEnd(), strong: Math.max(0, one.strong - lead) };
  });
}

/** Spaces, and the colon of a line that a wiki set in: ":   Members present: Dora Elder"; what a quotation is of: "[!abstract]- Present:". */
const LEAD = new RegExp(`^\\s*(?::\\s{1,4}(?=\\p{Lu})|${CALLOUT})?`, 'u');

function tableOf(block: ParsedBlock): TextTable {
  const rows: { cells: string[]; line: number }[] = [];
  const firstLine = firstLineOf(block);
  for (const token of block.tokens) {
    if (token.type === 'tr_open') rows.push({ cells: [], line: (token.map?.[0] ?? 0) + firstLine });
    else if (token.type === 'inline') {
      const text = linesOf(token.children ?? []).map(one => one.text);
      rows.at(-1)?.cells.push(text.filter(Boolean).join('\n'));
    }
  }
  return { kind: 'table', rows, line: block.line };
}
