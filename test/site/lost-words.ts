// Whether a meeting's page shows every word of its minutes file: the file's words, without Markdown's own signs,
// against the page's, each as often as it occurs.

import { parseFragment } from 'parse5';
import { byTag, classesOf, type Element, type ParsedPage, textOf, wordsOf } from './html.ts';

/** The words of a minutes file that its page lacks, each with how many times. */
export function lostWords(source: string, page: ParsedPage): readonly string[] {
  const there = counted(pageWords(page));
  const lost = new Map<string, number>();
  for (const [word, count] of counted(sourceWords(source))) {
    const missing = count - (there.get(word) ?? 0);
    if (missing > 0) lost.set(word, missing);
  }
  return [...lost].map(([word, times]) => (times === 1 ? word : `${word} (${times} times)`));
}

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

// Signs that mark up half a word in one text and not in the other: `foo**bar**`, `foo\_bar`, `foo[bar](…)`.
const withoutMarks = (text: string): string => text.replace(/[*_`~[\]\\\u00AD]/g, '');

/** Addresses are shown with some of their escapes resolved: `Open%20Summit`. */
const unescaped = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, escapes => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return ' ';
    }
  });

// What repeats the minutes' words, or counts them, must not stand in for them.
const isRepeat = (element: Element): boolean =>
  element.tagName === 'nav' || classesOf(element).some(name => name === 'note-ref' || name === 'citation');

function pageWords(page: ParsedPage): readonly string[] {
  const main = byTag(page, 'main')[0];
  return main ? wordsOf(withoutMarks(unescaped(textOf(main, isRepeat)))) : [];
}

/** The words that a minutes file shows its reader. */
export function sourceWords(source: string): readonly string[] {
  const body = source.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, '');
  const shown = body
    .replace(/<!--[\s\S]*?-->/g, '')
    // The numbers of printed pages are the only words that are left out.
    .replace(/^---\n+\d{1,3}$|^Page \d+(?: of \d+| \(\d{4}\))?$/gm, '')
    .split(/\r?\n/)
    .filter(line => !isHiddenLine(line))
    .map(withoutLineSigns)
    .join('\n')
    // A link or picture shows its words; its address is the page's href.
    .replace(/\]\(\s*(?:<[^>\n]*>|(?:[^()\s]|\([^()\s]*\))*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/g, ']')
    .replace(/\]\[[^\]\n]+\]/g, ']')
    .replace(/(?<=\])\{lang=[\w-]*\}/g, '')
    .replace(/\[\^[^\]\n]+\]/g, '')
    .replace(/<\/?(?:sup|sub|br|div|p|strong|b|em|i|span|small|u)>/gi, '')
    .replace(/<br\s*\/?>/gi, ' ');
  return wordsOf(withoutMarks(unescaped(withoutEntities(shown))));
}

/** Fields whose value the page says in other words, reference definitions, fences, marks of passages, table rules. */
const isHiddenLine = (line: string): boolean =>
  /^\s{0,3}(?:Matters?|Approves|Review on|Exempt|Withdrawn|Additional documents|Supporting documents):/i.test(
    line,
  ) ||
  /^\s{0,3}\[(?!\^)[^\]]+\]:\s*\S+/.test(line) ||
  /^\s*(?:```|~~~)/.test(line) ||
  /^\s*:::+\s*(?:\{lang=[\w-]*\})?$/.test(line) ||
  /^[\s|:-]+$/.test(line);

/** Takes off the label of a summary, list markers, task boxes and footnote labels; the numbers of a list are its list's, not its text's. */
function withoutLineSigns(line: string): string {
  return line
    .replace(/^Summary:/, '')
    .replace(/^[\s>]*(?:(?:[-*+]|\d{1,9}[.)]|\(?(?:\d{1,3}|[a-z]|[ivx]+)[.)])\s+)+/i, '')
    .replace(/^\[[ xX]\]\s+/, '')
    .replace(/^\s*\[\^[^\]]+\]:/, '');
}

const withoutEntities = (text: string): string =>
  text.replace(/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/gi, entity => {
    const [node] = parseFragment(entity).childNodes;
    return node && 'value' in node ? node.value : entity;
  });
