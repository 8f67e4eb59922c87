// An archive of any size made in memory, the same for the same seed: nonsense whose words come and recur as those of real
// minutes do. The vocabulary grows with the root of the text (Heaps' law), a word is the likelier the oftener it was used
// (Zipf's law), and each committee has its own favourites.

import type { Archive } from '../../scripts/model/archive.ts';
import type { Block } from '../../scripts/model/body.ts';
import type { Committee } from '../../scripts/model/committee.ts';
import type { Item } from '../../scripts/model/item.ts';
import type { Meeting } from '../../scripts/model/meeting.ts';
import { archiveOf } from '../read/small-archive.ts';
import { type Random, randomFrom } from './random.ts';

const COMMITTEES = 20;
const ITEMS_OF_MEETING = 10;
/** New words for the root of the number of words so far; English minutes have about twenty. */
const HEAPS = 20;
const HISTORY = 1 << 18;

const SYLLABLES =
  'ba co de fi gu ha jo ke li mo nu pa re si to va we ry lan ter min sol der ing ment tion al ive cil plan'.split(
    ' ',
  );
/** Between the others, as often as English has them. */
const SMALL = 'the of and to in a that for it was be by on with is as at from this not'.split(' ');

/** Gives words; `topic` is a committee with its own favourites. */
function vocabulary(random: Random): (topic: number) => string {
  const known = new Set<string>();
  const shared: string[] = [];
  const own = Array.from({ length: COMMITTEES }, (): string[] => []);
  let count = 0;
  const keep = (history: string[], word: string): void => {
    if (history.length < HISTORY) history.push(word);
    else history[Math.floor(random() * HISTORY)] = word;
  };
  const pick = (list: readonly string[]): string | undefined => list[Math.floor(random() * list.length)];
  const newWord = (): string => {
    for (;;) {
      const syllables = 2 + Math.floor(random() * 3);
      const word = Array.from({ length: syllables }, () => pick(SYLLABLES)).join('');
      if (known.has(word)) continue;
      known.add(word);
      return word;
    }
  };
  return topic => {
    count += 1;
    if (random() < 0.35) return SMALL[Math.floor(SMALL.length * random() ** 2)] ?? 'the';
    const history = own[topic] ?? [];
    const isNew = random() < HEAPS / 2 / Math.sqrt(count);
    const word = (isNew ? undefined : random() < 0.5 ? pick(history) : pick(shared)) ?? newWord();
    keep(history, word);
    keep(shared, word);
    return word;
  };
}

export interface Size {
  readonly items: number;
  /** Words of an item, in the mean. */
  readonly words: number;
  readonly seed?: number;
}

export function largeArchive({ items, words, seed = 1 }: Size): Archive {
  const random = randomFrom(seed);
  const word = vocabulary(random);
  const sample = archiveOf({
    'council/2026-01-05.md': '## 1. Trees\n\nSo.\n\n**Resolved:** That it be so.\n',
  });
  const [committee] = sample.committees;
  const meeting = committee?.meetings[0];
  const item = meeting?.items[0];
  if (!committee || !meeting || !item) throw new Error('The sample is empty.');
  const perCommittee = Math.ceil(items / COMMITTEES / ITEMS_OF_MEETING);
  const committees = Array.from({ length: COMMITTEES }, (_, topic): Committee => {
    const slug = `committee-${topic + 1}`;
    const meetings = Array.from({ length: perCommittee }, (_, which): Meeting => {
      const date = new Date(Date.UTC(2000, 0, 1 + topic + which * 14)).toISOString().slice(0, 10);
      return {
        ...meeting,
        committee: slug,
        key: date,
        date,
        status: 'approved',
        items: Array.from({ length: ITEMS_OF_MEETING }, (_, place) =>
          madeItem(item, which * ITEMS_OF_MEETING + place + 1, words, () => word(topic), random),
        ),
      };
    });
    return { ...committee, slug, name: `${word(topic)} ${word(topic)} committee`, meetings };
  });
  return { ...sample, committees };
}

function madeItem(item: Item, number: number, words: number, word: () => string, random: Random): Item {
  const sentence = (count: number): string => Array.from({ length: count }, word).join(' ');
  const length = Math.max(10, Math.round(words * (0.3 + 1.4 * random())));
  const id = `item-${number}-decision-1`;
  const paragraphs: Block[] = [];
  for (let left = length * 0.8; left > 0; left -= 60)
    paragraphs.push(paragraph(`${sentence(Math.min(60, Math.ceil(left)))}.`));
  const decisions = item.decisions.map(decision => ({ ...decision, id }));
  const decided = [paragraph(sentence(Math.ceil(length * 0.2)))];
  return {
    ...item,
    number: String(number),
    title: sentence(3 + Math.floor(random() * 4)),
    address: `item-${number}`,
    body: [
      ...paragraphs,
      ...decisions.map((decision): Block => ({ type: 'decision', decision, blocks: decided })),
    ],
    decisions,
  };
}

const paragraph = (words: string): Block => ({ type: 'paragraph', content: [words] });
