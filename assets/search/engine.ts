// What the search page asks, and what it is answered. The same on the page and in a worker.

/** What a document of the index is: an item of a meeting (or a meeting without items), a report, a paper's text. */
export type Kind = 'item' | 'report' | 'paper';
export type Order = 'relevance' | 'newest' | 'oldest';

export interface Question {
  readonly text: string;
  /** Slugs, years and so on that a result must have one of; an empty list asks nothing. */
  readonly committees: readonly string[];
  readonly years: readonly number[];
  readonly kinds: readonly Kind[];
  readonly statuses: readonly string[];
  /** Only what holds a decision. */
  readonly withDecision: boolean;
  readonly order: Order;
}

export interface Count<Value> {
  readonly value: Value;
  readonly count: number;
}

export interface Answer {
  /** Documents in the order asked for, best or newest first, with all filters applied. */
  readonly documents: readonly number[];
  /** What choosing each value of a filter would find, the other filters left as they are. */
  readonly counts: {
    readonly committees: readonly (Count<string> & { readonly name: string })[];
    readonly years: readonly Count<number>[];
    readonly kinds: readonly Count<Kind>[];
    readonly statuses: readonly Count<string>[];
    readonly withDecision: number;
  };
  /** The query again with each unknown word replaced by a known one: "Did you mean …". */
  readonly suggestions: readonly string[];
  /** Where a number or reference leads: minute 82 of each committee that has one. */
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
  readonly committee: string;
  /** `2026-03-05`. */
  readonly date: string;
  /** In words: "Draft", "Approved". */
  readonly status: string;
}

/** A run of a passage; `isMatch` where it is one of the words sought. */
export interface Run {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface Engine {
  search(question: Question): Promise<Answer>;
  /** Title, address and facts of some documents, in their order. */
  hits(documents: readonly number[]): Promise<readonly Hit[]>;
  /** For each document the passages in which its words match the last question asked, as runs. */
  passages(documents: readonly number[]): Promise<readonly (readonly (readonly Run[])[])[]>;
  /** Words that begin so, the most frequent first. */
  complete(beginning: string): Promise<readonly string[]>;
}
