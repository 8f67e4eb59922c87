// Finds what a question asks for: answers by name, and documents, those of a person or of a time named in it first.

import { type NamedAnswer, nameWords, termOfPerson } from '../../../shared/search/answers.ts';
import type { Question } from '../../../shared/search/engine.ts';
import { dateOfDay, writtenDay } from '../../../shared/search/root.ts';
import { holdersOf } from '../find.ts';
import { type FoundByOthers, findByOthers } from '../find-by-others.ts';
import type { OpenedIndex } from '../opened-index.ts';
import { type Answers, answersAsked, hasSigns, MOST, NO_ANSWERS } from './answers-asked.ts';
import { type MonthWords, monthWordsOf } from './month-words.ts';
import { type PeopleWithTopic, peopleWithTopic } from './people-with-topic.ts';
import { readWhen, type When } from './when.ts';

export interface FoundAnswers extends FoundByOthers {
  readonly answers: readonly NamedAnswer[];
}

/** In a question of more words, a month or a year is a part of what is told, and not when it was. */
const MOST_WORDS = 8;
const TITLE = 0;

export async function findAsked(question: Question, index: OpenedIndex): Promise<FoundAnswers> {
  if (question.exact) return { ...(await findByOthers(question, index)), answers: [] };
  const { text } = question;
  const today = question.today ?? new Date().toLocaleDateString('sv');
  const whenOf = (asked: string): When => readWhen(asked, monthWords(index.root.language), today);
  const isUnfinished = question.unfinished === true;
  const answersTo = async (asked: string, when = whenOf(asked)): Promise<Answered> => {
    if (asked === '' || hasSigns(asked)) return NO_ANSWERS;
    const asking = { text: asked, when, today, store: index.answers, rules: index, isUnfinished };
    const [answers, beside] = await Promise.all([
      answersAsked(asking),
      peopleWithTopic({ ...question, text: asked }, whenOf, index),
    ]);
    if (!beside) return answers;
    const shown = new Map([...answers.shown, ...beside.people].map(answer => [answer.url, answer]));
    return { people: beside.people, shown: [...shown.values()].slice(0, MOST), beside };
  };
  const when = whenOf(text);
  const [findings, { shown, people, beside }] = await Promise.all([
    findByOthers(question, index),
    answersTo(text, when),
  ]);
  const isAnswered = shown.length > 0;
  const found = { ...findings, answers: isAnswered ? shown : await meantAnswers(findings, answersTo) };
  if (beside) return ofPeopleThen(found, beside, question, index);
  if (isAnswered && findings.documents.length === 0) return without(await ofPeople(found, people, index));
  return people.length > 0 ? ofPeople(found, people, index) : ofThen(found, question, when, index);
}

/** What people did of a topic, or all that they did, that of the time before the rest. */
async function ofPeopleThen(
  found: FoundAnswers,
  { people, voted, when, found: about, inOrder }: PeopleWithTopic,
  question: Question,
  index: OpenedIndex,
): Promise<FoundAnswers> {
  const ofThem = about ? behind(about, found) : await ofPeople(found, people, index, voted);
  const then = await ofThen(ofThem, question, when, index);
  return { ...then, documents: inOrder(then.documents) };
}

/** What a topic finds, and behind it what is found by the name. */
const behind = (about: FoundByOthers, found: FoundAnswers): FoundAnswers => ({
  ...found,
  documents: [...new Set([...about.documents, ...found.documents])],
  terms: new Set([...found.terms, ...about.terms]),
  alsoSearched: about.alsoSearched,
});

/** Answers, and how the documents of people are ordered by what else the question is about. */
interface Answered extends Answers {
  readonly beside?: PeopleWithTopic;
}

/** Where nothing is called so: what is called as a misspelt word may mean, or by another word for it. */
async function meantAnswers(
  { suggest, otherTexts }: FoundByOthers,
  answersTo: (text: string) => Promise<Answered>,
): Promise<readonly NamedAnswer[]> {
  for (const text of [...(await suggest()), ...otherTexts]) {
    const { shown } = await answersTo(text);
    if (shown.length > 0) return shown;
  }
  return [];
}

/** What the words alone could not find is no fault where there is an answer. */
const without = ({ misunderstood: _, ...found }: FoundAnswers): FoundAnswers => ({
  ...found,
  misunderstood: undefined,
  suggest: async () => [],
});

/** First what was decided when a person moved, voted or spoke, newest first; then what else the person did; then mentions. */
async function ofPeople(
  found: FoundAnswers,
  people: readonly NamedAnswer[],
  { terms, facts: loadFacts }: OpenedIndex,
  /** What comes before all of it: where they voted, if that is asked for. */
  first: ReadonlySet<number> = new Set(),
): Promise<FoundAnswers> {
  const acts = await Promise.all(people.map(({ key }) => terms.find(termOfPerson(key))));
  const done = new Set(acts.flatMap(term => term?.fields[0]?.documents ?? []));
  if (done.size === 0) return found;
  const facts = await loadFacts();
  const decided = (document: number): number => Number(facts.hasDecision(document));
  const day = (document: number): number => facts.meetingOf(document)?.day ?? 0;
  const isFirst = (document: number): number => Number(first.has(document));
  const ordered = [...done].sort(
    (a, b) => isFirst(b) - isFirst(a) || decided(b) - decided(a) || day(b) - day(a) || a - b,
  );
  return {
    ...found,
    documents: [...ordered, ...found.documents.filter(document => !done.has(document))],
  };
}

/**
 * What is of the time comes first among what holds all other words. "parking 2025" finds what holds "parking" or "2025":
 * of all that holds "parking" that of 2025 stands first, with what has 2025 in its heading; then the rest that holds it;
 * then what holds the year alone.
 */
async function ofThen(
  found: FoundAnswers,
  question: Question,
  when: When,
  index: OpenedIndex,
): Promise<FoundAnswers> {
  const { period, month, isUnsure, rest, yearWords, isNarrow } = when;
  if ((!period && (month === undefined || isUnsure)) || question.order !== 'relevance') return found;
  const words = nameWords(rest).filter(word => !index.stopWords.has(word));
  if (words.length > MOST_WORDS) return found;
  const [facts, holders, year] = await Promise.all([
    index.facts(),
    holdersOf(words.join(' '), index),
    yearWords[0] === undefined || isNarrow ? undefined : index.terms.find(index.stem(yearWords[0])),
  ]);
  const titled = new Set(year?.fields[TITLE]?.documents);
  const isThen = (document: number): boolean => {
    const written = writtenDay(dateOfDay(facts.meetingOf(document)?.day ?? 0));
    if (period) return (written >= period.from && written <= period.until) || titled.has(document);
    return Number(written.slice(5, 7)) === month;
  };
  const ranks = new Map(
    found.documents.map(document => {
      const held = holders.filter(documents => documents.has(document)).length;
      const about = held === holders.length ? 0 : held > 0 ? 2 : 4;
      return [document, about + (isThen(document) ? 0 : 1)];
    }),
  );
  const rank = (document: number): number => ranks.get(document) ?? 0;
  if (![...ranks.values()].some(one => one % 2 === 0)) return found;
  return { ...found, documents: [...found.documents].sort((a, b) => rank(a) - rank(b)) };
}

/** Made once: to ask the browser for a language's months takes a millisecond. */
const known = new Map<string, MonthWords>();
function monthWords(language: string): MonthWords {
  const there = known.get(language) ?? monthWordsOf(language);
  known.set(language, there);
  return there;
}
