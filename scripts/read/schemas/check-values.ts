// Front matter against its schema: the values that hold, and a problem for each that does not.

import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { Grammar } from '../../grammar/grammar.ts';
import type { Problem } from '../../model/problem.ts';
import { breachOf } from '../../model/rules/found.ts';
import { shortened } from '../../model/shortened.ts';
import type { FrontMatter } from '../front-matter.ts';
import { keptBackElsewhere, keptBackKey } from '../kept-back.ts';
import { withDays } from '../typed-days.ts';

type Head = Pick<FrontMatter, 'data' | 'lineAt'>;

export interface Checked<Values> {
  readonly values: Values;
  readonly problems: readonly Problem[];
}

/**
 * Checks each key alone, its days read as the language writes them, so that one wrong value costs no other. An unknown key is a warning that names the nearest
 * known one; a wrong value is an error that quotes it and says what to type.
 */
export function checkValues<Shape extends z.core.$ZodLooseShape>(
  written: Head,
  schema: z.ZodObject<Shape>,
  file: string,
  grammar: Pick<Grammar, 'daysIn'>,
): Checked<z.output<z.ZodObject<Shape>>> {
  const values: Record<string, unknown> = {};
  const { head, problems: ofDays } = withDays(written, file, grammar);
  const problems: Problem[] = [...ofDays];
  for (const [key, value] of Object.entries(head.data)) {
    const at = (path: readonly PropertyKey[] = []): Pick<Problem, 'file' | 'line'> => {
      const line = head.lineAt([key, ...path]);
      return { file, ...(line !== undefined && { line }) };
    };
    const expected = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
    const keptBack = keptBackElsewhere(key, value) ?? (expected ? undefined : keptBackKey(key));
    if (keptBack || !expected) {
      problems.push({ ...at(), ...(keptBack ?? unknownKey(key, Object.keys(schema.shape))) });
      continue;
    }
    // A key with nothing after its colon says no more than a key that is absent; nor does another program's `published: true`.
    if (value === null || value === undefined || (key === 'published' && value === true)) continue;
    const result = (expected as z.ZodType).safeParse(value);
    if (result.success) values[key] = result.data;
    else
      for (const found of result.error.issues) {
        const issue = meantIssue(found, value);
        problems.push({ ...at(pathOf(issue)), ...wrongValue(key, value, issue) });
      }
  }
  return { values: values as z.output<z.ZodObject<Shape>>, problems };
}

function unknownKey(
  key: string,
  known: readonly string[],
): Pick<Problem, 'rule' | 'level' | 'message' | 'hint' | 'fix'> {
  const nearest = closest(key.toLowerCase(), [...known]);
  const near = distance(key.toLowerCase(), nearest) <= Math.max(2, key.length * 0.4);
  return {
    ...breachOf('unknown-key'),
    message: `Nothing is known of the key “${key}”, so what stands there is not shown.`,
    hint: near ? `Write “${nearest}:”.` : `Known keys are ${known.join(', ')}.`,
    ...(near && distance(key.toLowerCase(), nearest) <= 2 && { fix: { from: key, to: nearest } }),
  };
}

/** Of a list in which one entry is wrong, what is wrong with that entry. */
function meantIssue(issue: z.core.$ZodIssue, value: unknown): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union' || !Array.isArray(value)) return issue;
  const inEntry = issue.errors.flat().find(({ path }) => path.length > 0);
  return inEntry ? { ...inEntry, path: [...issue.path, ...inEntry.path] } : issue;
}

/** The path to what is wrong, from the key. */
const pathOf = (issue: z.core.$ZodIssue): readonly PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;

function wrongValue(
  key: string,
  value: unknown,
  issue: z.core.$ZodIssue,
): Pick<Problem, 'rule' | 'level' | 'message' | 'hint'> {
  const inner = issue.path.reduce<unknown>(
    (held, step) =>
      held !== null && typeof held === 'object' ? (held as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );
  const place = [key, ...issue.path.map(step => (typeof step === 'number' ? step + 1 : String(step)))].join(
    ', ',
  );
  const unknown =
    issue.code === 'unrecognized_keys' ? `There is no “${issue.keys.join('”, “')}” here` : undefined;
  return {
    ...breachOf('wrong-value'),
    message: unknown
      ? `${place}: ${unknown}.`
      : `${place}: ${inner === undefined || inner === null ? 'nothing stands here' : `“${quoted(inner)}” cannot be read`}.`,
    hint: unknown ? 'Delete it, or look up its name in docs/minutes-format.md.' : hintFor(inner, issue),
  };
}

const hintFor = (value: unknown, issue: z.core.$ZodIssue): string =>
  typeof value === 'string' && /^[“”„‘’]/.test(value)
    ? `Use straight quotes: "${value.replace(/[“”„‘’]/g, '')}".`
    : messageOf(issue);

/** A union's own message says little; that of the branch meant is the useful one. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') {
    const branch = issue.errors
      .flat()
      .find(inner => inner.code !== 'invalid_type' && inner.code !== 'invalid_union');
    if (branch && issue.message === 'Invalid input') return branch.message;
  }
  return issue.message.startsWith('Invalid input')
    ? 'Look up what may stand here in docs/minutes-format.md.'
    : issue.message;
}

const quoted = (value: unknown): string =>
  shortened(typeof value === 'string' ? value : JSON.stringify(value), 80);
