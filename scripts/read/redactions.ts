// Redactions: the clerk has taken words out of the text, and says so. What is said must be found there, and shown.

import { atKey, type KeyLines } from '../model/key-lines.ts';
import type { Problem } from '../model/problem.ts';
import { REMOVED, type Redaction } from '../model/redaction.ts';
import { breachOf } from '../model/rules/found.ts';
import type { MeetingFrontMatter } from './schemas/meeting.ts';

export const redactionsOf = ({ redactions = [] }: MeetingFrontMatter): readonly Redaction[] =>
  redactions.map(({ item, words = REMOVED, on, reason }) => ({
    ...(item !== undefined && { item }),
    ...{ words, on, reason },
  }));

/** All words of an item, or of what stands above the first; undefined for an item that is not there. */
export type WordsAt = (
  item: string | undefined,
) => { readonly text: string; readonly isSilent: boolean } | undefined;

/** Each redaction is of words that stand in its item, as often as redactions name them. */
export function redactionProblems(
  redactions: readonly Redaction[],
  wordsAt: WordsAt,
  source: { readonly file: string; readonly keyLines: KeyLines },
): readonly Problem[] {
  const used = new Map<string, number>();
  return redactions.flatMap((redaction, index): readonly Problem[] => {
    const { item, words } = redaction;
    const wrong = (message: string, hint: string): readonly Problem[] => [
      { ...atKey(source, 'redactions', index), ...breachOf('redaction'), message, hint },
    ];
    const place = item === undefined ? 'above the first item' : `in item ${item}`;
    const found = wordsAt(item);
    if (!found)
      return wrong(
        `Words were taken out of item “${item}”, and these minutes have no such item.`,
        'Write its number, or its title; leave “item:” out where the words stand above the first item.',
      );
    if (found.isSilent)
      return wrong(
        `Item “${item}” is exempt or withdrawn, so that nothing of it is shown.`,
        'Delete the redaction: its page says already that its text was taken back.',
      );
    const key = JSON.stringify([item, words]);
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    if (found.text.split(words).length > count) return [];
    return wrong(
      count === 1
        ? `“${words}” does not stand ${place}.`
        : `“${words}” stands less often ${place} than redactions name it.`,
      `Write ${words} in the text where the words stood. Do not write those words anywhere.`,
    );
  });
}
