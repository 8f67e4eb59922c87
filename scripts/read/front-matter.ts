// The YAML between the `---` lines. The only file that touches gray-matter.

import matter from 'gray-matter';
import { boolCoreTag, FAILSAFE_SCHEMA, load, nullCoreTag, YAMLException } from 'js-yaml';
import type { Problem } from '../model/problem.ts';
import { yamlProblem } from './yaml-problem.ts';

export interface FrontMatter {
  /** The keys as YAML gave them, to be checked by a schema; empty where there are none. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The line of each top-level key. */
  readonly keyLines: Readonly<Record<string, number>>;
  readonly body: string;
  /** The line of the file at which the body begins. */
  readonly bodyLine: number;
  readonly problems: readonly Problem[];
}

// Figures stay as typed: a YAML reader that knows numbers and dates makes 1234 of the telephone 01234, 1.1 of minute
// 1.10, 2 March of `2017-02-30` and 1050 of `17:30`. No tag can make anything but plain values.
const SCHEMA = FAILSAFE_SCHEMA.withTags(nullCoreTag, boolCoreTag);

const parseYaml = (yaml: string): unknown => load(yaml, { schema: SCHEMA });

const refuse = {
  parse: (): never => {
    throw new Error('only YAML front matter is read');
  },
};
const ENGINES = {
  yaml: { parse: (yaml: string) => (parseYaml(yaml) ?? {}) as object },
  javascript: refuse,
  js: refuse,
  coffee: refuse,
  coffeescript: refuse,
  json: refuse,
};

/** Splits a file into front matter and body. Never throws: what is wrong is a problem, and the data then empty. */
export function splitFrontMatter(text: string, file: string): FrontMatter {
  const whole = { data: {}, keyLines: {}, body: text, bodyLine: 1, problems: [] };
  // An empty line above the first `---` is a slip; text above it is a text with a rule in it.
  const start = /^\s*(?=---)/.exec(text)?.[0].length ?? 0;
  const opening = /^---(.*)/.exec(text.slice(start))?.[1]?.trim();
  if (opening === undefined || /^-/.test(opening)) return whole;
  if (opening !== '') return { ...whole, body: '', problems: [notYaml(opening, file)] };
  const closing = /\n---[ \t]*(?:\n|$)/.exec(text.slice(start));
  if (!closing) return { ...whole, body: '', problems: [notClosed(file)] };
  const head = text.slice(0, start + closing.index + closing[0].length);
  const body = text.slice(head.length);
  const bodyLine = head.split('\n').length;
  try {
    const data: unknown = matter(head.trimStart(), { engines: ENGINES, language: 'yaml' }).data;
    if (data === null || typeof data !== 'object' || Array.isArray(data)) {
      return { ...whole, body, bodyLine, problems: [notKeys(file)] };
    }
    return { data: { ...data }, keyLines: linesOfKeys(head), body, bodyLine, problems: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { ...whole, body, bodyLine, problems: [yamlProblem(error, head, file)] };
  }
}

/** Reads a file that is YAML from end to end, such as `site.yaml`. */
export function readYaml(text: string, file: string): Omit<FrontMatter, 'body' | 'bodyLine'> {
  if (text.trim() === '') return { data: {}, keyLines: {}, problems: [] };
  try {
    const data = parseYaml(text) ?? {};
    if (typeof data !== 'object' || Array.isArray(data))
      return { data: {}, keyLines: {}, problems: [notKeys(file)] };
    return { data: { ...data }, keyLines: linesOfKeys(text), problems: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { data: {}, keyLines: {}, problems: [yamlProblem(error, text, file)] };
  }
}

function linesOfKeys(yaml: string): Record<string, number> {
  const lines: Record<string, number> = {};
  yaml.split('\n').forEach((line, index) => {
    const key = /^["']?([\p{L}][\p{L}\p{N} _-]*?)["']?\s*:/u.exec(line)?.[1];
    if (key !== undefined) lines[key] ??= index + 1;
  });
  return lines;
}

const notYaml = (language: string, file: string): Problem => ({
  rule: 'front-matter-language',
  level: 'error',
  file,
  line: 1,
  message: `The first line is “---${language}”: the keys below it were not read, and nothing was run.`,
  hint: 'Write “---” alone on the first line, then “key: value” lines, then “---” alone.',
});

const notClosed = (file: string): Problem => ({
  rule: 'front-matter-open',
  level: 'error',
  file,
  line: 1,
  message:
    'The file begins with “---” but there is no second “---”, so nobody can tell where the minutes begin.',
  hint: 'Write “---” alone on a line after the last key.',
});

const notKeys = (file: string): Problem => ({
  rule: 'yaml',
  level: 'error',
  file,
  line: 1,
  message: 'What stands here is not a list of keys and values.',
  hint: 'Write “key: value”, one a line.',
});
