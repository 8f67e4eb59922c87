// The clauses of a decision within a paragraph: "(1) That the jetty be painted; (2) that it be mended; and (3) that …".

import type { ClausePatterns } from '../grammar.ts';

export const clauses: ClausePatterns = {
  // "(1) ", "(a) ", "(iv) ", "1) ", "a) "
  number: /^(\((?:\d{1,3}|[a-z]{1,4})\)|(?:\d{1,2}|[a-z]|[ivx]{1,4})\))\s+(?=\S)/i,
  // Behind a stop, "; (2) that", "; and (3) that", "; and\n(3) that"; or on a line of its own.
  next: /(?<=[;,.:]|[;,.:]\s+and)([ \n]+)(?=(?:and\s+)?\([a-z\d]{1,4}\)\s)|(\n)/i,
  joint: /^and\s+/,
};
