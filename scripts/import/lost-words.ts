// Finds words that an import lost: compares the words of a source with those of the content files and of the report.

import type { Problem } from '../model/problem.ts';
import { committeeText, minutesText, paperText } from './content-text.ts';
import type { Imported } from './imported.ts';

const counted = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** What Markdown shows, without the signs that part words: `18<sup>th</sup>`, `foo**bar**`, `\_`. */
export const withoutSigns = (markdown: string): string =>
  markdown.replace(/<\/?su[bp]>|[*\\~\u00AD\u200B]/gi, '').replace(/<br>/gi, ' ');

/**
 * The words that are in a source more often than in what was made of it, in the order of the source.
 * `made` are content files and what was reported as not imported.
 */
export function lostWords(source: string, made: readonly string[]): readonly string[] {
  const there = counted(withoutSigns(made.join('\n')));
  return [...counted(source.replace(/[*\\~\u00AD\u200B]/g, ''))]
    .filter(([word, count]) => count > (there.get(word) ?? 0))
    .map(([word, count]) => {
      const times = count - (there.get(word) ?? 0);
      return times === 1 ? word : `${word} (${times} times)`;
    });
}

/** An import with a problem where it lost a word: whatever went wrong, the clerk is told. */
export function checkedImport(source: string, imported: Imported): Imported {
  const lost = lostWords(imported.text, wordsMade(imported));
  if (lost.length === 0) return imported;
  const problem: Problem = {
    rule: 'words-lost',
    level: 'error',
    file: source,
    message: `Of this file ${lost.length === 1 ? 'a word is' : `${lost.length} words are`} not in what was made of it: ${lost.slice(0, 20).join(', ')}${lost.length > 20 ? ', …' : ''}.`,
    hint: 'This is a fault of Minute Book’s, not yours: add the words by hand, and please report it with the file.',
  };
  return { ...imported, problems: [...imported.problems, problem] };
}

/** All that was made of a source: the texts of its content files, and what was reported. */
const wordsMade = ({
  meetings,
  papers,
  committees,
  notImported,
  saidOtherwise,
}: Imported): readonly string[] => [
  ...meetings.map(minutesText),
  ...papers.map(paperText),
  ...committees.map(committeeText),
  ...notImported.map(({ text }) => text),
  ...saidOtherwise,
];
