// The YAML between the `---` lines. The only file that touches gray-matter.

import matter from 'gray-matter';
import type { KeyLines } from '../model/key-lines.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import { isFault, parseYaml, type YamlFault, type YamlText } from './yaml.ts';
import { yamlProblem } from './yaml-problem.ts';

export interface FrontMatter {
  /** The keys as YAML gave them, to be checked by a schema; empty where there are none. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly keyLines: KeyLines;
  /** The line of what is at a path, or else of the nearest key above it: `['papers', 2, 'file']`. */
  readonly lineAt: (path: readonly PropertyKey[]) => number | undefined;
  readonly body: string;
  /** The line of the file at which the body begins. */
  readonly bodyLine: number;
  readonly problems: readonly Problem[];
}

const refuse = {
  parse: (): never => {
    throw new Error('only YAML front matter is read');
  },
};
const ENGINES = { javascript: refuse, js: refuse, coffee: refuse, coffeescript: refuse, json: refuse };

const NO_KEYS = { data: {}, keyLines: {}, lineAt: () => undefined };

/** Splits a file into front matter and body. Never throws: what is wrong is a problem, and the data then empty. */
export function splitFrontMatter(text: string, file: string): FrontMatter {
  const whole = { ...NO_KEYS, body: text, bodyLine: 1, problems: [] };
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
  return { ...keysIn(parseHead(head, start), head, file), body, bodyLine };
}

/** `start` is where the first `---` of the head is. gray-matter gives the text between the dashes to our own parser. */
function parseHead(head: string, start: number): YamlText | YamlFault | undefined {
  const linesAbove = head.slice(0, start).split('\n').length - 1;
  let parsed: YamlText | YamlFault | undefined;
  const parse = (yaml: string): object => {
    parsed = parseYaml(yaml, linesAbove);
    return {};
  };
  matter(head.slice(start), { engines: { ...ENGINES, yaml: { parse } }, language: 'yaml' });
  return parsed;
}

/** Reads a file that is YAML from end to end, such as `site.yaml`. */
export const readYaml = (text: string, file: string): Omit<FrontMatter, 'body' | 'bodyLine'> =>
  keysIn(text.trim() === '' ? undefined : parseYaml(text), text, file);

/** `text` is the file up to the end of what was parsed, so that its lines are those of the file. */
function keysIn(
  parsed: YamlText | YamlFault | undefined,
  text: string,
  file: string,
): Omit<FrontMatter, 'body' | 'bodyLine'> {
  if (parsed === undefined) return { ...NO_KEYS, problems: [] };
  if (isFault(parsed)) return { ...NO_KEYS, problems: [yamlProblem(parsed, text, file)] };
  const { values, keyLines, lineAt, controlAt } = parsed;
  const data = values ?? {};
  if (typeof data !== 'object' || Array.isArray(data)) return { ...NO_KEYS, problems: [notKeys(file)] };
  const problems = controlAt === undefined ? [] : [hasControl(file, controlAt)];
  return { data: { ...data }, keyLines, lineAt, problems };
}

const notYaml = (language: string, file: string): Problem => ({
  ...breachOf('front-matter-language'),
  file,
  line: 1,
  message: `The first line is “---${language}”: the keys below it were not read, and nothing was run.`,
  hint: 'Write “---” alone on the first line, then “key: value” lines, then “---” alone.',
});

const notClosed = (file: string): Problem => ({
  ...breachOf('front-matter-open'),
  file,
  line: 1,
  message:
    'The file begins with “---” but there is no second “---”, so nobody can tell where the minutes begin.',
  hint: 'Write “---” alone on a line after the last key.',
});

const hasControl = (file: string, line: number): Problem => ({
  ...breachOf('control-character'),
  file,
  line,
  message:
    'An escape in quotes, such as “\\0”, stands for a control character that cannot be shown; it was dropped.',
  hint: 'Delete it; to show a backslash, write the value in single quotes.',
});

const notKeys = (file: string): Problem => ({
  ...breachOf('yaml'),
  file,
  line: 1,
  message: 'What stands here is not a list of keys and values.',
  hint: 'Write “key: value”, one a line.',
});
