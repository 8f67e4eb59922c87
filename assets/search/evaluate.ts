// Evaluates a query as lunr does. It adds in lunr's order, so that documents, their order and their scores are the same;
// but it works on arrays of numbers, and only on the terms of the query.

import type { Clause } from './query.ts';
import { NONE, type Term } from './terms.ts';

/** A clause and the terms of the index that it stands for, in lunr's order. */
export interface ExpandedClause extends Clause {
  readonly terms: readonly Term[];
  /** Those among them that are the same word, written with a hyphen or without. */
  readonly otherwise?: readonly Term[];
}

export interface Found {
  /** Best first. */
  readonly documents: readonly number[];
  /** By document. */
  readonly scores: Float64Array;
}

export interface Collection {
  readonly fields: number;
  /** One more than the highest number of a document. */
  readonly end: number;
  /** All documents. */
  readonly documents: () => readonly number[];
}

export function evaluate(clauses: readonly ExpandedClause[], collection: Collection): Found {
  const { fields, end } = collection;
  const required: (Uint8Array | undefined)[] = [];
  let prohibited: Uint8Array | undefined;
  const boosts = Array.from({ length: fields }, () => new Map<Term, number>());
  /** Places (document and field) in the order in which lunr first meets them. */
  const places: number[] = [];
  const seen = Array.from({ length: fields }, () => undefined as Uint8Array | undefined);
  const collected = new Set<string>();

  for (const clause of clauses) {
    if (clause.presence === 'required') {
      const matches = new Uint8Array(end);
      for (const term of clause.terms)
        for (const field of clause.fields)
          for (const document of term.fields[field]?.documents ?? []) matches[document] = 1;
      for (const field of clause.fields) required[field] = both(required[field], matches);
    }
    for (const term of clause.terms) {
      for (const field of clause.fields) {
        const documents = term.fields[field]?.documents ?? [];
        if (clause.presence === 'prohibited') {
          prohibited ??= new Uint8Array(end);
          for (const document of documents) prohibited[document] = 1;
          continue;
        }
        const boost = boosts[field];
        boost?.set(term, (boost.get(term) ?? 0) + clause.boost);
        const key = `${term.term}/${field}`;
        if (collected.has(key)) continue;
        collected.add(key);
        seen[field] ??= new Uint8Array(end);
        for (const document of documents) {
          if (seen[field][document] === 1) continue;
          seen[field][document] = 1;
          places.push(document * fields + field);
        }
      }
    }
  }

  const similarities = boosts.map((boost, field) => similarity(boost, field, end));
  const isNegated = clauses.every(({ presence }) => presence === 'prohibited');
  const all = isNegated
    ? collection.documents().flatMap(document => boosts.map((_, field) => document * fields + field))
    : places;
  const allRequired = required.reduce<Uint8Array | undefined>(
    (sum, one) => (one ? both(sum, one) : sum),
    undefined,
  );
  const scores = new Float64Array(end);
  const isListed = new Uint8Array(end);
  const documents: number[] = [];
  for (const place of all) {
    const document = Math.floor(place / fields);
    if (allRequired?.[document] === 0 || prohibited?.[document] === 1) continue;
    scores[document] = (scores[document] ?? 0) + (similarities[place % fields]?.[document] ?? 0);
    if (isListed[document] === 1) continue;
    isListed[document] = 1;
    documents.push(document);
  }
  documents.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  return { documents, scores };
}

const both = (a: Uint8Array | undefined, b: Uint8Array): Uint8Array =>
  a ? b.map((one, document) => one & (a[document] ?? 0)) : b;

/** For each document the product of its weights in a field and the boosts of the query, by the length of the latter. */
function similarity(boosts: ReadonlyMap<Term, number>, field: number, end: number): Float64Array | undefined {
  if (boosts.size === 0) return undefined;
  const sums = new Float64Array(end);
  const ordered = [...boosts].sort(([a], [b]) => byFirst(a, b));
  let squares = 0;
  for (const [term, boost] of ordered) {
    squares += boost * boost;
    const { documents, weights } = term.fields[field] ?? NONE;
    documents.forEach((document, at) => {
      // As a weight is stored: rounded to thousandths.
      sums[document] = (sums[document] ?? 0) + boost * ((weights[at] ?? 0) / 1000);
    });
  }
  const length = Math.sqrt(squares);
  return sums.map(sum => sum / length || 0);
}

const byFirst = (a: Term, b: Term): number =>
  a.first[0] - b.first[0] || a.first[1] - b.first[1] || a.first[2] - b.first[2];
