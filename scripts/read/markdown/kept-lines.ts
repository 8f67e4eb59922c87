// Lines under each other that begin alike keep their ends: "12.1 …" above "12.2 …", speakers ("Amber: …"), "A. … B. …",
// "Present: …" above "Apologies: …". Markdown would run them together into one.
//
// Why not all lines? Text that was typed with line ends, as in a mail, has one wherever the line was full.

import type { MarkdownIt, Token } from 'markdown-it';

export function keptLines(markdown: MarkdownIt): void {
  markdown.core.ruler.push('kept_lines', ({ tokens }) => {
    tokens.forEach((token, index) => {
      if (token.type === 'inline' && tokens[index - 1]?.type === 'paragraph_open')
        keepLines(token.children ?? []);
    });
  });
}

/** How a line begins. */
interface Beginning {
  readonly kind: 'label' | 'number' | 'letter' | 'roman';
  readonly value: readonly number[];
}

/** The end of a line, and how the next begins. */
interface Line {
  readonly end?: Token;
  readonly beginning: Beginning | undefined;
}

function keepLines(children: readonly Token[]): void {
  if (!children.some(({ type }) => type === 'softbreak')) return;
  const lines: Line[] = [{ beginning: beginningOf(wordsFrom(children, 0)) }];
  children.forEach((end, index) => {
    if (/break$/.test(end.type)) lines.push({ end, beginning: beginningOf(wordsFrom(children, index + 1)) });
  });
  for (const line of alike(lines)) {
    if (line.end?.type !== 'softbreak') continue;
    line.end.type = 'hardbreak';
    line.end.tag = 'br';
  }
}

/** The first words from a token on: those of a label may be bold. */
function wordsFrom(children: readonly Token[], from: number): string {
  let words = '';
  for (const { type, content } of children.slice(from, from + 6)) {
    if (/break$/.test(type) || words.length > 60) break;
    if (type === 'text') words += content;
  }
  return words.slice(0, 60);
}

/** The lines of which another, above or below, begins in the same way; numbers and letters must rise from one to the next. */
function alike(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  const lasts = new Map<string, Line>();
  for (const line of lines) {
    const { beginning } = line;
    if (!beginning) continue;
    const last = lasts.get(beginning.kind);
    if (last?.beginning && follows(last.beginning, beginning)) found.add(last).add(line);
    lasts.set(beginning.kind, line);
  }
  return found;
}

function follows(before: Beginning, next: Beginning): boolean {
  if (next.kind === 'label') return true;
  const at = next.value.findIndex((value, index) => value !== before.value[index]);
  const [from = 0, to = 0] = [before.value[at], next.value[at]];
  return at >= 0 && to > from && to - from <= MOST_STEPS;
}

/** Of 12.1 and 12.3 one was left out; 5 and 2026 have nothing to do with each other. */
const MOST_STEPS = 3;

const LABEL = /^\p{Lu}[\p{L}\p{N} .'’()/&-]{0,38}:(?=\s|$)/u;
const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,3})[.)]?\s/;
const LETTER = /^([A-Z])[.)]\s/;
const ROMAN = /^([IVX]{1,5})[.)]\s/;

function beginningOf(words: string): Beginning | undefined {
  const number = NUMBER.exec(words);
  // A number without a full stop, in or behind it, may be any.
  if (number && /[.)]/.test(number[0]))
    return { kind: 'number', value: (number[1] ?? '').split('.').map(Number) };
  const roman = ROMAN.exec(words)?.[1];
  if (roman !== undefined && roman !== 'X' && romanValue(roman) > 0)
    return { kind: 'roman', value: [romanValue(roman)] };
  const letter = LETTER.exec(words)?.[1];
  if (letter !== undefined) return { kind: 'letter', value: [letter.charCodeAt(0)] };
  return LABEL.test(words) ? { kind: 'label', value: [] } : undefined;
}

const ROMANS = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
];

const romanValue = (written: string): number => ROMANS.indexOf(written) + 1;
