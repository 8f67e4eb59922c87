// Why keys and values cannot be read, in a clerk's words, and what to type instead.

import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import type { FaultKind, YamlFault } from './yaml.ts';

/** `yaml` is the text up to its end, so that lines are those of the file. */
export function yamlProblem(fault: YamlFault, yaml: string, file: string): Problem {
  const lines = yaml.split('\n');
  const told = Math.min(fault.line, lines.length) - 1;
  const { line, hint } = adviceFor(fault.kind, lines, told);
  return {
    ...breachOf('yaml'),
    file,
    line: line + 1,
    message: `The keys and values cannot be read: the line is “${(lines[line] ?? '').trim()}”.`,
    hint,
  };
}

interface Advice {
  /** From 0: where the slip is, which may be above the place at which reading stopped. */
  readonly line: number;
  readonly hint: string;
}

function adviceFor(kind: FaultKind, lines: readonly string[], told: number): Advice {
  const text = (lines[told] ?? '').trim();
  if (kind === 'repeated-key')
    return { line: told, hint: 'Each key may stand only once: delete or join one of the two.' };
  if (kind === 'tab') return { line: told, hint: 'Use spaces, not tabs, at the beginning of a line.' };
  if (kind === 'nesting')
    return { line: told, hint: 'Write lists within lists no deeper than docs/minutes-format.md shows.' };
  if (kind === 'references' && /\*[^\s,\]}*]+[,\]}]/.test(text))
    return { line: told, hint: 'Write the words themselves in place of the names that begin with *.' };
  const open = lines.findLastIndex((line, index) => index <= told && isLeftOpen(line));
  if (open >= 0) return { line: open, hint: closed(lines[open] ?? '') };
  const dashless = lines.findLastIndex((line, index) => index <= told && isKeyWithoutColon(line));
  if (dashless >= 0)
    return {
      line: dashless,
      hint: `Write a colon and a space after the key: “${(lines[dashless] ?? '').trim().replace(/^([\w-]+):?\s*/, '$1: ')}”.`,
    };
  return { line: told, hint: hintFor(text) };
}

/** Whether a quote or a bracket at the beginning of its value has no end on its line. */
const isLeftOpen = (line: string): boolean => {
  const value = valueIn(line);
  return (
    (value.startsWith('"') && !/^"(?:[^"\\]|\\.)*"/.test(value)) ||
    (value.startsWith("'") && !/^'(?:[^']|'')*'/.test(value)) ||
    (value.startsWith('[') && !value.includes(']')) ||
    (value.startsWith('{') && !value.includes('}'))
  );
};

const ENDS: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

function closed(line: string): string {
  const value = valueIn(line);
  const end = ENDS[value.charAt(0)] ?? value.charAt(0);
  return `What begins with ${value.charAt(0)} must end with ${end}: “${line.trim()}${end}”.`;
}

// "title Budget", "title:Budget", but no line of a list and no comment.
const isKeyWithoutColon = (line: string): boolean =>
  /^[a-z][\w-]*(?:\s+[^:\s][^:]*|:\S.*)$/.test(line.trimEnd());

/** What stands behind the key or the dash. */
const valueIn = (line: string): string => /^\s*(?:- +)?(?:[\w-]+:\s+)?(.*?)\s*$/.exec(line)?.[1] ?? '';

const quotesRound = (value: string): string =>
  value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;

function hintFor(line: string): string {
  const value = /^(?:- )?[\w-]+:\s+(.*)$/.exec(line)?.[1] ?? /^-\s+(.*)$/.exec(line)?.[1];
  if (value === undefined || value === '')
    return 'Write “key: value”, one a line, each at the beginning of its line; put quotes round a text that holds a colon or begins with a sign.';
  if (/:\s/.test(value)) return `Put quotes round a text that holds a colon: ${quotesRound(value)}.`;
  if (/^["']/.test(value)) return `Put quotes round the whole of it: ${quotesRound(value)}.`;
  if (/^[^\p{L}\p{N}]/u.test(value))
    return `Put quotes round a text that begins with a sign: ${quotesRound(value)}.`;
  return 'Begin the line as far to the left as the one above it.';
}
