// What the clerk is told of a document besides its words: what is hidden in it, and what cannot be imported.

import type { Problem } from '../../model/problem.ts';
import { shortened } from '../../model/shortened.ts';
import { NotRead } from './office-archive.ts';

/** "hidden" by a switch of the program; "blacked-out" by black on black, which anybody can lift. */
export type Concealed = 'hidden' | 'blacked-out';

/** Changes that are neither accepted nor rejected. */
export interface TrackedChanges {
  readonly insertions: number;
  readonly deletions: number;
  /** Words that stand near the first of them and are in no change themselves. */
  readonly near: readonly string[];
}

/** Which of two readings of a changed sentence was published would be a guess, so the file is refused. */
export function trackedRefusal({ insertions, deletions, near }: TrackedChanges): NotRead {
  const counts = [counted(insertions, 'insertion'), counted(deletions, 'deletion')]
    .filter(Boolean)
    .join(' and ');
  return new NotRead(
    `This file has changes that are still tracked (${counts})${nearWords(near)}. Nothing of it was imported.`,
    'In Word or LibreOffice accept or reject every change, save the file, and import it again.',
    'tracked-changes',
  );
}

export interface BesideWords {
  readonly concealed: readonly { readonly how: Concealed; readonly near: string }[];
  readonly objects: readonly string[];
  readonly comments: number;
}

/** Never quotes what is concealed. */
export function concealedProblems(
  file: string,
  { concealed, objects, comments }: BesideWords,
): readonly Problem[] {
  const problem = (rule: string, message: string, hint: string): Problem => ({
    rule,
    level: 'warning',
    file,
    message,
    hint,
  });
  const wordsNear = (how: Concealed): readonly string[] =>
    concealed.filter(one => one.how === how).map(({ near }) => near);
  const [hidden, black] = [wordsNear('hidden'), wordsNear('blacked-out')];
  return [
    ...(hidden.length > 0
      ? [
          problem(
            'hidden-text',
            `This file holds hidden text in ${counted(hidden.length, 'place')}${nearWords(hidden)}. It was not imported.`,
            'Delete it before you give the file to anybody: whoever opens it can show it.',
          ),
        ]
      : []),
    ...(black.length > 0
      ? [
          problem(
            'blacked-out',
            `Text was blacked out in ${counted(black.length, 'place')}${nearWords(black)}. It was not imported, but it is still in the file.`,
            'Write what may be said in its place. Do not publish the file itself: anybody can lift the black.',
          ),
        ]
      : []),
    ...(comments > 0
      ? [
          problem(
            'comments',
            `This file holds ${counted(comments, 'comment')}, which are no minutes and were not imported.`,
            'Delete them before you give the file to anybody.',
          ),
        ]
      : []),
    ...[...new Set(objects)].map(object =>
      problem(
        'not-imported',
        `This file holds ${object}, which minutes cannot hold.`,
        'Save it as a file of its own, or as a picture, beside the minutes and write a link to it.',
      ),
    ),
  ];
}

const nearWords = (near: readonly string[]): string => {
  const quoted = [...new Set(near)].filter(Boolean).slice(0, 3);
  const words = quoted.map(text => `“${shortened(text, 60)}”`);
  return words.length === 0 ? '' : `, near ${words.join(', ')}`;
};

const counted = (number: number, noun: string): string =>
  number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
