// Questions of a person and of what it was about: "marchetti lime trees", "votes of Marchetti on the budget". What the person
// did, said or was there for comes first where it is about that; then what is about that alone; then what the person did.

import * as words from '#browser-words/search.ts';
import {
  type NamedAnswer,
  termOfPerson,
  termOfPresence,
  termOfVoter,
} from '../../../shared/search/answers.ts';
import type { Question } from '../../../shared/search/engine.ts';
import { placeIn } from '../../../shared/search/format.ts';
import { compoundKey } from '../../../shared/search/root.ts';
import { normalWord, tokens, WORDS } from '../../../shared/search/tokens.ts';
import { holdersOf } from '../find.ts';
import { type FoundByOthers, findByOthers } from '../find-by-others.ts';
import type { OpenedIndex } from '../opened-index.ts';
import { documentsOf, type Term } from '../terms.ts';
import { isOneOf, isTitle, type Namesakes, peopleNamed, typedWords } from './people-named.ts';
import type { When } from './when.ts';

/** A question of more words tells a story, in which a name is one word of many. */
const MOST_WORDS = 14;
/** Of a topic of several words so much must be held. */
const ENOUGH = 2 / 3;
const [TITLE, PEOPLE] = [0, 3];

export interface PeopleWithTopic {
  readonly people: readonly NamedAnswer[];
  /** The time that is spoken of beside their names. */
  readonly when: When;
  /** Where they voted, if votes are asked for. */
  readonly voted: ReadonlySet<number>;
  /** What is about the topic, whoever did it; absent where there is no topic but a time, or a deed. */
  readonly found?: FoundByOthers;
  /** Puts the documents of these people and of this topic first. */
  readonly inOrder: (documents: readonly number[]) => readonly number[];
}

/** How near a person is to a document, from 0. */
type Nearness = (document: number) => number;
const [NOT_THERE, PRESENT, TOOK_PART, NEAREST] = [0, 1, 2, 3];

/** Undefined where nobody is named, or nothing but a name. */
export async function peopleWithTopic(
  question: Question,
  whenOf: (text: string) => When,
  index: OpenedIndex,
): Promise<PeopleWithTopic | undefined> {
  const typed = typedWords(question.text);
  if (typed.words.length < 2 || typed.words.length > MOST_WORDS) return undefined;
  const { stopWords } = index;
  const saysWhat = (word: string): boolean => !stopWords.has(word) && !isDeed(word) && !isTitle(word);
  const known = await index.answers.named(typed.words.map(({ word }) => word).filter(saysWhat));
  const { namesakes, rest } = peopleNamed(typed, known, stopWords);
  const beside = normalWords(rest).filter(word => !stopWords.has(word) && !isTitle(word));
  if (namesakes.length === 0 || beside.length === 0) return undefined;
  const when = whenOf(rest);
  const topic = when.rest.replace(WORDS, word => (saysWhat(normalWord(word, true)) ? word : ' ')).trim();
  const asksVotes = beside.some(isVote);
  const [found, isAbout] = topic === '' ? [undefined, () => true] : await aboutTopic(topic, question, index);
  const near = await Promise.all(
    namesakes.map(one => nearnessOf(one, { isAbout, asksVotes, hasTopic: topic !== '' }, index)),
  );
  const meant = near.filter(({ isMeant }) => isMeant);
  if (meant.length === 0) return undefined;
  const nearness: Nearness = document => Math.min(...meant.map(one => one.nearness(document)));
  const rank = (document: number): number => {
    const how = nearness(document);
    if (isAbout(document)) return NEAREST - how;
    return how >= TOOK_PART ? NEAREST + 1 : NEAREST + 2;
  };
  return {
    people: meant.flatMap(({ people }) => people),
    when,
    voted: new Set(meant.flatMap(({ voted }) => [...voted])),
    ...(found && { found }),
    inOrder: documents => {
      const ranks = new Map(documents.map(document => [document, rank(document)]));
      return [...documents].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
    },
  };
}

/** What a topic finds alone, in its own order, and which documents hold enough of it. */
async function aboutTopic(
  topic: string,
  question: Question,
  index: OpenedIndex,
): Promise<readonly [found: FoundByOthers, isAbout: (document: number) => boolean]> {
  const [found, all] = await Promise.all([
    findByOthers({ ...question, text: topic }, index),
    holdersOf(topic, index),
  ]);
  // What stands nowhere, being misspelt or not yet typed to its end, parts nothing.
  const holders = all.filter(({ size }) => size > 0);
  const otherwise = new Set(found.alsoSearched.length > 0 ? found.documents : []);
  const isAbout = (document: number): boolean =>
    otherwise.has(document) ||
    holders.filter(documents => documents.has(document)).length >= ENOUGH * holders.length;
  return [found, isAbout];
}

const normalWords = (text: string): readonly string[] => tokens(text, true);

const isVote = isOneOf(words.voteWords);
const isDeed = isOneOf(`${words.deedWords} ${words.voteWords}`);

interface Near {
  readonly people: readonly NamedAnswer[];
  readonly voted: ReadonlySet<number>;
  readonly nearness: Nearness;
  /** Whether the word that is a surname was meant as one. */
  readonly isMeant: boolean;
}

interface Topic {
  readonly hasTopic: boolean;
  readonly isAbout: (document: number) => boolean;
  readonly asksVotes: boolean;
}

async function nearnessOf(
  { people, surname, isSure }: Namesakes,
  { isAbout, asksVotes, hasTopic }: Topic,
  { terms, stem, stopWords, root }: OpenedIndex,
): Promise<Near> {
  const word = normalWord(surname, root.folds);
  const documentsBy = async (termOf: (slug: string) => string): Promise<readonly (readonly number[])[]> => {
    const found = await Promise.all(people.map(({ key }) => terms.find(termOf(key))));
    return found.map(term => (term ? documentsOf([term]) : []));
  };
  // Of "O’Brien" the index has the parts, and the whole under a key of its own.
  const termOfName = async (name: string): Promise<Term | undefined> =>
    (await terms.find(name)) ?? terms.find(compoundKey(name));
  const [acts, votes, presence, mention] = await Promise.all([
    documentsBy(termOfPerson),
    asksVotes ? documentsBy(termOfVoter) : [],
    documentsBy(termOfPresence),
    stopWords.has(word) ? undefined : termOfName(stem(word)),
  ]);
  const acted = new Set(acts.flat());
  const voted = new Set(votes.flat());
  const isThere = (document: number): boolean =>
    acted.has(document) || presence.some(ranges => isWithin(ranges, document));
  // Where Catherine Holt never was, the otter holt in a heading is a thing.
  const isThing =
    hasTopic &&
    presence.flat().length > 0 &&
    mention?.fields[TITLE]?.documents.some(document => isAbout(document) && !isThere(document));
  const isName = isSure || (isRatherAName(mention) && !isThing);
  const mentioned = new Set(isName && mention ? documentsOf([mention]) : []);
  const headed = new Set(isName && hasTopic && !asksVotes ? mention?.fields[TITLE]?.documents : []);
  const nearness: Nearness = document => {
    // "Question from Councillor Marchetti" is of nobody else.
    if (voted.has(document) || headed.has(document)) return NEAREST;
    if (acted.has(document) || mentioned.has(document)) return TOOK_PART;
    return isThere(document) ? PRESENT : NOT_THERE;
  };
  return { people, voted, nearness, isMeant: isName || (!isThing && [...acted].some(isAbout)) };
}

/** "Okafor" is who did something, and seldom in a heading; "marsh" may be what items are about. */
const isRatherAName = (word: Term | undefined): boolean => {
  const held = (field: number): number => word?.fields[field]?.documents.length ?? 0;
  return held(TITLE) <= held(PEOPLE);
};

/** In ranges, each from its first number to the first behind it. */
const isWithin = (ranges: readonly number[], document: number): boolean => {
  const place = placeIn(ranges, document);
  return place % 2 === 0 && (ranges[place] ?? document + 1) <= document;
};
