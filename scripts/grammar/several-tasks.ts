// A sentence that gives tasks to several people: "Dora to book the hall, Ben to pay for it".

import type { ActionGrammar } from './action-grammar.ts';

/** What parts two tasks; the second begins behind its first group. */
const JOINTS = /([;,] (?:and |und )?| and | und )(?=\p{Lu})/gu;
const MOST_TASKS = 6;
const LONGEST = 1200;
/** "Dora to draft it, Ann | , Ben to read": somebody of whom nobody knows is one of those behind the joint. */
const IS_NAME_BEFORE = /(?:[,;–—-]| and| then| und) \p{Lu}[\p{L}’'-]{1,14}$/u;

/**
 * Where further tasks begin in a sentence: each part of it must tell one. `asks` says of words that another is asked there, who would
 * stand before the joint: "Dora to ask Ben, Kat to …" is no task of Kat.
 */
export const furtherTasks =
  (asks: RegExp, taskIn: ActionGrammar['actionInWords']): ActionGrammar['furtherTasks'] =>
  (sentence, isKnown) => {
    if (sentence.length > LONGEST) return [];
    const starts: number[] = [];
    let from = 0;
    for (const { 0: joint, index } of sentence.matchAll(JOINTS)) {
      const before = sentence.slice(from, index);
      if (starts.length === MOST_TASKS || (!joint.startsWith(';') && asks.test(before))) continue;
      if (IS_NAME_BEFORE.test(before)) continue;
      const begins = index + joint.length - (joint.endsWith('and ') || joint.endsWith('und ') ? 4 : 0);
      const behind = sentence.slice(index + joint.length);
      const [first, next] = [taskIn(before, isKnown), taskIn(behind, isKnown)];
      // "Amber, Birch to ask": one task of two.
      const isApart = next !== undefined && !behind.startsWith(next.what) && first !== undefined;
      if (!isApart || first.owners.length === 0 || next.owners.length === 0) continue;
      starts.push(begins);
      from = begins;
    }
    return starts;
  };
