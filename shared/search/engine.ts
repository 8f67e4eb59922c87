// The interface of the search engine: questions and answers. It is the same on the page and in a worker.

import type { NamedAnswer } from './answers.ts';

/** What a document of the index is: an item of a meeting (or a meeting without items), a report, a paper's text. */
export const KINDS = ['item', 'report', 'paper'] as const;
export type Kind = (typeof KINDS)[number];
export type Order = 'relevance' | 'newest' | 'oldest';

export interface Question {
  readonly text: string;
  /** A result must have one of these slugs, years and so on; an empty list allows all. */
  readonly committees: readonly string[];
  readonly years: readonly number[];
  readonly kinds: readonly Kind[];
  readonly statuses: readonly string[];
  /** Only what holds a decision. */
  readonly withDecision: boolean;
  readonly order: Order;
  /** Whether the last word may be the beginning of one, because it is still being typed. */
  readonly unfinished?: boolean;
  /** Only what lunr itself would return: no improved order, no phrases for references, no replaced words. */
  readonly exact?: boolean;
  /** The day it is, `2026-03-05`, for "last" and "next"; else the device's. */
  readonly today?: string;
}

export interface Count<Value> {
  readonly value: Value;
  readonly count: number;
}

/** What choosing each value of a filter would find, the other filters left as they are. None is 0. */
export interface Counts {
  readonly committees: readonly (Count<string> & { readonly name: string })[];
  /** Newest first. */
  readonly years: readonly Count<number>[];
  readonly kinds: readonly Count<Kind>[];
  readonly statuses: readonly (Count<string> & { readonly name: string })[];
  readonly withDecision: number;
}

export interface Answer {
  /** People, committees, matters, meetings and pages that the question names, best first. */
  readonly answers: readonly NamedAnswer[];
  /** Documents in the order asked for, best or newest first, with all filters applied. */
  readonly documents: readonly number[];
  /** Other words that were asked too, because one that was typed found little: "waste". */
  readonly alsoSearched: readonly string[];
  /** The query again with each unknown word replaced by a known one: "Did you mean …". */
  readonly suggestions: readonly string[];
  /** Where a number or reference leads: minute 82 of each committee that has one, newest first. */
  readonly references: readonly Hit[];
  /** What could not be understood, in words for the reader, where something could not. */
  readonly misunderstood?: string;
}

/** A document as the list of results shows it. */
export interface Hit {
  readonly document: number;
  readonly title: string;
  /** From the site's root: `/finance/2026-03-05/item-82/`. */
  readonly url: string;
  readonly kind: Kind;
  /** Its name. */
  readonly committee: string;
  /** `2026-03-05`. */
  readonly date: string;
  /** In words: "Draft minutes", "Approved minutes". */
  readonly status: string;
}

/** A run of a passage; `isMatch` where it is one of the words sought. */
export interface Run {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface Engine {
  search(question: Question): Promise<Answer>;
  /**
   * What each filter would find. Loads what is known of every document: 2 kB for 3,000 documents, 60 kB for 100,000, so
   * ask when the filters are opened; see `countBytes`.
   */
  counts(question: Question): Promise<Counts>;
  /** Roughly how much must be loaded, compressed, before the first counts or filters can be had. */
  countBytes(): Promise<number>;
  /** Title, address and facts of some documents, in their order. */
  hits(documents: readonly number[]): Promise<readonly Hit[]>;
  /** For each document the passages in which its words match the last question asked, as runs. */
  passages(documents: readonly number[]): Promise<readonly (readonly (readonly Run[])[])[]>;
  /** For each document the words of its title and text that match the last question, as they stand there. Loads no more. */
  foundWords(documents: readonly number[]): Promise<readonly (readonly string[])[]>;
}
