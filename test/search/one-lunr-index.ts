// The same documents in one index of lunr itself, with the same settings: what our index is held against.

import lunr from 'lunr';
import { openDocuments } from '../../assets/search/documents.ts';
import type { Archive } from '../../scripts/model/archive.ts';
import { documentsOf, FIELDS, type SearchDocument } from '../../scripts/search/documents.ts';
import { searchLanguage } from '../../scripts/search/language.ts';
import { parseRoot } from '../../shared/search/root.ts';
import { tokens } from '../../shared/search/tokens.ts';
import { type CountedLoad, indexOf, loaderOf } from './published-index.ts';

/** What the types of lunr leave out. */
interface OpenBuilder {
  fieldLengths: Record<string, number>;
}
const lexer = (lunr as typeof lunr & { readonly QueryLexer: { termSeparator: RegExp } }).QueryLexer;

export interface Pair {
  readonly lunr: lunr.Index;
  readonly documents: readonly SearchDocument[];
  readonly numbers: readonly number[];
  readonly files: ReadonlyMap<string, string>;
  readonly counted: () => CountedLoad;
}

export const allDocuments = (archive: Archive): readonly SearchDocument[] => {
  const sources = { archive, paperText: () => undefined, isRunningNumber: () => true };
  return archive.committees.flatMap(committee =>
    committee.meetings.flatMap(meeting => [...documentsOf({ committee, meeting }, sources)]),
  );
};

/** Builds both registers, each with its step of lengths: see `openInverter`. */
export async function bothIndexes(archive: Archive, lengthStep: number, lunrStep: number): Promise<Pair> {
  const files = indexOf(archive, { lengthStep });
  const counted = (): CountedLoad => loaderOf(name => files.get(name));
  const { load } = counted();
  const numbers = openDocuments(parseRoot(await load('root')), load).all();
  const documents = allDocuments(archive);
  return { lunr: lunrIndex(archive, documents, numbers, lunrStep), documents, numbers, files, counted };
}

function lunrIndex(
  archive: Archive,
  documents: readonly SearchDocument[],
  numbers: readonly number[],
  lengthStep: number,
): lunr.Index {
  const language = searchLanguage(archive.site.language);
  // A star is part of a word in a query; all else that is no letter and no digit parts words, as in the texts.
  lexer.termSeparator = /[^\p{L}\p{N}\p{M}*]/u;
  const stopWords: lunr.PipelineFunction = token => (language.stopWords.has(String(token)) ? [] : token);
  const stem: lunr.PipelineFunction = token => token.update(language.stem);
  register(stopWords, `stop words ${language.code}`);
  register(stem, `stem ${language.code}`);
  const builder = new lunr.Builder() as lunr.Builder & OpenBuilder;
  builder.pipeline.add(stopWords, stem);
  builder.searchPipeline.add(stem);
  const tokenizer = (text: unknown): lunr.Token[] =>
    tokens(String(text), language.folds).map(word => new lunr.Token(word, {}));
  builder.tokenizer = Object.assign(tokenizer, { separator: lunr.tokenizer.separator });
  builder.ref('number');
  for (const { name, boost } of FIELDS) builder.field(name, { boost });
  documents.forEach(({ texts }, at) => {
    builder.add({ number: numbers[at], ...texts });
  });
  for (const [field, length] of Object.entries(builder.fieldLengths)) {
    if (length > 0 && lengthStep !== 1)
      builder.fieldLengths[field] = Math.round(
        lengthStep ** Math.round(Math.log(length) / Math.log(lengthStep)),
      );
  }
  return builder.build();
}

/** lunr complains of a function that is not registered, and of a name that is registered twice. */
function register(step: lunr.PipelineFunction, name: string): void {
  registered += 1;
  lunr.Pipeline.registerFunction(step, `${name} ${registered}`);
}
let registered = 0;
