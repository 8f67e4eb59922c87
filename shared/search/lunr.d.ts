// What lunr has, and its types lack.

import 'lunr';

declare module 'lunr' {
  /** How rare a term is; takes its documents by field. */
  function idf(posting: Readonly<Record<string, object>>, documents: number): number;

  class QueryParser {
    constructor(text: string, query: Query);
    /** Throws where the text is none of its language. */
    parse(): Query;
  }
  namespace Query {
    interface Clause {
      presence: presence;
    }
  }

  namespace TokenSet {
    function fromArray(words: string[]): TokenSet;
    function fromString(word: string): TokenSet;
    function fromFuzzyString(word: string, edits: number): TokenSet;
  }
}
