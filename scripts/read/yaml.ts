// YAML: its values as they were typed, and the lines of its keys and entries. No other file of this room parses YAML.

import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  Schema,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { KeyLines } from '../model/key-lines.ts';
import { withoutControl } from './control-characters.ts';

export interface YamlText {
  readonly values: unknown;
  /** The line of what is at a path, or else of the nearest key above it: `['papers', 2, 'file']`. */
  readonly lineAt: (path: readonly PropertyKey[]) => number | undefined;
  readonly keyLines: KeyLines;
  /** The line of a value with a character that cannot be shown, which an escape such as `"\\0"` can bring in. */
  readonly controlAt?: number;
}

/** Why a text cannot be read. */
export interface YamlFault {
  readonly kind: FaultKind;
  /** The line at which reading stopped, from 1. */
  readonly line: number;
}

export type FaultKind = 'repeated-key' | 'tab' | 'references' | 'nesting' | 'other';

// Figures stay as typed: a YAML reader that knows numbers and dates makes 1234 of the telephone 01234, 1.1 of minute
// 1.10, 2 March of `2017-02-30` and 1050 of `17:30`. No tag can make anything but plain values.
const SCHEMA = new Schema({
  schema: 'failsafe',
  customTags: tags => [...tags, 'null', 'bool'],
  resolveKnownTags: false,
});

/** A few lines can ask for billions of words, by lists that name other lists again and again. */
const MOST_REFERENCES = 100;

/** Parses a text. `linesAbove` are those of the file that are above it. */
export function parseYaml(text: string, linesAbove = 0): YamlText | YamlFault {
  const counter = new LineCounter();
  const lineOf = (offset: number): number => counter.linePos(offset).line + linesAbove;
  try {
    const document = parseDocument(text, {
      schema: SCHEMA,
      stringKeys: true,
      // The parser holds each key against all before it: `repeatedKey` does not.
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter: counter,
    });
    const error = firstError(document);
    if (error) return { kind: KINDS[error.code] ?? 'other', line: lineOf(positionOf(error)) };
    const repeated = repeatedKey(document);
    if (repeated !== undefined) return { kind: 'repeated-key', line: lineOf(repeated) };
    const holder = text.includes('*') ? holdingItself(document) : undefined;
    if (holder !== undefined) return { kind: 'references', line: lineOf(holder) };
    return valuesIn(document, lineOf);
  } catch (error) {
    // Lists that nest so deeply that reading them needs more memory than there is.
    if (error instanceof RangeError) return { kind: 'nesting', line: 1 + linesAbove };
    throw error;
  }
}

export const isFault = (parsed: YamlText | YamlFault): parsed is YamlFault => 'kind' in parsed;

/** A tag that is not known is only a warning to the parser, but its value would be a guess. */
const firstError = ({ errors, warnings }: Document.Parsed): YAMLError | undefined =>
  errors.find(({ code }) => code === TWO_LINES) ??
  errors[0] ??
  warnings.find(({ code }) => code === 'TAG_RESOLVE_FAILED');

// "venue: Hall" with "time: 19:30" further in below it: to the parser one key of two lines. The slip is the second.
const TWO_LINES = 'MULTILINE_IMPLICIT_KEY';

const positionOf = ({ code, pos: [start, end] }: YAMLError): number => (code === TWO_LINES ? end : start);

const KINDS: Readonly<Partial<Record<string, FaultKind>>> = {
  TAB_AS_INDENT: 'tab',
  RESOURCE_EXHAUSTION: 'nesting',
};

function valuesIn(document: Document.Parsed, lineOf: (offset: number) => number): YamlText | YamlFault {
  try {
    const typed: unknown = document.toJS({ maxAliasCount: MOST_REFERENCES });
    const { values, at } = withoutControl(typed);
    return {
      values,
      ...(at && { controlAt: lineAt(document.contents, at, lineOf) ?? lineOf(0) }),
      lineAt: path => lineAt(document.contents, path, lineOf),
      keyLines: keyLinesIn(document.contents, lineOf),
    };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { kind: 'references', line: lineOf(lastReference(document)) };
  }
}

function lastReference(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias: (_, { range }) => {
      offset = range?.[0] ?? offset;
    },
  });
  return offset;
}

/** Where a key stands for the second time. */
function repeatedKey(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = keyOf(key);
        if (seen.has(name)) found ??= startOf(key);
        seen.add(name);
      }
    },
  });
  return found;
}

/** Where a list or a mapping refers to itself: `a: &a [*a]` has no end. */
function holdingItself(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Alias: (_, { source, range }, path) => {
      if (path.some(node => 'anchor' in node && node.anchor === source)) found ??= range?.[0];
    },
  });
  return found;
}

const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];

const keyOf = (key: unknown): string => (isScalar(key) ? String(key.value) : String(key));

function keyLinesIn(root: unknown, lineOf: (offset: number) => number): KeyLines {
  if (!isMap(root)) return {};
  return Object.fromEntries(
    root.items.map(({ key, value }) => {
      const line = lineOf(startOf(key) ?? 0);
      const entries = isSeq(value) ? value.items.map(entry => lineOf(startOf(entry) ?? 0)) : [];
      return [keyOf(key), [line, ...entries]];
    }),
  );
}

const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pairs of a mapping by their keys, found once. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairs.get(map) ?? new Map(map.items.map(pair => [keyOf(pair.key), pair]));
  pairs.set(map, known);
  return known;
}

function lineAt(
  root: unknown,
  path: readonly PropertyKey[],
  lineOf: (offset: number) => number,
): number | undefined {
  let node = root;
  let offset: number | undefined;
  for (const step of path) {
    const pair = isMap(node) ? pairsOf(node).get(String(step)) : undefined;
    const entry = isSeq(node) ? node.items[Number(step)] : undefined;
    node = pair ? pair.value : entry;
    offset = startOf(pair ? pair.key : entry) ?? offset;
    if (!pair && !entry) break;
  }
  return offset === undefined ? undefined : lineOf(offset);
}
